import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { sideBoxTable } from '#charts/mapContent.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { sideLines, sideScopes } from '#charts/mapSideBox.ts';
import { textsIn } from '../support/drawnMap.ts';
import { marksOf } from '../support/drawnMarks.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const SCOPES = ['all16', 'provincial', 'outside', 'unassigned', 'undisclosed'];

function drawn(query: string) {
  return mapDrawing(shippedSnapshot(query), shippedGround(), shippedBlock(), lookOf('light', 848));
}

function lines(query: string): string[] {
  const groups = textsIn(drawn(query), 'legend').filter(({ group }) => ['side', ...SCOPES].includes(group));
  return groups.flatMap(({ texts }) => texts.map(({ text }) => text));
}

describe('the side box', () => {
  // all16 02 10 11 15 20; provincial 01 03 07 14; outside 12 13 19 21; 22 to 27 without a name. Listed are the other eight.
  it.each([
    ['', ['另有 19 项不按区市列名', '全域 16 个区市 5', '两省市层面 4', '16 个区市以外 4', '未公布名称 6']],
    ['?demo=0', ['另有 27 项不按区市列名', '未列区市 21', '未公布名称 6']],
    ['?area=planning', ['另有 3 项不按区市列名', '全域 16 个区市 1', '两省市层面 2']],
    ['?area=innovation', ['另有 3 项不按区市列名', '两省市层面 1', '16 个区市以外 2']],
    // A region filter lets pass what names the region, and what concerns all.
    ['?region=500116', ['另有 5 项不按区市列名', '全域 16 个区市 5']],
    ['?status=undisclosed', ['另有 6 项不按区市列名', '未公布名称 6']],
    ['?area=infrastructure', []],
    // Public facts are of no items.
    ['?measure=platforms', []],
    ['?measure=stat', []],
  ])('%s says %j', (query, expected) => expect(lines(query)).toEqual(expected));

  it.each([
    ['', 8],
    ['?demo=0', 0],
    ['?area=infrastructure', 3],
    ['?area=industry,ecology', 4],
    ['?region=500116', 4],
    ['?side=sc', 8],
    ['?status=late,severe', 1],
    ['?item=2023H2-05,2023H2-14', 1],
    ['?region=500116&side=sc', 0],
    ['?asof=2023-07', 8],
  ])('%s: with the %i listed all that are shown', (query, listed) => {
    const { shown } = shippedSnapshot(query);
    const own = shown.filter(({ scope, status }) => scope === 'listed' && status !== 'undisclosed');
    const boxed = sideScopes(shippedSnapshot(query).shown).flatMap(({ states }) => states);
    expect(own).toHaveLength(listed);
    expect([...own, ...boxed].map(({ item }) => item.id).sort()).toEqual(shown.map(({ item }) => item.id).sort());
  });

  it('has a line per scope and its head, or none', () => {
    expect(sideLines(shippedSnapshot(''))).toBe(5);
    // The room is kept, so that the map does not move.
    expect(sideLines(shippedSnapshot('?area=infrastructure'))).toBe(5);
  });

  it('draws the shape of every item but those without a name, worst first', () => {
    const outside = marksOf(drawn(''), 'legend', 'outside');
    // 19 severe, a square; 13 slightly late, ring and half disc; 21 ahead, a triangle; 12 closed, ring and tick.
    expect(outside.map(({ type }) => type).join(' ')).toBe('text rect circle path path circle path');
    expect(marksOf(drawn(''), 'legend', 'undisclosed').map(({ type }) => type)).toEqual(['text']);
  });

  it('draws no status without a ledger', () => {
    expect(marksOf(drawn('?demo=0'), 'legend', 'unassigned').map(({ type }) => type)).toEqual(['text']);
  });

  it('says the same as a table', () => {
    const { head, columns, rows } = sideBoxTable(shippedSnapshot(''));
    expect([head, columns.map(({ id }) => id)]).toEqual(['不按区市列名的事项', ['n']]);
    expect(rows.map(({ key, id, name, cells }) => [key, id, name, cells[0]?.text])).toEqual([
      ['scope', 'all16', '全域 16 个区市', '5'],
      ['scope', 'provincial', '两省市层面', '4'],
      ['scope', 'outside', '16 个区市以外', '4'],
      ['scope', 'undisclosed', '未公布名称', '6'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { membersMapDrawing } from '#charts/membersMapPicture.ts';
import { memberNames, membershipTip, platformsContent } from '#charts/platformsContent.ts';
import { platformsDrawing } from '#charts/platformsPicture.ts';
import { drawnTexts, groupNames, placeFaults } from '../support/drawn.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';

const WIDTHS = [280, 358, 620, 760, 1000, 1400];

function cellsOf(platform: string, query = '') {
  const { rows, columns } = platformsContent(shippedSnapshot(query)).table();
  const row = rows.find(({ id }) => id === platform);
  return (row?.cells ?? []).flatMap((cell, at) => (cell.kind === 'text' ? [`${columns[at]?.id} ${cell.text}`] : []));
}

describe('platforms', () => {
  it('has ten rows and the sixteen regions as columns, in announced order', () => {
    const snapshot = shippedSnapshot('');
    const { rows, columns } = platformsContent(snapshot).table();
    expect(rows.map(({ key, id }) => `${key} ${id}`)).toEqual(
      snapshot.ledger.tables.platforms.map(({ id }) => `platform ${id}`),
    );
    expect(rows).toHaveLength(10);
    expect(columns.map(({ id }) => id)).toEqual(snapshot.ledger.regions.map(({ code }) => code));
    expect(columns).toHaveLength(16);
  });

  it.each([
    ['wandakai', ['511700 全域']],
    ['mingyueshan', ['511600 部分（邻水）', '511700 部分（达川、大竹、开江）']],
    ['heguangchang', ['500117 全域', '511600 全域']],
    ['zida', ['500111 全域', '512000 全域']],
  ])('%s: %s', (platform, cells) => expect(cellsOf(platform)).toEqual(cells));

  it('holds 25 memberships; all others are not applicable', () => {
    const cells = platformsContent(shippedSnapshot(''))
      .table()
      .rows.flatMap((row) => row.cells);
    expect(cells.filter(({ kind }) => kind === 'text')).toHaveLength(25);
    expect(cells.filter((cell) => cell.kind === 'missing' && cell.state === 'not-applicable')).toHaveLength(135);
  });

  it('leaves a region that is in none as it is', () => {
    const { rows, columns } = platformsContent(shippedSnapshot('')).table();
    const at = columns.findIndex(({ id }) => id === '500120');
    expect(rows.every(({ cells }) => cells[at]?.kind === 'missing')).toBe(true);
  });

  it('tells counts, no place in the title; that a region is in none is said below it', () => {
    const { title, sentence, isDemo } = platformsContent(shippedSnapshot(''));
    expect(title).toBe('10 个毗邻地区合作功能平台涉及 16 个区市中的 15 个');
    expect(sentence).toBe(`${title}；全域加入 21 处，部分县区加入 4 处；公开资料中璧山未列入任何平台。`);
    expect(isDemo).toBe(false);
  });

  it('is not filtered, and says so', () => {
    expect(cellsOf('wandakai', '?region=500116&area=ecology')).toEqual(['511700 全域']);
    expect(platformsContent(shippedSnapshot('?region=500116')).subtitle).toBe(
      '平台 × 区市；公开资料中璧山未列入任何平台；不受地区筛选影响',
    );
    expect(platformsContent(shippedSnapshot('')).subtitle).toBe('平台 × 区市；公开资料中璧山未列入任何平台');
  });

  it('names members with their parts, and what stands where a platform meets a region', () => {
    const snapshot = shippedSnapshot('');
    expect(memberNames(snapshot, 'luyongjiang')).toEqual(['江津', '永川', '泸州']);
    expect(memberNames(snapshot, 'mingyueshan', 'whole')).toEqual([]);
    expect(membershipTip(snapshot, 'gaozhu', '511600')).toEqual(['川渝高竹新区', '广安市：部分（邻水 138 km²）']);
    expect(membershipTip(snapshot, 'gaozhu', '500120')).toEqual(['川渝高竹新区', '璧山区：未列入']);
  });

  it('draws a row per platform and a place per pair; on a phone the members in words', () => {
    const snapshot = shippedSnapshot('');
    const wide = platformsDrawing(snapshot, lookOf('light', 1000));
    expect(groupNames(wide, 'rows')).toHaveLength(10);
    expect(wide.hits.filter(({ kind }) => kind === 'region')).toHaveLength(160);
    const narrow = platformsDrawing(snapshot, lookOf('light', 358));
    expect(narrow.hits).toHaveLength(10);
    expect(drawnTexts(narrow).map(({ text }) => text)).toContain('江津、永川、泸州');
  });

  it.each(WIDTHS)('fits %i px', (width) => {
    for (const size of [14, 18])
      expect(placeFaults(platformsDrawing(shippedSnapshot(''), lookOf('dark', width, undefined, size)), width)).toEqual(
        [],
      );
  });

  it('stands without platforms', () => {
    const snapshot = snapshotFrom({ ...shippedTables(), platforms: [], platform_regions: [] });
    expect(platformsContent(snapshot).table().rows).toEqual([]);
    expect(platformsDrawing(snapshot, lookOf('light', 800)).hits).toEqual([]);
  });
});

describe('members on the map', () => {
  const draw = (hasOutlines: boolean, width = 500) =>
    membersMapDrawing(
      shippedSnapshot(''),
      'mingyueshan',
      { ground: shippedGround(), titleBlock: shippedBlock(), hasOutlines },
      lookOf('light', width),
    );

  it('names all regions and the title block', () => {
    const texts = drawnTexts(draw(true)).map(({ text }) => text);
    for (const { short_name } of shippedSnapshot('').ledger.regions) expect(texts).toContain(short_name);
    expect(texts.join()).toContain('示意图');
  });

  it('draws tiles where outlines may not be drawn', () => {
    const drawing = draw(false);
    expect(drawing.hits).toHaveLength(16);
    expect(drawing.targetAt).toBeUndefined();
    expect(drawnTexts(drawing).map(({ text }) => text)).toContain('等面积方格，位置示意，不表示边界');
  });

  it.each([320, 358, 500, 800])('fits %i px', (width) => {
    expect(placeFaults(draw(true, width), width)).toEqual([]);
    expect(placeFaults(draw(false, width), width)).toEqual([]);
  });
});

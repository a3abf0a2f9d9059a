import { describe, expect, it } from 'vitest';
import { briefing } from '#charts/briefing.ts';
import { type BriefingChoice, type BriefingPanel, briefingPaper, panelParts } from '#charts/briefingPaper.ts';
import { type PaperTable, paperTable } from '#charts/paper.ts';
import { paperColumns } from '#charts/paperColumns.ts';
import { PAPER, paperMargins, pictureScale } from '#charts/paperSize.ts';
import { agendaPaper, remindersPaper } from '#charts/textPaper.ts';
import { agendaOf } from '#stats/agenda.ts';
import { agendaSheet } from '#stats/agendaText.ts';
import { reminders, reminderText } from '#stats/reminders.ts';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES } from '#views/panels.ts';
import { shippedSnapshot } from '../support/shipped.ts';

const CHOICE: BriefingChoice = { style: 'text', title: '题', unit: ' 某办 ', date: '2023-12-06', edits: new Map() };
const RULES = { ...PANEL_RULES, ...PAGE_RULES };

function paperOf(query: string, panels: readonly (keyof typeof RULES)[], choice: Partial<BriefingChoice> = {}) {
  const snapshot = shippedSnapshot(query);
  const whole = { ...CHOICE, ...choice };
  const chosen = panels.map((panel): BriefingPanel => {
    const content = RULES[panel].contentOf(snapshot);
    return { panel, content, picture: { svg: '<svg/>', width: 600, height: 300, alt: content.sentence } };
  });
  return briefingPaper(snapshot, briefing(snapshot, 0), panelParts(snapshot, chosen, whole.style), whole);
}

describe('工作简报', () => {
  const paper = paperOf('', ['kpi', 'areas', 'map']);

  it('has its text first, then an attachment for each panel, picture before table', () => {
    expect(paper.blocks.every(({ kind }) => kind === 'heading' || kind === 'paragraph')).toBe(true);
    expect(paper.blocks[0]).toEqual({ kind: 'heading', level: 1, id: 'overall', text: '一、总体情况' });
    expect(
      paper.attachments.map(({ label, title, blocks }) => [label, title, ...blocks.map(({ kind }) => kind)]),
    ).toEqual([
      ['附件1', '事项完成情况', 'picture', 'table'],
      ['附件2', '各方面事项', 'picture', 'table'],
      ['附件3', '区市地图', 'picture', 'table', 'table'],
    ]);
  });

  it('lays across what has more than eight columns: areas have fourteen', () =>
    expect(paper.attachments.map(({ isWide }) => isWide)).toEqual([false, true, false]));

  it('says at the top of every page that it is internal and made of demo data, with its date and signature', () => {
    expect(paper).toMatchObject({
      title: '题',
      facts: ['（截至2023年11月底）'],
      marks: ['内部资料 注意保存', '演示数据'],
      signature: { unit: '某办', date: '2023年12月6日' },
    });
  });

  it('a single attachment has no number', () => expect(paperOf('', ['kpi']).attachments[0]?.label).toBe('附件'));

  it.each([
    ['?asof=2023-12', ['（截至2023年12月底，收集中）'], ['内部资料 注意保存', '演示数据']],
    [
      '?area=ecology&side=cq',
      ['（截至2023年11月底）', '筛选：两方：渝；方面：生态环境'],
      ['内部资料 注意保存', '演示数据'],
    ],
    ['?audience=public', ['（截至2023年11月底）'], ['演示数据']],
    ['?demo=0', ['（截至2023年12月底）'], []],
  ])('%s', (query, facts, marks) => expect(paperOf(query, [])).toMatchObject({ facts, marks }));

  it('prints what was written, and nothing of a paragraph that was emptied, nor its heading', () => {
    const edits = new Map([
      ['overall', '改过的话。'],
      ['area-ecology', '  '],
    ]);
    const texts = paperOf('', [], { edits }).blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(texts[1]).toBe('改过的话。');
    expect(texts).not.toContain('（五）生态环境');
    expect(texts).toContain('（六）对外开放');
  });
});

it('附表 holds tables alone, all lying across, without a signature', () => {
  const paper = paperOf('', ['kpi', 'items'], { style: 'tables' });
  expect(paper).toMatchObject({ isWide: true, attachments: [], signature: undefined });
  expect(paper.blocks.map((block) => (block.kind === 'table' ? block.table.title : block.kind))).toEqual([
    '附表1　27 项中 11 项完成或按时序',
    '附表2　7 项进度滞后，其中 2 项严重',
  ]);
});

describe('a table on paper', () => {
  const tableOf = (query: string, panel: keyof typeof RULES): PaperTable => {
    const block = paperOf(query, [panel]).attachments[0]?.blocks[1];
    if (block?.kind !== 'table') throw new Error('no table');
    return block.table;
  };

  it('has title, unit, source and date; the place of a government among others is not printed', () => {
    const { title, unit, note, head, rows } = tableOf('', 'ranking');
    expect({ title, unit, note, head }).toEqual({
      title: '各区市情况',
      unit: '%',
      note: '来源：用户台账（演示）；截至2023年11月底。演示数据。',
      head: ['区市', '数值', '计入', '共', '分级'],
    });
    expect(rows[0]).toEqual(['江津区', '86.6', '4', '4', '83.3–87.5']);
  });

  it.each([
    ['?measure=stat', '亿元'],
    ['?measure=late', '项'],
    ['?measure=worst', undefined],
  ])('%s: the unit of the measure', (query, unit) => expect(tableOf(query, 'ranking').unit).toBe(unit));

  it('keeps every word of its cells', () => {
    const content = PANEL_RULES.items.contentOf(shippedSnapshot(''));
    const table = content.table();
    const printed = paperTable(table, { title: '', unit: undefined, note: '' });
    expect(printed.rows.map(([, ...cells]) => cells)).toEqual(
      table.rows.map(({ cells }) => cells.map(({ text }) => text)),
    );
    expect(printed.isNumber).toEqual([false, true, true, true, false]);
  });

  it('columns: short ones keep their width, long ones share the rest; of many all but the first are alike', () => {
    const two = {
      title: '',
      unit: undefined,
      note: '',
      isNumber: [],
      head: ['编号', '名称'],
      rows: [['N01', '字'.repeat(60)]],
    };
    const [no = 0, name = 0] = paperColumns(two, false);
    expect(no + name).toBeCloseTo(1);
    expect(name / no).toBeGreaterThan(5);
    const many = {
      ...two,
      head: ['甲', ...Array.from({ length: 16 }, () => '乙')],
      rows: [['字'.repeat(10), '不涉及']],
    };
    const [first = 0, ...others] = paperColumns(many, true);
    expect(new Set(others.map((one) => one.toFixed(9))).size).toBe(1);
    expect(first).toBeGreaterThan(others[0] ?? 1);
  });
});

describe('the page of GB/T 9704—2012', () => {
  it('leaves 156 × 225 mm for type', () => {
    const { top, right, bottom, left } = paperMargins(false);
    expect([top, left]).toEqual([37, 28]);
    expect([PAPER.width - left - right, PAPER.height - top - bottom]).toEqual([156, 225]);
  });

  it('lying across it is the same page turned', () => {
    const { top, right, bottom, left } = paperMargins(true);
    expect([PAPER.height - left - right, PAPER.width - top - bottom]).toEqual([225, 156]);
  });

  it('a picture fills the width, or what is left of the height', () => {
    // 156 mm are 589.6 px, 195 mm 737 px.
    expect(pictureScale({ width: 600, height: 300 }, false)).toBeCloseTo(0.9827, 3);
    expect(pictureScale({ width: 600, height: 1474 }, false)).toBeCloseTo(0.5, 2);
  });
});

describe('texts that are copied, as documents', () => {
  const snapshot = shippedSnapshot('');

  it('the 催报单 has a paragraph for each unit and region', () => {
    const text = reminderText('2023-11', reminders(snapshot));
    const paper = remindersPaper(snapshot, text);
    expect(paper).toMatchObject({
      title: '催报单',
      facts: ['（截至2023年11月底）'],
      marks: ['内部资料 注意保存', '演示数据'],
    });
    expect(paper.blocks.map((block) => ('text' in block ? block.text : ''))).toEqual(text);
  });

  it('the agenda has a heading for each section, its matters numbered, empty ones said to be so', () => {
    const sheet = agendaSheet(snapshot, agendaOf(snapshot, 'joint', new Set()));
    const { title, blocks } = agendaPaper(snapshot, sheet);
    expect(title).toBe('党政联席会议第八次会议议题草案');
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(sheet.sections.length);
    const texts = blocks.map((block) => ('text' in block ? block.text : ''));
    for (const { lines } of sheet.sections)
      for (const [at, { kind, text }] of lines.entries())
        expect(texts).toContain(kind === 'note' ? text : `${at + 1}. ${text}`);
  });
});

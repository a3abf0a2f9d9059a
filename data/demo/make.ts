/**
 * Writes the demo ledger: `npx tsx data/demo/make.ts`. Same bytes on every run: chance comes from a fixed seed, and no clock is read.
 * Balanced on purpose, so that it accuses nobody: `tests/data/demo.test.ts` says in numbers what balanced means.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EARLY_DECEMBER, ITEMS, MONTHS, PERIOD, PLACES, REGIONS, type DemoItem, type Place, type Target } from './ledger.ts';
import { ENTRIES, LINKS } from './lists.ts';

const SEED = 20230626;
const OFFSETS = [6, 4, 2, 0, -2, -4, -6] as const;
/** Offsets are those of November; a place cannot be six points off an item that stands at eight per cent. */
const SPREAD = [2 / 6, 3 / 6, 4 / 6, 5 / 6, 1] as const;
/** Last number of the places that stopped updating, reported for August. */
const OLD_VALUE = 90;
const DEMO = '〔演示〕';

type Cell = string | number;
type Row = Record<string, Cell>;

/** Small seeded generator of numbers in [0, 1) (mulberry32, public domain, Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A circle of `count` offsets that sums to 0: whole rounds of the seven, the last one opened in the middle for a rest of opposite pairs. */
export function offsetCircle(count: number): number[] {
  const rest = count % OFFSETS.length;
  const inner = rest % 2 === 1 ? OFFSETS : OFFSETS.filter((offset) => offset !== 0);
  const skip = (inner.length - rest) / 2;
  const rounds = Array.from({ length: Math.floor(count / OFFSETS.length) }, () => OFFSETS).flat();
  const middle = Math.max(0, rounds.length - 4);
  return [...rounds.slice(0, middle), ...inner.slice(skip, skip + rest), ...rounds.slice(middle)];
}

const itemId = (no: string) => `${PERIOD}-${no}`;
const round4 = (value: number) => Math.round(value * 1e4) / 1e4;
const placesOf = (item: DemoItem): readonly Place[] => (item.scope === 'all16' ? PLACES : (item.places ?? []));
const nextMonth = (month: string) => (month.endsWith('-12') ? `${Number(month.slice(0, 4)) + 1}-01` : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`);

/** The version that counts in a month; before the first was set, the first. */
function targetIn(item: DemoItem, month: string): Target {
  const target = item.targets.findLast(({ set_on }) => set_on.slice(0, 7) <= month) ?? item.targets[0];
  if (!target) throw new RangeError(`Item ${item.no} has no target.`);
  return target;
}

function percent(item: DemoItem, month: string, done: number): number {
  const { value } = targetIn(item, month);
  return value === '' ? done : (100 * done) / value;
}

/** A figure goes where the target counts it: pieces in done_value, per cents in progress. */
const figure = (item: DemoItem, month: string, done: number): Row =>
  targetIn(item, month).value === '' ? { progress: done } : { done_value: done };

const TAILS = ['双方按月会商', '下一批已排定', '台账已核对', '材料已归档', '进入下一批'];
const DIFFICULTIES = ['前期手续尚在办理', '两侧标准尚未统一', '部分材料待补充', '计划安排偏后'];
const NEEDS = ['请联合专项组会商一次', '请统一两侧口径', '请明确办理时限'];
const STEPS = ['下月上旬会商，按周跟进', '下月补齐材料', '下月完成两批'];

function reports(): Row[] {
  const chance = seeded(SEED);
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] as string;
  const units = (item: DemoItem) => `渝方牵头单位${item.letter}、川方牵头单位${item.letter}`;
  const rows: Row[] = [];

  function words(item: DemoItem, month: string, done: number | 'text'): Row {
    if (done === 'text') return { text: `${DEMO}双方已联合会商，形成会商纪要一份，${pick(TAILS)}。`, next: `${DEMO}继续会商。` };
    const { value, unit } = targetIn(item, month);
    const amount = value === '' ? `综合进度${done}%` : `累计完成${done}${unit}${item.noun}`;
    const elapsed = (100 * (Number(month.slice(5)) - 6)) / 6;
    const behind = elapsed - percent(item, month, done) > 0.05;
    return {
      text: `${DEMO}${amount}，${pick(TAILS)}。`,
      ...(behind && { difficulty: `${DEMO}${pick(DIFFICULTIES)}。`, need: `${DEMO}${pick(NEEDS)}。` }),
      next: `${DEMO}${behind ? pick(STEPS) : '按计划推进'}。`,
    };
  }

  const papers = (month: string): Row => ({ evidence: `${DEMO}${Number(month.slice(5))}月佐证目录`, contact: `${DEMO}渝方联系人、川方联系人` });

  function jointRows(item: DemoItem, month: string, done: number | 'text', day: string): Row[] {
    const base: Row = { item_id: itemId(item.no), month, revision: 1, kind: '正常', unit: units(item), submitted_on: day, ...papers(month) };
    const told = { ...base, ...(done === 'text' ? {} : figure(item, month, done)), ...words(item, month, done) };
    if (item.no === '15' && month === '2023-09') {
      const before = { ...base, progress: 52, text: `${DEMO}综合进度52%，${pick(TAILS)}。`, next: `${DEMO}按计划推进。` };
      return [before, { ...told, revision: 2, kind: '更正', submitted_on: '2023-10-09', text: `${DEMO}经复核，9月综合进度由52%更正为48%。` }];
    }
    if (item.no === '17' && month === '2023-10') return [{ ...told, kind: '补报', submitted_on: '2023-11-08' }];
    if (item.no === '18' && month === '2023-11') {
      return [{ ...told, override_status: 'on-schedule', override_reason: `${DEMO}另有9场已排定在12月上旬，经双方核定按达时序计。` }];
    }
    return [told];
  }

  function sideRows(item: DemoItem, month: string, pair: readonly [number, number], day: string): Row[] {
    return (['渝', '川'] as const).map((side, at) => ({
      item_id: itemId(item.no), month, side, revision: 1, kind: '正常', ...figure(item, month, pair[at] as number),
      ...words(item, month, pair[at] as number), ...papers(month), contact: `${DEMO}${side}方联系人`, unit: `${side}方牵头单位${item.letter}`, submitted_on: day,
    }));
  }

  function regionRows(item: DemoItem, month: string, share: number, day: string): Row[] {
    const at = MONTHS.indexOf(month as (typeof MONTHS)[number]);
    if (item.rhythm === 'quarter' && month !== '2023-08' && month !== '2023-11') return [];
    const special = new Set(item.except?.places);
    const numeric = placesOf(item).filter((place) => !special.has(place));
    const circle = offsetCircle(numeric.length);
    return placesOf(item).flatMap((place): Row[] => {
      const row: Row = { item_id: itemId(item.no), month, region_code: REGIONS[place], revision: 1, kind: '正常', submitted_on: day };
      if (special.has(place)) return exceptionRow(item, month, share, row);
      const offset = (circle[(numeric.indexOf(place) + (item.turn ?? 0)) % circle.length] as number) * (item.rising ? -1 : 1);
      // Nothing can be above or below a plain zero.
      return [{ ...row, progress: share === 0 ? 0 : round4(share + offset * (SPREAD[at] as number)) }];
    });
  }

  for (const [at, month] of MONTHS.entries()) {
    for (const item of ITEMS) {
      const done = item.joint[at] ?? null;
      if (done === null) continue;
      // One day for all places of an item: a ledger that accuses nobody has no late place either.
      const day = `${nextMonth(month)}-0${3 + Math.floor(chance() * 3)}`;
      const pair = item.sides?.[month];
      rows.push(...(pair ? sideRows(item, month, pair, day) : jointRows(item, month, done, day)));
      if (done !== 'text') rows.push(...regionRows(item, month, percent(item, month, done), day));
    }
  }
  for (const item of ITEMS) {
    const done = EARLY_DECEMBER[item.no];
    if (done !== undefined) rows.push(...jointRows(item, '2023-12', done, '2023-12-22'));
  }
  return rows;
}

/** The row of a place without a current number, if it sends one at all. */
function exceptionRow(item: DemoItem, month: string, share: number, row: Row): Row[] {
  switch (item.except?.kind) {
    case 'withheld':
      return [{ ...row, state: 'withheld', text: `${DEMO}本地进度暂不公开。` }];
    case 'text-only':
      return [{ ...row, text: `${DEMO}本地工作持续推进，本月不报数量。` }];
    case 'outdated':
      return month > '2023-08' ? [] : [{ ...row, progress: month === '2023-08' ? OLD_VALUE : round4(share) }];
    default:
      return [];
  }
}

function entryRow(entry: (typeof ENTRIES)[number]): Row {
  const unit = (side: string) => `${side}方牵头单位${entry.letter}`;
  const owner = entry.side ? unit(entry.side) : `${unit('渝')}、${unit('川')}`;
  return {
    id: entry.id, list: entry.list, title: `${DEMO}${entry.title}`, raised_by: owner, side: entry.side ?? '', raised_on: entry.raised_on,
    to_whom: entry.to_whom ?? '', level: entry.level, meeting_no: entry.meeting_no ?? '', item_id: entry.item && itemId(entry.item), area_id: entry.area,
    owner_unit: owner, due_on: entry.due_on, state: entry.closed_on ? 'closed' : 'open', closed_on: entry.closed_on, text: `${DEMO}${entry.title}，供演示用。`,
  };
}

function months(): Row[] {
  const collecting = { period_id: PERIOD, month: '2023-12', due_on: '2024-01-05', state: 'collecting' };
  return [...MONTHS.map((month) => ({ period_id: PERIOD, month, due_on: `${nextMonth(month)}-05`, state: 'final', signed_on: `${nextMonth(month)}-10` })), collecting];
}

function csv(columns: string, rows: readonly Row[]): string {
  const names = columns.split(' ');
  const quoted = (cell: Cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));
  for (const row of rows) {
    const stray = Object.keys(row).find((name) => !names.includes(name));
    if (stray) throw new RangeError(`Column ${stray} is not in "${columns}".`);
  }
  return `${[names.join(','), ...rows.map((row) => names.map((name) => quoted(row[name] ?? '')).join(','))].join('\n')}\n`;
}

/** Every demo table, as text by file name. */
export function demoFiles(): Record<string, string> {
  const each = (rowsOf: (item: DemoItem, item_id: string) => Row[]) => ITEMS.flatMap((item) => rowsOf(item, itemId(item.no)));
  const planMonths = [...MONTHS, '2023-12'];
  return {
    'items.csv': csv('id period_id scope start_on due_on rhythm weight closed_on', each(({ scope, start_on = '', due_on = '', rhythm = 'month', closed_on = '' }, id) => [{ id, period_id: PERIOD, scope, start_on, due_on, rhythm, closed_on }])),
    'months.csv': csv('period_id month due_on state signed_on', months()),
    'targets.csv': csv('item_id version set_on text value unit start_on due_on disclosure', each((item, item_id) => item.targets.map((target, at) => ({ item_id, version: at + 1, ...target })))),
    'plans.csv': csv('item_id month planned', each((item, item_id) => (item.plan ?? []).map((planned, at) => ({ item_id, month: planMonths[at] as string, planned })))),
    'milestones.csv': csv('item_id no name due_on done_on weight', each((item, item_id) => (item.milestones ?? []).map((milestone, at) => ({ item_id, no: at + 1, ...milestone })))),
    'item_regions.csv': csv('item_id region_code role weight disclosure', each((item, item_id) => (item.places ?? []).map((place) => ({ item_id, region_code: REGIONS[place], role: item.leads?.includes(place) ? '牵头' : '涉及' })))),
    'item_units.csv': csv('item_id side unit role', each(({ letter }, item_id) => [
      { item_id, side: '渝', unit: `渝方牵头单位${letter}`, role: '牵头' },
      { item_id, side: '川', unit: `川方牵头单位${letter}`, role: '牵头' },
      { item_id, side: '渝', unit: '配合单位甲', role: '配合' },
      { item_id, side: '川', unit: '配合单位乙', role: '配合' },
    ])),
    'item_platforms.csv': csv('item_id platform_id', each((item, item_id) => (item.platforms ?? []).map((platform_id) => ({ item_id, platform_id })))),
    'reports.csv': csv('item_id month side region_code revision kind progress done_value state text difficulty need next evidence contact override_status override_reason unit submitted_on disclosure row', reports()),
    'list_entries.csv': csv('id list title raised_by side raised_on to_whom level meeting_no item_id area_id owner_unit due_on state closed_on text disclosure', ENTRIES.map(entryRow)),
    'list_links.csv': csv('from_id to_id', LINKS.map(([from_id, to_id]) => ({ from_id, to_id }))),
  };
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  for (const [name, text] of Object.entries(demoFiles())) writeFileSync(join(dirname(here), name), text);
}

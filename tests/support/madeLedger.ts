import { type Cell, csv, type Dice, diceOf, maybe, pick, some, whole } from './dice.ts';
import { entries, links } from './madeLists.ts';
import { type UserPackage, userPackage } from './userPackage.ts';

/** Months of the made period. */
export const MADE_MONTHS = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
/** A day on which May's reports are still awaited, and those of the months before are not. */
export const MADE_TODAY = '2024-06-03';

const REGIONS = [
  ...['500116', '500117', '500118', '500111', '500120', '500151', '500152', '500153'],
  ...['510300', '510500', '510900', '511000', '511500', '511600', '511700', '512000'],
];
const PLATFORMS = ['wandakai', 'mingyueshan', 'gaozhu', 'suitong', 'zida', 'neirong'];
const AREAS = ['roads', 'rivers', 'schools', 'trade'];
const ITEMS = 36;

/**
 * A user's ledger of the first half of 2024, made up from a seed: other items, months, units and lists than the demo's,
 * with everything the rules speak of somewhere in it. The same seed gives the same package.
 */
export function madePackage(seed: number): UserPackage {
  const dice = diceOf(seed);
  const ids = Array.from({ length: ITEMS }, (_, at) => `M-${String(at + 1).padStart(2, '0')}`);
  const listed = ids.filter((_, at) => at % 3 === 0);
  const places = new Map(listed.map((id) => [id, some(dice, REGIONS, 2 + whole(dice, 5))]));
  const tables = {
    months: months(),
    targets: targets(dice, ids),
    plans: plans(dice, ids),
    milestones: milestones(dice, ids),
    item_regions: csv(
      'item_id,region_code,role,weight',
      [...places].flatMap(([id, codes]) =>
        codes.map((code) => [id, code, pick(dice, ['牵头', '参与', '涉及', '']), maybe(dice, 0.3, 1 + whole(dice, 3))]),
      ),
    ),
    item_units: units(dice, ids),
    item_platforms: csv(
      'item_id,platform_id',
      ids.flatMap((id) => some(dice, PLATFORMS, whole(dice, 3)).map((platform) => [id, platform])),
    ),
    reports: reports(dice, ids, places),
    list_entries: entries(dice, ids, AREAS),
    list_links: links(dice),
  };
  return userPackage(tables, {
    periods: csv('id,name,start,end', [['2024H1', '2024年上半年', '2024-01-01', '2024-06-30']]),
    areas: csv(
      'period_id,id,name,order',
      AREAS.map((id, at) => ['2024H1', id, `方面${at + 1}`, AREAS.length - at]),
    ),
    items: items(dice, ids, places),
    meetings: csv('no,kind,date,date_precision,place', [
      [1, 'office', '2024-03-15', 'day', '成都'],
      [2, 'office', '2024-05', 'month', ''],
      [1, 'coordination', '2024', 'year', ''],
    ]),
  });
}

function items(dice: Dice, ids: string[], places: ReadonlyMap<string, string[]>): string {
  const rows = ids.map((id, at) => {
    const named = at % 12 !== 11;
    const scope = places.has(id)
      ? pick(dice, ['listed', ''])
      : pick(dice, ['all16', 'all16', 'provincial', 'outside', '']);
    return [
      ...[id, maybe(dice, 0.3, `官${at + 1}`), '2024H1', named ? maybe(dice, 0.9, pick(dice, AREAS)) : ''],
      ...[named ? `合成事项${at + 1}号` : '', named, scope],
      ...[
        maybe(dice, 0.3, `2024-0${1 + whole(dice, 4)}-1${whole(dice, 9)}`),
        maybe(dice, 0.3, `2024-0${4 + whole(dice, 2)}-20`),
      ],
      ...[pick(dice, ['month', 'month', '', 'quarter', 'half-year', 'once']), maybe(dice, 0.2, 2)],
      maybe(dice, 0.08, `2024-0${3 + whole(dice, 3)}-09`),
    ];
  });
  return csv('id,official_no,period_id,area_id,name,named,scope,start_on,due_on,rhythm,weight,closed_on', rows);
}

function months(): string {
  const due = ['2024-02-05', '2024-03-05', '', '2024-05-05', '2024-06-05', '2024-07-05'];
  const state = ['final', 'final', 'final', 'final', 'reviewing', 'collecting'];
  return csv(
    'period_id,month,due_on,state',
    MADE_MONTHS.map((month, at) => ['2024H1', month, due[at], state[at]]),
  );
}

function targets(dice: Dice, ids: string[]): string {
  const rows = ids.flatMap((id) =>
    Array.from({ length: whole(dice, 4) }, (_, at) => {
      const value = maybe(dice, 0.8, 20 + whole(dice, 100));
      const set = maybe(dice, 0.8, `2024-0${1 + at * 2}-${10 + whole(dice, 15)}`);
      return [id, at + 1, set, `完成${value ?? '若干'}件`, value, '件', maybe(dice, 0.15, `2024-0${5 - at}-28`)];
    }),
  );
  return csv('item_id,version,set_on,text,value,unit,due_on', rows);
}

function plans(dice: Dice, ids: string[]): string {
  const planned = ids.filter(() => dice() < 0.25);
  return csv(
    'item_id,month,planned',
    planned.flatMap((id) => MADE_MONTHS.filter(() => dice() < 0.8).map((month, at) => [id, month, 12 + at * 17])),
  );
}

function milestones(dice: Dice, ids: string[]): string {
  const rows = ids
    .filter(() => dice() < 0.2)
    .flatMap((id) => {
      const isDone = dice() < 0.5;
      return [1, 2].map((no) => [id, no, `节点${no}`, `2024-0${no + 1}-15`, isDone ? `2024-0${no + 2}-0${no}` : '']);
    });
  return csv('item_id,no,name,due_on,done_on', rows);
}

function units(dice: Dice, ids: string[]): string {
  const rows = ids.flatMap((id) => {
    if (dice() < 0.1) return [];
    const leads = ['渝', '川'].flatMap((side) =>
      some(dice, [1, 2, 3, 4, 5], 1 + whole(dice, 2)).map((no) => [id, side, `${side}方第${no}局`, '牵头']),
    );
    const others = some(dice, ['责任', '配合', '督查'], whole(dice, 3)).map((role) => [id, '', `共同${role}处`, role]);
    const joint = dice() < 0.1 ? [[id, '', '两地共管委', '牵头']] : [];
    return [...leads, ...others, ...joint];
  });
  return csv('item_id,side,unit,role', rows);
}

const REPORT_HEAD = [
  'item_id,month,side,region_code,revision,kind,progress,done_value,state,text,need,override_status,override_reason',
  'unit,submitted_on,disclosure',
].join();

function reports(dice: Dice, ids: string[], places: ReadonlyMap<string, string[]>): string {
  const rows = ids.flatMap((id, at) => {
    // Some keep pace, some fall behind; one in twelve never reports, some begin to late in the period.
    const pace = 8 + whole(dice, 16);
    const first = dice() < 0.2 ? whole(dice, 4) : 0;
    if (at % 12 === 11) return [];
    return MADE_MONTHS.flatMap((month, m) => {
      if (m < first || dice() < 0.15) return [];
      const value = (part = 0) => Math.max(0, Math.round(10 * (pace * (m + 1) + part + dice() * 12 - 6)) / 10);
      const line = (side: string, code: string, part = 0): Cell[] => told(dice, [id, month, side, code], value(part));
      return withRevisions(dice, [
        ...(dice() < 0.6 ? [line('', '')] : []),
        ...(dice() < 0.25 ? some(dice, ['渝', '川'], 1 + whole(dice, 2)).map((side) => line(side, '')) : []),
        // Some items without a place of their own are told of by places.
        ...(dice() < 0.5 ? (places.get(id) ?? (at % 7 === 1 ? REGIONS.slice(at % 5, 10) : [])) : [])
          .filter(() => dice() < 0.7)
          .map((code, r) => line('', code, r)),
      ]);
    });
  });
  return csv(REPORT_HEAD, rows);
}

function told(dice: Dice, key: string[], value: number): Cell[] {
  const kind = pick(dice, ['', '正常', '正常', '补报']);
  const isSet = dice() < 0.05;
  const byHand = [isSet ? pick(dice, ['on-schedule', 'late', 'ahead']) : '', isSet ? maybe(dice, 0.7, '现场核定') : ''];
  const rest = [maybe(dice, 0.2, '请统一口径'), ...byHand, maybe(dice, 0.4, '渝方第1局'), '', ''];
  const way = dice();
  if (way < 0.08) return [...key, 1, kind, '', '', '', '持续推进，无数字', ...rest];
  if (way < 0.14) return [...key, 1, kind, value, '', pick(dice, ['withheld', 'not-applicable']), '不便公开', ...rest];
  if (way < 0.4) return [...key, 1, kind, '', Math.round(value), 'value', '按件报送', ...rest];
  return [...key, 1, kind, value, '', '', '按百分比报送', ...rest];
}

/** Some lines again: corrected, sent back, or sent back and corrected. */
function withRevisions(dice: Dice, lines: Cell[][]): Cell[][] {
  return lines.flatMap((line) => {
    const again = (revision: number, kind: string, by = 0): Cell[] => {
      const copy = [...line];
      [copy[4], copy[5]] = [revision, kind];
      if (typeof copy[6] === 'number') copy[6] = Math.max(0, Math.round(10 * (copy[6] + by)) / 10);
      return copy;
    };
    const way = dice();
    if (way < 0.06) return [line, again(2, '更正', dice() < 0.3 ? 0 : whole(dice, 20) - 10)];
    if (way < 0.09) return [line, again(2, '退回')];
    if (way < 0.12) return [line, again(2, '退回'), again(3, '更正', 4)];
    return [line];
  });
}

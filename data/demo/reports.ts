/** The reports of the demo ledger: joint, by side and by place. */
import { DEMO, itemId, nextMonth, type Row } from './csv.ts';
import { type DemoItem, EARLY_DECEMBER, ITEMS, MONTHS, PLACES, type Place, REGIONS } from './ledger.ts';
import { type Pick, papers, percent, targetIn, words } from './wording.ts';

const SEED = 20230626;
const OFFSETS = [6, 4, 2, 0, -2, -4, -6] as const;
/** Offsets are those of November; a place cannot be six points off an item that stands at eight per cent. */
const SPREAD: Readonly<Record<string, number>> = {
  '2023-07': 2 / 6,
  '2023-08': 3 / 6,
  '2023-09': 4 / 6,
  '2023-10': 5 / 6,
  '2023-11': 1,
};
/** A quarterly item is reported by its places in these months only. */
const QUARTER_MONTHS = ['2023-08', '2023-11'];
/** Last month and number of the places that stopped updating. */
const OLD = { month: '2023-08', value: 90 };

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

/** A circle of `count` offsets that sums to 0: whole rounds of the seven, the last opened in the middle for opposite pairs. */
export function offsetCircle(count: number): number[] {
  const rest = count % OFFSETS.length;
  const inner = rest % 2 === 1 ? OFFSETS : OFFSETS.filter((offset) => offset !== 0);
  const skip = (inner.length - rest) / 2;
  const rounds = Array.from({ length: Math.floor(count / OFFSETS.length) }, () => OFFSETS).flat();
  const middle = Math.max(0, rounds.length - 4);
  return [...rounds.slice(0, middle), ...inner.slice(skip, skip + rest), ...rounds.slice(middle)];
}

/** A figure goes where the target counts it: pieces in done_value, per cents in progress. */
function figure(item: DemoItem, month: string, done: number): Row {
  return targetIn(item, month).value === '' ? { progress: done } : { done_value: done };
}

/** Planted cases, by item and month: what becomes of the plain joint report. */
const PLANTED: Readonly<Record<string, (told: Row) => Row[]>> = {
  // Two revisions: the board counts the second and shows the first among the changes.
  '15 2023-09': (told) => [
    {
      ...told,
      progress: 52,
      text: `${DEMO}综合进度52%，台账已核对。`,
      difficulty: '',
      need: '',
      next: `${DEMO}按计划推进。`,
    },
    {
      ...told,
      revision: 2,
      kind: '更正',
      submitted_on: '2023-10-09',
      text: `${DEMO}经复核，9月综合进度由52%更正为48%。`,
    },
  ],
  '17 2023-10': (told) => [{ ...told, kind: '补报', submitted_on: '2023-11-08' }],
  '18 2023-11': (told) => [
    {
      ...told,
      override_status: 'on-schedule',
      override_reason: `${DEMO}另有9场已排定在12月上旬，经双方核定按达时序计。`,
    },
  ],
};

function jointRows(item: DemoItem, month: string, done: number | 'text', submitted_on: string, pick: Pick): Row[] {
  const told: Row = {
    item_id: itemId(item.no),
    month,
    revision: 1,
    kind: '正常',
    ...(done === 'text' ? {} : figure(item, month, done)),
    ...words(item, month, done, done, pick),
    ...papers(month, '渝方联系人、川方联系人'),
    unit: `渝方牵头单位${item.letter}、川方牵头单位${item.letter}`,
    submitted_on,
  };
  return PLANTED[`${item.no} ${month}`]?.(told) ?? [told];
}

function sideRows(
  item: DemoItem,
  month: string,
  pair: readonly [number, number],
  submitted_on: string,
  pick: Pick,
): Row[] {
  const joint = (pair[0] + pair[1]) / 2;
  const sideRow = (side: '渝' | '川', done: number): Row => ({
    item_id: itemId(item.no),
    month,
    side,
    revision: 1,
    kind: '正常',
    ...figure(item, month, done),
    ...words(item, month, done, joint, pick),
    ...papers(month, `${side}方联系人`),
    unit: `${side}方牵头单位${item.letter}`,
    submitted_on,
  });
  return [sideRow('渝', pair[0]), sideRow('川', pair[1])];
}

/** `share` is the item's figure in per cent; the cells of its places circle around it. */
function regionRows(item: DemoItem, month: string, share: number, submitted_on: string): Row[] {
  if (item.rhythm === 'quarter' && !QUARTER_MONTHS.includes(month)) return [];
  const places: readonly Place[] = item.scope === 'all16' ? PLACES : (item.places ?? []);
  const numeric = places.filter((place) => !item.except?.places.includes(place));
  const circle = offsetCircle(numeric.length);
  return places.flatMap((place): Row[] => {
    const row: Row = {
      item_id: itemId(item.no),
      month,
      region_code: REGIONS[place],
      revision: 1,
      kind: '正常',
      submitted_on,
    };
    const at = numeric.indexOf(place);
    if (at < 0) return exceptionRow(item, month, share, row);
    const offset = (circle[(at + (item.turn ?? 0)) % circle.length] as number) * (item.rising ? -1 : 1);
    // Nothing can be above or below a plain zero.
    return [{ ...row, progress: share === 0 ? 0 : round4(share + offset * (SPREAD[month] as number)) }];
  });
}

/** The row of a place without a current number, if it sends one at all. */
function exceptionRow(item: DemoItem, month: string, share: number, row: Row): Row[] {
  switch (item.except?.kind) {
    case 'withheld':
      return [{ ...row, state: 'withheld', text: `${DEMO}本地进度暂不公开。` }];
    case 'text-only':
      return [{ ...row, text: `${DEMO}本地工作持续推进，本月不报数量。` }];
    case 'outdated':
      return month > OLD.month ? [] : [{ ...row, progress: month === OLD.month ? OLD.value : round4(share) }];
    default:
      return [];
  }
}

function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Every report of the ledger, month by month, the joint one before those of sides and places. */
export function reports(): Row[] {
  const chance = seeded(SEED);
  const pick: Pick = (choices) => choices[Math.floor(chance() * choices.length)] as string;
  // One day for all places of an item: a ledger that accuses nobody has no late place either.
  const dayAfter = (month: string) => `${nextMonth(month)}-0${3 + Math.floor(chance() * 3)}`;
  const inMonth = (item: DemoItem, month: string, done: number | 'text' | null): Row[] => {
    if (done === null) return [];
    const day = dayAfter(month);
    const pair = item.sides?.[month];
    const whole = pair ? sideRows(item, month, pair, day, pick) : jointRows(item, month, done, day, pick);
    return done === 'text' ? whole : [...whole, ...regionRows(item, month, percent(item, month, done), day)];
  };
  return [
    ...MONTHS.flatMap((month, at) => ITEMS.flatMap((item) => inMonth(item, month, item.joint[at] ?? null))),
    ...ITEMS.flatMap((item) => {
      const done = EARLY_DECEMBER[item.no];
      return done === undefined ? [] : jointRows(item, '2023-12', done, '2023-12-22', pick);
    }),
  ];
}

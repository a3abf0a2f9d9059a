/** Sentences of the demo reports: neutral, and the same for both sides. */
import { DEMO, type Row } from './csv.ts';
import { type DemoItem, MONTHS, type Target } from './ledger.ts';

/** Takes one of several; seeded, so that the same ledger comes out on every run. */
export type Pick = (words: readonly string[]) => string;

const TAILS = ['双方按月会商', '下一批已排定', '台账已核对', '材料已归档', '进入下一批'];
const DIFFICULTIES = ['前期手续尚在办理', '两侧标准尚未统一', '部分材料待补充', '计划安排偏后'];
const NEEDS = ['请联合专项组会商一次', '请统一两侧口径', '请明确办理时限'];
const STEPS = ['下月上旬会商，按周跟进', '下月补齐材料', '下月完成两批'];

/** The version that counts in a month; before the first was set, the first. */
export function targetIn(item: DemoItem, month: string): Target {
  const target = item.targets.findLast(({ set_on }) => set_on.slice(0, 7) <= month) ?? item.targets[0];
  if (!target) throw new RangeError(`Item ${item.no} has no target.`);
  return target;
}

/** Per cent of the target in force that `done` makes. */
export function percent(item: DemoItem, month: string, done: number): number {
  const { value } = targetIn(item, month);
  return value === '' ? done : (100 * done) / value;
}

/** Only decides whether a report tells of difficulties; the board counts for itself. */
function isBehind(item: DemoItem, month: string, done: number): boolean {
  const monthNo = (text: string) => Number(text.slice(5, 7)) - 6;
  const elapsed = Math.min(100, (100 * monthNo(month)) / monthNo(item.due_on ?? '2023-12'));
  const planned = item.plan?.[MONTHS.indexOf(month)];
  return (planned ?? elapsed) - percent(item, month, done) > 0.05;
}

/**
 * What a report tells.
 *
 * done   figure told, in the target's unit; 'text' = no figure
 * joint  figure of both sides together, which alone decides whether difficulties are told: no side looks worse in words
 */
export function words(item: DemoItem, month: string, done: number | 'text', joint: number | 'text', pick: Pick): Row {
  if (done === 'text' || joint === 'text') {
    return { text: `${DEMO}双方已联合会商，形成纪要一份。`, next: `${DEMO}继续会商。` };
  }
  const { value, unit } = targetIn(item, month);
  const amount = value === '' ? `综合进度${done}%` : `累计完成${done}${unit}${item.noun}`;
  const text = `${DEMO}${amount}，${pick(TAILS)}。`;
  if (!isBehind(item, month, joint)) return { text, next: `${DEMO}按计划推进。` };
  const difficulty = `${DEMO}${pick(DIFFICULTIES)}。`;
  return { text, difficulty, need: `${DEMO}${pick(NEEDS)}。`, next: `${DEMO}${pick(STEPS)}。` };
}

/** Columns that never leave the app view; filled so that their hiding can be seen. */
export function papers(month: string, who: string): Row {
  return { evidence: `${DEMO}${Number(month.slice(5))}月佐证目录`, contact: `${DEMO}${who}` };
}

import { expect, it } from 'vitest';
import { whyWords } from '#words/why.ts';

const LATE = {
  rule: 'late',
  word: '滞后',
  month: '2023-11',
  elapsed: 250 / 3,
  isPlan: false,
  progress: 70,
  gap: 40 / 3,
  over: 10,
  upTo: 30,
  isPastDue: false,
  start: '2023-07',
  due: '2023-12',
  reference: '2023-11',
  dueOn: undefined,
  closedOn: undefined,
  doneBy: 'figure',
  isPublic: false,
} as const;

it.each([
  [{}, '截至2023年11月底，完成 70.0%，时间进度 83.3%，滞后 13.3 个百分点；规则 10 < 差 ≤ 30，列为滞后。'],
  // Before the public a difference, no verdict beside the one of the fold.
  [
    { isPublic: true, word: '需加快推进' },
    '截至2023年11月底，完成 70.0%，时间进度 83.3%，差 −13.3 个百分点，列为需加快推进。',
  ],
  [
    { rule: 'ahead', word: '超时序进度', progress: 85, gap: -5 / 3, over: undefined, upTo: -0.05 },
    '截至2023年11月底，完成 85.0%，时间进度 83.3%，超前 1.7 个百分点；规则 差 ≤ −0.05，列为超时序进度。',
  ],
])('a reason by the gap: %j', (facts, sentence) => expect(whyWords.sentence({ ...LATE, ...facts })).toBe(sentence));

import { expect, it } from 'vitest';
import { answerOf, CheckPieces, type WorkerAnswer } from '#io/importPort.ts';
import type { Aside } from '#model/import.ts';
import type { ImportCheck } from '#model/importCheck.ts';
import type { Issue } from '#model/issue.ts';

const issues = Array.from(
  { length: 4500 },
  (_, at): Issue => ({ code: 'bad-number', severity: 'error', where: { file: '大表.csv', row: at + 2 } }),
);
const asides: Aside[] = [{ place: { file: '大表.csv', row: 7, columns: {} }, why: 'error', cells: { 事项编号: '9' } }];
const check: ImportCheck = {
  sheets: [],
  files: ['大表.csv'],
  issues,
  conflicts: [],
  asides,
  missing: { regions: [], items: [], units: [] },
  gain: { reports: 0, items: 0, months: [], asides: 0, tables: {} },
  result: { files: [], asides },
};

it('sends the long lists of a check in pieces that make the same check again', () => {
  const sent: WorkerAnswer[] = [];
  const last = answerOf(3, check, (answer) => sent.push(answer));
  expect(sent.map((answer) => 'piece' in answer && answer.piece.issues.length)).toEqual([2000, 2000, 500]);
  expect('check' in last && [last.check.issues, last.check.asides, last.check.result.asides]).toEqual([[], [], []]);
  const pieces = new CheckPieces();
  for (const answer of structuredClone(sent)) if ('piece' in answer) pieces.add(answer.piece);
  expect('check' in last && pieces.whole(structuredClone(last.check))).toEqual(check);
});

it('sends a short check without pieces, and its number with every answer', () => {
  const sent: WorkerAnswer[] = [];
  const last = answerOf(4, { ...check, issues: [], asides: [], result: { files: [], asides: [] } }, (answer) =>
    sent.push(answer),
  );
  expect([...sent, last].map(({ id }) => id)).toEqual([4]);
});

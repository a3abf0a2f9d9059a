import { expect, it } from 'vitest';
import type { Issue, IssueCode, Severity } from '#model/issue.ts';
import { newErrors } from '#parse/newErrors.ts';

/** "bad-number items.csv progress 3": code, file, column, row. */
function issue(text: string, severity: Severity = 'error'): Issue {
  const [code, file = '', column = '', row = '1'] = text.split(' ');
  return { code: code as IssueCode, severity, where: { file, column, row: Number(row) } };
}

it.each([
  ['none before, none after', [], [], 0],
  ['one more', [], ['bad-number items.csv progress 3'], 1],
  ['the same, in another row', ['bad-number items.csv progress 3'], ['bad-number items.csv progress 9'], 0],
  ['gone', ['bad-number items.csv progress 3'], [], 0],
  ['another column', ['bad-number items.csv progress 3'], ['bad-number items.csv weight 3'], 1],
  ['another file', ['bad-number items.csv progress 3'], ['bad-number plans.csv progress 3'], 1],
  ['another code', ['bad-number items.csv progress 3'], ['missing-value items.csv progress 3'], 1],
  [
    'one twice',
    ['bad-number items.csv progress 3'],
    ['bad-number items.csv progress 3', 'bad-number items.csv progress 4'],
    1,
  ],
  [
    'one for another of its kind',
    ['bad-number items.csv progress 3', 'bad-number items.csv progress 4'],
    ['bad-number items.csv progress 4', 'bad-number items.csv progress 5'],
    0,
  ],
])('%s', (_what, before, after, count) => {
  expect(
    newErrors(
      before.map((text) => issue(text)),
      after.map((text) => issue(text)),
    ),
  ).toHaveLength(count);
});

it('warnings and notes are no reason', () => {
  expect(newErrors([], [issue('near-name a.json name', 'warning'), issue('predecessor a.csv code', 'note')])).toEqual(
    [],
  );
});

it('a warning before does not excuse an error after', () => {
  expect(newErrors([issue('near-name a.json name', 'warning')], [issue('near-name a.json name')])).toHaveLength(1);
});

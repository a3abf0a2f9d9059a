import { expect, it } from 'vitest';
import { monthAhead } from '#stats/monthAhead.ts';

it.each([
  ['a clock years behind', ['2023-11', '2023-12', '2023-07'], '2019-06-01', '2023-12'],
  ['the last day before that month', ['2023-12'], '2023-11-30', '2023-12'],
  ['the first day of that month: early reports are no fault', ['2023-12'], '2023-12-01', undefined],
  ['a clock years ahead tells nothing: old data are no fault', ['2023-12'], '2035-01-01', undefined],
  ['no reports', [], '2019-06-01', undefined],
])('%s', (_what, months, today, ahead) => expect(monthAhead(months, today)).toBe(ahead));

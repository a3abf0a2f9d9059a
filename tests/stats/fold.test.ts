import { describe, expect, it } from 'vitest';
import { STATUS_IDS, type StatusId } from '#model/status.ts';
import { DEFAULT_FOLD, foldOf, foldRules, usesOwnRules } from '#stats/fold.ts';
import { toyLedger } from '../support/toyLedger.ts';

const OWN = [
  { id: 'severe', over: 20, up_to: undefined, word: '严重滞后', fold: 'red' },
  { id: 'late', over: 5, up_to: 20, word: '滞后', fold: 'yellow' },
  { id: 'slightly-late', over: 0, up_to: 5, word: '略滞后', fold: 'green' },
  { id: 'on-schedule', over: -1, up_to: 0, word: '达时序进度', fold: 'green' },
  { id: 'ahead', over: undefined, up_to: -1, word: '超时序进度', fold: 'green' },
] as const;

describe('foldOf', () => {
  it.each<[StatusId, string | undefined]>([
    ['severe', 'red'],
    ['late', 'red'],
    ['slightly-late', 'yellow'],
    ['on-schedule', 'green'],
    ['ahead', 'green'],
    ['done', 'green'],
    ['closed', 'green'],
    ['not-reported', undefined],
    ['awaiting', undefined],
    ['not-quantified', undefined],
    ['not-started', undefined],
    ['undisclosed', undefined],
  ])('%s is %s by default', (status, fold) => expect(foldOf(status)).toBe(fold));

  it('says something of every status, or that it has no colour', () => {
    const folded = STATUS_IDS.filter((status) => foldOf(status) !== undefined);
    expect(folded).toEqual(['closed', 'done', ...DEFAULT_FOLD.map(({ id }) => id)]);
  });

  it('follows the rules of the package', () => {
    const rules = foldRules(toyLedger({ status_rules: OWN }));
    expect(rules).toMatchObject(OWN);
    expect(foldOf('late', rules)).toBe('yellow');
    expect(foldOf('slightly-late', rules)).toBe('green');
    expect(foldOf('done', rules)).toBe('green');
  });

  it('falls back whole where the thresholds do: a hole between 5 and 6', () => {
    const holed = OWN.map((row) => (row.id === 'late' ? { ...row, over: 6 } : row));
    const ledger = toyLedger({ status_rules: holed });
    expect(usesOwnRules(ledger)).toBe(false);
    expect(foldOf('late', foldRules(ledger))).toBe('red');
  });

  it('falls back without a table', () => {
    expect(usesOwnRules(toyLedger())).toBe(false);
    expect(foldRules(toyLedger())).toBe(DEFAULT_FOLD);
    expect(usesOwnRules(toyLedger({ status_rules: OWN }))).toBe(true);
  });
});

import type { StatusId, StatusRule } from '#model/status.ts';
import type { Ledger } from '#stats/ledger.ts';

/** The optional three-way fold of the statuses that are told from numbers. */
export type Fold = StatusRule['fold'];
type FoldRule = Pick<StatusRule, 'id' | 'fold'>;

/** The fold of the domain, for a package without a table of its own. */
export const DEFAULT_FOLD: readonly FoldRule[] = [
  { id: 'severe', fold: 'red' },
  { id: 'late', fold: 'red' },
  { id: 'slightly-late', fold: 'yellow' },
  { id: 'on-schedule', fold: 'green' },
  { id: 'ahead', fold: 'green' },
];

/** The folds in force: those of `status_rules` where its thresholds are in force too, else the default ones. */
export function foldRules(ledger: Ledger): readonly FoldRule[] {
  return usesOwnRules(ledger) ? ledger.tables.status_rules : DEFAULT_FOLD;
}

/** Are the package's own thresholds in force? A table with a hole or an overlap is set aside whole. */
export function usesOwnRules({ thresholds, tables }: Ledger): boolean {
  return thresholds === tables.status_rules;
}

/**
 * Fold of a status; done and closed are green.
 *
 * returns  undefined for a status that says nothing of the pace: 未报送 has no colour
 */
export function foldOf(status: StatusId, rules: readonly FoldRule[] = DEFAULT_FOLD): Fold | undefined {
  if (status === 'done' || status === 'closed') return 'green';
  return rules.find(({ id }) => id === status)?.fold;
}

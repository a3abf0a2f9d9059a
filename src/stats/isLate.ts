import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { ItemState } from '#stats/itemState.ts';

/** Does it go to the agenda as late: status as shown, or overdue. */
export function isLate({ status, overdue }: ItemState): boolean {
  const late: readonly StatusId[] = STATUS_GROUPS.late;
  return late.includes(status) || overdue;
}

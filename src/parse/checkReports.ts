import type { Issue } from '#model/issue.ts';
import { placeOf, type RowOf, type Tables } from '#model/table.ts';

const TOLERANCE = 0.05;

/** Contradictions inside single reports: an override without its reason, a per cent that is not the done value's. */
export function checkReports(tables: Tables): Issue[] {
  const targets = new Map<string, RowOf<'targets'>[]>();
  for (const target of tables.targets) targets.set(target.item_id, [...(targets.get(target.item_id) ?? []), target]);
  return tables.reports.flatMap((report) => [
    ...overrideIssues(report),
    ...progressIssues(report, targets.get(report.item_id) ?? []),
  ]);
}

function overrideIssues(report: RowOf<'reports'>): Issue[] {
  if (!report.override_status || report.override_reason) return [];
  return [issue(report, 'override-without-reason', 'override_reason', report.override_status)];
}

/** Both numbers given and more than 0.05 points apart: `progress` stands. Judged by any version of the target, since one may have changed within the month. */
function progressIssues(report: RowOf<'reports'>, targets: readonly RowOf<'targets'>[]): Issue[] {
  const { progress, done_value } = report;
  if (progress === undefined || done_value === undefined) return [];
  const told = targets.flatMap(({ value }) => (value ? [(100 * done_value) / value] : []));
  if (told.length === 0 || told.some((percent) => Math.abs(percent - progress) <= TOLERANCE)) return [];
  return [
    {
      ...issue(report, 'progress-differs', 'progress', String(progress)),
      expected: told.map((percent) => percent.toFixed(2)).join(' / '),
    },
  ];
}

function issue(report: RowOf<'reports'>, code: Issue['code'], column: string, value: string): Issue {
  return {
    code,
    severity: 'warning',
    where: placeOf(report.origin, column),
    value,
    subject: report.item_id,
  };
}

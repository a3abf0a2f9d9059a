import type { Issue } from '#model/issue.ts';

/**
 * Errors of a package that the one before it did not have: empty where it is no worse.
 *
 * Errors are counted by code, file and column, not by row: rows move when others are added. As many of a kind as before
 * are no worse, one more is. Warnings and notes are no reason to keep a reader from newer data.
 */
export function newErrors(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const known = new Map<string, number>();
  for (const issue of errors(before)) known.set(kindOf(issue), (known.get(kindOf(issue)) ?? 0) + 1);
  return errors(after).filter((issue) => {
    const left = known.get(kindOf(issue)) ?? 0;
    known.set(kindOf(issue), left - 1);
    return left <= 0;
  });
}

function errors(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

function kindOf({ code, where }: Issue): string {
  return JSON.stringify([code, where.file, where.column]);
}

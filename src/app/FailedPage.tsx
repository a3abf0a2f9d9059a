import { IssueTable } from '#app/IssueTable.tsx';
import type { Issue } from '#model/issue.ts';
import { appWords } from '#words/app.ts';

/** There is no board without these files: where, what, what now. */
export function FailedPage({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <main className="page-message" role="alert">
      <h1>{appWords.failedTitle}</h1>
      <p>{appWords.failedNow}</p>
      <IssueTable issues={issues} />
    </main>
  );
}

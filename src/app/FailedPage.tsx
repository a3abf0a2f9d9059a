import { Suspense } from 'react';
import type { Issue } from '#model/issue.ts';
import { laterPage } from '#views/laterPage.ts';
import { appWords } from '#words/app.ts';

const IssueTable = laterPage(() => import('#app/IssueTable.tsx').then((chunk) => chunk.IssueTable));

/** There is no board without these files: where, what, what now. */
export function FailedPage({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <main className="page-message" role="alert">
      <h1>{appWords.failedTitle}</h1>
      <p>{appWords.failedNow}</p>
      <Suspense>
        <IssueTable issues={issues} />
      </Suspense>
    </main>
  );
}

import { Suspense } from 'react';
import { LaterIssues } from '#app/LaterIssues.ts';
import type { Issue } from '#model/issue.ts';
import { appWords } from '#words/app.ts';

/** There is no board without these files: where, what, what now. */
export function FailedPage({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <main className="page-message" role="alert">
      <h1>{appWords.failedTitle}</h1>
      <p>{appWords.failedNow}</p>
      <Suspense>
        <LaterIssues issues={issues} />
      </Suspense>
    </main>
  );
}

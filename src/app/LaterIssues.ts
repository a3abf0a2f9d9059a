import type { Issue } from '#model/issue.ts';
import { laterPage } from '#views/laterPage.ts';

/** The table of what is wrong with the data: its words are many, and most pages have nothing to say in them. */
export const LaterIssues = laterPage<{ readonly issues: readonly Issue[] }>(() =>
  import('#app/IssueTable.tsx').then(({ IssueTable }) => IssueTable),
);

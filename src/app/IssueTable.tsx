import type { Issue } from '#model/issue.ts';
import { keyed } from '#ui/keyed.ts';
import { ISSUE_WORDS, SEVERITY_WORDS } from '#words/issue.ts';
import { joinWords } from '#words/join.ts';
import { labelled } from '#words/punctuation.ts';

/** Problems of the data with file, row, column and value, and what to do about each. */
export function IssueTable({ issues }: { readonly issues: readonly Issue[] }) {
  const { head } = joinWords;
  return (
    <table className="data-table issue-table" data-table="join">
      <caption>{joinWords.title}</caption>
      <thead>
        <tr>
          {[head.kind, head.file, head.row, head.column, head.value, head.code, head.now].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(issues, JSON.stringify).map(({ key, one }) => (
          <IssueRow key={key} issue={one} />
        ))}
      </tbody>
    </table>
  );
}

function IssueRow({ issue: { code, severity, where, value, subject, expected } }: { readonly issue: Issue }) {
  const words = ISSUE_WORDS[code];
  return (
    <tr
      data-issue={code}
      data-severity={severity}
      data-file={where.file}
      data-row={where.row}
      data-column={where.column}
      data-code={subject}
    >
      <th scope="row">{labelled(SEVERITY_WORDS[severity], words.title)}</th>
      <td>{where.file}</td>
      <td className="number">{where.row}</td>
      <td>{where.column}</td>
      <td className="issue-value">{value}</td>
      <td>{subject}</td>
      <td>
        {words.now}
        {expected !== undefined && joinWords.expected(expected)}
      </td>
    </tr>
  );
}

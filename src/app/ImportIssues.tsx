import { startTransition, useEffect, useMemo, useState } from 'react';
import type { CheckedProps } from '#app/ImportChecked.tsx';
import { ImportReturns } from '#app/ImportReturns.tsx';
import type { Issue, IssueCode, Severity } from '#model/issue.ts';
import { Choice } from '#ui/Choice.tsx';
import { keyed } from '#ui/keyed.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { importWords } from '#words/import.ts';
import { ISSUE_WORDS, SEVERITY_WORDS } from '#words/issue.ts';
import { joinWords } from '#words/join.ts';

/** So many rows are laid out; the filters lead to the others, and the annotated sheet holds all. */
const MOST_ROWS = 500;
/** And these at once: the rest is laid out without holding up the page. */
const FIRST_ROWS = 50;

/** Every problem with its place, value, meaning and what to do; filtered by severity, kind and file. */
export function ImportIssues({ session, check }: CheckedProps) {
  const [severity, setSeverity] = useState<string>();
  const [kind, setKind] = useState<string>();
  const [file, setFile] = useState<string>();
  const [laidOut, setLaidOut] = useState(FIRST_ROWS);
  useEffect(() => startTransition(() => setLaidOut(MOST_ROWS)), []);
  const { issues } = check;
  const shown = useMemo(
    () =>
      issues.filter(
        (issue) =>
          (severity === undefined || issue.severity === severity) &&
          (kind === undefined || issue.code === kind) &&
          (file === undefined || issue.where.file === file),
      ),
    [issues, severity, kind, file],
  );
  if (issues.length === 0) return <p>{importWords.noIssues}</p>;
  const { issueFilters: words } = importWords;
  return (
    <>
      <div className="import-filters">
        <Filter name="severity" label={words.severity} value={severity} issues={issues} onChoose={setSeverity} />
        <Filter name="kind" label={words.kind} value={kind} issues={issues} onChoose={setKind} />
        <Filter name="file" label={words.file} value={file} issues={issues} onChoose={setFile} />
        <span>{importWords.shownIssues(Math.min(shown.length, MOST_ROWS), issues.length)}</span>
      </div>
      <ScrollBox
        className="table-box data-long"
        label={importWords.shownIssues(Math.min(shown.length, MOST_ROWS), issues.length)}
      >
        <Rows issues={shown.slice(0, laidOut)} />
      </ScrollBox>
      <ImportReturns session={session} check={check} />
    </>
  );
}

interface FilterProps {
  readonly name: 'severity' | 'kind' | 'file';
  readonly label: string;
  readonly value: string | undefined;
  readonly issues: readonly Issue[];
  readonly onChoose: (id: string | undefined) => void;
}

/** A filter by one property, each choice with how many there are. */
function Filter({ name, label, value, issues, onChoose }: FilterProps) {
  const counts = useMemo(() => countsOf(name, issues), [name, issues]);
  const options = [...counts].map(([id, count]) => ({ id, text: `${textOf(name, id)} ${count}` }));
  return (
    <Choice
      name={`issue-${name}`}
      label={label}
      value={value === undefined ? undefined : [value]}
      options={options}
      onChoose={onChoose}
    />
  );
}

function countsOf(name: FilterProps['name'], issues: readonly Issue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const issue of issues) {
    const id = idOf(name, issue);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idOf(name: FilterProps['name'], { severity, code, where }: Issue): string {
  return { severity, kind: code, file: where.file }[name];
}

function textOf(name: FilterProps['name'], id: string): string {
  if (name === 'severity') return SEVERITY_WORDS[id as Severity];
  return name === 'kind' ? ISSUE_WORDS[id as IssueCode].title : id;
}

function Rows({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <table className="data-table issue-table" data-table="issues">
      <thead>
        <tr>
          {Object.entries(importWords.issueHead).map(([name, title]) => (
            <th key={name} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(issues, JSON.stringify).map(({ key, one }) => (
          <Row key={key} issue={one} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ issue: { code, severity, where, value, subject, expected } }: { readonly issue: Issue }) {
  const { title, now } = ISSUE_WORDS[code];
  return (
    <tr
      data-issue={code}
      data-severity={severity}
      data-file={where.file}
      data-sheet={where.sheet}
      data-row={where.row}
      data-column={where.column}
      data-cell={where.cell}
      data-code={subject}
    >
      <td>{SEVERITY_WORDS[severity]}</td>
      <th scope="row">{title}</th>
      <td>{where.file}</td>
      <td>{where.sheet}</td>
      <td className="number">{where.row}</td>
      <td>{where.column}</td>
      <td>{where.cell}</td>
      <td className="issue-value">{value}</td>
      <td>
        {now}
        {expected !== undefined && joinWords.expected(expected)}
      </td>
    </tr>
  );
}

import type { Correction } from '#model/import.ts';
import type { CheckedSheet } from '#model/importCheck.ts';
import { ruleOf, TABLES, type TableName } from '#model/table.ts';
import { importWords } from '#words/import.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';
import { valueWord } from '#words/value.ts';

interface ImportColumnsProps {
  readonly sheet: CheckedSheet;
  readonly onCorrect: (patch: Correction) => void;
}

/** Each column of a sheet with examples, and what it is taken for. */
export function ImportColumns({ sheet, onCorrect }: ImportColumnsProps) {
  const fields = fieldsOf(sheet);
  const head = importWords.columnHead;
  const said = Object.fromEntries(sheet.columns.map(({ header, field }) => [header, field ?? '']));
  if (sheet.columns.length === 0) return null;
  return (
    <details className="import-columns">
      <summary>{importWords.columns}</summary>
      <table className="data-table">
        <thead>
          <tr>
            {Object.entries(head).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.columns.map(({ index, letter, header, field, examples }) => (
            <tr key={index} data-import-column={header}>
              <td>{letter}</td>
              <th scope="row">{header}</th>
              <td>
                <select
                  aria-label={`${head.field} ${header}`}
                  value={field ?? ''}
                  onChange={({ target }) => onCorrect({ columns: { ...said, [header]: target.value } })}
                >
                  <option value="">{importWords.unused}</option>
                  {fields.map(({ id, text }) => (
                    <option key={id} value={id}>
                      {text}
                    </option>
                  ))}
                </select>
              </td>
              <td className="import-examples">{examples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function fieldsOf({ taken }: CheckedSheet): { id: string; text: string }[] {
  if (Object.hasOwn(TABLES, taken))
    return Object.keys(ruleOf(taken as TableName).schema.entries).map((id) => ({ id, text: id }));
  return Object.entries(LEDGER_HEADERS).map(([id, text]) => ({ id, text: valueWord(text) }));
}

import type { CheckedProps } from '#app/ImportChecked.tsx';
import { ImportColumns } from '#app/ImportColumns.tsx';
import type { Correction, Taken } from '#model/import.ts';
import type { CheckedSheet } from '#model/importCheck.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';
import { monthName } from '#words/month.ts';
import { skippedWords } from '#words/skipped.ts';

/** Every sheet, what it is taken for, and the ways to say otherwise. */
export function ImportSheets({ session, state, check }: CheckedProps) {
  const { corrections, leftOut } = state.choices;
  const correct = (key: string, patch: Correction) =>
    session.choose({ corrections: { ...corrections, [key]: { ...corrections[key], ...patch } } });
  const out = check.files.filter((file) => leftOut.includes(file));
  const head = importWords.sheetHead;
  return (
    <ScrollBox>
      <table className="data-table import-sheets" data-table="sheets">
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
          {check.sheets.map((sheet) => (
            <SheetRow
              key={sheet.key}
              sheet={sheet}
              onCorrect={(patch) => correct(sheet.key, patch)}
              onLeaveOut={() => session.choose({ leftOut: [...leftOut, sheet.file] })}
            />
          ))}
          {out.map((file) => (
            <tr key={file} data-left-out="">
              <th scope="row" colSpan={8}>
                {file}
              </th>
              <td>
                <button
                  type="button"
                  className="tool"
                  onClick={() => session.choose({ leftOut: leftOut.filter((one) => one !== file) })}
                >
                  {importWords.bringBack}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

interface SheetRowProps {
  readonly sheet: CheckedSheet;
  readonly onCorrect: (patch: Correction) => void;
  readonly onLeaveOut: () => void;
}

function SheetRow({ sheet, onCorrect, onLeaveOut }: SheetRowProps) {
  const { snapshot, tableTitle } = useStage();
  const { region_code, month, skipped } = sheet;
  const region = snapshot.ledger.regions.find(({ code }) => code === region_code);
  return (
    <>
      <tr data-sheet={sheet.key} data-taken={sheet.taken}>
        <th scope="row">{sheet.file}</th>
        <td>{sheet.sheet}</td>
        <td>
          <TakenChoice taken={sheet.taken} titleOf={tableTitle} onChoose={(taken) => onCorrect({ taken })} />
        </td>
        <td>{region?.short_name}</td>
        <td>{month && monthName(month)}</td>
        <td>
          {sheet.unit} {sheet.isInternal && <span className="mark">{importWords.internal}</span>}
        </td>
        <td className="number">{sheet.rows}</td>
        <td className="number">{skipped.length}</td>
        <td>
          <button type="button" className="tool" data-action="import-leave-out" onClick={onLeaveOut}>
            {importWords.leaveOut}
          </button>
        </td>
      </tr>
      <tr className="import-more">
        <td colSpan={9}>
          {sheet.asksPercent && <PercentQuestion onAnswer={(percent) => onCorrect({ percent })} />}
          <ImportColumns sheet={sheet} onCorrect={onCorrect} />
          {skipped.length > 0 && (
            <details>
              <summary>{importWords.skippedTitle(skipped.length)}</summary>
              <ul className="import-skipped">
                {skipped.map(({ row, why, text }) => (
                  <li key={row}>{skippedWords.row(row, skippedWords.why[why], text)}</li>
                ))}
              </ul>
            </details>
          )}
        </td>
      </tr>
    </>
  );
}

/** What a sheet may be taken for by hand: the ledger, the tables offices fill in, or nothing. */
const CHOICES = [
  'ledger',
  'reports',
  'list_entries',
  'list_links',
  'milestones',
  'meetings',
  'months',
  'statistics',
] as const;

interface TakenChoiceProps {
  readonly taken: Taken;
  readonly titleOf: (table: string) => string;
  readonly onChoose: (taken: Taken) => void;
}

function TakenChoice({ taken, titleOf, onChoose }: TakenChoiceProps) {
  const all: Taken[] = [...new Set<Taken>([taken, ...CHOICES, 'unknown'])];
  return (
    <select
      data-import-taken=""
      aria-label={importWords.sheetHead.taken}
      value={taken}
      onChange={({ target }) => onChoose(target.value as Taken)}
    >
      {all.map((one) => (
        <option key={one} value={one}>
          {importWords.taken[one] ?? titleOf(one)}
        </option>
      ))}
    </select>
  );
}

function PercentQuestion({ onAnswer }: { readonly onAnswer: (percent: 'share' | 'percent') => void }) {
  return (
    <p className="import-question" role="alert">
      {importWords.percentAsk}
      {(['share', 'percent'] as const).map((one) => (
        <button key={one} type="button" className="tool" data-import-percent={one} onClick={() => onAnswer(one)}>
          {importWords.percent[one]}
        </button>
      ))}
    </p>
  );
}

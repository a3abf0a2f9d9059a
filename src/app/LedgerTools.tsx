import { useState } from 'react';
import type { ColumnChoice } from '#app/ledgerColumns.ts';
import { KEPT, ledgerRecords, ledgerSheets, type Shown } from '#app/ledgerSheet.ts';
import { SearchBox } from '#app/SearchBox.tsx';
import { copyCells } from '#io/clipboard.ts';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import { xlsxBytes } from '#io/writeXlsx.ts';
import { csvText, safeText, tsvText } from '#parse/writeCsv.ts';
import { ledgerColumns, ledgerUnits } from '#stats/ledgerRows.ts';
import { Choice } from '#ui/Choice.tsx';
import { useTask } from '#ui/useTask.ts';
import { useStage } from '#views/Stage.ts';
import { LEDGER_HEADERS, type LedgerColumn, ledgerWords } from '#words/ledger.ts';
import { valueWord } from '#words/value.ts';

interface LedgerToolsProps {
  readonly shown: Shown;
  readonly choice: ColumnChoice;
  readonly onColumns: (choice: ColumnChoice) => void;
  readonly onUnit: (unit: string | undefined) => void;
  readonly onParts: (hasParts: boolean) => void;
}

/** Search, unit, rows, columns, copy and export of the ledger. */
export function LedgerTools({ shown, choice, onColumns, onUnit, onParts }: LedgerToolsProps) {
  const units = ledgerUnits(shown.snapshot.ledger);
  return (
    <div className="ledger-tools">
      <SearchBox label={ledgerWords.search} hint={ledgerWords.searchHint} />
      <Choice
        name="unit"
        label={ledgerWords.unitFilter}
        value={shown.unit === undefined ? undefined : [shown.unit]}
        options={units.map((unit) => ({ id: unit, text: unit }))}
        onChoose={onUnit}
      />
      <Choice
        name="rows"
        label={ledgerWords.rows}
        value={[shown.hasParts ? 'all' : 'item']}
        options={[
          { id: 'all', text: ledgerWords.allRows },
          { id: 'item', text: ledgerWords.itemRows },
        ]}
        isRequired
        onChoose={(id) => onParts(id !== 'item')}
      />
      <Columns shown={shown.columns} choice={choice} onColumns={onColumns} />
      <Export shown={shown} />
    </div>
  );
}

function Columns({
  shown,
  choice,
  onColumns,
}: {
  readonly shown: readonly LedgerColumn[];
  readonly choice: ColumnChoice;
  readonly onColumns: (choice: ColumnChoice) => void;
}) {
  const { snapshot } = useStage();
  const all = ledgerColumns(snapshot.spec.audience === 'public');
  return (
    <details className="ledger-menu">
      <summary className="tool" data-action="columns">
        {ledgerWords.shownColumns(shown.length, all.length)}
      </summary>
      <div className="ledger-sheet">
        <button
          type="button"
          className="tool"
          onClick={() => onColumns(Object.fromEntries(all.map((column) => [column, true])))}
        >
          {ledgerWords.allColumns}
        </button>
        <ul>
          {all.map((column) => (
            <li key={column}>
              <label>
                <input
                  type="checkbox"
                  data-filter="column"
                  data-value={LEDGER_HEADERS[column]}
                  checked={shown.includes(column)}
                  disabled={column === 'name'}
                  onChange={(event) => onColumns({ ...choice, [column]: event.target.checked })}
                />
                {valueWord(LEDGER_HEADERS[column])}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Export({ shown }: { readonly shown: Shown }) {
  const { said, run } = useTask(ledgerWords);
  const [isOpen, setOpen] = useState(false);
  const kept = KEPT.filter((column) => shown.columns.includes(column)).map((column) =>
    valueWord(LEDGER_HEADERS[column]),
  );
  return (
    <>
      <button type="button" className="tool" data-action="copy" onClick={() => run(() => copyShown(shown))}>
        {ledgerWords.copy}
      </button>
      <button
        type="button"
        className="tool"
        data-action="export"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {ledgerWords.export}
      </button>
      {isOpen && (
        <span className="segments">
          <button type="button" data-export="csv" onClick={() => run(() => saveCsv(shown))}>
            {ledgerWords.formats.csv}
          </button>
          <button type="button" data-export="xlsx" onClick={() => run(() => saveXlsx(shown))}>
            {ledgerWords.formats.xlsx}
          </button>
        </span>
      )}
      <span role="status" className="ledger-said">
        {said}
      </span>
      {kept.length > 0 && (isOpen || said !== '') && <span className="ledger-said">{ledgerWords.kept(kept)}</span>}
    </>
  );
}

async function copyShown(shown: Shown): Promise<string> {
  const records = ledgerRecords(shown);
  const text = tsvText(records);
  if (
    await copyCells(
      text,
      records.map((record) => record.map(safeText)),
    )
  )
    return ledgerWords.copied(shown.rows.length);
  const file = fileOf(shown, 'tsv');
  saveFile(file, text, FILE_TYPES.tsv);
  return ledgerWords.notCopied(file);
}

async function saveCsv(shown: Shown): Promise<string> {
  const file = fileOf(shown, 'csv');
  saveFile(file, csvText(ledgerRecords(shown)), FILE_TYPES.csv);
  return ledgerWords.saved(file);
}

async function saveXlsx(shown: Shown): Promise<string> {
  const file = fileOf(shown, 'xlsx');
  saveFile(file, await xlsxBytes(ledgerSheets(shown)), FILE_TYPES.xlsx);
  return ledgerWords.saved(file);
}

/** Demo data say so in the name of the file too: a sheet is passed on without the page around it. */
function fileOf({ snapshot }: Shown, extension: string): string {
  return ledgerWords.file(snapshot.moment.asof, snapshot.provenance === 'demo', extension);
}

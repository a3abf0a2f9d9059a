import { useEffect, useRef, useState } from 'react';
import type { ColumnChoice } from '#app/ledgerColumns.ts';
import { KEPT, ledgerRecords, ledgerSheets, type Shown } from '#app/ledgerSheet.ts';
import { copyCells, FILE_TYPES, saveFile } from '#io/save.ts';
import { xlsxBytes } from '#io/writeXlsx.ts';
import { csvText, safeText, tsvText } from '#parse/writeCsv.ts';
import { ledgerColumns, ledgerUnits } from '#stats/ledgerRows.ts';
import { Choice } from '#ui/Choice.tsx';
import { useStage } from '#views/Stage.ts';
import { LEDGER_HEADERS, type LedgerColumn, ledgerWords } from '#words/ledger.ts';

interface LedgerToolsProps {
  readonly shown: Shown;
  readonly choice: ColumnChoice;
  readonly onColumns: (choice: ColumnChoice) => void;
  readonly onUnit: (unit: string | undefined) => void;
}

/** Search, unit, columns, copy and export of the ledger. */
export function LedgerTools({ shown, choice, onColumns, onUnit }: LedgerToolsProps) {
  const units = ledgerUnits(shown.snapshot.ledger);
  return (
    <div className="ledger-tools">
      <Search />
      <Choice
        name="unit"
        label={ledgerWords.unitFilter}
        value={shown.unit === undefined ? undefined : [shown.unit]}
        options={units.map((unit) => ({ id: unit, text: unit }))}
        onChoose={onUnit}
      />
      <Columns shown={shown.columns} choice={choice} onColumns={onColumns} />
      <Export shown={shown} />
    </div>
  );
}

/** Milliseconds without a key before the search begins: a thousand rows need not follow every stroke. */
const PAUSE = 250;

function Search() {
  const { snapshot, change } = useStage();
  const { q } = snapshot.spec;
  const [typed, setTyped] = useState<string>();
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    if (typed === undefined || isComposing) return;
    const timer = setTimeout(() => {
      change({ q: typed.trim() === '' ? undefined : typed });
      setTyped(undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, isComposing, change]);
  return (
    <label className="choice ledger-search">
      <span>{ledgerWords.search}</span>
      <input
        type="search"
        data-filter="q"
        placeholder={ledgerWords.searchHint}
        maxLength={200}
        value={typed ?? q ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Empties the box before it steps back out of a filter.
          if ((typed ?? q ?? '') !== '') event.preventDefault();
          setTyped('');
        }}
      />
    </label>
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
                {LEDGER_HEADERS[column]}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Export({ shown }: { readonly shown: Shown }) {
  const [said, setSaid] = useState('');
  const [isOpen, setOpen] = useState(false);
  const isBusy = useRef(false);
  const run = async (task: () => Promise<string>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaid(ledgerWords.working);
    try {
      setSaid(await task());
    } catch {
      setSaid(ledgerWords.failed);
    }
    isBusy.current = false;
  };
  const kept = KEPT.filter((column) => shown.columns.includes(column)).map((column) => LEDGER_HEADERS[column]);
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

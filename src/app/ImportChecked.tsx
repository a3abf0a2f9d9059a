import { type ReactNode, startTransition, useState } from 'react';
import { ImportConflicts } from '#app/ImportConflicts.tsx';
import { ImportIssues } from '#app/ImportIssues.tsx';
import { ImportMatches } from '#app/ImportMatches.tsx';
import { ImportMissing } from '#app/ImportMissing.tsx';
import { ImportPreview } from '#app/ImportPreview.tsx';
import { ImportSheets } from '#app/ImportSheets.tsx';
import type { ImportSession } from '#app/importSession.ts';
import '#app/importCards.css';
import type { ImportCheck } from '#model/importCheck.ts';
import type { ImportState } from '#model/importState.ts';
import type { RowOf } from '#model/table.ts';
import { Segments } from '#ui/Segments.tsx';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';
import { dockWords } from '#words/importDock.ts';

/** What every part of a checked import is given. */
export interface CheckedProps {
  readonly session: ImportSession;
  readonly state: ImportState;
  readonly check: ImportCheck;
}

const TABS = ['issues', 'sheets', 'conflicts', 'matches', 'missing', 'preview'] as const;
type Tab = (typeof TABS)[number];

const PARTS: Readonly<Record<Tab, (props: CheckedProps) => ReactNode>> = {
  sheets: ImportSheets,
  issues: ImportIssues,
  conflicts: ImportConflicts,
  matches: ImportMatches,
  missing: ImportMissing,
  preview: ImportPreview,
};

/** What an import found, by kind, and what can be done with it. */
export function ImportChecked(props: CheckedProps) {
  const { check } = props;
  const [tab, setTab] = useState<Tab>(() => firstTab(check));
  const Part = PARTS[tab];
  return (
    <div className="import-checked">
      <Summary check={check} />
      <Segments
        name="import-tab"
        label={importWords.tabLabel}
        value={tab}
        options={TABS.map((id) => ({ id, text: importWords.tabs[id](countOf(id, check)) }))}
        onChoose={setTab}
      />
      <Part {...props} />
      <Acts {...props} />
    </div>
  );
}

function firstTab({ sheets, conflicts, issues }: ImportCheck): Tab {
  if (sheets.some(({ asksPercent, taken }) => asksPercent || taken === 'unknown')) return 'sheets';
  if (issues.length > 0) return 'issues';
  return conflicts.length > 0 ? 'conflicts' : 'preview';
}

function countOf(tab: Tab, { sheets, issues, conflicts, missing, sheets: all }: ImportCheck): number {
  if (tab === 'sheets') return sheets.length;
  if (tab === 'issues') return issues.length;
  if (tab === 'conflicts') return conflicts.length;
  if (tab === 'matches') return all.flatMap(({ matches }) => matches).length;
  return missing.regions.length + missing.items.length;
}

function Summary({ check: { sheets, issues, gain } }: { readonly check: ImportCheck }) {
  const { tableTitle } = useStage();
  const tables = Object.entries(gain.tables).map(([name, rows]) => [tableTitle(name), rows] as const);
  const rows = sheets.reduce((sum, one) => sum + one.rows, 0);
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
  return (
    <p className="import-summary">
      <strong>{importWords.summary(sheets.length, rows, gain.reports, gain.months)}</strong>{' '}
      {tables.length > 0 && <span data-tables="">{importWords.tablesToo(tables)} </span>}
      <span>{importWords.counts(count('error'), count('warning'), count('note'))}</span>
    </p>
  );
}

/** Apply, take the clean part, look at it first, or put it away. */
function Acts({ session, state, check }: CheckedProps) {
  const { ledger, preview } = useDesk();
  const errors = check.issues.filter(({ severity }) => severity === 'error').length;
  const barred = barredBy(check, errors);
  const isReading = state.phase === 'reading';
  const signed = signedIn(check, useStage().snapshot.ledger.tables.months, ledger !== undefined && !state.isNew);
  const isEmpty = barred === importWords.blocked.nothing || barred === importWords.blocked.percent;
  return (
    <div className="import-acts">
      {ledger && (
        <label>
          {importWords.into}{' '}
          <select
            data-import-into=""
            value={state.isNew ? 'new' : 'current'}
            onChange={({ target }) => session.choose({}, target.value === 'new')}
          >
            <option value="current">{importWords.intoCurrent(ledger.name)}</option>
            <option value="new">{importWords.intoNew}</option>
          </select>
        </label>
      )}
      <label>
        <input
          type="checkbox"
          data-import-contacts=""
          checked={state.choices.keepsContacts}
          onChange={({ target }) => session.choose({ keepsContacts: target.checked })}
        />
        {importWords.contacts}
      </label>
      {signed.length > 0 && <p data-signed-months="">{importWords.signedMonths(signed)}</p>}
      {barred && <p>{barred}</p>}
      <p>
        <button
          type="button"
          className="tool main"
          data-action="import-apply"
          disabled={barred !== undefined || isReading}
          onClick={() => void session.apply()}
        >
          {importWords.apply}
        </button>
        {errors > 0 && !isEmpty && (
          <button
            type="button"
            className="tool"
            data-action="import-clean"
            disabled={isReading}
            onClick={() => void session.apply()}
          >
            {importWords.clean(check.gain.asides)}
          </button>
        )}
        <button
          type="button"
          className="tool"
          data-action="preview"
          disabled={isEmpty}
          onClick={() => {
            startTransition(() => session.preview());
            // Above all stands that it is a preview, and the way back.
            document.documentElement.scrollTo({ top: 0 });
          }}
        >
          {preview ? dockWords.unpreview : importWords.preview}
        </button>
        <button type="button" className="tool" data-action="import-cancel" onClick={() => session.cancel()}>
          {importWords.cancel}
        </button>
      </p>
    </div>
  );
}

/** Months of the import that are final in the ledger it goes into. */
function signedIn({ gain }: ImportCheck, months: readonly RowOf<'months'>[], isInto: boolean): string[] {
  const final = new Set(months.filter(({ state }) => state === 'final').map(({ month }) => month));
  return isInto ? gain.months.filter((month) => final.has(month)) : [];
}

function barredBy({ sheets, gain, conflicts }: ImportCheck, errors: number): string | undefined {
  const { blocked } = importWords;
  if (sheets.some(({ asksPercent }) => asksPercent)) return blocked.percent;
  if (gain.reports + gain.items === 0 && Object.keys(gain.tables).length === 0) return blocked.nothing;
  if (conflicts.some(({ chosen }) => chosen === undefined)) return blocked.conflicts;
  return errors > 0 ? blocked.errors : undefined;
}

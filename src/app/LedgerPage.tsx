import '#app/ledger.css';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { LedgerTable } from '#app/LedgerTable.tsx';
import { LedgerTools } from '#app/LedgerTools.tsx';
import { type ColumnChoice, shownColumns } from '#app/ledgerColumns.ts';
import type { Shown } from '#app/ledgerSheet.ts';
import { ledgerSource } from '#charts/content.ts';
import type { PanelState } from '#charts/panelState.ts';
import type { PanelId, Spec } from '#model/spec.ts';
import { type LedgerRow, ledgerColumns, ledgerRows, rowsOfUnit, rowsWith, sortedRows } from '#stats/ledgerRows.ts';
import { ledgerValue } from '#stats/ledgerValue.ts';
import { owedCount, type Reminder, reminders } from '#stats/reminders.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { Panel } from '#ui/Panel.tsx';
import { laterPage } from '#views/laterPage.ts';
import { PanelMessage } from '#views/PanelMessage.tsx';
import { type Stage, useStage } from '#views/Stage.ts';
import { ledgerWords } from '#words/ledger.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Nobody outside sees it. */
const RemindersPart = laterPage(() => import('#app/RemindersPart.tsx').then((chunk) => chunk.RemindersPart));

/** The ledger: every item in every month as one sheet, and the 催报单 below it. */
export function LedgerPage() {
  const { snapshot } = useStage();
  const owed = useMemo(() => reminders(snapshot), [snapshot]);
  const hasReminders = snapshot.ledger.hasReports && snapshot.spec.audience !== 'public';
  return (
    <main id="main" className="page ledger-page">
      <Boundary panel="ledger">
        <LedgerPanel owed={owed} />
      </Boundary>
      <Suspense>{hasReminders && <RemindersPart owed={owed} />}</Suspense>
    </main>
  );
}

function LedgerPanel({ owed }: { readonly owed: readonly Reminder[] }) {
  const stage = useStage();
  const { snapshot } = stage;
  const [unit, setUnit] = useState<string>();
  const [choice, setChoice] = useState<ColumnChoice>({});
  const [hasParts, setParts] = useState(true);
  const isPublic = snapshot.spec.audience === 'public';
  const all = useRows(stage);
  const { q, sort } = snapshot.spec;
  const rows = useMemo(() => {
    const kinds = hasParts ? all : all.filter(({ kind }) => kind === 'item');
    const ofUnit = unit === undefined ? kinds : rowsOfUnit(kinds, unit);
    const found = q === undefined ? ofUnit : rowsWith(ofUnit, q, ledgerColumns(isPublic), isPublic);
    return sortedRows(found, sort);
  }, [all, hasParts, unit, q, sort, isPublic]);
  const columns = useMemo(() => shownColumns(all, isPublic, choice), [all, isPublic, choice]);
  const shown: Shown = { snapshot, rows, columns, unit, hasParts };
  const state = stateOf(stage, rows);
  const { asof } = snapshot.moment;
  const source = ledgerSource(snapshot);
  useDrawn(stage);
  return (
    <Panel
      content={{
        panel: 'ledger',
        title: titleOf(rows),
        subtitle: ledgerWords.subtitle(asof, owedCount(owed).cells),
        ...source,
      }}
      state={state.kind}
      asof={asof}
      isTableOpen
      onTable={undefined}
      onSources={() => stage.showSources(source.sources)}
    >
      {snapshot.ledger.hasReports && (
        <LedgerTools shown={shown} choice={choice} onColumns={setChoice} onUnit={setUnit} onParts={setParts} />
      )}
      {state.kind === 'ready' ? (
        <LedgerTable rows={rows} columns={columns} />
      ) : (
        <Message state={state} q={q} unit={unit} />
      )}
    </Panel>
  );
}

/** Rows that pass the filters of the address; search and order do not make them anew. */
function useRows({ snapshot }: Stage): LedgerRow[] {
  const { ledger, moment, spec } = snapshot;
  const { q: _q, sort: _sort, table: _table, theme: _theme, ...asked }: Spec = spec;
  const key = JSON.stringify([asked, moment]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: key says what of the snapshot counts
  return useMemo(() => (ledger.hasReports ? ledgerRows(snapshot) : []), [ledger, key]);
}

function stateOf({ snapshot, failed }: Stage, rows: readonly LedgerRow[]): PanelState {
  if (failed.has('reports')) return { kind: 'error', table: 'reports' };
  if (!snapshot.ledger.hasReports) return { kind: 'empty', why: 'no-ledger' };
  return rows.length === 0 ? { kind: 'empty', why: 'filtered' } : { kind: 'ready' };
}

interface MessageProps {
  readonly state: Exclude<PanelState, { kind: 'ready' }>;
  readonly q: string | undefined;
  readonly unit: string | undefined;
}

/** A search that finds nothing is mended in the search box, not by Esc. */
function Message({ state, q, unit }: MessageProps) {
  const isSearched = state.kind === 'empty' && state.why === 'filtered' && (q !== undefined || unit !== undefined);
  if (!isSearched) return <PanelMessage state={state} />;
  return (
    <p className="panel-message">
      {ledgerWords.none}
      {ledgerWords.noneNow}
    </p>
  );
}

function titleOf(rows: readonly LedgerRow[]): string {
  if (rows.length === 0) return ledgerWords.plain;
  const items = new Set(rows.map(({ state }) => state.item.id)).size;
  const months = new Set(rows.map(({ month }) => month)).size;
  const silent = rows.filter((row) => {
    const value = ledgerValue(row, 'progress');
    return row.kind === 'item' && value.kind === 'missing' && value.state === 'not-reported';
  }).length;
  const title = ledgerWords.title(items, months, rows.length);
  return silent > 0 ? title + ledgerWords.silent(silent, MISSING_WORDS['not-reported']) : title;
}

/** The page has no picture to wait for. */
function useDrawn({ drawn }: Stage): void {
  useEffect(() => (drawn as (panel: PanelId) => void)('ledger'), [drawn]);
}

import type { PanelState } from '#charts/panelState.ts';
import type { Patch } from '#model/spec.ts';
import { ruleOf, TABLES, type TableName } from '#model/table.ts';
import { waitsForSigning } from '#stats/signed.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { cleared } from '#stats/toggle.ts';
import { useStage } from '#views/Stage.ts';
import { panelWords } from '#words/panel.ts';

/** Why a panel shows no picture, and what to do now. */
export function PanelMessage({ state }: { readonly state: Exclude<PanelState, { kind: 'ready' }> }) {
  const { snapshot, change, tableTitle, hasDemo, isStill, embedding } = useStage();
  const isRead = isStill || embedding !== undefined;
  if (state.kind === 'error') return <p className="panel-message">{panelWords.failed(tableTitle(state.table))}</p>;
  // Where nobody can act, what is missing is said and nothing asked for.
  if (isRead && state.why !== 'absent') return <p className="panel-message">{stillText(snapshot, state.why)}</p>;
  const way = (text: string, patch: Patch, marks: object) => (
    <button type="button" className="tool" {...marks} onClick={() => change(patch)}>
      {text}
    </button>
  );
  const isDemoOff = hasDemo && snapshot.spec.demo === false;
  const demo = isDemoOff && way(panelWords.showDemo, { demo: undefined }, { 'data-filter': 'demo', 'data-value': '1' });
  if (state.why === 'absent')
    return (
      <div className="panel-message">
        <p>{panelWords.absent(tableTitle(state.table))}</p>
        {!isRead && isLedgerTable(state.table) && demo}
      </div>
    );
  if (state.why === 'filtered')
    return (
      <div className="panel-message">
        <p>{panelWords.empty}</p>
        {way(panelWords.clear, cleared(snapshot.spec), { 'data-way': 'clear' })}
      </div>
    );
  return (
    <div className="panel-message">
      <p>
        <strong>{panelWords.noLedger}</strong>
      </p>
      <p>{panelWords.noLedgerNow}</p>
      {way(panelWords.import, { view: 'data', panel: undefined }, { 'data-way': 'import' })}
      {demo}
    </div>
  );
}

/** The demo brings no public tables. */
function isLedgerTable(table: string): boolean {
  return Object.hasOwn(TABLES, table) && ruleOf(table as TableName).ledger === true;
}

function stillText({ ledger }: Snapshot, why: 'filtered' | 'no-ledger'): string {
  if (why === 'filtered') return panelWords.none;
  return waitsForSigning(ledger.tables, ledger.period.id) ? panelWords.noSigned : panelWords.noLedger;
}

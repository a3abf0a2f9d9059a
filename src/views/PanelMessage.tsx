import { waitsForSigning } from '#stats/signed.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { PanelState } from '#views/panelState.ts';
import { useStage } from '#views/Stage.ts';
import { panelWords } from '#words/panel.ts';

/** Why a panel shows no picture, and what to do now. */
export function PanelMessage({ state }: { readonly state: Exclude<PanelState, { kind: 'ready' }> }) {
  const { change, tableTitle, hasDemo, isStill, snapshot } = useStage();
  if (state.kind === 'error') return <p className="panel-message">{panelWords.failed(tableTitle(state.table))}</p>;
  if (state.why === 'absent') return <p className="panel-message">{panelWords.absent(tableTitle(state.table))}</p>;
  // Where nobody can act, what is missing is said and nothing asked for.
  if (isStill) return <p className="panel-message">{stillText(snapshot, state.why)}</p>;
  if (state.why === 'filtered')
    return (
      <p className="panel-message">
        {panelWords.empty}
        {panelWords.emptyNow}
      </p>
    );
  return (
    <div className="panel-message">
      <p>
        <strong>{panelWords.noLedger}</strong>
      </p>
      <p>{panelWords.noLedgerNow}</p>
      {hasDemo && (
        <button
          type="button"
          className="tool"
          data-filter="demo"
          data-value="1"
          onClick={() => change({ demo: undefined })}
        >
          {panelWords.showDemo}
        </button>
      )}
    </div>
  );
}

function stillText({ ledger }: Snapshot, why: 'filtered' | 'no-ledger'): string {
  if (why === 'filtered') return panelWords.none;
  return waitsForSigning(ledger.tables, ledger.period.id) ? panelWords.noSigned : panelWords.noLedger;
}

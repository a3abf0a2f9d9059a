import type { PanelState } from '#views/panelState.ts';
import { useStage } from '#views/Stage.ts';
import { panelWords } from '#words/panel.ts';

/** Why a panel shows no picture, and what to do now. */
export function PanelMessage({ state }: { readonly state: Exclude<PanelState, { kind: 'ready' }> }) {
  const { change, tableTitle, hasDemo } = useStage();
  if (state.kind === 'error') return <p className="panel-message">{panelWords.failed(tableTitle(state.table))}</p>;
  if (state.why === 'absent') return <p className="panel-message">{panelWords.absent(tableTitle(state.table))}</p>;
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

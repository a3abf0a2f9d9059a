import { useImporting } from '#app/importing.ts';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { dockWords } from '#words/importDock.ts';

/** Above a board that shows an import before it is applied. */
export function PreviewBar() {
  const { preview, setPreview } = useDesk();
  const { session } = useImporting();
  const { change, snapshot } = useStage();
  if (!preview || !session) return null;
  return (
    <div className="notice preview-bar" role="status" data-preview-bar="">
      <p>
        <strong>{dockWords.previewing}</strong>
      </p>
      {snapshot.spec.view !== 'data' && (
        <button type="button" className="tool" onClick={() => change({ view: 'data', panel: undefined })}>
          {dockWords.backToImport}
        </button>
      )}
      <button type="button" className="tool" data-action="preview" onClick={() => setPreview(undefined)}>
        {dockWords.unpreview}
      </button>
    </div>
  );
}

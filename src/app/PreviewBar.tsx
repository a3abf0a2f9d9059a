import { useImporting } from '#app/importing.ts';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';

/** Above a board that shows an import before it is applied. */
export function PreviewBar() {
  const { preview, setPreview } = useDesk();
  const { session } = useImporting();
  const { change, snapshot } = useStage();
  if (!preview || !session) return null;
  return (
    <div className="notice preview-bar" role="status" data-preview-bar="">
      <p>
        <strong>{importWords.previewing}</strong>
      </p>
      {snapshot.spec.view !== 'data' && (
        <button type="button" className="tool" onClick={() => change({ view: 'data', panel: undefined })}>
          {importWords.backToImport}
        </button>
      )}
      <button type="button" className="tool" data-action="preview" onClick={() => setPreview(undefined)}>
        {importWords.unpreview}
      </button>
    </div>
  );
}

import type { ImportSession } from '#app/importSession.ts';
import type { ImportState } from '#model/importState.ts';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';

/** What an import has done, and the way back. */
export function ImportApplied({
  session,
  state,
}: {
  readonly session: ImportSession | undefined;
  readonly state: ImportState;
}) {
  const { change } = useStage();
  const { check, kept, isUndone, isUndoBarred } = state;
  const { reports = 0, months = [], asides = 0 } = check?.gain ?? {};
  return (
    <div className="import-applied" role="status">
      <p>{isUndone ? importWords.undone : importWords.applied(reports, months)}</p>
      {asides > 0 && !isUndone && <p data-asides={asides}>{importWords.keptAside(asides)}</p>}
      {kept && !isUndone && <p className={kept === 'kept' ? undefined : 'import-failed'}>{importWords.kept[kept]}</p>}
      {isUndoBarred && <p className="import-failed">{importWords.undoBarred}</p>}
      <p>
        <button type="button" className="tool" onClick={() => change({ view: 'overview', panel: undefined })}>
          {importWords.toBoard}
        </button>
        {!isUndone && !isUndoBarred && (
          <button type="button" className="tool" data-action="undo" onClick={() => void session?.undo()}>
            {importWords.undo}
          </button>
        )}
      </p>
    </div>
  );
}

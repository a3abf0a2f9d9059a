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
  const { check, kept, isUndone } = state;
  const { reports = 0, months = [] } = check?.gain ?? {};
  const asides = check?.asides.length ?? 0;
  return (
    <div className="import-applied" role="status">
      <p>{isUndone ? importWords.undone : importWords.applied(reports, months)}</p>
      {asides > 0 && !isUndone && <p data-asides={asides}>{importWords.keptAside(asides)}</p>}
      {kept && !isUndone && <p className={kept === 'kept' ? undefined : 'import-failed'}>{importWords.kept[kept]}</p>}
      <p>
        <button type="button" className="tool" onClick={() => change({ view: 'overview', panel: undefined })}>
          {importWords.toBoard}
        </button>
        {!isUndone && (
          <button type="button" className="tool" data-action="undo" onClick={() => void session?.undo()}>
            {importWords.undo}
          </button>
        )}
      </p>
    </div>
  );
}

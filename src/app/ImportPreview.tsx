import { useMemo } from 'react';
import type { CheckedProps } from '#app/ImportChecked.tsx';
import { dataChanges } from '#charts/citedChanges.ts';
import { rememberingReader } from '#io/reader.ts';
import { snapshotOn } from '#io/snapshotOn.ts';
import { withLedger } from '#io/withLedger.ts';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';

/** What would change on the board, in sentences, before anything is applied. */
export function ImportPreview({ session }: CheckedProps) {
  const { server, ledger, preview } = useDesk();
  const { snapshot } = useStage();
  const reader = useMemo(rememberingReader, []);
  const lines = useMemo(() => {
    const next = session.next();
    if (!next) return [];
    const { today } = snapshot.moment;
    const { asof: _asof, ...spec } = snapshot.spec;
    const after = snapshotOn(withLedger(server, next, reader), { spec, notices: [] }, today);
    const asof = after?.moment.asof;
    // Beside nothing all is new: figures of the demo are no earlier state of anything.
    const then = { spec: { ...spec, demo: false, ...(asof === undefined ? {} : { asof }) }, notices: [] };
    const before = snapshotOn(ledger ? withLedger(server, ledger, reader) : server, then, today);
    return after && before ? dataChanges(before, after) : [];
  }, [session, server, ledger, snapshot, reader]);
  return (
    <div className="import-preview" data-preview={preview ? '1' : undefined}>
      <h3>{importWords.previewTitle(ledger !== undefined)}</h3>
      {lines.length === 0 ? <p>{importWords.nothingChanges}</p> : lines.map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}

import { useEffect, useMemo, useState } from 'react';
import { citedChanges, signedSince } from '#charts/citedChanges.ts';
import type { Package } from '#io/board.ts';
import { rememberedPackage, rememberPackage } from '#io/citedPackages.ts';
import type { Spec } from '#model/spec.ts';
import { indexLedger } from '#stats/ledger.ts';
import { periodOf, type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { useStage } from '#views/Stage.ts';
import { useBoard } from '#views/useBoard.ts';
import { appWords } from '#words/app.ts';
import { citedWords } from '#words/share.ts';

interface CitedChangesProps {
  readonly data: Package;
  /** Settled. */
  readonly spec: Spec;
  /** Content hash of the data that the link cites. */
  readonly cited: string;
  readonly onDismiss: () => void;
}

/** Says that the data are no longer those cited, and what changed; nothing while they are. */
export function CitedChanges({ data, spec, cited, onDismiss }: CitedChangesProps) {
  const isSame = cited === data.hash;
  const [known, setKnown] = useState<{ readonly data: Package | undefined }>();
  useEffect(() => {
    if (isSame) void rememberPackage(data);
    else void rememberedPackage(cited).then((found) => setKnown({ data: found }));
  }, [isSame, data, cited]);
  if (isSame || !known) return null;
  return (
    <div className="notice" role="status" data-notice="hash" data-cited={cited}>
      <div className="notice-text">
        <p>
          <strong>{citedWords.head(cited, data.hash)}</strong>
        </p>
        {known.data ? <Exactly cited={known.data} spec={spec} /> : <Told cited={undefined} />}
        <Since data={data} />
      </div>
      <button type="button" className="tool" data-action="dismiss" onClick={onDismiss}>
        {appWords.close}
      </button>
    </div>
  );
}

/** The data cited are still in this browser: every change can be told. */
function Exactly({ cited, spec }: { readonly cited: Package; readonly spec: Spec }) {
  const { snapshot } = useStage();
  const asked = useMemo(() => ({ spec, notices: [] }), [spec]);
  const { board, isUsable } = useBoard(cited, asked);
  const { today } = snapshot.moment;
  const before = useMemo(() => {
    const period = isUsable ? periodOf(board.tables, spec) : undefined;
    if (period === undefined) return undefined;
    return snapshotOf(indexLedger(board.tables, period, cited.descriptor.side_order), spec, today);
  }, [board, isUsable, spec, cited, today]);
  return <Told cited={before} />;
}

function Told({ cited }: { readonly cited: Snapshot | undefined }) {
  const { snapshot } = useStage();
  const lines = useMemo(() => citedChanges(snapshot, cited), [snapshot, cited]);
  return lines.map((line) => <p key={line}>{line}</p>);
}

function Since({ data }: { readonly data: Package }) {
  const { snapshot } = useStage();
  const later = signedSince(snapshot);
  const { version } = data.descriptor;
  return (
    <p>
      {version !== undefined && citedWords.version(version)}
      {later.length > 0 && citedWords.later(later)}
    </p>
  );
}

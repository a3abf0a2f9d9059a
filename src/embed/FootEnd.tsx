import { FreshnessMark } from '#views/FreshnessMark.tsx';
import { useIsBehind } from '#views/FreshnessProvider.tsx';
import { useStage } from '#views/Stage.ts';
import { embedWords } from '#words/embed.ts';

/** Last in the foot: how the data stand, seen only when they are not the newest; and the way to the board. */
export function FootEnd() {
  const { embedding } = useStage();
  const isBehind = useIsBehind();
  return (
    <>
      <span className={isBehind ? 'embed-freshness' : 'unseen'}>
        <FreshnessMark />
      </span>
      {embedding?.hasControls && (
        <a className="source" href={embedding.boardUrl} target="_blank" rel="noopener" data-action="open">
          {embedWords.open}
        </a>
      )}
    </>
  );
}

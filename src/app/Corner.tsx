import type { Issue } from '#model/issue.ts';
import { useStage } from '#views/Stage.ts';
import { joinWords } from '#words/join.ts';
import { SOURCE_WORDS } from '#words/source.ts';

interface CornerProps {
  readonly issues: readonly Issue[];
  readonly onJoin: () => void;
}

/** What holds for the whole board whatever is filtered: the demo badge, and the report on the data. */
export function Corner({ issues, onJoin }: CornerProps) {
  const { snapshot } = useStage();
  return (
    <div className="corner">
      {snapshot.provenance === 'demo' && (
        <span className="badge" data-badge="demo">
          {SOURCE_WORDS.badge}
        </span>
      )}
      <button type="button" className="tool" data-action="join" data-count={issues.length} onClick={onJoin}>
        {joinWords.button(issues.length)}
      </button>
    </div>
  );
}

import { LanguageLink } from '#app/LanguageLink.tsx';
import type { Shortcut } from '#app/useShortcuts.ts';
import type { Issue } from '#model/issue.ts';
import { useStage } from '#views/Stage.ts';
import { joinWords } from '#words/join.ts';
import { searchWords } from '#words/search.ts';
import { shortcutWords } from '#words/shortcuts.ts';
import { SOURCE_WORDS } from '#words/source.ts';

interface CornerProps {
  readonly issues: readonly Issue[];
  readonly onJoin: () => void;
  readonly onTool: (kind: Shortcut) => void;
}

/** What holds for the whole board whatever is filtered: the demo badge, the report on the data, search, the keys and the other language. */
export function Corner({ issues, onJoin, onTool }: CornerProps) {
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
      <button
        type="button"
        className="tool"
        data-action="search"
        aria-keyshortcuts="/ Control+K"
        onClick={() => onTool('search')}
      >
        {searchWords.open}
      </button>
      <button
        type="button"
        className="tool"
        data-action="shortcuts"
        aria-keyshortcuts="?"
        aria-label={shortcutWords.title}
        title={shortcutWords.title}
        onClick={() => onTool('shortcuts')}
      >
        ?
      </button>
      <LanguageLink />
    </div>
  );
}

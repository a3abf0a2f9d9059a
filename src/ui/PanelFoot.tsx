import { monthName } from '#words/month.ts';
import { panelWords } from '#words/panel.ts';
import { SOURCE_WORDS } from '#words/source.ts';

export interface PanelFootProps {
  readonly sourceText: string;
  readonly isDemo: boolean;
  /** Month, or year, the figures are as of; `asofText` says it where it is no month. Undefined where each carries its own date. */
  readonly asof: string | undefined;
  readonly asofText?: string | undefined;
  /** Undefined where nobody can act: the source stands as text. */
  readonly onSources: (() => void) | undefined;
  /** Undefined where nothing can be taken out. */
  readonly onExport?: (() => void) | undefined;
}

/** The foot of every panel: source, demo badge, as-of date. */
export function PanelFoot({ sourceText, isDemo, asof, asofText, onSources, onExport }: PanelFootProps) {
  return (
    <footer className="panel-foot">
      {onSources ? (
        <button type="button" className="source" data-action="source" onClick={onSources}>
          {SOURCE_WORDS.label}
          {sourceText}
        </button>
      ) : (
        <span>
          {SOURCE_WORDS.label}
          {sourceText}
        </span>
      )}
      {isDemo && (
        <span className="badge" data-badge="demo">
          {SOURCE_WORDS.badge}
        </span>
      )}
      {onExport && (
        <button type="button" className="source" data-action="export" onClick={onExport}>
          {panelWords.export}
        </button>
      )}
      {asof && <time dateTime={asof}>{asofText ?? monthName(asof)}</time>}
    </footer>
  );
}

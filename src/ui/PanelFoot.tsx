import type { ReactNode } from 'react';
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
  /** Undefined where nothing can be taken out, or nobody shares. */
  readonly onExport?: (() => void) | undefined;
  readonly onShare?: (() => void) | undefined;
  readonly hidesSource?: boolean;
  /** Stands last. */
  readonly end?: ReactNode;
}

/** The foot of every panel: source, demo badge, as-of date. */
export function PanelFoot({ isDemo, asof, asofText, onExport, onShare, end, ...source }: PanelFootProps) {
  return (
    <footer className="panel-foot">
      <Source {...source} />
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
      {onShare && (
        <button type="button" className="source" data-action="share" onClick={onShare}>
          {panelWords.share}
        </button>
      )}
      {asof && <time dateTime={asof}>{asofText ?? monthName(asof)}</time>}
      {end}
    </footer>
  );
}

function Source({
  sourceText,
  onSources,
  hidesSource,
}: Pick<PanelFootProps, 'sourceText' | 'onSources' | 'hidesSource'>) {
  if (hidesSource) return null;
  const text = `${SOURCE_WORDS.label}${sourceText}`;
  if (!onSources) return <span>{text}</span>;
  return (
    <button type="button" className="source" data-action="source" onClick={onSources}>
      {text}
    </button>
  );
}

import { type ReactNode, useId } from 'react';
import type { Content } from '#charts/picture.ts';
import { PanelFoot } from '#ui/PanelFoot.tsx';
import { panelWords } from '#words/panel.ts';

interface PanelProps {
  readonly content: Omit<Content, 'sentence' | 'table'>;
  readonly state: 'ready' | 'empty' | 'error' | 'loading' | 'stale';
  readonly asof: string;
  readonly isTableOpen: boolean;
  /** Undefined where nobody can act: no button. */
  readonly onTable: (() => void) | undefined;
  readonly onSources: (() => void) | undefined;
  /** Controls at the right of the title. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every panel: the finding, measure and as-of, badge, picture or table, source. */
export function Panel({ content, state, asof, isTableOpen, onTable, onSources, controls, children }: PanelProps) {
  const id = useId();
  return (
    <section
      className="panel"
      data-panel={content.panel}
      data-state={state}
      data-asof={asof}
      data-provenance={content.isDemo ? 'demo' : undefined}
      aria-labelledby={id}
    >
      <header className="panel-head">
        <h2 id={id}>{content.title}</h2>
        <div className={controls ? 'panel-tools many' : 'panel-tools'}>
          {controls}
          {onTable && (
            <button type="button" className="tool" data-action="table" aria-pressed={isTableOpen} onClick={onTable}>
              {isTableOpen ? panelWords.picture : panelWords.table}
            </button>
          )}
        </div>
        <p>{content.subtitle}</p>
      </header>
      {children}
      <PanelFoot
        sourceText={content.sourceText}
        isDemo={content.isDemo}
        asof={asof}
        asofText={content.asofText}
        onSources={onSources}
      />
    </section>
  );
}

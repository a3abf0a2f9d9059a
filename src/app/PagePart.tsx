import { type ReactNode, useId, useState } from 'react';
import '#app/parts.css';
import type { Table } from '#charts/table.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { useStage } from '#views/Stage.ts';
import { monthName } from '#words/month.ts';
import { panelWords } from '#words/panel.ts';
import { SOURCE_WORDS } from '#words/source.ts';

interface PagePartProps {
  /** Public name of the part within its page. */
  readonly part: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly source?: { readonly sources: readonly string[]; readonly sourceText: string; readonly isDemo: boolean };
  /** The same rows and values as the picture; laid out on paper. */
  readonly table?: (() => Table) | undefined;
  /** Controls at the right of the title. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that is no panel of its own: the same frame, words, badge and source line. */
export function PagePart({ part, title, subtitle, source, table, controls, children }: PagePartProps) {
  const { snapshot, isPrinting, showSources } = useStage();
  const [isTableOpen, setTableOpen] = useState(false);
  const id = useId();
  const { asof } = snapshot.moment;
  // Published figures and arrangements carry their own dates; the ledger's are as of the board's month.
  const isDated = source?.sources.length === 0;
  return (
    <section
      className={`panel part part-${part}`}
      data-part={part}
      data-asof={isDated ? asof : undefined}
      data-provenance={source?.isDemo ? 'demo' : undefined}
      aria-labelledby={id}
    >
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {(table || controls) && (
          <div className={controls ? 'panel-tools many' : 'panel-tools'}>
            {controls}
            {table && (
              <button
                type="button"
                className="tool"
                data-action="table"
                aria-pressed={isTableOpen}
                onClick={() => setTableOpen(!isTableOpen)}
              >
                {isTableOpen ? panelWords.picture : panelWords.table}
              </button>
            )}
          </div>
        )}
        {subtitle && <p>{subtitle}</p>}
      </header>
      {!(table && isTableOpen) && children}
      {table && (isTableOpen || isPrinting) && (
        <div className="table-box">
          <DataTable table={table()} caption={title} />
        </div>
      )}
      {source && (
        <footer className="panel-foot">
          <button type="button" className="source" data-action="source" onClick={() => showSources(source.sources)}>
            {SOURCE_WORDS.label}
            {source.sourceText}
          </button>
          {source.isDemo && (
            <span className="badge" data-badge="demo">
              {SOURCE_WORDS.badge}
            </span>
          )}
          {isDated && <time dateTime={asof}>{monthName(asof)}</time>}
        </footer>
      )}
    </section>
  );
}

import type { ReactNode, Ref } from 'react';
import type { Content } from '#charts/picture.ts';
import { Frame } from '#ui/Frame.tsx';
import { TableButton } from '#ui/TableButton.tsx';

interface PanelProps {
  readonly content: Omit<Content, 'sentence' | 'table'>;
  readonly state: 'ready' | 'empty' | 'error' | 'loading' | 'stale';
  readonly asof: string;
  readonly isTableOpen: boolean;
  /** Undefined where nobody can act: no button. */
  readonly onTable: (() => void) | undefined;
  readonly onSources: (() => void) | undefined;
  readonly onExport?: (() => void) | undefined;
  readonly onShare?: (() => void) | undefined;
  /** See `Frame`. */
  readonly isWhole?: boolean;
  /** Where the page around it has the title, or the source. */
  readonly hidesTitle?: boolean;
  readonly hidesSource?: boolean;
  /** After the source. */
  readonly footEnd?: ReactNode;
  /** Controls at the right of the title. */
  readonly controls?: ReactNode;
  /** Given the panel's own element. */
  readonly frame?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A panel of the board: its words, badge, picture or table, and source. */
export function Panel({ content, state, asof, isTableOpen, onTable, controls, children, ...rest }: PanelProps) {
  const { onSources, onExport, onShare, isWhole, hidesTitle = false, hidesSource = false, footEnd, frame } = rest;
  const { panel, title, subtitle, isDemo, sourceText, asofText } = content;
  return (
    <Frame
      ref={frame}
      marks={{
        'data-panel': panel,
        'data-state': state,
        'data-asof': asof,
        'data-provenance': isDemo ? 'demo' : undefined,
      }}
      title={title}
      isWhole={isWhole}
      hidesTitle={hidesTitle}
      subtitle={subtitle}
      tools={
        <>
          {controls}
          {onTable && <TableButton isOpen={isTableOpen} onTurn={onTable} />}
        </>
      }
      hasManyTools={controls !== undefined}
      foot={{ sourceText, isDemo, asof, asofText, onSources, onExport, onShare, hidesSource, end: footEnd }}
    >
      {children}
    </Frame>
  );
}

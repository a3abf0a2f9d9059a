import { type ReactNode, Suspense, useState } from 'react';
import type { PartPicture } from '#app/PartExport.tsx';
import '#app/parts.css';
import type { Table } from '#charts/table.ts';
import { withoutRank } from '#charts/tableRecords.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Frame } from '#ui/Frame.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { TableButton } from '#ui/TableButton.tsx';
import { laterPage } from '#views/laterPage.ts';
import { useStage } from '#views/Stage.ts';
import { useWhy } from '#views/WhyDialog.tsx';

const PartExport = laterPage(() => import('#app/PartExport.tsx').then((chunk) => chunk.PartExport));

interface PagePartProps {
  /** Public name of the part within its page. */
  readonly part: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly source?: { readonly sources: readonly string[]; readonly sourceText: string; readonly isDemo: boolean };
  /** The same rows and values as the picture; laid out on paper. */
  readonly table?: (() => Table) | undefined;
  /** Can be taken out with its table, where it has a source. */
  readonly picture?: PartPicture | undefined;
  /** Controls at the right of the title. */
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page that is no panel of its own: the same frame, words, badge and source line. */
export function PagePart({ part, title, subtitle, source, table, picture, controls, children }: PagePartProps) {
  const { snapshot, isPrinting, showSources } = useStage();
  const [isTableOpen, setTableOpen] = useState(false);
  const [isExporting, setExporting] = useState(false);
  const canExport = picture !== undefined && table !== undefined && source !== undefined;
  const why = useWhy();
  // Published figures and arrangements carry their own dates; the ledger's are as of the board's month.
  const asof = source?.sources.length === 0 ? snapshot.moment.asof : undefined;
  return (
    <Frame
      marks={{ 'data-part': part, 'data-asof': asof, 'data-provenance': source?.isDemo ? 'demo' : undefined }}
      className={`part part-${part}`}
      title={title}
      subtitle={subtitle}
      tools={
        (controls || table) && (
          <>
            {controls}
            {table && <TableButton isOpen={isTableOpen} onTurn={() => setTableOpen(!isTableOpen)} />}
          </>
        )
      }
      hasManyTools={controls !== undefined}
      foot={
        source && {
          sourceText: source.sourceText,
          isDemo: source.isDemo,
          asof,
          onSources: () => showSources(source.sources),
          onExport: canExport ? () => setExporting(true) : undefined,
        }
      }
    >
      {!(table && isTableOpen) && children}
      {isExporting && canExport && (
        <Suspense>
          <PartExport
            picture={picture}
            content={{ ...source, title, subtitle: subtitle ?? '', table }}
            onClose={() => setExporting(false)}
          />
        </Suspense>
      )}
      {table && (isTableOpen || isPrinting) && (
        <ScrollBox>
          <DataTable
            table={isPrinting ? withoutRank(table()) : table()}
            caption={title}
            onWhy={isPrinting ? undefined : why.open}
            shapeOf={why.shapeOf}
          />
          {why.dialog}
        </ScrollBox>
      )}
    </Frame>
  );
}

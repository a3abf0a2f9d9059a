import { useMemo } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { outlinesTable, outlinesTitle } from '#charts/outlinesTable.ts';
import { GAP_WIDTH, LEAST_AREA } from '#geo/misfits.ts';
import { outlineReport } from '#geo/outlineReport.ts';
import type { Package } from '#io/board.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useAlike } from '#ui/useAlike.ts';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { outlinesWords } from '#words/outlines.ts';

/** A square kilometre, hectares. */
const HECTARES = 100;

/** The outlines of the regions: whether they are all there and sound, how they fit together, and what their coordinates are. */
export function OutlinesPart() {
  const { snapshot } = useStage();
  const { shown } = useDesk();
  const { outlines, context, issues } = shown;
  const { regions } = snapshot.ledger.tables;
  const file = fileOf(shown)?.path;
  // Every ledger brings tables anew; how outlines fit together is costly to find out and the same.
  const own = useAlike(issues.filter(({ where }) => where.file === file));
  const named = useAlike(regions.map(({ code, name }) => ({ code, name })));
  const report = useMemo(
    () => outlineReport({ outlines, around: context, regions: named, issues: own }),
    [outlines, context, named, own],
  );
  return (
    <PagePart
      part="outlines"
      title={outlinesTitle(report)}
      subtitle={outlinesWords.subtitle(LEAST_AREA * HECTARES, GAP_WIDTH)}
    >
      <ScrollBox className="table-box data-long" label={outlinesTitle(report)}>
        <DataTable table={outlinesTable(report)} caption={outlinesWords.caption} />
      </ScrollBox>
      <dl className="data-facts">
        {facts(shown).map(([name, words]) => (
          <div key={name} data-fact={`outlines-${name}`}>
            <dt>{outlinesWords.facts[name]}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </PagePart>
  );
}

/** What the package says of the outlines in force; what it does not say is left out, but for what matters. */
function facts(data: Package): [keyof typeof outlinesWords.facts, string][] {
  const { coordinates, noReview, sep } = outlinesWords;
  const { titleBlock } = data;
  const system = titleBlock?.coordinates;
  const rights = (fileOf(data)?.licenses ?? []).flatMap(({ title, name }) => title ?? name ?? []);
  const said: [keyof typeof outlinesWords.facts, string | undefined][] = [
    ['coordinates', system ? (isGcj(system) ? coordinates.gcj : coordinates.other(system)) : coordinates.unknown],
    ['note', titleBlock?.text],
    ['source', titleBlock?.source ?? undefined],
    ['year', titleBlock?.year ? String(titleBlock.year) : undefined],
    ['review', titleBlock?.review_number ?? noReview],
    ['rights', rights.length > 0 ? rights.join(sep) : undefined],
  ];
  return said.flatMap(([name, words]) => (words ? [[name, words]] : []));
}

function fileOf({ descriptor }: Package) {
  return descriptor.resources.find(({ x_table }) => x_table === 'boundaries');
}

function isGcj(system: string): boolean {
  return /gcj/i.test(system);
}

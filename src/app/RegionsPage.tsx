import { PagePart } from '#app/PagePart.tsx';
import { RegionLink } from '#app/RegionLink.tsx';
import '#app/region.css';
import { ledgerSource } from '#charts/content.ts';
import { meanOf } from '#charts/matrixCells.ts';
import { regionCounts, regionItems } from '#charts/regionItems.ts';
import { sideRuns } from '#charts/side.ts';
import { SIDES } from '#model/region.ts';
import type { Missing } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { REGION_SETS } from '#words/measure.ts';
import { figure } from '#words/number.ts';
import { regionWords } from '#words/region.ts';
import { MISSING_WORDS } from '#words/status.ts';

type Region = Snapshot['regions'][number];
const COLUMNS = ['items', 'onschedule', 'late', 'missing', 'progress', 'platforms'] as const;

/** The regions in announced order, the two groups apart: what concerns each and how it stands. No order by value. */
export function RegionsPage() {
  const { snapshot } = useStage();
  return (
    <main id="main" className="page regions-page">
      <header className="region-head">
        <h2 className="region-name">{regionWords.listTitle}</h2>
        <p className="region-note">{regionWords.listNote}</p>
      </header>
      <div className="regions-groups">
        {sideRuns(snapshot.regions).map(({ side, first, last }) => (
          <Group key={side} side={side} regions={snapshot.regions.slice(first, last + 1)} />
        ))}
      </div>
    </main>
  );
}

function Group({ side, regions }: { readonly side: Region['side']; readonly regions: readonly Region[] }) {
  const { snapshot } = useStage();
  const { group, listHead, listColumns } = regionWords;
  return (
    <PagePart
      part={`group-${side === SIDES[0] ? 'cq' : 'sc'}`}
      title={group(regions[0]?.region_set ?? REGION_SETS[side], regions.length)}
      source={ledgerSource(snapshot)}
    >
      <ScrollBox>
        <table className="data-table regions-table">
          <thead>
            <tr>
              <th scope="col">{listHead}</th>
              {COLUMNS.map((id) => (
                <th key={id} scope="col" className="number">
                  {listColumns[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map((region) => (
              <Row key={region.code} region={region} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </PagePart>
  );
}

function Row({ region: { code, name } }: { readonly region: Region }) {
  const { snapshot } = useStage();
  const values = countsOf(snapshot, code);
  return (
    <tr data-code={code}>
      <th scope="row">
        <RegionLink code={code}>{name}</RegionLink>
      </th>
      {COLUMNS.map((id) => {
        const value = values[id];
        return typeof value === 'number' ? (
          <td key={id} className="number" data-column={id} data-value={value}>
            {id === 'progress' ? figure(value) : value}
          </td>
        ) : (
          <td key={id} className="number missing" data-column={id} data-missing={value}>
            {MISSING_WORDS[value]}
          </td>
        );
      })}
    </tr>
  );
}

/** Counts and mean of a region, or the word for why there is none; what is told from reports is unknown without any. */
function countsOf(snapshot: Snapshot, code: string): Record<(typeof COLUMNS)[number], number | Missing> {
  const { all, good, late, missing } = regionCounts(regionItems(snapshot, code));
  const { hasReports, tables } = snapshot.ledger;
  const mean = meanOf(snapshot, code);
  const unreported = missing.find(([state]) => state === 'not-reported')?.[1] ?? 0;
  const platforms = tables.platform_regions.filter(({ region_code }) => region_code === code).length;
  const known = (value: number) => (hasReports ? value : 'unavailable');
  return {
    // A ledger may name regions before anyone has reported.
    items: all > 0 ? all : known(all),
    onschedule: known(good),
    late: known(late),
    missing: known(unreported),
    progress: mean.kind === 'value' ? mean.value : mean.state,
    platforms: tables.platforms.length > 0 ? platforms : 'unavailable',
  };
}

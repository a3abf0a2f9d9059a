import { useMemo } from 'react';
import { RegionHead } from '#app/RegionHead.tsx';
import { RegionItemsPart } from '#app/RegionItemsPart.tsx';
import { RegionMap, RegionRanking, RegionRow } from '#app/RegionPictures.tsx';
import { RegionNeighbours, RegionPlatforms } from '#app/RegionPlaces.tsx';
import { RegionReports } from '#app/RegionReports.tsx';
import { RegionStatistics } from '#app/RegionStatistics.tsx';
import { RegionsPage } from '#app/RegionsPage.tsx';
import '#app/region.css';
import { snapshotOf } from '#stats/snapshot.ts';
import { useStage } from '#views/Stage.ts';

/** One region beside the other fifteen; without exactly one in the address, the list. */
export function RegionPage() {
  const { snapshot } = useStage();
  const { ledger, spec, moment } = snapshot;
  const code = spec.region?.length === 1 ? spec.region[0] : undefined;
  const region = ledger.regions.find((one) => one.code === code);
  // The address names the region, which narrows its own snapshot: what is compared needs all of them.
  const whole = useMemo(() => {
    const { region: _region, side: _side, ...rest } = spec;
    return snapshotOf(ledger, rest, moment.today);
  }, [ledger, spec, moment.today]);
  if (!region) return <RegionsPage />;
  const props = { whole, region };
  const { hasReports } = ledger;
  // Without a ledger the wide column has room for them.
  const places = (
    <>
      <RegionPlatforms {...props} />
      <RegionNeighbours {...props} />
    </>
  );
  return (
    <main id="main" className="page region-page">
      <RegionHead {...props} />
      <div className="region-aside">
        <RegionMap {...props} />
        <RegionStatistics {...props} />
        {hasReports && places}
      </div>
      <div className="region-main">
        <RegionItemsPart {...props} />
        {hasReports && (
          <div className="region-pair">
            <RegionRow {...props} />
            <RegionReports {...props} />
          </div>
        )}
        <RegionRanking {...props} />
        {!hasReports && places}
      </div>
    </main>
  );
}

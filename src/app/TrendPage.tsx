import { useMemo } from 'react';
import { AreaTrend } from '#app/AreaTrend.tsx';
import { trendMost } from '#charts/trendLayout.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { snapshotOf } from '#stats/snapshot.ts';
import { trendMonths } from '#stats/trend.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import { trendWords } from '#words/trend.ts';
import './TrendPage.css';

/** Planned against actual by month: for all that is filtered, then a small plot per area on one scale. */
export function TrendPage() {
  const { snapshot } = useStage();
  const areas = useMemo(() => areaSnapshots(snapshot), [snapshot]);
  const most = useMemo(() => Math.max(100, ...areas.map(({ own }) => trendMost(trendMonths(own)))), [areas]);
  return (
    <main id="main" className="page trend-page">
      <PanelView panel="trend" rule={PAGE_RULES.trend} stretch={false} />
      {snapshot.ledger.hasReports && areas.length > 1 && (
        <section className="panel" aria-label={trendWords.byArea}>
          <div className="panel-head">
            <h2>{trendWords.byArea}</h2>
            <p>{trendWords.byAreaNote}</p>
          </div>
          <div className="trend-areas">
            {areas.map(({ id, name, own }) => (
              <AreaTrend key={id} id={id} name={name} snapshot={own} most={most} />
            ))}
          </div>
          {snapshot.provenance === 'demo' && (
            <div className="panel-foot">
              <span className="badge" data-badge="demo">
                {SOURCE_WORDS.badge}
              </span>
            </div>
          )}
        </section>
      )}
    </main>
  );
}

/** The shown items of each area that has any, official order, under the other filters. */
function areaSnapshots(snapshot: Snapshot) {
  const { ledger, spec, moment, shown } = snapshot;
  return ledger.areas
    .filter(({ id }) => shown.some(({ item }) => item.area_id === id))
    .map(({ id, name }) => ({
      id,
      name,
      own: snapshotOf(ledger, { ...spec, asof: moment.asof, area: [id] }, moment.today),
    }));
}

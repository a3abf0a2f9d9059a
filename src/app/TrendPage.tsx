import { useMemo, useState } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { SmallTrend } from '#app/SmallTrend.tsx';
import { ledgerSource } from '#charts/content.ts';
import { trendMost } from '#charts/trendLayout.ts';
import type { Patch } from '#model/spec.ts';
import { type Snapshot, snapshotOf } from '#stats/snapshot.ts';
import { trendMonths } from '#stats/trend.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { trendWords } from '#words/trend.ts';
import './TrendPage.css';
import { Segments } from '#ui/Segments.tsx';

/** What the small plots are of. */
type By = 'area' | 'region' | 'item';
const ALL_BY = ['area', 'region', 'item'] as const satisfies readonly (By & keyof Patch)[];

/** Planned against actual by month: for all that is filtered, then a small plot per area, region or item on one scale. */
export function TrendPage() {
  const { snapshot } = useStage();
  return (
    <main id="main" className="page trend-page">
      <PanelView panel="trend" rule={PAGE_RULES.trend} stretch={false} />
      {snapshot.ledger.hasReports && snapshot.shown.length > 1 && <Parts />}
    </main>
  );
}

function Parts() {
  const { snapshot } = useStage();
  const [by, setBy] = useState<By>('area');
  const parts = useMemo(() => partsOf(snapshot, by), [snapshot, by]);
  const most = useMemo(() => Math.max(100, ...parts.map(({ own }) => trendMost(trendMonths(own)))), [parts]);
  return (
    <PagePart
      part="small"
      title={trendWords.parts[by].title}
      subtitle={trendWords.parts[by].note}
      source={ledgerSource(snapshot)}
      controls={<Choose by={by} onChoose={setBy} />}
    >
      <div className="trend-parts" data-by={by}>
        {parts.map(({ id, name, own }) => (
          <SmallTrend key={`${by}-${id}`} by={by} id={id} name={name} snapshot={own} most={most} />
        ))}
      </div>
    </PagePart>
  );
}

function Choose({ by, onChoose }: { readonly by: By; readonly onChoose: (by: By) => void }) {
  return (
    <Segments
      name="trend-by"
      label={trendWords.partsLabel}
      value={by}
      options={ALL_BY.map((id) => ({ id, text: trendWords.parts[id].word }))}
      onChoose={onChoose}
    />
  );
}

/** What is shown of each area, region or item, official order, under the other filters. */
function partsOf({ ledger, spec, moment, shown, regions }: Snapshot, by: By) {
  const named: readonly { readonly id: string; readonly name: string }[] = {
    area: () => ledger.areas.filter(({ id }) => shown.some(({ item }) => item.area_id === id)),
    region: () => regions.map(({ code, short_name }) => ({ id: code, name: short_name })),
    item: () => shown.flatMap(({ item: { id, name } }) => (name === undefined ? [] : [{ id, name }])),
  }[by]();
  return named.map(({ id, name }) => ({
    id,
    name,
    own: snapshotOf(ledger, { ...spec, asof: moment.asof, [by]: [id] }, moment.today),
  }));
}

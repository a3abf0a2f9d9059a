import { lazy, Suspense } from 'react';
import { MapControls } from '#app/MapControls.tsx';
import { type Plan, usePlan } from '#app/usePlan.ts';
import { useTop } from '#app/useTop.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { BUILT_PANELS } from '#model/spec.ts';
import { PanelView } from '#views/PanelView.tsx';
import { type OverviewPanel, PANEL_RULES } from '#views/panels.ts';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** Panels whose height their place gives; the others take what they need. */
const STRETCHED: Readonly<Record<Plan, readonly BuiltPanel[]>> = {
  fold: ['areas', 'ranking', 'map', 'items'],
  columns: ['map', 'items'],
  single: [],
};

/** Panels of the first screen on a desk, and those below it. */
const BELOW: readonly OverviewPanel[] = ['matrix', 'projects', 'shares'];
const FOLD: readonly OverviewPanel[] = ['kpi', 'areas', 'ranking', 'map', 'items'];

const PagePanel = lazy(async () => ({ default: (await import('#app/PagePanel.tsx')).PagePanel }));

function isOfOverview(panel: BuiltPanel): panel is OverviewPanel {
  return Object.hasOwn(PANEL_RULES, panel);
}

/** All panels of the overview, or the one the address asks for alone. */
export function Overview() {
  const { snapshot } = useStage();
  const alone = BUILT_PANELS.find((panel) => panel === snapshot.spec.panel);
  return alone ? <Alone panel={alone} /> : <All />;
}

function All() {
  const plan = usePlan();
  const ref = useTop();
  const place = (panel: OverviewPanel) => (
    <div key={panel} className={`place place-${panel}`}>
      <PanelView
        panel={panel}
        rule={PANEL_RULES[panel]}
        stretch={STRETCHED[plan].includes(panel)}
        controls={panel === 'map' ? <MapControls /> : undefined}
      />
    </div>
  );
  return (
    <main id="main" className="overview" ref={ref}>
      <div className="fold">{FOLD.map(place)}</div>
      <div className="below">{BELOW.map(place)}</div>
    </main>
  );
}

function Alone({ panel }: { readonly panel: BuiltPanel }) {
  const { change } = useStage();
  const plan = usePlan();
  return (
    <main id="main" className="alone">
      <button type="button" className="tool" onClick={() => change({ panel: undefined })}>
        {appWords.onlyPanel}
      </button>
      <div className={`place place-${panel}`}>
        {isOfOverview(panel) ? (
          <PanelView
            panel={panel}
            rule={PANEL_RULES[panel]}
            stretch={plan !== 'single' && panel === 'map'}
            controls={panel === 'map' ? <MapControls /> : undefined}
          />
        ) : (
          <Suspense>
            <PagePanel panel={panel} />
          </Suspense>
        )}
      </div>
    </main>
  );
}

import { MapControls } from '#app/MapControls.tsx';
import { PagePanel } from '#app/PagePanel.tsx';
import { type Plan, usePlan } from '#app/usePlan.ts';
import { useTop } from '#app/useTop.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { BUILT_PANELS } from '#model/spec.ts';
import type { Stretch } from '#ui/useDrawing.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PANEL_RULES, type ShellPanel } from '#views/panels.ts';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** Panels of the first screen on a desk, and those below it. */
const FOLD = ['kpi', 'areas', 'ranking', 'map', 'items', 'changes'] as const satisfies readonly BuiltPanel[];
const BELOW = ['matrix', 'lists', 'projects', 'calendar', 'shares'] as const satisfies readonly BuiltPanel[];

/** Panels whose height their place gives, whatever is in them: what stands beside and below must not move. The others take what they need and more. */
const FILLED: Readonly<Record<Plan, readonly BuiltPanel[]>> = {
  fold: ['areas', 'ranking', 'map', 'items', 'changes'],
  columns: ['map', 'items'],
  single: [],
};

/** All panels of the overview, or the one the address asks for alone. */
export function Overview() {
  const { snapshot } = useStage();
  const alone = BUILT_PANELS.find((panel) => panel === snapshot.spec.panel);
  return alone ? <Alone panel={alone} /> : <All />;
}

function All() {
  const plan = usePlan();
  const ref = useTop();
  const place = (panel: (typeof FOLD | typeof BELOW)[number]) => (
    <div key={panel} className={`place place-${panel}`}>
      <Either panel={panel} stretch={stretchOf(panel, plan)} isBrief />
    </div>
  );
  return (
    <main id="main" className="overview" ref={ref}>
      <div className="fold">{FOLD.map(place)}</div>
      <div className="below">{BELOW.map(place)}</div>
    </main>
  );
}

function stretchOf(panel: BuiltPanel, plan: Plan): Stretch {
  if (FILLED[plan].includes(panel)) return 'fill';
  // Nothing stands beside the map there, and it must not wait.
  return panel === 'map' ? false : 'grow';
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
        <Either panel={panel} stretch={plan !== 'single' && panel === 'map' && 'fill'} isBrief={false} />
      </div>
    </main>
  );
}

interface EitherProps {
  readonly panel: BuiltPanel;
  readonly stretch: Stretch;
  readonly isBrief: boolean;
}

/** A panel, whichever chunk it comes with. */
function Either({ panel, stretch, isBrief }: EitherProps) {
  if (!isOfShell(panel)) return <PagePanel panel={panel} stretch={stretch} isBrief={isBrief} />;
  const controls = panel === 'map' ? <MapControls /> : undefined;
  return <PanelView panel={panel} rule={PANEL_RULES[panel]} stretch={stretch} controls={controls} />;
}

function isOfShell(panel: BuiltPanel): panel is ShellPanel {
  return Object.hasOwn(PANEL_RULES, panel);
}

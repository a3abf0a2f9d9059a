import { useRule } from '#app/useRule.ts';
import { Boundary } from '#ui/Boundary.tsx';
import type { Stretch } from '#ui/useDrawing.ts';
import { PanelView } from '#views/PanelView.tsx';
import type { PagePanel as Id } from '#views/pagePanels.ts';
import { panelWords } from '#words/panel.ts';

interface PagePanelProps {
  readonly panel: Id;
  readonly stretch: Stretch;
  /** Among the other panels of the overview, where there is less room. */
  readonly isBrief: boolean;
}

/** A panel of the second chunk; until that is there its place is kept, and counts as loading. */
export function PagePanel(props: PagePanelProps) {
  return (
    <Boundary panel={props.panel}>
      <Whole {...props} />
    </Boundary>
  );
}

function Whole({ panel, stretch, isBrief }: PagePanelProps) {
  const rule = useRule(panel, isBrief);
  if (rule) return <PanelView panel={panel} rule={rule} stretch={stretch} />;
  return (
    <section className="panel" data-panel={panel} data-state="loading" aria-busy="true">
      <p className="panel-message">{panelWords.loading}</p>
    </section>
  );
}

import type { BuiltPanel } from '#model/spec.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';

/** A panel of another page alone; loaded when it is asked for. */
export function PagePanel({ panel }: { readonly panel: BuiltPanel & keyof typeof PAGE_RULES }) {
  return <PanelView panel={panel} rule={PAGE_RULES[panel]} stretch={false} />;
}

import { useMemo } from 'react';
import { BUILT_PANELS, type BuiltPanel, type Spec } from '#model/spec.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES, type PanelRule } from '#views/panels.ts';
import { StageProvider, useStage } from '#views/Stage.ts';
import { useSnapshots } from '#wall/Snapshots.ts';

const RULES: Readonly<Partial<Record<BuiltPanel, PanelRule>>> = { ...PANEL_RULES, ...PAGE_RULES };

/** One Spec of a step as a panel: the stage of the wall with a snapshot of its own. */
export function WallPanel({ spec }: { readonly spec: Spec }) {
  const stage = useStage();
  const snapshot = useSnapshots()(spec);
  const own = useMemo(() => ({ ...stage, snapshot }), [stage, snapshot]);
  const panel = BUILT_PANELS.find((id) => id === spec.panel);
  const rule = panel && RULES[panel];
  if (!panel || !rule) return null;
  return (
    <StageProvider value={own}>
      <div className={`wall-place wall-${panel}`}>
        <PanelView panel={panel} rule={rule} stretch={true} />
      </div>
    </StageProvider>
  );
}

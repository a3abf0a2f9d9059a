import { useMemo } from 'react';
import { pageUrl } from '#io/address.ts';
import { BUILT_PANELS, type BuiltPanel, type Spec } from '#model/spec.ts';
import { qrCode } from '#ui/qrCode.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES } from '#views/panels.ts';
import { StageProvider, useStage } from '#views/Stage.ts';
import { rowsStyle } from '#wall/rowsStyle.ts';
import { useSnapshots } from '#wall/Snapshots.ts';

const RULES: Readonly<Partial<Record<BuiltPanel, PanelRule>>> = { ...PANEL_RULES, ...PAGE_RULES };

/** Where a telephone finds what the wall shows, as the app. */
function viewUrl({ data, period, asof, audience, demo }: Spec, { panel: _panel, ...filter }: Spec): string {
  // Who reads the code is shown no more than the address alone would give: only 公开 is handed on.
  const isPublic = audience === 'public' && { audience };
  const asked = Object.entries({ data, period, asof, demo, ...isPublic, ...filter });
  return pageUrl(Object.fromEntries(asked.filter(([, value]) => value !== undefined)));
}

/** One Spec of a step as a panel: the stage of the wall with a snapshot of its own. */
export function WallPanel({ spec }: { readonly spec: Spec }) {
  const stage = useStage();
  const snapshot = useSnapshots()(spec);
  const url = stage.snapshot.spec.qr ? viewUrl(stage.snapshot.spec, spec) : undefined;
  const own = useMemo(
    () => ({ ...stage, snapshot, code: url === undefined ? undefined : qrCode(url) }),
    [stage, snapshot, url],
  );
  const panel = BUILT_PANELS.find((id) => id === spec.panel);
  const rule = panel && RULES[panel];
  if (!panel || !rule) return null;
  return (
    <StageProvider value={own}>
      <div className={`wall-place wall-${panel}`} style={rowsStyle(snapshot)}>
        <PanelView panel={panel} rule={rule} stretch="fill" />
      </div>
    </StageProvider>
  );
}

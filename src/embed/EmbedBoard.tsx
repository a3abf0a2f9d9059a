import { Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { panelState } from '#charts/panelState.ts';
import { EmbedMessage } from '#embed/EmbedMessage.tsx';
import { FootEnd } from '#embed/FootEnd.tsx';
import { HeadEnd } from '#embed/HeadEnd.tsx';
import { usePlace } from '#embed/place.ts';
import { useSelect } from '#embed/useSelect.ts';
import { goTo, pageUrl } from '#io/address.ts';
import type { Package } from '#io/board.ts';
import type { Asked, SettledBoard } from '#io/settledBoard.ts';
import type { BuiltPanel, Patch, Spec } from '#model/spec.ts';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { laterPage } from '#views/laterPage.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PanelView } from '#views/PanelView.tsx';
import { type Stage, StageProvider } from '#views/Stage.ts';
import { useBoard } from '#views/useBoard.ts';
import { useStageOf } from '#views/useStageOf.ts';
import { useTheme } from '#views/useTheme.ts';

const EmbedExport = laterPage(() => import('#embed/EmbedExport.tsx').then((chunk) => chunk.EmbedExport));

interface EmbedBoardProps {
  readonly data: Package;
  readonly asked: Asked;
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
}

/** One panel of one package. */
export function EmbedBoard(props: EmbedBoardProps) {
  const settled = useBoard(props.data, props.asked);
  if (!settled.isUsable) return <EmbedMessage code="unusable-data" />;
  return <Whole {...props} settled={settled} />;
}

function Whole({ data, asked, panel, rule, settled }: EmbedBoardProps & { readonly settled: SettledBoard }) {
  const { board, spec } = settled;
  const [isDrawn, setDrawn] = useState(false);
  const drawn = useCallback(() => setDrawn(true), []);
  const change = useCallback((patch: Patch) => goTo({ ...asked.spec, ...patch } as Spec, 'replace'), [asked]);
  const theme = useTheme(spec.theme ?? 'light');
  const select = useSelect();
  const embedding = useMemo(
    () => ({
      select,
      hasTitle: asked.spec['show-title'] ?? true,
      hasSource: asked.spec['show-source'] ?? true,
      hasControls: asked.spec.controls ?? false,
      boardUrl: pageUrl(ofBoard(asked.spec)),
    }),
    [select, asked],
  );
  const [isExporting, setExporting] = useState(false);
  const turnExport = useCallback(() => setExporting((before) => !before), []);
  const openExport = embedding.hasControls ? turnExport : undefined;
  const shell = { theme, drawn, change, showSources: nothing, isPrinting: false, embedding, export: openExport };
  const stage = useStageOf({ data, board, spec, ...shell });
  useTelling(stage, data, isDrawn && panelState(stage, panel, rule).kind);
  return (
    <StageProvider value={stage}>
      <PanelView panel={panel} rule={rule} stretch={false} controls={<HeadEnd />} footEnd={<FootEnd />} />
      {isExporting && openExport && (
        <Suspense>
          <EmbedExport panel={panel} rule={rule} />
        </Suspense>
      )}
    </StageProvider>
  );
}

/** Tells the host that the figure stands, with which data, and when these are no longer the newest. */
function useTelling(
  { snapshot }: Stage,
  { hash }: Package,
  state: ReturnType<typeof panelState>['kind'] | false,
): void {
  const { tell, stand, fail } = usePlace();
  const { isBehind = false, since = '' } = useFreshness() ?? {};
  const { provenance } = snapshot;
  const { asof: asOf } = snapshot.moment;
  useEffect(() => {
    if (state === 'error') fail('unusable-table');
    // Also when the data are the newest again.
    else if (state && !isBehind) stand({ asOf, hash, provenance });
  }, [state, isBehind, asOf, hash, provenance, stand, fail]);
  useEffect(() => {
    if (state && isBehind) tell({ type: 'stale', asOf, since });
  }, [state, isBehind, asOf, since, tell]);
}

/** Where the board itself shows the same figure. */
function ofBoard(spec: Spec): Spec {
  const own = ['mode', 'table', 'host', 'controls', 'border', 'transparent', 'show-title', 'show-source', 'theme'];
  return Object.fromEntries(Object.entries(spec).filter(([name]) => !own.includes(name)));
}

function nothing(): void {
  // The source stands as text.
}

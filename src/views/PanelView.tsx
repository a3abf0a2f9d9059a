import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { lookOf } from '#charts/look.ts';
import { sideBoxTable } from '#charts/mapContent.ts';
import { pickHint, pickPatch } from '#charts/pickPatch.ts';
import type { Target } from '#charts/picture.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { toggled } from '#stats/toggle.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Figure } from '#ui/Figure.tsx';
import { Panel } from '#ui/Panel.tsx';
import { useBox } from '#ui/useBox.ts';
import { PanelMessage } from '#views/PanelMessage.tsx';
import { PublishedItems } from '#views/PublishedItems.tsx';
import { panelState } from '#views/panelState.ts';
import type { PanelRule } from '#views/panels.ts';
import { useStage } from '#views/Stage.ts';
import { useWhy } from '#views/WhyDialog.tsx';

interface PanelViewProps {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  /** The drawing fills the height its place gives; else it takes the height it needs. */
  readonly stretch: boolean;
  readonly controls?: ReactNode;
}

/** One panel of the board, from numbers to screen: words, picture or table, or why there is none. */
export function PanelView(props: PanelViewProps) {
  return (
    <Boundary key={props.panel} panel={props.panel}>
      <Whole {...props} />
    </Boundary>
  );
}

function Whole({ panel, rule, stretch, controls }: PanelViewProps) {
  const stage = useStage();
  const { snapshot } = stage;
  const content = useMemo(() => rule.contentOf(snapshot), [rule, snapshot]);
  const state = panelState(stage, panel, rule);
  const isTableOpen = snapshot.spec.table?.includes(panel) ?? false;
  const isDrawn = state.kind === 'ready' && !isTableOpen;
  const why = useWhy();
  const { drawn } = stage;
  // A panel without a picture has nothing to wait for.
  useEffect(() => {
    if (!isDrawn) drawn(panel);
  }, [isDrawn, drawn, panel]);
  return (
    <Panel
      content={content}
      state={state.kind}
      asof={content.asof ?? snapshot.moment.asof}
      isTableOpen={isTableOpen}
      onTable={() => stage.change({ table: toggled(snapshot.spec.table, panel) })}
      onSources={() => stage.showSources(content.sources)}
      controls={controls}
    >
      {state.kind === 'ready' ? (
        !isTableOpen && (
          <Picture panel={panel} rule={rule} stretch={stretch} sentence={content.sentence} onWhy={why.open} />
        )
      ) : (
        <>
          <PanelMessage state={state} />
          {panel === 'items' && state.kind === 'empty' && state.why === 'no-ledger' && <PublishedItems />}
        </>
      )}
      {(isTableOpen || stage.isPrinting) && (
        <div className="table-box">
          <DataTable
            table={content.table()}
            panel={panel}
            caption={content.sentence}
            onWhy={stage.isPrinting || stage.isStill ? undefined : why.open}
            shapeOf={why.shapeOf}
          />
          {panel === 'map' && <DataTable table={sideBoxTable(snapshot)} caption={content.subtitle} />}
        </div>
      )}
      {why.dialog}
    </Panel>
  );
}

function Picture({
  panel,
  rule,
  stretch,
  sentence,
  onWhy,
}: {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  readonly stretch: boolean;
  readonly sentence: string;
  readonly onWhy: ReturnType<typeof useWhy>['open'];
}) {
  const stage = useStage();
  const { ref, box } = useBox();
  const width = box && Math.max(box.width, rule.minWidth?.(stage.snapshot) ?? 0);
  const height = stretch ? box?.height : undefined;
  const drawing = useMemo(
    () => (width ? rule.drawingOf(stage, lookOf(stage.theme, width, height)) : undefined),
    [rule, stage, width, height],
  );
  const { drawn, change, isStill } = stage;
  const { spec } = stage.snapshot;
  const pick = (target: Target) => {
    const patch = pickPatch(spec, target);
    if (target.kind === 'why') onWhy(target.id, target.month, target.region);
    else if (patch) change(patch);
  };
  const onDrawn = useCallback(() => drawn(panel), [drawn, panel]);
  return (
    <div className={stretch ? 'picture-box stretch' : 'picture-box'} ref={ref}>
      {drawing && width && (
        <Figure
          drawing={drawing}
          width={width}
          sentence={sentence}
          onPick={pick}
          hintOf={(target) => pickHint(spec, target)}
          onDrawn={onDrawn}
          isStill={isStill}
        />
      )}
    </div>
  );
}

import { memo, type ReactNode, type Ref, useCallback, useEffect, useMemo } from 'react';
import type { Look } from '#charts/look.ts';
import { sideBoxTable } from '#charts/mapContent.ts';
import { panelState } from '#charts/panelState.ts';
import { pickHint, pickPatch } from '#charts/pickPatch.ts';
import type { Target } from '#charts/picture.ts';
import { withoutRank } from '#charts/tableRecords.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { toggled } from '#stats/toggle.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { Figure } from '#ui/Figure.tsx';
import { Panel } from '#ui/Panel.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { type Stretch, useDrawing } from '#ui/useDrawing.ts';
import { useIsBehind } from '#views/FreshnessProvider.tsx';
import { PanelMessage } from '#views/PanelMessage.tsx';
import type { PanelRule } from '#views/PanelRule.ts';
import { PublishedItems } from '#views/PublishedItems.tsx';
import { StageProvider, useStage } from '#views/Stage.ts';
import { useFirstMap } from '#views/useFirstMap.ts';
import { useNearStage } from '#views/useNearStage.ts';
import { useRoom } from '#views/useRoom.ts';
import { useWhy } from '#views/WhyDialog.tsx';

interface PanelViewProps {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  readonly stretch: Stretch;
  readonly controls?: ReactNode;
  /** Last in the foot. */
  readonly footEnd?: ReactNode;
}

/** One panel of the board, from numbers to screen: words, picture or table, or why there is none. */
export function PanelView(props: PanelViewProps) {
  return (
    <Boundary key={props.panel} panel={props.panel}>
      <Near {...props} />
    </Boundary>
  );
}

/** Everything in a panel stands on one stage, that of the panel. */
function Near(props: PanelViewProps) {
  const { stage, ref } = useNearStage();
  return (
    <StageProvider value={stage}>
      <Whole {...props} frame={ref} />
    </StageProvider>
  );
}

interface WholeProps extends PanelViewProps {
  readonly frame: Ref<HTMLElement>;
}

const Whole = memo(function Whole({ panel, rule, stretch, controls, footEnd, frame }: WholeProps) {
  const stage = useStage();
  const { snapshot } = stage;
  const content = useMemo(() => {
    const whole = rule.contentOf(snapshot);
    return stage.isStill ? { ...whole, subtitle: whole.brief ?? whole.subtitle } : whole;
  }, [rule, snapshot, stage.isStill]);
  const state = panelState(stage, panel, rule);
  const isBehind = useIsBehind();
  const isTableOpen = snapshot.spec.table?.includes(panel) ?? false;
  // On a wall the head says that there is no ledger.
  const isPublished = panel === 'items' && state.kind === 'empty' && state.why === 'no-ledger';
  const isDrawn = state.kind === 'ready' && !isTableOpen;
  const why = useWhy();
  const { drawn, embedding } = stage;
  // Elsewhere nobody works on the board.
  const isAtDesk = !stage.isStill && !embedding;
  const hasTable = isAtDesk || embedding?.hasControls === true;
  // A panel without a picture has nothing to wait for.
  useEffect(() => {
    if (!isDrawn) drawn(panel);
  }, [isDrawn, drawn, panel]);
  return (
    <Panel
      content={content}
      state={state.kind === 'ready' && isBehind ? 'stale' : state.kind}
      asof={content.asof ?? snapshot.moment.asof}
      isTableOpen={isTableOpen}
      onTable={hasTable ? () => stage.change({ table: toggled(snapshot.spec.table, panel) }) : undefined}
      onSources={isAtDesk ? () => stage.showSources(content.sources) : undefined}
      onExport={state.kind === 'ready' && stage.export ? () => stage.export?.(panel) : undefined}
      onShare={stage.share && (() => stage.share?.(panel))}
      isWhole={embedding !== undefined}
      hidesTitle={embedding?.hasTitle === false}
      hidesSource={embedding?.hasSource === false}
      footEnd={footEnd}
      controls={controls}
      frame={frame}
    >
      {state.kind === 'ready' ? (
        !isTableOpen && (
          <Picture panel={panel} rule={rule} stretch={stretch} sentence={content.sentence} onWhy={why.open} />
        )
      ) : (
        <>
          {!(isPublished && stage.isStill) && <PanelMessage state={state} />}
          {isPublished && <PublishedItems />}
        </>
      )}
      {(isTableOpen || stage.isPrinting) && (
        <ScrollBox>
          <DataTable
            table={stage.isPrinting ? withoutRank(content.table()) : content.table()}
            panel={panel}
            caption={content.sentence}
            onWhy={stage.isPrinting || !isAtDesk ? undefined : why.open}
            shapeOf={why.shapeOf}
          />
          {panel === 'map' && <DataTable table={sideBoxTable(snapshot)} caption={content.subtitle} />}
        </ScrollBox>
      )}
      {why.dialog}
    </Panel>
  );
});

function Picture({
  panel,
  rule,
  stretch: asked,
  sentence,
  onWhy,
}: {
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  readonly stretch: Stretch;
  readonly sentence: string;
  readonly onWhy: ReturnType<typeof useWhy>['open'];
}) {
  const stage = useStage();
  const { ref, box, stretch } = useRoom(asked);
  const first = useFirstMap(panel);
  const width = box?.width;
  const draw = useCallback(
    (look: Look) => {
      const { textSize = look.size, isStill, code } = stage;
      return rule.drawingOf(stage, { ...look, size: textSize, isStill, code });
    },
    [rule, stage],
  );
  const { drawing, room } = useDrawing({
    draw,
    theme: stage.theme,
    stretch,
    width,
    height: box?.height,
  });
  const { drawn, change, isStill, embedding } = stage;
  const { spec } = stage.snapshot;
  const pick = (target: Target) => {
    const patch = pickPatch(spec, target);
    if (embedding) embedding.select(target);
    else if (target.kind === 'why') onWhy(target.id, target.month, target.region);
    else if (patch) change(patch);
  };
  const open = ({ kind, id }: Target) => {
    if (embedding || (kind !== 'region' && kind !== 'item')) return false;
    change({ view: kind, [kind]: [id], panel: undefined });
    return true;
  };
  const onDrawn = useCallback(() => {
    first.done();
    drawn(panel);
  }, [first.done, drawn, panel]);
  return (
    <div className={stretch ? `picture-box ${stretch}` : 'picture-box'} ref={ref}>
      <div style={{ height: room }} ref={first.ref}>
        {drawing && width && (
          <Figure
            drawing={drawing}
            width={width}
            sentence={sentence}
            onPick={pick}
            onOpen={open}
            hintOf={(target) => (embedding ? undefined : pickHint(spec, target))}
            onDrawn={onDrawn}
            isStill={isStill}
          />
        )}
      </div>
    </div>
  );
}

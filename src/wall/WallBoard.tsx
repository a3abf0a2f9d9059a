import { useMemo } from 'react';
import type { Board, Package } from '#io/board.ts';
import { DEFAULT_SCENES, SCENES, type SceneId } from '#model/scene.ts';
import type { Spec } from '#model/spec.ts';
import { scenesOf } from '#stats/scenes.ts';
import { wallScreens } from '#stats/seams.ts';
import { useBox } from '#ui/useBox.ts';
import { StageProvider } from '#views/Stage.ts';
import { useFirstViewport } from '#views/useFirstViewport.ts';
import { useStageOf } from '#views/useStageOf.ts';
import { useTheme } from '#views/useTheme.ts';
import { SnapshotsProvider, useSnapshotsOf } from '#wall/Snapshots.ts';
import { WallShow } from '#wall/WallShow.tsx';

/** Body text of a wall of 1080 px on its shorter side: its notes are then 18 px, a sixtieth. */
const TEXT = 21 / 1080;
const SECONDS = 20;

interface WallBoardProps {
  readonly data: Package;
  readonly board: Board;
  /** Settled, see `useBoard`. */
  readonly spec: Spec;
  readonly showVisitors: () => void;
}

/** The wall of one package: measures its place, works out its scenes, and lets them run. */
export function WallBoard(props: WallBoardProps) {
  const { ref, box } = useBox();
  return (
    <div className="wall" ref={ref}>
      {box && <Measured {...props} width={box.width} height={box.height} />}
    </div>
  );
}

interface MeasuredProps extends WallBoardProps {
  readonly width: number;
  readonly height: number;
}

function Measured({ data, board, spec, showVisitors, width, height }: MeasuredProps) {
  const theme = useTheme(spec.theme ?? 'dark');
  const drawn = useFirstViewport();
  const stage = useStageOf({
    data,
    board,
    spec,
    theme,
    drawn,
    isPrinting: false,
    change: nothing,
    showSources: nothing,
    textSize: Math.min(width, height) * TEXT,
    isStill: true,
  });
  const { snapshot } = stage;
  const snapshots = useSnapshotsOf(snapshot.ledger, snapshot.spec);
  const { plan, seams } = useMemo(() => wallScreens(width, height, spec.seams), [width, height, spec.seams]);
  const playlist = useMemo(() => scenesOf(scenesAsked(snapshot.spec), snapshot, plan), [snapshot, plan]);
  return (
    <StageProvider value={stage}>
      <SnapshotsProvider value={snapshots}>
        <WallShow
          playlist={playlist}
          seconds={spec.seconds ?? SECONDS}
          plan={plan}
          seams={seams}
          width={width}
          showVisitors={showVisitors}
        />
      </SnapshotsProvider>
    </StageProvider>
  );
}

/** Scenes in the order of the address. */
function scenesAsked({ scenes = DEFAULT_SCENES }: Spec): readonly SceneId[] {
  return scenes.flatMap((id) => SCENES.find((known) => known === id) ?? []);
}

function nothing(): void {
  // Nobody acts on a wall.
}

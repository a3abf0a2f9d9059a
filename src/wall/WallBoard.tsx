import { useMemo, useRef } from 'react';
import type { Board, Package } from '#io/board.ts';
import { SCENE_IDS, type SceneId } from '#model/scene.ts';
import type { Spec } from '#model/spec.ts';
import { scenesOf } from '#stats/scenes.ts';
import { wallScreens } from '#stats/seams.ts';
import { useBox } from '#ui/useBox.ts';
import { StageProvider } from '#views/Stage.ts';
import { useFirstViewport } from '#views/useFirstViewport.ts';
import { useStageOf } from '#views/useStageOf.ts';
import { useTheme } from '#views/useTheme.ts';
import { SlotView } from '#wall/SceneView.tsx';
import { SnapshotsProvider, useSnapshotsOf } from '#wall/Snapshots.ts';
import { SCREENS, screenWidths } from '#wall/screens.ts';
import { useFaded } from '#wall/useFaded.ts';
import { useShow } from '#wall/useShow.ts';
import { useWallKeys } from '#wall/useWallKeys.ts';
import { Progress, ScenesLine, WallFoot } from '#wall/WallFoot.tsx';
import { WallHead } from '#wall/WallHead.tsx';

/** Body text of a wall of 1080 px on its shorter side: its notes are then 18 px, a sixtieth. */
const TEXT = 21 / 1080;
const DEFAULT_SCENES: readonly SceneId[] = ['overview', 'areas', 'regions', 'late', 'lists'];

interface WallBoardProps {
  readonly data: Package;
  readonly board: Board;
  /** Settled, see `useBoard`. */
  readonly spec: Spec;
}

/** The show of one package: measures its place, then runs. */
export function WallBoard(props: WallBoardProps) {
  const { ref, box } = useBox();
  return (
    <div className="wall" ref={ref}>
      {box && <Running {...props} width={box.width} height={box.height} />}
    </div>
  );
}

function Running({ data, board, spec, width, height }: WallBoardProps & { width: number; height: number }) {
  const { plan, seams } = wallScreens(width, height, spec.seams);
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
  const playlist = useMemo(() => scenesOf(scenesAsked(snapshot.spec), snapshot, plan), [snapshot, plan]);
  const seconds = spec.seconds ?? 20;
  const { position, acts } = useShow(playlist, seconds);
  useWallKeys(acts);
  const wanted = useMemo(
    () => ({ playlist, scene: position.scene, step: position.step }),
    [playlist, position.scene, position.step],
  );
  const deck = useRef<HTMLDivElement>(null);
  const shown = useFaded(wanted, deck);
  const scene = shown.playlist.find(({ id }) => id === shown.scene) ?? shown.playlist[0];
  const step = scene?.steps[shown.step] ?? scene?.steps[0];
  const widths = screenWidths(width, plan, seams);
  if (!scene || !step) return null;
  return (
    <StageProvider value={stage}>
      <SnapshotsProvider value={snapshots}>
        <main
          className={`wall-page plan-${plan}`}
          data-scene={position.scene}
          data-step={position.step + 1}
          data-steps={scene.steps.length}
          data-paused={position.isPaused ? '' : undefined}
        >
          <div className="wall-stack">
            <div className="wall-deck" ref={deck}>
              {SCREENS[plan].map(({ head, slots }, index, { length }) => (
                <div key={slots.join()} className={edges(index, length)} style={{ width: widths[index] }}>
                  <WallHead parts={head} step={step} />
                  <div className={`wall-body ${slots.join('-')}`}>
                    {slots.map((slot) => (
                      <SlotView key={slot} step={step} slot={slot} />
                    ))}
                  </div>
                  <WallFoot>{index === 0 && <ScenesLine playlist={playlist} position={position} />}</WallFoot>
                </div>
              ))}
            </div>
          </div>
          <Progress position={position} seconds={seconds} />
        </main>
      </SnapshotsProvider>
    </StageProvider>
  );
}

function edges(index: number, length: number): string {
  return ['wall-screen', index > 0 ? 'seam-left' : '', index < length - 1 ? 'seam-right' : ''].join(' ').trim();
}

function scenesAsked({ scenes }: Spec): readonly SceneId[] {
  return scenes
    ? SCENE_IDS.filter((id) => scenes.includes(id)).sort((a, b) => scenes.indexOf(a) - scenes.indexOf(b))
    : DEFAULT_SCENES;
}

function nothing(): void {
  // Nobody acts on a wall.
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { toggleFullScreen } from '#io/fullScreen.ts';
import { runLog } from '#io/log.ts';
import { keepAwake, type WakeWord } from '#io/wakeLock.ts';
import type { Scene, WallPlan } from '#model/scene.ts';
import { useStage } from '#views/Stage.ts';
import type { WallActs } from '#wall/acts.ts';
import { CheckList } from '#wall/CheckList.tsx';
import { Deck } from '#wall/Deck.tsx';
import { NightSky } from '#wall/NightSky.tsx';
import { useBetweenScenes } from '#wall/useBetweenScenes.ts';
import { useDimmed } from '#wall/useDimmed.ts';
import { useFaded } from '#wall/useFaded.ts';
import { useDrift } from '#wall/useRhythm.ts';
import { useShow } from '#wall/useShow.ts';
import { useShown } from '#wall/useShown.ts';
import { useTouch } from '#wall/useTouch.ts';
import { useWallKeys } from '#wall/useWallKeys.ts';
import { WallControls } from '#wall/WallControls.tsx';
import { Progress } from '#wall/WallFoot.tsx';
import { WallLog } from '#wall/WallLog.tsx';

const WAKE_EVENTS = {
  held: 'wake-lock',
  lost: 'wake-lock-lost',
  refused: 'wake-lock-refused',
} as const satisfies Record<WakeWord, string>;

interface WallShowProps {
  readonly playlist: readonly Scene[];
  readonly seconds: number;
  readonly plan: WallPlan;
  readonly seams: readonly number[];
  /** Of the wall, px. */
  readonly width: number;
  readonly showVisitors: () => void;
}

/** The running show: what is on, what a presenter does, and the manners of a screen that hangs for months. */
export function WallShow({ playlist, seconds, plan, seams, width, showVisitors }: WallShowProps) {
  const { spec } = useStage().snapshot;
  const { position, acts: show } = useShow(playlist, seconds);
  useBetweenScenes(position);
  const [hasLog, setLog] = useState(false);
  const [hasControls, showControls] = useShown(10_000);
  const acts = useMemo(
    (): WallActs => ({
      ...show,
      fullScreen: () => void toggleFullScreen(),
      visitors: showVisitors,
      log: () => setLog((before) => !before),
    }),
    [show, showVisitors],
  );
  const wake = useDimmed(spec.night);
  useWallKeys(acts, wake);
  useEffect(() => keepAwake((word) => runLog.add(WAKE_EVENTS[word])), []);
  const touch = useTouch({ onTap: acts.pause, onLong: showControls });
  const [hasPointer, movePointer] = useShown(3000);
  const drift = useDrift();
  const deck = useRef<HTMLDivElement>(null);
  const wanted = useMemo(
    () => ({ playlist, scene: position.scene, step: position.step }),
    [playlist, position.scene, position.step],
  );
  const shown = useFaded(wanted, deck);
  const scene = shown.playlist.find(({ id }) => id === shown.scene) ?? shown.playlist[0];
  const step = scene?.steps[Math.min(shown.step, scene.steps.length - 1)];
  if (!scene || !step) return null;
  return (
    <main
      className={hasPointer ? `wall-page plan-${plan} has-pointer` : `wall-page plan-${plan}`}
      data-scene={scene.id}
      data-step={scene.steps.indexOf(step) + 1}
      data-steps={scene.steps.length}
      data-paused={position.isPaused ? '' : undefined}
      {...touch}
      onMouseMove={movePointer}
    >
      <div className="wall-stack" style={{ translate: drift }}>
        <Deck ref={deck} {...{ plan, seams, width, scene: scene.id, step, playlist, position }} />
      </div>
      <Progress position={position} seconds={seconds} />
      {wake && <NightSky onTouch={wake} />}
      {hasControls && <WallControls acts={acts} isPaused={position.isPaused} onUse={showControls} />}
      {hasLog && <WallLog />}
      {spec.check && <CheckList deck={deck} seams={seams} />}
    </main>
  );
}

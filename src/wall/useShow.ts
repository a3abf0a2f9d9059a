import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { onBeat } from '#io/clock.ts';
import { WORLD } from '#io/world.ts';
import type { Scene } from '#model/scene.ts';
import { sceneAt } from '#stats/sceneAt.ts';
import { atStep, pauseOrGoOn, type Show, showTime, stepped, withoutLongPause } from '#stats/show.ts';

/** Where the wall stands now; the same object until it moves on. */
export interface Position {
  readonly scene: string;
  readonly step: number;
  readonly isPaused: boolean;
  /** When this step began, ms; it moves with pauses. */
  readonly beganMs: number;
}

/** What a presenter can do. */
export interface ShowActs {
  readonly go: (by: number) => void;
  readonly pause: () => void;
  readonly home: () => void;
}

/** Runs a playlist by the clock: what shows is worked out anew at every beat. */
export function useShow(playlist: readonly Scene[], seconds: number): { position: Position; acts: ShowActs } {
  const show = useRef<Show>({ startMs: WORLD.now() });
  const read = useCallback((): Position => {
    const now = WORLD.now();
    show.current = withoutLongPause(show.current, now);
    const { scene, step, remainingMs } = sceneAt(playlist, seconds, show.current.startMs, showTime(show.current, now));
    const beganMs = Math.round(showTime(show.current, now) - (seconds * 1000 - remainingMs));
    return { scene: scene.id, step, isPaused: show.current.pausedMs !== undefined, beganMs };
  }, [playlist, seconds]);
  const [position, setPosition] = useState(read);
  const last = useRef(position);
  const beat = useCallback(() => {
    const next = read();
    if (isSame(next, last.current)) return;
    last.current = next;
    setPosition(next);
  }, [read]);
  useEffect(() => {
    // Another playlist, by new data or another size: the scene on screen stays.
    const index = indexOf(playlist, last.current);
    if (index !== undefined) show.current = keptAt(show.current, index, seconds, last.current.beganMs);
    beat();
    return onBeat(beat);
  }, [playlist, seconds, beat]);
  const acts = useMemo((): ShowActs => {
    const change = (to: (now: number) => Show) => {
      show.current = to(WORLD.now());
      beat();
    };
    return {
      go: (by) => change((now) => stepped(show.current, by, seconds, now)),
      pause: () => change((now) => pauseOrGoOn(show.current, now)),
      home: () => change((now) => atStep(show.current, 0, seconds, now)),
    };
  }, [beat, seconds]);
  return { position, acts };
}

/** The show with `index` being the step that began at `beganMs`. */
function keptAt(show: Show, index: number, seconds: number, beganMs: number): Show {
  return { ...show, startMs: beganMs - index * seconds * 1000 };
}

function indexOf(playlist: readonly Scene[], { scene, step }: Position): number | undefined {
  let before = 0;
  for (const one of playlist) {
    if (one.id === scene) return before + Math.min(step, one.steps.length - 1);
    before += one.steps.length;
  }
  return undefined;
}

function isSame(one: Position, other: Position): boolean {
  return (
    one.scene === other.scene &&
    one.step === other.step &&
    one.isPaused === other.isPaused &&
    Math.abs(one.beganMs - other.beganMs) < 50
  );
}

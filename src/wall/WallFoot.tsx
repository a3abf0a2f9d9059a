import type { ReactNode } from 'react';
import type { Scene } from '#model/scene.ts';
import { useStage } from '#views/Stage.ts';
import type { Position } from '#wall/useShow.ts';
import { mapWords } from '#words/map.ts';
import { wallWords } from '#words/wall.ts';

interface ScenesLineProps {
  readonly playlist: readonly Scene[];
  readonly position: Position;
}

/** The names of the scenes, the one on screen lit, with its page where it has several; and that the show stands still. */
export function ScenesLine({ playlist, position }: ScenesLineProps) {
  const { snapshot } = useStage();
  const isPublic = snapshot.spec.audience === 'public';
  return (
    <ol className="wall-scenes">
      {playlist.map(({ id, steps }) => (
        <li key={id} aria-current={id === position.scene || undefined}>
          {id === 'late' && isPublic ? wallWords.latePublic : wallWords.scenes[id]}
          {id === position.scene && steps.length > 1 && <em>{wallWords.page(position.step + 1, steps.length)}</em>}
        </li>
      ))}
      {position.isPaused && <li className="wall-paused">{wallWords.paused}</li>}
    </ol>
  );
}

/** That the map is a sketch, whose it is and its review number: also where the scene shows none, as on a printed page. */
export function MapNote() {
  const { titleBlock } = useStage();
  const { text, review } = mapWords.titleBlock({ ...titleBlock, text: titleBlock?.text ?? mapWords.schematic });
  return <span className="wall-note">{[text, review].filter((part) => part !== '').join(' · ')}</span>;
}

/** The foot of one screen. */
export function WallFoot({ children }: { readonly children: ReactNode }) {
  return <footer className="wall-foot">{children}</footer>;
}

interface ProgressProps {
  readonly position: Position;
  readonly seconds: number;
}

/** A thin line over the whole width that fills while a step is shown; it moves by the style sheet alone. */
export function Progress({ position, seconds }: ProgressProps) {
  const { beganMs, isPaused } = position;
  return (
    <div
      key={beganMs}
      className={isPaused ? 'wall-progress paused' : 'wall-progress'}
      style={{ animationDuration: `${seconds}s` }}
      aria-hidden="true"
    />
  );
}

import type { WallActs } from '#wall/acts.ts';
import { wallWords } from '#words/wall.ts';

interface WallControlsProps {
  readonly acts: WallActs;
  readonly isPaused: boolean;
  /** Whoever uses them keeps them. */
  readonly onUse: () => void;
}

/** What a presenter's finger finds after a long press; it goes away by itself. */
export function WallControls({ acts, isPaused, onUse }: WallControlsProps) {
  const { controls } = wallWords;
  const button = (action: string, word: string, act: () => void) => (
    <button type="button" data-action={action} onClick={act}>
      {word}
    </button>
  );
  return (
    <div className="wall-controls" role="toolbar" aria-label={wallWords.controlsLabel} onPointerDown={onUse}>
      {button('prev', controls.prev, () => acts.go(-1))}
      {button(isPaused ? 'play' : 'pause', isPaused ? controls.play : controls.pause, acts.pause)}
      {button('next', controls.next, () => acts.go(1))}
      {button('fullscreen', controls.fullscreen, acts.fullScreen)}
      {button('visitors', controls.visitors, acts.visitors)}
      {button('log', controls.log, acts.log)}
    </div>
  );
}

import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { playerWords } from '#words/player.ts';
import './MonthPlayer.css';

/** Time a month stays on screen while playing, ms. */
const STEP_MS = 1500;

/**
 * The as-of month as a slider with keys; playing steps from month to month and stops at the last.
 *
 * children  the blocks of the months, all of one width: the slider lies on their bars
 */
export function MonthPlayer({ children }: { readonly children: ReactNode }) {
  const { snapshot, change } = useStage();
  const { months } = snapshot.ledger;
  const { asof } = snapshot.moment;
  const at = months.indexOf(asof);
  const last = months.length - 1;
  // The month playing has come to; another month chosen meanwhile, in the header or the address, ends the play.
  const [reached, setReached] = useState<string>();
  const isPlaying = reached === asof && at < last;
  useEffect(() => {
    const next = months[at + 1];
    if (!isPlaying || next === undefined) return;
    const timer = setTimeout(() => {
      setReached(at + 1 === last ? undefined : next);
      change({ asof: next });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, months, at, last, change]);
  const go = (index: number) => {
    setReached(undefined);
    if (months[index] !== undefined) change({ asof: months[index] });
  };
  const play = () => {
    // From the end there is nowhere to go but back to the start.
    const start = at === last ? months[0] : asof;
    setReached(start);
    if (start !== asof) change({ asof: start });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would break the line of controls
    <div className="player" role="group" aria-label={playerWords.group}>
      <div className="player-track" style={{ '--months': months.length } as CSSProperties}>
        {children}
        <input
          type="range"
          className="player-range"
          data-filter="asof"
          aria-label={playerWords.month}
          aria-valuetext={appWords.monthEnd(asof)}
          min={0}
          max={last}
          step={1}
          value={at}
          onChange={(event) => go(Number(event.target.value))}
        />
      </div>
      <div className="player-steps">
        <Step action="prev" label={playerWords.prev} d="M11 3 5 8l6 5z" isOff={at <= 0} onClick={() => go(at - 1)} />
        {isPlaying ? (
          <Step
            action="pause"
            label={playerWords.pause}
            d="M4 3h3v10H4zM9 3h3v10H9z"
            onClick={() => setReached(undefined)}
          />
        ) : (
          <Step action="play" label={playerWords.play} d="M4 2.5 13 8l-9 5.5z" isOff={last < 1} onClick={play} />
        )}
        <Step action="next" label={playerWords.next} d="M5 3l6 5-6 5z" isOff={at >= last} onClick={() => go(at + 1)} />
      </div>
    </div>
  );
}

interface StepProps {
  readonly action: 'prev' | 'play' | 'pause' | 'next';
  readonly label: string;
  /** Path of the sign, in a box of 16. */
  readonly d: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function Step({ action, label, d, isOff, onClick }: StepProps) {
  return (
    <button
      type="button"
      className="player-step"
      data-action={action}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={d} fill="currentColor" />
      </svg>
    </button>
  );
}

import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { wallWords } from '#words/wall.ts';

/** The wall at night: the picture dimmed, and one line, so that a dead screen is told from a sleeping one. A touch or click lights it. */
export function NightSky({ onTouch }: { readonly onTouch: () => void }) {
  const { asof } = useStage().snapshot.moment;
  return (
    <div
      className="wall-night"
      data-night
      onPointerDown={(event) => {
        // Not also the tap that pauses.
        event.stopPropagation();
        onTouch();
      }}
    >
      <p>
        {appWords.title} · {appWords.asOf}
        {appWords.monthEnd(asof)} · {wallWords.dimmed}
      </p>
    </div>
  );
}

import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** The wall at night: dark but for a dim line, so that a dead screen is told from a sleeping one. */
export function NightSky() {
  const { asof } = useStage().snapshot.moment;
  return (
    <div className="wall-night" data-night>
      <p>
        {appWords.title} · {appWords.asOf}
        {appWords.monthEnd(asof)}
      </p>
    </div>
  );
}

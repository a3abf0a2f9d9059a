import { RunLog } from '#views/RunLog.tsx';
import { logWords } from '#words/freshness.ts';

/** The run log over the picture, for whoever looks after the wall. */
export function WallLog() {
  return (
    <section className="wall-log" aria-label={logWords.title}>
      <h2>{logWords.title}</h2>
      <RunLog />
    </section>
  );
}

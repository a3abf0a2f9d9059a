import { useSyncExternalStore } from 'react';
import { runLog } from '#io/log.ts';
import { longMoment } from '#stats/moment.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { LOG_WORDS, logWords } from '#words/freshness.ts';

/** What the board lived through in this browser, newest first. */
export function RunLog() {
  const entries = useSyncExternalStore(runLog.onChange, runLog.entries);
  if (entries.length === 0) return <p>{logWords.none}</p>;
  return (
    <ScrollBox className="run-log-box">
      <ol className="run-log" data-log reversed>
        {[...entries].reverse().map(({ at, event, detail }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines can be alike, and there is nothing in them to keep
          <li key={`${at}-${event}-${index}`} data-event={event} data-at={at}>
            <time dateTime={at}>{longMoment(at)}</time>
            <strong>{LOG_WORDS[event]}</strong>
            {detail !== undefined && <span>{detail}</span>}
          </li>
        ))}
      </ol>
    </ScrollBox>
  );
}

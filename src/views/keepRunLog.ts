import { onLife } from '#io/lifecycle.ts';
import { runLog } from '#io/log.ts';
import { pageBuild } from '#io/page.ts';
import { onPageError } from '#io/pageErrors.ts';
import { onFailures } from '#ui/failures.ts';

/** Writes into the run log that the page was opened and what befalls it from then on. Returns the way to stop it. */
export function keepRunLog(): () => void {
  runLog.add('start', pageBuild());
  const stops = [
    onFailures(runLog.add),
    onPageError(once((text) => runLog.add('page-error', text))),
    onLife((event) => {
      // Every change to another window would soon be all there is.
      if (event !== 'visible' && event !== 'hidden') runLog.add(event);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** The same text again is no news: an error in a loop must not push everything else out of the log. */
function once(tell: (text: string) => void): (text: string) => void {
  let last: string | undefined;
  return (text) => {
    if (text !== last) tell(text);
    last = text;
  };
}

import { today } from '#io/clock.ts';

/** What befell the page from outside. `clock-jump`: the machine's clock was set, or the machine slept. */
export type LifeEvent = 'visible' | 'hidden' | 'freeze' | 'resume' | 'online' | 'offline' | 'clock-jump' | 'new-day';

/** Time between two readings of the clocks, ms. */
const BEAT = 15_000;
/** Clocks further apart than this did not drift: one of them was set, ms. */
const JUMP = 30_000;

const listeners = new Set<(event: LifeEvent) => void>();
let stop: (() => void) | undefined;

/** Calls `listener` on every event of the page's life. Returns the way to stop it. */
export function onLife(listener: (event: LifeEvent) => void): () => void {
  listeners.add(listener);
  stop ??= listen();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
  };
}

function tell(event: LifeEvent): void {
  for (const listener of [...listeners]) listener(event);
}

function listen(): () => void {
  const control = new AbortController();
  const on = (target: EventTarget, name: string, told: (event: Event) => LifeEvent | undefined) =>
    target.addEventListener(
      name,
      (event) => {
        const life = told(event);
        if (life) tell(life);
      },
      { signal: control.signal },
    );
  on(document, 'visibilitychange', () => (document.visibilityState === 'visible' ? 'visible' : 'hidden'));
  on(document, 'freeze', () => 'freeze');
  on(document, 'resume', () => 'resume');
  on(window, 'pageshow', (event) => ((event as PageTransitionEvent).persisted ? 'resume' : undefined));
  on(window, 'online', () => 'online');
  on(window, 'offline', () => 'offline');
  const beat = setInterval(readClocks(tell), BEAT);
  return () => {
    control.abort();
    clearInterval(beat);
  };
}

/** Compares the clock that can be set with the one that cannot, and today with the day before. */
function readClocks(told: (event: LifeEvent) => void): () => void {
  let [clock, tick, day] = [Date.now(), performance.now(), today()];
  return () => {
    const [nowClock, nowTick, nowDay] = [Date.now(), performance.now(), today()];
    const jumped = Math.abs(nowClock - clock - (nowTick - tick)) > JUMP;
    const isNewDay = nowDay !== day;
    [clock, tick, day] = [nowClock, nowTick, nowDay];
    if (jumped) told('clock-jump');
    if (isNewDay) told('new-day');
  };
}

/** Today on the machine's calendar, "2023-12-05". The only place that asks the clock for a date. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Calls `listener` every second while the page is alive, and at once when it comes back to life. Returns the way to stop it. */
export function onBeat(listener: () => void): () => void {
  const timer = setInterval(listener, 1000);
  document.addEventListener('visibilitychange', listener);
  document.addEventListener('resume', listener);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', listener);
    document.removeEventListener('resume', listener);
  };
}

/** Hour of the day on the machine's clock, 0 to 23. */
export function hourNow(): number {
  return new Date().getHours();
}

/** A moment (ms since 1970) as local time with its offset: "2023-12-05T09:10:23+08:00". */
export function localTime(moment: number): string {
  const offset = -new Date(moment).getTimezoneOffset();
  const local = new Date(moment + offset * 60_000).toISOString().slice(0, 19);
  const two = (part: number) => String(Math.trunc(part)).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
}

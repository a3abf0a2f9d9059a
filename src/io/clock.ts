/** Today on the machine's calendar, "2023-12-05". The only place that asks the clock for a date. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds since 1970 on the machine's clock; it may be set forward or back at any time. */
export function nowMs(): number {
  return Date.now();
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

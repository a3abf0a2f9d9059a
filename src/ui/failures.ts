type Listener = (event: 'chart-error' | 'chart-rebuilt', detail: string) => void;

const listeners = new Set<Listener>();

/** Calls `listener` when a part of the page fails or stands again. Returns the way to stop it. */
export function onFailures(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells whoever keeps a log. */
export function tellFailure(...told: Parameters<Listener>): void {
  for (const listener of listeners) listener(...told);
}

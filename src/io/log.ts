import { localTime } from '#io/clock.ts';
import { MAX_STORED, onOtherTab, pageStore, type Store } from '#io/storage.ts';
import { LOG_EVENTS, type LogEntry, type LogEvent } from '#model/logEvent.ts';

/** What the board lived through, oldest first; kept over reloads where the browser allows it. */
export interface RunLog {
  readonly add: (event: LogEvent, detail?: string) => void;
  readonly clear: () => void;
  /** The same list as long as nothing was added, here or in another tab. */
  readonly entries: () => readonly LogEntry[];
  /** Calls `listener` after every change. Returns the way to stop it. */
  readonly onChange: (listener: () => void) => () => void;
}

export const MAX_ENTRIES = 200;
/** Longest detail, characters. */
const MAX_DETAIL = 160;

/**
 * A log in `store`, else in memory. Every line is added to what the store holds at that moment, so that two tabs share one log.
 *
 * now  ms since 1970
 */
export function runLogIn(store: Store, now: () => number): RunLog {
  const listeners = new Set<() => void>();
  let text: string | undefined;
  let list: readonly LogEntry[] = [];
  const entries = () => {
    const kept = store.get('log');
    if (kept !== undefined && kept !== text) {
      text = kept;
      list = parseLog(kept);
    }
    return list;
  };
  const add = (event: LogEvent, detail?: string) => {
    const line = { at: localTime(now()), event, ...(detail ? { detail: detail.slice(0, MAX_DETAIL) } : {}) };
    list = bounded([...entries(), line]);
    text = JSON.stringify(list);
    // A store that takes no more keeps an older text, which must not come back over the newer list.
    if (!store.set('log', text)) store.remove('log');
    for (const listener of listeners) listener();
  };
  const clear = () => {
    list = [];
    text = undefined;
    store.remove('log');
    for (const listener of listeners) listener();
  };
  const onChange = (listener: () => void) => {
    listeners.add(listener);
    const stop = onOtherTab(listener);
    return () => {
      listeners.delete(listener);
      stop();
    };
  };
  return { add, clear, entries, onChange };
}

/** The log of this page. */
export const runLog: RunLog = runLogIn(pageStore, () => Date.now());

function bounded(list: readonly LogEntry[]): readonly LogEntry[] {
  let kept = list.slice(-MAX_ENTRIES);
  while (JSON.stringify(kept).length > MAX_STORED) kept = kept.slice(Math.ceil(kept.length / 10));
  return kept;
}

/** Lines that can be read; whatever else lies in the store is dropped. */
function parseLog(text: string): readonly LogEntry[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? bounded(read.filter(isEntry)) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is LogEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { at, event, detail } = value as Record<string, unknown>;
  const isKnown = (LOG_EVENTS as readonly unknown[]).includes(event);
  return typeof at === 'string' && isKnown && (detail === undefined || typeof detail === 'string');
}

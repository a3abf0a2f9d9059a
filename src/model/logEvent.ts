import { FRESHNESS } from '#model/freshness.ts';

/** What the run log can tell of; public names of `data-event`. The words of freshness are logged when the mark changes. */
export const LOG_EVENTS = [
  'start',
  ...FRESHNESS,
  'seen',
  'confirmed',
  'taken',
  'reload',
  'chart-error',
  'chart-rebuilt',
  'chunk-lost',
  'page-error',
  'freeze',
  'resume',
  'online',
  'offline',
  'clock-jump',
  'new-day',
  'wake-lock',
  'wake-lock-lost',
  'wake-lock-refused',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** One line of the run log. */
export interface LogEntry {
  /** Local time with its offset, "2023-12-05T09:10:23+08:00". */
  readonly at: string;
  readonly event: LogEvent;
  readonly detail?: string;
}

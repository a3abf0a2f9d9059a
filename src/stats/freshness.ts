import type { FreshnessWord } from '#model/freshness.ts';

/** What one look at the server found of the data. `print` names the package found, to the byte. */
export type Finding =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly print: string }
  /** Files are garbage, half there or contradict each other; `needsNewBuild`: only this program cannot read them. */
  | { readonly kind: 'not-whole'; readonly needsNewBuild?: boolean }
  | { readonly kind: 'no-network' | 'timeout' | 'refused' };

/** What it found of the program; `untold`: nothing that can be relied on. */
export type BuildFinding = { readonly kind: 'same' | 'untold' } | { readonly kind: 'new'; readonly build: string };

/** A look and when it was. `clock` may jump either way, ticks only grow; all in ms. */
export interface Glance {
  readonly data: Finding;
  readonly build: BuildFinding;
  readonly clock: number;
  readonly began: number;
  readonly ended: number;
}

/** How often is looked. */
export interface Pace {
  /** Ms between looks while all is well. */
  readonly refresh: number;
  /** From 0 up to 1: many screens of one server must not ask it all at once. */
  readonly random: number;
}

/** How the data on screen stand to those on the server. */
export interface Freshness {
  readonly word: FreshnessWord;
  /** Clock when the word became true, ms. */
  readonly since: number;
  /** Clock of the last look that found a whole package, ms. */
  readonly goodAt: number;
  /** Looks in a row that brought no whole package. */
  readonly failures: number;
  /** Newer data, seen once. */
  readonly seen: { readonly print: string; readonly tick: number } | undefined;
  /** Newer data, seen twice alike: may be taken. */
  readonly confirmed: string | undefined;
  /** A newer program that answers in full. */
  readonly build: string | undefined;
  /** Whether a reload would bring that program with data it can show. */
  readonly canReload: boolean;
  /** Ms to the next look. */
  readonly delay: number;
}

/** Between two looks that must agree, ms. */
export const CONFIRM_AFTER = 5000;
/** The first retry, ms; doubled with each further one. */
const FIRST_RETRY = 5000;
/** Least ceiling of the retries, ms. */
const CEILING = 300_000;
/** Failed looks in a row, of a server that is there, until the data count as stale: about half a minute. */
const PATIENCE = 4;

/** Data that this browser had kept, since the server gave none whole: of when (ms), and what it did instead. */
interface Copied {
  readonly at: number;
  readonly failure: 'no-network' | 'timeout' | 'refused' | 'absent';
}

/** How it stands when a page has just read its data. `refresh` in ms. */
export function firstFreshness(clock: number, refresh: number, copy?: Copied): Freshness {
  return {
    word: !copy ? 'fresh' : copy.failure === 'no-network' ? 'no-network' : 'retrying',
    since: clock,
    goodAt: copy?.at ?? clock,
    failures: copy ? 1 : 0,
    seen: undefined,
    confirmed: undefined,
    build: undefined,
    canReload: false,
    delay: copy ? FIRST_RETRY : refresh,
  };
}

/** How it stands after one more look. */
export function afterLook(before: Freshness, glance: Glance, pace: Pace): Freshness {
  const { data, build: program, clock } = glance;
  const failures = isFailure(data) ? before.failures + 1 : 0;
  const build = program.kind === 'new' ? program.build : program.kind === 'same' ? undefined : before.build;
  const { seen, confirmed } = sightings(before, glance);
  const needsBuild = data.kind === 'not-whole' && data.needsNewBuild === true;
  const isSettled = data.kind === 'same' || (data.kind === 'new' && data.print === confirmed);
  const word = wordOf(data, failures, build !== undefined, needsBuild, seen !== undefined || confirmed !== undefined);
  return {
    word,
    since: sinceOf(before, word, clock),
    goodAt: failures === 0 ? clock : Math.min(before.goodAt, clock),
    failures,
    seen,
    confirmed,
    build,
    canReload: build !== undefined && (isSettled || needsBuild),
    delay: delayOf(failures, seen, glance, pace),
  };
}

/** How it stands once the confirmed data are on screen. */
export function afterTaking(before: Freshness, clock: number): Freshness {
  const isBuild = before.build !== undefined;
  const word = before.failures > 0 ? before.word : isBuild ? 'new-build' : before.seen ? 'stale' : 'fresh';
  return { ...before, confirmed: undefined, word, since: sinceOf(before, word, clock) };
}

/** `data-state="stale"` of the panels: newer data are known to exist, or the last look for them failed. */
export function isBehind({ failures, seen, confirmed }: Freshness): boolean {
  return failures > 0 || seen !== undefined || confirmed !== undefined;
}

/**
 * Ms until the next try after `failures` failed ones in a row (1 or more): 5 s, doubled each time, a quarter more or less.
 *
 * returns  never above the longer of `refresh` and 5 minutes
 */
export function retryDelay(failures: number, { refresh, random }: Pace): number {
  const ceiling = Math.max(refresh, CEILING);
  // Above 2^30 nothing is below the ceiling; without a bound months of failures would end at infinity.
  const plain = FIRST_RETRY * 2 ** Math.min(failures - 1, 30);
  return Math.min(ceiling, Math.min(ceiling, plain) * (0.75 + random / 2));
}

function isFailure({ kind }: Finding): boolean {
  return kind !== 'same' && kind !== 'new';
}

/** A package is confirmed by a look that began long enough after the first one had ended. */
function sightings(before: Freshness, { data, began, ended }: Glance): Pick<Freshness, 'seen' | 'confirmed'> {
  const { seen, confirmed } = before;
  switch (data.kind) {
    case 'same':
      return { seen: undefined, confirmed: undefined };
    case 'not-whole':
      return { seen: undefined, confirmed };
    case 'new':
      if (data.print === confirmed) return { seen: undefined, confirmed };
      if (seen?.print !== data.print) return { seen: { print: data.print, tick: ended }, confirmed };
      return began - seen.tick >= CONFIRM_AFTER ? { seen: undefined, confirmed: data.print } : { seen, confirmed };
    default:
      return { seen, confirmed };
  }
}

function wordOf(
  { kind }: Finding,
  failures: number,
  hasBuild: boolean,
  needsBuild: boolean,
  isNewer: boolean,
): FreshnessWord {
  if (kind === 'no-network') return 'no-network';
  if (kind === 'timeout' || kind === 'refused') return failures < PATIENCE ? 'retrying' : 'stale';
  // Where only this program cannot read the data, the new one is the cure.
  if (hasBuild && (kind !== 'not-whole' || needsBuild)) return 'new-build';
  if (kind === 'not-whole') return 'bad-data';
  return isNewer ? 'stale' : 'fresh';
}

function sinceOf(before: Freshness, word: FreshnessWord, clock: number): number {
  // A clock set back must not leave a time that is still to come.
  return word === before.word ? Math.min(before.since, clock) : clock;
}

function delayOf(failures: number, seen: Freshness['seen'], { ended }: Glance, pace: Pace): number {
  if (failures > 0) return retryDelay(failures, pace);
  if (!seen) return pace.refresh;
  // A little more than is needed, for timers that ring early.
  return Math.min(CONFIRM_AFTER, Math.max(0, CONFIRM_AFTER - (ended - seen.tick))) + 100 + 500 * pace.random;
}

import type { Package } from '#io/board.ts';
import { type LifeEvent, onLife } from '#io/lifecycle.ts';
import { runLog } from '#io/log.ts';
import { lookAtBuild } from '#io/lookAtBuild.ts';
import { type DataLook, type Known, lookAtData, printOf } from '#io/lookAtData.ts';
import { type Reader, rememberingReader } from '#io/reader.ts';
import { watchEvents } from '#io/watchEvents.ts';
import { WORLD, type World } from '#io/world.ts';
import type { Issue } from '#model/issue.ts';
import type { LogEvent } from '#model/logEvent.ts';
import {
  afterLook,
  afterTaking,
  type BuildFinding,
  type Finding,
  type Freshness,
  firstFreshness,
} from '#stats/freshness.ts';

/** What is watched, and who is told. */
export interface WatchOptions {
  /** Of the package, relative to the page. */
  readonly folder: string;
  readonly refreshSeconds: number;
  /** The package on screen when the watch begins. */
  readonly current: Package;
  /** `data-build` of this page; without one no newer program is looked for. */
  readonly build: string | undefined;
  readonly onChange: (state: Watched) => void;
}

/** What a watch reaches the world by; the browser's own where left out. */
export interface WatchWorld extends World {
  readonly log: (event: LogEvent, detail?: string) => void;
  readonly onLife: (listener: (event: LifeEvent) => void) => () => void;
}

/** How it stands, and what is wrong with what the server has; nothing while all is well. */
export interface Watched {
  readonly freshness: Freshness;
  readonly issues: readonly Issue[];
}

/** A watch that is under way. */
export interface Watcher {
  /** Newer data that were seen twice alike; from then on they are the current ones. Undefined where there are none. */
  readonly take: () => Package | undefined;
  readonly lookNow: () => void;
  readonly stop: () => void;
}

/**
 * Looks for newer data and for a newer program every `refreshSeconds`, sooner after a failure or when the page comes back to
 * life. What it holds is bounded: the current package, one seen once, one confirmed, and one text for each file.
 */
export function watchPackage(options: WatchOptions, world: WatchWorld = BROWSER): Watcher {
  const watch = new Watch(options, world);
  return { take: () => watch.take(), lookNow: () => watch.look(), stop: () => watch.stop() };
}

const BROWSER: WatchWorld = { ...WORLD, log: runLog.add, onLife };
const UNTOLD: BuildFinding = { kind: 'untold' };
/** Events after which the server is asked at once. */
const WAKING: readonly LifeEvent[] = ['resume', 'online', 'offline', 'clock-jump'];
/** A page that comes into view looks again only after so long, ms. */
const SIGHT_REST = 60_000;

class Watch {
  readonly #options: WatchOptions;
  readonly #world: WatchWorld;
  readonly #refresh: number;
  readonly #reader: Reader = rememberingReader();
  readonly #control = new AbortController();
  readonly #held = new Map<string, Package>();
  readonly #stopLife: () => void;
  #known: Known;
  #state: Watched;
  #isLooking = false;
  #lookedAt: number;
  #stopTimer: () => void;

  constructor(options: WatchOptions, world: WatchWorld) {
    this.#options = options;
    this.#world = world;
    this.#refresh = options.refreshSeconds * 1000;
    this.#known = { current: options.current, print: printOf(options.current), held: this.#held, refused: undefined };
    const freshness = firstFreshness(world.now(), this.#refresh, options.current.copy);
    this.#state = { freshness, issues: [] };
    this.#lookedAt = world.tick();
    this.#stopTimer = world.setTimer(() => this.look(), freshness.delay);
    this.#stopLife = world.onLife((event) => this.#wake(event));
  }

  look(): void {
    if (this.#isLooking || this.#control.signal.aborted) return;
    this.#isLooking = true;
    this.#stopTimer();
    void this.#lookOnce().finally(() => {
      this.#isLooking = false;
      this.#lookedAt = this.#world.tick();
      if (!this.#control.signal.aborted)
        this.#stopTimer = this.#world.setTimer(() => this.look(), this.#state.freshness.delay);
    });
  }

  take(): Package | undefined {
    const { confirmed } = this.#state.freshness;
    const data = confirmed === undefined ? undefined : this.#held.get(confirmed);
    if (confirmed === undefined || !data) return undefined;
    this.#known = { ...this.#known, current: data, print: confirmed };
    this.#world.log('taken', data.hash);
    this.#become(afterTaking(this.#state.freshness, this.#world.now()), this.#state.issues);
    return data;
  }

  stop(): void {
    this.#control.abort();
    this.#stopTimer();
    this.#stopLife();
  }

  async #lookOnce(): Promise<void> {
    const began = this.#world.tick();
    const asked = this.#known.print;
    const [{ finding, issues, ...found }, build] = await Promise.all([this.#lookAtData(), this.#lookAtBuild()]);
    // What was found of data that were taken meanwhile says nothing of those on screen now.
    if (this.#control.signal.aborted || asked !== this.#known.print) return;
    if (found.refused !== undefined) this.#known = { ...this.#known, refused: { print: found.refused, issues } };
    if (finding.kind === 'new' && found.data) this.#held.set(finding.print, found.data);
    this.#become(this.#after(finding, build, began), issues);
  }

  /** A fault of our own must not end the watch: it counts as data that cannot be used. */
  async #lookAtData(): Promise<DataLook> {
    const terms = { signal: this.#control.signal, world: this.#world, reader: this.#reader };
    try {
      return await lookAtData(this.#options.folder, this.#known, terms);
    } catch (error) {
      if (!this.#control.signal.aborted) this.#world.log('page-error', String(error));
      return { finding: { kind: 'not-whole' }, issues: [] };
    }
  }

  async #lookAtBuild(): Promise<BuildFinding> {
    const { build } = this.#options;
    const terms = { signal: this.#control.signal, world: this.#world, known: this.#state.freshness.build };
    return build === undefined ? UNTOLD : lookAtBuild(build, terms).catch(() => UNTOLD);
  }

  #after(data: Finding, build: BuildFinding, began: number): Freshness {
    const glance = { data, build, clock: this.#world.now(), began, ended: this.#world.tick() };
    return afterLook(this.#state.freshness, glance, { refresh: this.#refresh, random: this.#world.random() });
  }

  #become(freshness: Freshness, issues: readonly Issue[]): void {
    for (const print of this.#held.keys())
      if (print !== freshness.seen?.print && print !== freshness.confirmed) this.#held.delete(print);
    const before = this.#state.freshness;
    this.#state = { freshness, issues };
    for (const { event, detail } of watchEvents(before, freshness, issues)) this.#world.log(event, detail);
    this.#options.onChange(this.#state);
  }

  #wake(event: LifeEvent): void {
    const isRested = this.#world.tick() - this.#lookedAt >= SIGHT_REST || this.#state.freshness.failures > 0;
    if (WAKING.includes(event) || (event === 'visible' && isRested)) this.look();
  }
}

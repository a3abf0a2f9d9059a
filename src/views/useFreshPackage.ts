import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Package } from '#io/board.ts';
import { localTime } from '#io/clock.ts';
import { inlineEdition } from '#io/inlineFiles.ts';
import { packageQuery } from '#io/packageQuery.ts';
import { pageBuild } from '#io/page.ts';
import { PackageError } from '#io/readPackage.ts';
import { mayReloadFor, reloadFor } from '#io/reload.ts';
import type { Asked } from '#io/settledBoard.ts';
import { untilThere } from '#io/untilThere.ts';
import type { Watched, Watcher } from '#io/watchPackage.ts';
import { WORLD } from '#io/world.ts';
import type { FreshnessWord } from '#model/freshness.ts';
import type { Issue } from '#model/issue.ts';
import { firstFreshness, isBehind, retryDelay } from '#stats/freshness.ts';

/** Ms from the data to their copy. */
const COPY_AFTER = 2000;

/** The package of a page, how it stands to the one on the server, and what can be done about it. */
export interface FreshPackage {
  /** Undefined until a first read succeeds. */
  readonly data: Package | undefined;
  /** Why the first read failed for good; never in a page that keeps trying. */
  readonly error: Error | null;
  readonly freshness: FreshnessWord;
  /** Local time, with its offset, since when the word is true. */
  readonly since: string;
  /** Local time of the last look that found whole data. */
  readonly goodAt: string;
  /** `data-state="stale"`: newer data are known to exist, or the last look for them failed. */
  readonly isBehind: boolean;
  /** What is wrong with what the server has. */
  readonly issues: readonly Issue[];
  readonly canTake: boolean;
  /** Puts the newer data on screen. */
  readonly take: () => void;
  /** The newer program that answers in full. */
  readonly newBuild: string | undefined;
  /** Whether a page that nobody minds may reload itself now: once per build, and never into a server that is gone. */
  readonly canReload: boolean;
  /** By hand: a person asked for it. */
  readonly reload: (byHand: boolean) => void;
  readonly lookNow: () => void;
}

interface FreshOptions {
  /** Of the package, relative to the page. */
  readonly folder: string;
  readonly refreshSeconds: number;
  /** A first read that fails is tried again for ever: for pages that nobody minds. */
  readonly keepsTrying?: boolean;
  /**
   * What was read is kept in this browser: for pages that are opened again. A page that shows the public picture alone keeps no
   * copy of more than that.
   */
  readonly keepsCopy?: 'of any' | 'of public edition';
}

/** Reads the package in `folder` and watches the server for newer data and a newer program. Takes nothing by itself. */
export function useFreshPackage({
  folder,
  refreshSeconds,
  keepsTrying = false,
  keepsCopy,
}: FreshOptions): FreshPackage {
  const client = useQueryClient();
  const refresh = refreshSeconds * 1000;
  const query = useQuery({
    ...packageQuery(folder),
    retry: keepsTrying,
    retryDelay: (failures) => retryDelay(failures + 1, { refresh, random: WORLD.random() }),
  });
  const { data } = query;
  const watcher = useRef<Watcher>(undefined);
  const [watched, setWatched] = useState<Watched>();
  const isLoaded = data !== undefined;
  useEffect(() => {
    const current = client.getQueryData(packageQuery(folder).queryKey);
    // What lies within the page cannot become older than itself.
    if (!isLoaded || !current || inlineEdition()) return;
    let isOver = false;
    // What watches comes after what is watched: the first picture does not wait for it.
    void untilThere(() => import('#io/watchPackage.ts')).then(({ watchPackage }) => {
      if (!isOver)
        watcher.current = watchPackage({ folder, refreshSeconds, current, build: pageBuild(), onChange: setWatched });
    });
    return () => {
      isOver = true;
      watcher.current?.stop();
      watcher.current = undefined;
      setWatched(undefined);
    };
  }, [client, folder, refreshSeconds, isLoaded]);
  const take = useCallback(() => {
    const newer = watcher.current?.take();
    if (newer) client.setQueryData(packageQuery(folder).queryKey, newer);
  }, [client, folder]);
  const lookNow = useCallback(() => watcher.current?.lookNow(), []);
  const isCopied = keepsCopy === 'of any' || (keepsCopy !== undefined && data?.descriptor.audience === 'public');
  useCopy(folder, data, isCopied);
  const first = useFirst(query.failureReason, refresh, query.dataUpdatedAt || query.errorUpdatedAt, data?.copy);
  return useMemo(
    () => ({ data, error: query.error, take, lookNow, ...standing(watched ?? first) }),
    [data, query.error, take, lookNow, watched, first],
  );
}

/** What a page at this address may keep of its package. */
export function copyFor({ spec }: Asked): NonNullable<FreshOptions['keepsCopy']> {
  return spec.audience === 'public' ? 'of public edition' : 'of any';
}

/** Keeps what the server gave whole, for a day when it gives nothing. After the picture: nobody waits for it. */
function useCopy(folder: string, data: Package | undefined, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !data || inlineEdition()) return;
    return WORLD.setTimer(
      () => void untilThere(() => import('#io/packageCopy.ts')).then((it) => it.keepCopy(folder, data, WORLD.now())),
      COPY_AFTER,
    );
  }, [folder, data, isWanted]);
}

/** How it stands before the first look: fresh, unless the first read failed. */
function useFirst(failure: Error | null, refresh: number, at: number, copy: Package['copy']): Watched {
  return useMemo(() => {
    const fresh = firstFreshness(at || WORLD.now(), refresh, copy);
    if (!failure) return { freshness: fresh, issues: [] };
    const issues = failure instanceof PackageError ? failure.issues : [];
    return { freshness: { ...fresh, word: wordOf(issues), failures: 1 }, issues };
  }, [failure, refresh, at, copy]);
}

function wordOf([first]: readonly Issue[]): FreshnessWord {
  if (first?.code !== 'missing-file' || first.value === '404') return 'bad-data';
  return first.value === undefined ? 'no-network' : 'retrying';
}

function standing({ freshness, issues }: Watched) {
  const { word, since, goodAt, confirmed, build, canReload } = freshness;
  return {
    freshness: word,
    since: localTime(since),
    goodAt: localTime(goodAt),
    isBehind: isBehind(freshness),
    issues,
    canTake: confirmed !== undefined,
    newBuild: build,
    canReload: canReload && build !== undefined && mayReloadFor(build),
    reload: (byHand: boolean) => reloadFor(build ?? '', byHand),
  };
}

import type { Browser } from '@playwright/test';
import { type Load, measuredLoad } from './measuredLoad.ts';
import { turned } from './numbers.ts';
import { PACES, PAGES, type PaceName, type PageName } from './pages.ts';
import type { Place } from './places.ts';

/** Loads of each page at each pace, one a round. */
export type Loads = Readonly<Record<PaceName, Readonly<Record<PageName, readonly Load[]>>>>;

/** What is loaded. */
export interface LoadCase {
  /** Root of the site. */
  readonly url: string;
  /** Folder of the package beside the board. */
  readonly folder: string;
  readonly places: readonly Place[];
  readonly rounds: number;
}

/** Loads all pages in turn, each round beginning with another; one load of each before, which counts for nothing. */
export async function loads(browser: Browser, given: LoadCase, tell: (line: string) => void): Promise<Loads> {
  for (const name of PAGES) await loadOf(browser, name, 'full', given);
  const all = Object.fromEntries(
    Object.keys(PACES).map((pace) => [pace, Object.fromEntries(PAGES.map((name) => [name, [] as Load[]]))]),
  ) as Record<PaceName, Record<PageName, Load[]>>;
  for (const pace of Object.keys(PACES) as PaceName[])
    for (let round = 0; round < given.rounds; round += 1) {
      for (const name of turned(PAGES, round)) all[pace][name].push(await loadOf(browser, name, pace, given));
      tell(`load, ${pace}, round ${round + 1}: ${PAGES.map((name) => mapOf(all[pace][name], name)).join(', ')}`);
    }
  return all;
}

/** One load of a page at a pace. */
export function loadOf(
  browser: Browser,
  name: PageName,
  pace: PaceName,
  { url, folder, places }: Omit<LoadCase, 'rounds'>,
): Promise<Load> {
  const query = name === 'board' && folder !== 'data' ? `?data=${folder}` : '';
  const globals = name === 'bare' ? { places, folder: `../board/${folder}` } : {};
  return measuredLoad(browser, name, `${url}${name}/${query}`, { pace: PACES[pace], globals });
}

function mapOf(done: readonly Load[], name: PageName): string {
  return `${name} ${done.at(-1)?.map.toFixed(0)} ms`;
}

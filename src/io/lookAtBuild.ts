import { fetchBytes } from '#io/fetchBytes.ts';
import { LOOK_LIMIT } from '#io/lookAtData.ts';
import type { World } from '#io/world.ts';
import { parseJson } from '#parse/readPackage.ts';
import type { BuildFinding } from '#stats/freshness.ts';

/** Files of a new build asked for at most; a build has a few dozen. */
const MAX_FILES = 200;
const UNTOLD: BuildFinding = { kind: 'untold' };

/** How a look at the program is done. */
interface BuildTerms {
  readonly signal: AbortSignal;
  readonly world: World;
  /** A new build that was found whole before. */
  readonly known: string | undefined;
}

/**
 * Looks whether the server has another build than `own`, and whether all of it answers: the page, and every script and style
 * sheet that the page and its scripts name. A page that was reloaded into half a build would stay blank.
 *
 * throws  only if `signal` was aborted
 */
export async function lookAtBuild(own: string, { signal, world, known }: BuildTerms): Promise<BuildFinding> {
  const textOf = async (url: string) => {
    const bytes = await fetchBytes(url, { signal, limit: LOOK_LIMIT }, world);
    return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
  };
  const build = buildIn((await textOf('health.json')) ?? '');
  if (build === undefined) return UNTOLD;
  if (build === own) return { kind: 'same' };
  if (build === known) return { kind: 'new', build };
  const page = await textOf('index.html');
  if (!page?.includes(`data-build="${build}"`)) return UNTOLD;
  const isWhole = await allAnswer(filesOfPage(page), textOf);
  return isWhole ? { kind: 'new', build } : UNTOLD;
}

function buildIn(text: string): string | undefined {
  const json = parseJson(text);
  const build = typeof json === 'object' && json !== null && 'build' in json ? json.build : undefined;
  return typeof build === 'string' && build !== '' ? build : undefined;
}

/** Scripts and style sheets in the head of a built page. */
function filesOfPage(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
}

/** Other chunks named in a built script, which stand in the same folder as that script. */
function filesOfScript(script: string, url: string): string[] {
  const folder = url.slice(0, url.lastIndexOf('/') + 1);
  return [...script.matchAll(/["'`](?:\.\/|assets\/)([\w.-]+-[\w-]{8}\.(?:js|css))["'`]/g)].map(
    ([, file]) => `${folder}${file}`,
  );
}

async function allAnswer(
  first: readonly string[],
  textOf: (url: string) => Promise<string | undefined>,
): Promise<boolean> {
  const wanted = new Set(first);
  for (const url of wanted) {
    const text = await textOf(url);
    // A server that answers every address with its start page has not got the file.
    if (!text || /^\s*<!doctype/i.test(text)) return false;
    if (url.endsWith('.js') && wanted.size < MAX_FILES) for (const file of filesOfScript(text, url)) wanted.add(file);
  }
  return first.length > 0;
}

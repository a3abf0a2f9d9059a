import { DEFAULT_SCENES, type SceneId } from '#model/scene.ts';
import type { Audience, SideId, Spec } from '#model/spec.ts';
import { formatAddress, parseAddress, wellFormed } from '#parse/address.ts';

/** What a person has typed and chosen for a wall; texts as typed, '' for the default. */
export interface WallDraft {
  readonly scenes: readonly SceneId[];
  readonly seconds: string;
  readonly refresh: string;
  readonly seams: string;
  readonly night: string;
  readonly qr: boolean;
  readonly theme: 'light' | 'dark' | 'auto' | undefined;
  readonly side: SideId | undefined;
  readonly audience: Audience | undefined;
}

const TYPED = ['seconds', 'refresh', 'seams', 'night'] as const;

/** A part of the draft that can be wrong. */
export type WallFault = (typeof TYPED)[number] | 'scenes';

/** A wall as one begins with it: every default. */
export const FIRST_DRAFT: WallDraft = {
  scenes: DEFAULT_SCENES,
  seconds: '',
  refresh: '',
  seams: '',
  night: '',
  qr: false,
  theme: undefined,
  side: undefined,
  audience: undefined,
};

/**
 * The address of a wall.
 *
 * base     the address at hand: which package, period and ledger, with or without the demo
 * returns  the query, defaults left out; parts that are wrong are named in `faults` and left out as well
 */
export function wallAddress(draft: WallDraft, base: Spec): { query: string; faults: WallFault[] } {
  const { scenes, qr, theme, side, audience } = draft;
  const { data, demo, period, ledger, fold, lang } = base;
  const typed = TYPED.map((name) => ({ name, text: plain(draft[name]) })).filter(({ text }) => text !== '');
  const read = typed.map(({ name, text }) => ({
    name,
    value: parseAddress(`?${name}=${encodeURIComponent(wellFormed(text))}`).spec[name],
  }));
  const faults: WallFault[] = read.flatMap(({ name, value }) => (value === undefined ? [name] : []));
  const spec = {
    mode: 'wall',
    ...{ data, demo, period, ledger, fold, lang, theme, side, audience },
    ...Object.fromEntries(read.map(({ name, value }) => [name, value])),
    scenes,
    qr,
  } as Spec;
  return { query: formatAddress(spec), faults: scenes.length === 0 ? ['scenes', ...faults] : faults };
}

/** Full-width digits, other dashes and separators as an input method writes them. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .replaceAll(/[–—~至到]/g, '-')
    .replaceAll(/\s*[,、;]\s*|\s+/g, ',');
}

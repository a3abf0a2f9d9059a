import type { SvgNode } from '#charts/svgNodes.ts';
import { svgElement } from '#io/svgElement.ts';

/** Ids and classes of what `build/firstMap.ts` writes into the page. */
export const FIRST_MAP = {
  place: 'first',
  title: 'first-title',
  subtitle: 'first-subtitle',
  picture: 'first-picture',
  foot: 'first-foot',
  badge: 'first-badge',
  /** Attribute of the outlines: the hash of the file they were drawn from. */
  boundary: 'data-boundary',
} as const;

/** What stands over and in the map's frame until the board itself is there. */
export interface FirstView {
  readonly title: string;
  readonly subtitle: string;
  readonly picture: SvgNode;
  readonly source: string;
  /** Words of the demo badge; undefined where the figures are no demo. */
  readonly badge: string | undefined;
  /** Month of the figures, in words. */
  readonly asof: string;
}

/** The box of the first map, whole px, and the hash of its outlines; undefined where this page shows none. */
export function firstMap(): { readonly width: number; readonly height: number; readonly boundary: string } | undefined {
  const picture = shownPicture();
  if (!picture) return undefined;
  const boundary = picture.querySelector(`[${FIRST_MAP.boundary}]`)?.getAttribute(FIRST_MAP.boundary) ?? '';
  return { width: Math.floor(picture.clientWidth), height: Math.floor(picture.clientHeight), boundary };
}

/** Puts the coloured map in the place of the outlines. */
export function showFirstView({ title, subtitle, picture, source, badge, asof }: FirstView): void {
  const box = shownPicture();
  if (!box) return;
  write(FIRST_MAP.title, title);
  write(FIRST_MAP.subtitle, subtitle);
  const words = [part(source), ...(badge ? [part(badge, FIRST_MAP.badge)] : []), part(asof)];
  document.getElementById(FIRST_MAP.foot)?.replaceChildren(...words);
  box.replaceChildren(svgElement(picture));
  document.documentElement.dataset.first = 'coloured';
}

/**
 * Lays the first map over a box that has its size, until the board's own stands there; elsewhere it goes.
 *
 * returns  takes it away
 */
export function adoptFirstMap(box: HTMLElement): () => void {
  const picture = shownPicture()?.querySelector('svg');
  const isSame =
    document.documentElement.dataset.first === 'coloured' &&
    picture?.getAttribute('width') === String(Math.floor(box.clientWidth));
  if (picture && isSame) {
    picture.classList.add('adopted');
    box.append(picture);
  }
  dropFirstMap();
  return () => picture?.remove();
}

/** Takes away the first map with its frame: the board is there, or will show no map. */
export function dropFirstMap(): void {
  document.getElementById(FIRST_MAP.place)?.remove();
  delete document.documentElement.dataset.first;
}

function shownPicture(): HTMLElement | undefined {
  if (!('first' in document.documentElement.dataset)) return undefined;
  return document.getElementById(FIRST_MAP.picture) ?? undefined;
}

function write(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

function part(text: string, name = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}

import { LANGUAGE, LOCALE, PAGE_TITLE } from '#words/language.ts';

/** What the page says of itself on `<html>`, public names without the `data-`. */
export interface PageState {
  readonly hash: string;
  readonly mode: string;
  readonly view: string;
  readonly period: string;
  readonly asof: string;
  readonly provenance: string;
  readonly theme: string;
  readonly lang: string;
  readonly audience: string;
}

/** Says in which language the page speaks, and is read out. */
export function tellLanguage(): void {
  document.documentElement.lang = LOCALE;
  describePage({ lang: LANGUAGE });
}

/** Writes the state on `<html>`, for style sheets, hosts and whoever automates the board. */
export function describePage(state: Partial<PageState>): void {
  for (const [name, value] of Object.entries(state)) document.documentElement.dataset[name] = value;
}

/** The page's own title, as it was served. */
const SERVED_TITLE = typeof document === 'undefined' ? '' : document.title;

/** Puts what is open before the page's own title, so that tabs, history and bookmarks are told apart; nothing where `names` is empty. */
export function titlePage(names: readonly string[]): void {
  document.title = [...names, PAGE_TITLE ?? SERVED_TITLE].join(' · ');
}

/** Does a program drive this browser, as for a picture of the board? */
export function isAutomated(): boolean {
  return navigator.webdriver === true;
}

/** Is the program of the other language beside this one? A page in one file has one only. */
export function speaksBoth(): boolean {
  return document.querySelector('meta[data-english]') !== null;
}

/** Does the person's system ask for dark? */
export function prefersDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/** The theme the page was begun in. */
export function pageTheme(): 'light' | 'dark' {
  return document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
}

/** From this width on the overview has places of fixed height for its pictures, as app.css lays it out. */
export const PLACES_FROM = '(min-width: 1200px)';

/** Does the place of a picture say how high it is? */
export function fillsPlaces(): boolean {
  return window.matchMedia(PLACES_FROM).matches;
}

const CONTRAST = '(prefers-contrast: more)';

/** Does the person's system ask for more contrast? */
export function prefersContrast(): boolean {
  return window.matchMedia(CONTRAST).matches;
}

/** Calls `listener` when that changes. Returns the way to stop it. */
export function onContrast(listener: () => void): () => void {
  const query = window.matchMedia(CONTRAST);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Calls `listener` when the system's theme changes. Returns the way to stop it. */
export function onSystemTheme(listener: () => void): () => void {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The build of this page, `data-build`; undefined on a development server, which has none that could be replaced. */
export function pageBuild(): string | undefined {
  const { build } = document.documentElement.dataset;
  return build?.endsWith('+dev') ? undefined : build;
}

/** Puts words into the margin of every printed page, see paper.css; '' takes them away. */
export function setPaperMarks(words: string): void {
  const { style } = document.documentElement;
  if (words === '') style.removeProperty('--paper-marks');
  else style.setProperty('--paper-marks', JSON.stringify(words));
}

/** Has `public/old-browser.js` said that this browser cannot show the board? */
export function isTooOld(): boolean {
  return 'tooOld' in document.documentElement.dataset;
}

/** Opens the browser's print dialog. */
export function printPage(): void {
  window.print();
}

/** Does a dialog lie over the page? Esc is then the dialog's. */
export function hasOpenDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

import { WORLD } from '#io/world.ts';

/** Ms within which a page that is still loading may bring the part. */
const PATIENCE = 10_000;

/** Brings a part of the page that is about to open into view, and the keyboard to it. `at`: its public attribute; none: the head of the page. */
export function showPart(at: string | undefined): void {
  document.documentElement.scrollTo({ top: 0 });
  if (at === undefined) return;
  const show = () => {
    const part = document.querySelector<HTMLElement>(`main [data-${at}]`);
    if (!part) return;
    stop();
    part.scrollIntoView();
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(show);
  const forget = WORLD.setTimer(() => observer.disconnect(), PATIENCE);
  const stop = () => {
    observer.disconnect();
    forget();
  };
  observer.observe(document.body, { childList: true, subtree: true });
}

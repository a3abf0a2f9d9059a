/** Marks the panel a step of the tour tells of, and brings it into view where it is not. Returns what takes the mark away. */
export function showTold(panel: string | undefined): () => void {
  const told = panel === undefined ? null : document.querySelector<HTMLElement>(`[data-panel="${panel}"]`);
  const { top = 0 } = told?.getBoundingClientRect() ?? {};
  if (told && (top < 0 || top > window.innerHeight / 2)) told.scrollIntoView();
  if (!told) document.documentElement.scrollTo({ top: 0 });
  told?.setAttribute('data-told', '');
  return () => told?.removeAttribute('data-told');
}

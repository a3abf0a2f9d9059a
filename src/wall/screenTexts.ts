import type { ScreenText } from '#stats/textFaults.ts';

const ELLIPSIS = '…';

/** Every piece of text seen within `deck`, in the page's own px. */
export function screenTexts(deck: HTMLElement): ScreenText[] {
  const walker = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT);
  const found: ScreenText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const isSeen = box.width > 1 && box.height > 1 && element.getBoundingClientRect().width > 1;
      if (isSeen) found.push(textIn(element, text, box));
    }
  }
  return found;
}

function textIn(element: Element, text: string, box: DOMRect): ScreenText {
  const { left, right } = box;
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  // The line box has air above and below; what is seen of the type is about as high as its size.
  const middle = (box.top + box.bottom) / 2;
  return {
    text,
    left,
    right,
    top: middle - size / 2,
    bottom: middle + size / 2,
    size,
    isCut: text.endsWith(ELLIPSIS) || isClipped(element, box),
  };
}

/** Does a box round it, or the picture it is part of, hide some of it? */
function isClipped(element: Element, { left, top, right, bottom }: DOMRect): boolean {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const { overflowX } = getComputedStyle(outer);
    if (overflowX === 'visible') continue;
    const edge = outer.getBoundingClientRect();
    const air = (bottom - top) * 0.25;
    if (left < edge.left - 2 || right > edge.right + 2 || top < edge.top - air || bottom > edge.bottom + air)
      return true;
  }
  return false;
}

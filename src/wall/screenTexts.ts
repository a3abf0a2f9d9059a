import type { ScreenText } from '#stats/textFaults.ts';

const ELLIPSIS = '…';

/** Every piece of text seen within `deck`, in the page's own px. */
export function screenTexts(deck: HTMLElement): ScreenText[] {
  const walker = document.createTreeWalker(deck, NodeFilter.SHOW_TEXT);
  const found: ScreenText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const isSeen = box.width > 1 && box.height > 1 && element.getBoundingClientRect().width > 1;
      if (isSeen) found.push(textIn(element, text, box));
    }
  }
  return found;
}

/** Names within `deck` of which their pictures tell that they run over the edge of what they name. */
export function spiltNames(deck: HTMLElement): string[] {
  const told = [...deck.querySelectorAll<HTMLElement>('[data-spilt]')];
  return told.flatMap(({ dataset }) => JSON.parse(dataset.spilt ?? '[]') as string[]);
}

function textIn(element: Element, text: string, box: DOMRect): ScreenText {
  const size = Number.parseFloat(getComputedStyle(element).fontSize);
  // The line box has air above and below; what is seen of the type is about as high as its size.
  const middle = (box.top + box.bottom) / 2;
  const seen = { left: box.left, right: box.right, top: middle - size / 2, bottom: middle + size / 2 };
  return { text, ...seen, size, isCut: text.endsWith(ELLIPSIS) || isClipped(element, seen, size * OVER) };
}

/** How far type may reach over an edge, ems: strokes seldom fill it to its own. */
const OVER = 0.1;

/** Does a box round it, or the picture it is part of, hide some of it? */
function isClipped(element: Element, { left, top, right, bottom }: Edges, over: number): boolean {
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const { overflowX } = getComputedStyle(outer);
    if (overflowX === 'visible') continue;
    const edge = outer.getBoundingClientRect();
    if (left < edge.left - over || right > edge.right + over || top < edge.top - over || bottom > edge.bottom + over)
      return true;
  }
  return false;
}

type Edges = Pick<ScreenText, 'left' | 'top' | 'right' | 'bottom'>;

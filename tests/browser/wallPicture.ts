import type { Page } from '@playwright/test';

/** Where two screens meet, px from the left edge of the wall. */
export interface Screens {
  readonly seams: readonly number[];
}

/**
 * What is wrong with the picture on the wall, a line each: the page scrolls, panels lie on one another or out of the screen,
 * a panel is neither ready nor empty, text is small, cut, outside its panel, or near a seam. Written apart from the check that
 * the wall itself has.
 */
export async function pictureFaults(page: Page, { seams }: Screens): Promise<string[]> {
  return page.evaluate((cuts) => {
    const { innerWidth: width, innerHeight: height } = window;
    const smallest = Math.min(width, height) / 60;
    const stack = document.querySelector('.wall-stack') ?? document.body;
    const drift = new DOMMatrix(
      `translate(${getComputedStyle(stack).translate.replace(' ', ',').replace('none', '0px')})`,
    );
    const main = document.querySelector('main') ?? document.body;
    const found: string[] = [];

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight) found.push('the page scrolls');

    const nameOf = (panel: Element) => panel.getAttribute('data-panel') ?? '?';
    const panels = [...main.querySelectorAll('section[data-panel]')];
    if (panels.length === 0) found.push('no panel');
    const boxes = panels.map((panel) => [nameOf(panel), panel.getBoundingClientRect()] as const);
    for (const panel of panels) {
      const state = panel.getAttribute('data-state') ?? '';
      if (state !== 'ready' && state !== 'empty') found.push(`${nameOf(panel)} is ${state}`);
    }
    boxes.forEach(([name, box], index) => {
      if (box.left < -5 || box.top < -5 || box.right > width + 5 || box.bottom > height + 5)
        found.push(`${name} leaves the screen`);
      if (box.width < 200 || box.height < 100) found.push(`${name} is ${box.width} × ${box.height}`);
      for (const [other, its] of boxes.slice(index + 1)) {
        const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        if (across > 0.5 && down > 0.5) found.push(`${name} lies on ${other}`);
      }
    });

    for (const element of main.querySelectorAll('.wall-stack *')) {
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const text = own
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
      if (text === '' || !element.checkVisibility()) continue;
      const range = document.createRange();
      const rects = own.flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      // Kept for readers only: one px wide.
      if (element.getBoundingClientRect().width <= 1) continue;
      if (size < smallest - 0.02) found.push(`“${text}” is ${size.toFixed(2)} px`);
      if (text.endsWith('…')) found.push(`“${text}” is cut`);
      const panel = element.closest('section[data-panel]');
      const hiding = [...hidingAround(element), ...(panel ? [panel] : [])].map((one) => one.getBoundingClientRect());
      for (const rect of rects) {
        const middle = (rect.top + rect.bottom) / 2;
        const [top, bottom] = [middle - size * 0.42, middle + size * 0.42];
        const isIn = (box: DOMRect) =>
          rect.left >= box.left - 1 && rect.right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
        if (rect.left < -5 || rect.right > width + 5 || top < -5 || bottom > height + 5)
          found.push(`“${text}” leaves the screen`);
        else if (!hiding.every(isIn)) found.push(`“${text}” leaves ${panel ? nameOf(panel) : 'its place'}`);
      }
    }

    const shapes = [
      ...main.querySelectorAll(
        '.wall-stack h1, .wall-stack p, .wall-stack li, .wall-stack time, .wall-stack text, .wall-stack svg path, .wall-stack section',
      ),
    ];
    for (const shape of shapes) {
      const box = shape.getBoundingClientRect();
      // A shape of a picture is seen no further than the picture reaches.
      const frame = (shape instanceof SVGElement && shape.ownerSVGElement?.getBoundingClientRect()) || box;
      const [left, right] = [Math.max(box.left, frame.left) - drift.e, Math.min(box.right, frame.right) - drift.e];
      for (const seam of cuts)
        if (box.width > 0 && left < seam + 20 && right > seam - 20)
          found.push(`${shape.tagName} “${(shape.textContent ?? '').slice(0, 12)}” within 20 px of ${seam}`);
    }
    return [...new Set(found)];

    function hidingAround(element: Element): Element[] {
      const around: Element[] = [];
      for (let outer = element.parentElement; outer && outer !== main; outer = outer.parentElement)
        if (getComputedStyle(outer).overflowX !== 'visible') around.push(outer);
      return around;
    }
  }, seams);
}

/** What the wall itself finds (`check=1`), as it stands in its list. */
export async function ownFaults(page: Page): Promise<string[]> {
  return page.locator('ol[data-check] li').allTextContents();
}

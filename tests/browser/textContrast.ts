import type { Page } from '@playwright/test';

/** A text of a picture that is hard to read, and how far it stands out from what is behind it. */
export interface FaintText {
  readonly text: string;
  readonly ratio: number;
  readonly ink: string;
  readonly ground: string;
}

/** Least share of a text's box that a colour must take to count as its ground: borders and shapes beside it take less. */
const SHARE = 0.35;

/**
 * Texts in the SVG of what the window shows of a page, below WCAG 2.2 AA (4.5, or 3 where they are large), measured on the page as it is painted: each
 * text is hidden, and its ink compared with every colour that makes up a third of its box, or with its halo where it has one.
 */
export async function faintTexts(page: Page): Promise<{ readonly seen: number; readonly faint: FaintText[] }> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg text { visibility: hidden !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  const png = (await page.screenshot({ scale: 'css' })).toString('base64');
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return page.evaluate(
    async ({ png, share }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const paper = canvas.getContext('2d', { willReadFrequently: true });
      if (!paper) throw new Error('no canvas');
      paper.drawImage(image, 0, 0);
      const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const luminance = (parts: number[]) => {
        const [r = 0, g = 0, b = 0] = parts.map((part) => {
          const one = part / 255;
          return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: number[], b: number[]) => {
        const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
        return (high + 0.05) / (low + 0.05);
      };
      const groundsOf = (box: DOMRect): number[][] => {
        const [x, y] = [Math.round(box.x + scrollX), Math.round(box.y + scrollY)];
        const [width, height] = [Math.round(box.width), Math.round(box.height)];
        if (width < 1 || height < 1 || x < 0 || y < 0 || x + width > image.width || y + height > image.height)
          return [];
        const { data } = paper.getImageData(x, y, width, height);
        const counts = new Map<string, number>();
        for (let at = 0; at < data.length; at += 4) {
          const key = `${data[at]},${data[at + 1]},${data[at + 2]}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        const all = data.length / 4;
        return [...counts].filter(([, count]) => count >= all * share).map(([key]) => key.split(',').map(Number));
      };
      let seen = 0;
      const faint: { text: string; ratio: number; ink: string; ground: string }[] = [];
      for (const element of document.querySelectorAll<SVGTextElement>('svg text')) {
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        if (box.width === 0 || style.fill === 'none' || !element.checkVisibility()) continue;
        seen += 1;
        const hasHalo = style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) >= 2;
        const grounds = hasHalo ? [rgb(style.stroke)] : groundsOf(box);
        const size = Number.parseFloat(style.fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
        for (const ground of grounds) {
          const ratio = contrast(rgb(style.fill), ground);
          if (ratio < (isLarge ? 3 : 4.5))
            faint.push({ text: element.textContent ?? '', ratio, ink: style.fill, ground: ground.join(',') });
        }
      }
      return { seen, faint };
    },
    { png, share: SHARE },
  );
}

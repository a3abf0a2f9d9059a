import type { Page } from '@playwright/test';

/**
 * From now on the next thing drawn inside `id`'s picture throws, once. ECharts draws through the DOM's own methods, so the
 * page can be made to fail from outside, with no test code in the product. Returns the states the panel goes through.
 */
export async function throwOnceIn(page: Page, id: string): Promise<() => Promise<string[]>> {
  await page.evaluate((wanted) => {
    const section = document.querySelector<HTMLElement>(`[data-panel="${wanted}"]`);
    const states = [section?.dataset.state ?? ''];
    Object.assign(window, { states });
    new MutationObserver(() => {
      const state = document.querySelector<HTMLElement>(`[data-panel="${wanted}"]`)?.dataset.state;
      if (state !== undefined && state !== states.at(-1)) states.push(state);
    }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
    const { insertBefore } = Node.prototype;
    SVGElement.prototype.insertBefore = function <T extends Node>(child: T, before: Node | null): T {
      if (!section?.contains(this)) return insertBefore.call(this, child, before) as T;
      Reflect.deleteProperty(SVGElement.prototype, 'insertBefore');
      throw new Error('planted');
    };
  }, id);
  return () => page.evaluate(() => (window as unknown as { states: string[] }).states);
}

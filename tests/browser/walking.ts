import type { Locator, Page } from '@playwright/test';
import { expect } from '../support/test.ts';

/** The target in focus while a picture is walked, as the page itself says it. */
export interface Step {
  readonly kind: string;
  readonly id: string;
  /** What a screen reader is told. */
  readonly spoken: string;
  /** The tip, its lines in one. */
  readonly tip: string;
  /** Px the ring leaves its panel by, on the worst side; NaN without a ring. */
  readonly outside: number;
  /** Of the ring, px of the window. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Presses a key in a picture and reads where that leads. */
export async function press(page: Page, section: Locator, key: string): Promise<Step> {
  await page.keyboard.press(key);
  return stepIn(section);
}

/** Where the walk of a picture stands; kind `none` where nothing is in focus. */
export async function stepIn(section: Locator): Promise<Step> {
  return section.evaluate((element) => {
    const picture = element.querySelector<HTMLElement>('div[role="img"]');
    const ring = element.querySelector('[data-ring]')?.getBoundingClientRect();
    const panel = element.getBoundingClientRect();
    const lines = [...element.querySelectorAll('[role="tooltip"] > div')].map((line) => line.textContent);
    return {
      kind: picture?.dataset.focusKind ?? 'none',
      id: picture?.dataset.focusId ?? '',
      spoken: element.querySelector('[aria-live="polite"]')?.textContent ?? '',
      tip: lines.join('，'),
      outside: ring
        ? Math.max(panel.left - ring.left, panel.top - ring.top, ring.right - panel.right, ring.bottom - panel.bottom)
        : Number.NaN,
      box: { x: ring?.x ?? 0, y: ring?.y ?? 0, width: ring?.width ?? 0, height: ring?.height ?? 0 },
    };
  });
}

/** Goes right from the first target until nothing more lies that way: every target in reading order. */
export async function walkThrough(page: Page, section: Locator): Promise<Step[]> {
  await section.locator('div[role="img"]').focus();
  const steps = [await press(page, section, 'Home')];
  for (let left = 600; left > 0; left -= 1) {
    const step = await press(page, section, 'ArrowRight');
    const last = steps.at(-1);
    if (last && step.kind === last.kind && step.id === last.id && JSON.stringify(step.box) === JSON.stringify(last.box))
      return steps;
    steps.push(step);
  }
  throw new Error('The walk does not end.');
}

/** Goes from an end of the walk until the target wanted is in focus. */
export async function walkTo(
  page: Page,
  section: Locator,
  kind: string,
  id: string,
  key = 'ArrowDown',
  start = 'Home',
): Promise<Step> {
  const picture = section.locator('div[role="img"]');
  await picture.locator('svg').first().waitFor();
  await picture.focus();
  let step = await press(page, section, start);
  for (let left = 120; left > 0 && !(step.kind === kind && step.id === id); left -= 1)
    step = await press(page, section, key);
  expect([step.kind, step.id]).toEqual([kind, id]);
  return step;
}

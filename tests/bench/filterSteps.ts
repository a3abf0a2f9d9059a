import type { Page } from '@playwright/test';

/** A person's act on a filter of the board: what is set, and to what; '' is all. */
export interface Act {
  readonly filter: 'side' | 'area' | 'region' | 'status';
  readonly value: string;
}

/** Ms from one act to the next: a person looks before going on. */
const PAUSE = 300;
/** Ms a page may take to show a step. */
const PATIENCE = 60_000;

/** Eighteen acts that leave something to show in every panel; the last leaves a filter set. */
export function actsOn(codes: readonly string[]): Act[] {
  const places = [0, 0.3, 0.6, 0.9].map((share) => codes[Math.floor(share * codes.length)] ?? '');
  return [
    ...all('side', ['cq', 'sc', '']),
    ...all('area', ['planning', 'infrastructure', 'industry', 'innovation', 'ecology', 'services', '']),
    ...all('region', [...places, '']),
    ...all('status', ['done', 'severe', 'late']),
  ];
}

/** The address after each act. */
export function queriesOf(acts: readonly Act[]): string[] {
  const set = new Map<string, string>();
  return acts.map(({ filter, value }) => {
    set.set(filter, value);
    const pairs = [...set].filter(([, one]) => one !== '').map(([name, one]) => `${name}=${one}`);
    return pairs.length > 0 ? `?${pairs.join('&')}` : '';
  });
}

/** Does the acts on the board's own controls; ms of each until the board says it is painted. */
export async function stepBoard(page: Page, acts: readonly Act[]): Promise<number[]> {
  const times: number[] = [];
  for (const act of acts) {
    times.push(await page.evaluate(actOnce, { act, patience: PATIENCE }));
    await page.waitForTimeout(PAUSE);
  }
  return times;
}

/** Shows the same states in the bare charts, whose drawings were worked out before; ms of each until painted. */
export async function stepBare(page: Page, queries: readonly string[]): Promise<number[]> {
  await page.evaluate((given) => (globalThis as unknown as Bare).bare.prepare(given), queries);
  const times: number[] = [];
  for (const at of queries.keys()) {
    await page.waitForTimeout(PAUSE);
    times.push(await page.evaluate((index) => (globalThis as unknown as Bare).bare.show(index), at));
  }
  return times;
}

interface Bare {
  readonly bare: {
    readonly prepare: (queries: readonly string[]) => void;
    readonly show: (at: number) => Promise<number>;
  };
}

/** Works a control as a click or a choice does. */
function actOnce({ act: { filter, value }, patience }: { act: Act; patience: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${filter}=${value} showed nothing.`)), patience);
    const observer = new PerformanceObserver((list) => {
      const [measure] = list.getEntriesByName('board:filter');
      if (!measure) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve(measure.duration);
    });
    observer.observe({ type: 'measure' });
    const control = document.querySelector(`select[data-filter="${filter}"]`);
    const button = document.querySelector<HTMLElement>(`button[data-filter="${filter}"][data-value="${value}"]`);
    if (control instanceof HTMLSelectElement) {
      // React follows the element's own setter, not ours.
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(control, value);
      control.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (button) button.click();
    else reject(new Error(`There is no control for ${filter}=${value}.`));
  });
}

function all(filter: Act['filter'], values: readonly string[]): Act[] {
  return values.map((value) => ({ filter, value }));
}

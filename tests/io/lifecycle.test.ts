import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onFullScreen, toggleFullScreen } from '#io/fullScreen.ts';
import { onLife } from '#io/lifecycle.ts';
import { keepAwake, type WakeWord } from '#io/wakeLock.ts';

/** A window and a document, as far as these modules look at them. */
function fakePage() {
  const page = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    fullscreenElement: null as unknown,
    documentElement: {
      requestFullscreen: async () => {
        page.fullscreenElement = page.documentElement;
      },
    },
    exitFullscreen: async () => {
      page.fullscreenElement = null;
    },
  });
  vi.stubGlobal('document', page);
  const frame = new EventTarget();
  vi.stubGlobal('window', frame);
  return { page, frame };
}

function see(page: ReturnType<typeof fakePage>['page'], visibilityState: 'visible' | 'hidden') {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2023-12-05T12:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('life events', () => {
  it('are told in words, until they are no longer wanted', () => {
    const { page, frame } = fakePage();
    const told: string[] = [];
    const stop = onLife((event) => told.push(event));
    see(page, 'hidden');
    see(page, 'visible');
    page.dispatchEvent(new Event('freeze'));
    page.dispatchEvent(new Event('resume'));
    frame.dispatchEvent(new Event('offline'));
    frame.dispatchEvent(new Event('online'));
    frame.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    frame.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    const all = ['hidden', 'visible', 'freeze', 'resume', 'offline', 'online', 'resume'];
    expect(told).toEqual(all);
    stop();
    see(page, 'hidden');
    expect(told).toEqual(all);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('every listener hears, each is taken away alone, and there is one timer', () => {
    const { frame } = fakePage();
    const told: string[] = [];
    const stopOne = onLife(() => told.push('one'));
    const stopTwo = onLife(() => told.push('two'));
    frame.dispatchEvent(new Event('online'));
    stopOne();
    frame.dispatchEvent(new Event('online'));
    expect(told).toEqual(['one', 'two', 'two']);
    expect(vi.getTimerCount()).toBe(1);
    stopTwo();
  });

  it.each([
    ['forward by a day', 86_400_000, ['clock-jump', 'new-day']],
    ['back by an hour', -3_600_000, ['clock-jump']],
    ['by ten seconds', 10_000, []],
  ])('a clock set %s', (_what, by, expected) => {
    fakePage();
    const told: string[] = [];
    const stop = onLife((event) => told.push(event));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    vi.setSystemTime(Date.now() + by);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(expected);
    stop();
  });

  it('midnight is a new day', () => {
    fakePage();
    const told: string[] = [];
    const stop = onLife((event) => told.push(event));
    vi.advanceTimersByTime(86_400_000);
    expect(told).toEqual(['new-day']);
    stop();
  });
});

describe('the screen', () => {
  /** A browser that gives locks, and takes them away. */
  function withLocks() {
    const locks: { target: EventTarget & { released: boolean; release: () => Promise<void> } }[] = [];
    const request = async () => {
      const target = Object.assign(new EventTarget(), {
        released: false,
        release: async () => {
          target.released = true;
          target.dispatchEvent(new Event('release'));
        },
      });
      locks.push({ target });
      return target;
    };
    vi.stubGlobal('navigator', { wakeLock: { request } });
    return locks;
  }

  it('is kept awake, again after a time out of view, and let go', async () => {
    const { page } = fakePage();
    const locks = withLocks();
    const told: WakeWord[] = [];
    const stop = keepAwake((word) => told.push(word));
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['held']);
    await locks[0]?.target.release();
    see(page, 'hidden');
    see(page, 'visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['held', 'lost', 'held']);
    stop();
    expect(locks.map(({ target }) => target.released)).toEqual([true, true]);
    see(page, 'visible');
    await vi.advanceTimersByTimeAsync(0);
    expect(locks).toHaveLength(2);
  });

  it.each([
    ['has no locks', {}],
    ['refuses', { wakeLock: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
  ])('in a browser that %s nothing breaks, and it is told once', async (_what, navigator) => {
    const { page } = fakePage();
    vi.stubGlobal('navigator', navigator);
    const told: WakeWord[] = [];
    const stop = keepAwake((word) => told.push(word));
    await vi.advanceTimersByTimeAsync(0);
    see(page, 'hidden');
    see(page, 'visible');
    await vi.advanceTimersByTimeAsync(0);
    stop();
    expect(told).toEqual(['refused']);
  });
});

describe('full screen', () => {
  it('goes there and back, and says so', async () => {
    const { page } = fakePage();
    let changes = 0;
    const stop = onFullScreen(() => {
      changes += 1;
    });
    expect(await toggleFullScreen()).toBe(true);
    page.dispatchEvent(new Event('fullscreenchange'));
    expect(await toggleFullScreen()).toBe(false);
    stop();
    page.dispatchEvent(new Event('fullscreenchange'));
    expect(changes).toBe(1);
  });

  it('refused, it stays a window and does not throw', async () => {
    const { page } = fakePage();
    page.documentElement.requestFullscreen = () => Promise.reject(new TypeError('no gesture'));
    expect(await toggleFullScreen()).toBe(false);
  });
});

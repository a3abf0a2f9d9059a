import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserStore, MAX_STORED } from '#io/storage.ts';

afterEach(() => vi.unstubAllGlobals());

/** The part of `localStorage` that is used, in memory. */
function plainStorage(kept: Map<string, string>) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a browser that keeps', () => {
  it('gives back what was set, until it is removed', () => {
    vi.stubGlobal('localStorage', plainStorage(new Map()));
    const store = browserStore('/board/');
    expect(store.get('log')).toBeUndefined();
    expect(store.set('log', '')).toBe(true);
    expect(store.get('log')).toBe('');
    expect(store.set('log', '甲')).toBe(true);
    expect(store.get('log')).toBe('甲');
    store.remove('log');
    expect(store.get('log')).toBeUndefined();
  });

  it('keeps boards of other folders and other names apart', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', plainStorage(kept));
    browserStore('/a/').set('log', 'one');
    browserStore('/b/').set('log', 'two');
    browserStore('/a/').set('reloaded', 'three');
    expect(browserStore('/a/').get('log')).toBe('one');
    expect(kept.size).toBe(3);
  });

  it('takes 64 kB and not one character more', () => {
    vi.stubGlobal('localStorage', plainStorage(new Map()));
    const store = browserStore('/');
    expect(store.set('log', 'x'.repeat(MAX_STORED))).toBe(true);
    expect(store.set('log', 'y'.repeat(MAX_STORED + 1))).toBe(false);
    expect(store.get('log')).toMatch(/^x+$/);
    expect(MAX_STORED * 2).toBe(64 * 1024);
  });
});

describe.each([
  ['has none', () => undefined],
  [
    'throws at the mention',
    () => {
      Object.defineProperty(globalThis, 'localStorage', {
        configurable: true,
        get: () => {
          throw new DOMException('sandboxed', 'SecurityError');
        },
      });
    },
  ],
  [
    'is full',
    () => {
      const fail = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      vi.stubGlobal('localStorage', { getItem: () => null, setItem: fail, removeItem: fail });
    },
  ],
])('a browser whose store %s', (_what, arrange) => {
  afterEach(() => void Reflect.deleteProperty(globalThis, 'localStorage'));

  it('loses and never throws', () => {
    arrange();
    const store = browserStore('/');
    expect(store.set('log', 'x')).toBe(false);
    expect(store.get('log')).toBeUndefined();
    expect(() => store.remove('log')).not.toThrow();
  });
});

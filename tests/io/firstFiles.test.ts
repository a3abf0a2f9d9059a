import { afterEach, describe, expect, it } from 'vitest';
import { firstFiles } from '#io/firstFiles.ts';

interface Came {
  readonly status: number;
  readonly bytes: ArrayBuffer;
}
const page = globalThis as { firstFiles?: Record<string, Promise<Came>> };
const came = (text: string, status = 200): Came => ({ status, bytes: new TextEncoder().encode(text).buffer });
const network = async (url: string) => new Response(`network ${url}`);
const how = (signal = new AbortController().signal) => ({ signal });

afterEach(() => {
  delete page.firstFiles;
});

describe('files asked for with the page', () => {
  it('are given as often as they are asked for, each time whole; all others come from the network', async () => {
    page.firstFiles = { 'data/a.csv': Promise.resolve(came('first')) };
    const { fetch } = firstFiles(network);
    expect(await (await fetch('data/a.csv', how())).text()).toBe('first');
    expect(await (await fetch('data/a.csv', how())).text()).toBe('first');
    expect(await (await fetch('data/b.csv', how())).text()).toBe('network data/b.csv');
  });

  it('are old news once that has ended', async () => {
    page.firstFiles = { 'data/a.csv': Promise.resolve(came('first')) };
    const { fetch, end } = firstFiles(network);
    end();
    expect(await (await fetch('data/a.csv', how())).text()).toBe('network data/a.csv');
    expect(page.firstFiles).toBeUndefined();
  });

  it('that are not there, or have nothing in them, say so', async () => {
    page.firstFiles = {
      'data/a.csv': Promise.resolve(came('not here', 404)),
      'data/b.csv': Promise.resolve(came('', 204)),
    };
    const { fetch } = firstFiles(network);
    const gone = await fetch('data/a.csv', how());
    expect([gone.ok, gone.status, await gone.text()]).toEqual([false, 404, 'not here']);
    const bare = await fetch('data/b.csv', how());
    expect([bare.status, await bare.text()]).toEqual([204, '']);
  });

  it('that fail, fail for whoever asks', async () => {
    const broken = Promise.reject(new TypeError('no network'));
    broken.catch(() => undefined);
    page.firstFiles = { 'data/a.csv': broken };
    await expect(firstFiles(network).fetch('data/a.csv', how())).rejects.toThrow('no network');
  });

  it('that never come are given up at once by who gives up, and stay for others', async () => {
    let arrive: (answer: Came) => void = () => undefined;
    page.firstFiles = {
      'data/a.csv': new Promise((resolve) => {
        arrive = resolve;
      }),
    };
    const { fetch } = firstFiles(network);
    const control = new AbortController();
    const given = fetch('data/a.csv', how(control.signal));
    const kept = fetch('data/a.csv', how());
    control.abort(new Error('given up'));
    await expect(given).rejects.toThrow('given up');
    await expect(fetch('data/a.csv', how(control.signal))).rejects.toThrow('given up');
    arrive(came('late'));
    expect(await (await kept).text()).toBe('late');
  });

  it('nothing was asked for: the network gives all', async () => {
    expect(await (await firstFiles(network).fetch('data/a.csv', how())).text()).toBe('network data/a.csv');
  });
});

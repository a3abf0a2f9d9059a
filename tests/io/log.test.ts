import { describe, expect, it } from 'vitest';
import { MAX_ENTRIES, runLogIn } from '#io/log.ts';
import { MAX_STORED } from '#io/storage.ts';
import { fakeStore } from '../support/fakeStore.ts';

const NOON = Date.UTC(2023, 11, 5, 4);

/** A log whose clock moves on by a second with every line. */
function logIn(store = fakeStore()) {
  let clock = NOON;
  return runLogIn(store, () => {
    clock += 1000;
    return clock;
  });
}

it('keeps event, detail and local time, oldest first', () => {
  const log = logIn();
  log.add('start', '0.1.0+abc');
  log.add('fresh');
  expect(log.entries().map(({ event, detail }) => [event, detail])).toEqual([
    ['start', '0.1.0+abc'],
    ['fresh', undefined],
  ]);
  const [first] = log.entries();
  expect(first?.at).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/);
  expect(Date.parse(first?.at ?? '')).toBe(NOON + 1000);
});

it('is there again after a reload', () => {
  const store = fakeStore();
  logIn(store).add('start');
  const again = logIn(store);
  again.add('taken');
  expect(again.entries().map(({ event }) => event)).toEqual(['start', 'taken']);
});

it('two tabs write one log: neither loses the other’s lines', () => {
  const store = fakeStore();
  const [one, two] = [logIn(store), logIn(store)];
  one.add('start', 'one');
  two.add('start', 'two');
  one.add('no-network');
  two.add('fresh');
  const events = ['start', 'start', 'no-network', 'fresh'];
  expect(one.entries().map(({ event }) => event)).toEqual(events);
  expect(two.entries()).toEqual(one.entries());
});

describe('bounds', () => {
  it('the last 200 lines stay', () => {
    const log = logIn();
    for (let line = 0; line < 450; line += 1) log.add('retrying', `${line}`);
    expect(log.entries()).toHaveLength(MAX_ENTRIES);
    expect(MAX_ENTRIES).toBe(200);
    expect(log.entries().at(-1)?.detail).toBe('449');
    expect(log.entries()[0]?.detail).toBe('250');
  });

  it('long lines are cut, and the oldest go before the log grows over 64 kB', () => {
    const store = fakeStore();
    const log = logIn(store);
    for (let line = 0; line < 300; line += 1) log.add('bad-data', `${line} ${'长'.repeat(5000)}`);
    expect((store.kept.get('log') ?? '').length).toBeLessThanOrEqual(MAX_STORED);
    expect(log.entries().at(-1)?.detail).toMatch(/^299 长+$/);
    expect(log.entries().length).toBeGreaterThan(100);
  });
});

describe('a store that fails', () => {
  it('takes no more: the log goes on in memory, and nothing old comes back', () => {
    const store = fakeStore();
    const log = logIn(store);
    log.add('start');
    store.isFull = true;
    log.add('no-network');
    log.add('fresh');
    expect(log.entries().map(({ event }) => event)).toEqual(['start', 'no-network', 'fresh']);
  });

  it.each([
    ['no JSON', '[{"at":', 0],
    ['no list', '{"at":"x"}', 0],
    ['lines of others', '[1,null,{"at":"2023-12-05T12:00:00+08:00","event":"fresh"},{"at":"x","event":"boom"}]', 1],
    ['a detail that is no text', '[{"at":"x","event":"fresh","detail":{}}]', 0],
  ])('holds %s: what can be read stays', (_what, text, left) => {
    const store = fakeStore();
    store.kept.set('log', text);
    const log = logIn(store);
    expect(log.entries()).toHaveLength(left);
    log.add('start');
    expect(log.entries()).toHaveLength(left + 1);
  });
});

it('tells of every line, and gives the same list as long as there is none', () => {
  const log = logIn();
  let told = 0;
  const stop = log.onChange(() => {
    told += 1;
  });
  log.add('start');
  expect(told).toBe(1);
  expect(log.entries()).toBe(log.entries());
  const before = log.entries();
  stop();
  log.add('fresh');
  expect(told).toBe(1);
  expect(log.entries()).not.toBe(before);
});

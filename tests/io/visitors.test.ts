import { describe, expect, it } from 'vitest';
import { audienceKept, keepVisitors } from '#io/visitors.ts';
import { fakeStore } from '../support/fakeStore.ts';

describe('a wall once shown to visitors', () => {
  it('is as the address says before that', () => {
    const store = fakeStore();
    expect([audienceKept(undefined, store), audienceKept('public', store)]).toEqual([undefined, 'public']);
    expect(store.kept.size).toBe(0);
  });

  it('stays public at an address that says nothing, however often it is opened', () => {
    const store = fakeStore();
    keepVisitors(store);
    expect([audienceKept(undefined, store), audienceKept(undefined, store)]).toEqual(['public', 'public']);
  });

  it('is internal again by an address that asks for it, and from then on', () => {
    const store = fakeStore();
    keepVisitors(store);
    expect([audienceKept('internal', store), audienceKept(undefined, store)]).toEqual(['internal', undefined]);
  });

  it('an address for the public ends nothing', () => {
    const store = fakeStore();
    keepVisitors(store);
    audienceKept('public', store);
    expect(audienceKept(undefined, store)).toBe('public');
  });
});

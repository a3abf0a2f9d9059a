import { describe, expect, it } from 'vitest';
import { GAP_STATUSES, MAIN_GROUPS, MISSING, STATUS_GROUPS, STATUS_IDS, STATUS_ORDER } from '#model/status.ts';
import { GROUP_WORDS, MISSING_WORDS, STATUS_WORDS } from '#words/status.ts';

describe('statuses', () => {
  it('lie in exactly one group each, so that groups sum to the items', () => {
    expect(Object.values(STATUS_GROUPS).flat().sort()).toEqual([...STATUS_IDS].sort());
  });

  it('have one order on screen, with each of them once', () => {
    expect([...STATUS_ORDER].sort()).toEqual([...STATUS_IDS].sort());
  });

  it('told from a gap end the ladder, worst first', () => {
    expect(STATUS_IDS.slice(-GAP_STATUSES.length)).toEqual([...GAP_STATUSES]);
  });

  it('have a word each, no two the same', () => {
    expect(Object.keys(STATUS_WORDS).sort()).toEqual([...STATUS_IDS].sort());
    expect(new Set(Object.values(STATUS_WORDS)).size).toBe(STATUS_IDS.length);
    expect(Object.keys(GROUP_WORDS).sort()).toEqual(Object.keys(STATUS_GROUPS).sort());
  });
});

it('the groups always printed are five', () => {
  expect(MAIN_GROUPS).toEqual(['done', 'on-schedule', 'late', 'not-reported', 'undisclosed']);
});

it('every word for a missing number is on screen', () => {
  expect(Object.keys(MISSING_WORDS).sort()).toEqual([...MISSING].sort());
});

import { describe, expect, it } from 'vitest';
import { parseAddress } from '#parse/address.ts';
import { FIRST_DRAFT, type WallDraft, wallAddress } from '#parse/wallAddress.ts';

it.each<[string, Partial<WallDraft>, string]>([
  ['every default', {}, '?mode=wall'],
  ['two scenes, in their order', { scenes: ['late', 'overview'] }, '?mode=wall&scenes=late,overview'],
  ['numbers', { seconds: '15', refresh: '60' }, '?mode=wall&seconds=15&refresh=60'],
  ['numbers that are the defaults', { seconds: '20', refresh: '300' }, '?mode=wall'],
  ['full-width digits', { seconds: '１５', seams: '１９２０，３８４０' }, '?mode=wall&seconds=15&seams=1920,3840'],
  ['seams apart by blanks', { seams: ' 1920  3840 ' }, '?mode=wall&seams=1920,3840'],
  ['no seams', { seams: 'none' }, '?mode=wall&seams=none'],
  ['a night', { night: '19-7' }, '?mode=wall&night=19-7'],
  ['a night with another dash', { night: '19—7' }, '?mode=wall&night=19-7'],
  [
    'a code, a theme, a side, an audience',
    { qr: true, theme: 'light', side: 'sc', audience: 'public' },
    '?mode=wall&side=sc&theme=light&audience=public&qr=1',
  ],
])('%s', (_what, draft, query) => {
  expect(wallAddress({ ...FIRST_DRAFT, ...draft }, {})).toEqual({ query, faults: [] });
});

it('keeps the package, the period and the ledger of the address at hand, and none of its filters', () => {
  const { spec } = parseAddress('?view=item&item=I&area=x&asof=2023-09&data=other&demo=0&period=P&fold=1');
  expect(wallAddress(FIRST_DRAFT, spec).query).toBe('?mode=wall&period=P&fold=1&demo=0&data=other');
});

describe('what is wrong is named and left out', () => {
  it.each<[Partial<WallDraft>, string[], string]>([
    [{ seconds: '4' }, ['seconds'], '?mode=wall'],
    [{ seconds: '601' }, ['seconds'], '?mode=wall'],
    [{ seconds: '15.5' }, ['seconds'], '?mode=wall'],
    [{ refresh: '9' }, ['refresh'], '?mode=wall'],
    [{ refresh: 'often', seconds: '15' }, ['refresh'], '?mode=wall&seconds=15'],
    [{ seams: 'middle' }, ['seams'], '?mode=wall'],
    [{ night: '19' }, ['night'], '?mode=wall'],
    [{ night: '25-7' }, ['night'], '?mode=wall'],
    [{ night: '19-7&mode=app' }, ['night'], '?mode=wall'],
    [{ seconds: '1\ud800' }, ['seconds'], '?mode=wall'],
    [{ scenes: [] }, ['scenes'], '?mode=wall'],
    [{ seconds: 'x', refresh: 'y', seams: 'z', night: '-' }, ['seconds', 'refresh', 'seams', 'night'], '?mode=wall'],
  ])('%j', (draft, faults, query) => {
    expect(wallAddress({ ...FIRST_DRAFT, ...draft }, {})).toEqual({ query, faults });
  });
});

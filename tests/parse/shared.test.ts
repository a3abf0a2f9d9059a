import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '#parse/address.ts';
import { citedSpec, type EmbedDraft, embedSpec, FIRST_EMBED, type Shown } from '#parse/shared.ts';

const QUERY =
  '?view=region&region=500116&side=cq&asof=2023-09&measure=late&theme=dark&audience=public&table=map&q=x&fold=1&demo=0&data=other';
const SHOWN: Shown = { spec: parseAddress(QUERY).spec, panel: 'ranking', asof: '2023-09' };

describe('embedSpec', () => {
  it.each<[string, Partial<EmbedDraft>, string]>([
    [
      'what chooses the figures, not how the app looks; the month follows the data',
      {},
      '?mode=embed&panel=ranking&region=500116&side=cq&measure=late&audience=public&fold=1&demo=0&data=other',
    ],
    [
      'as chosen',
      { theme: 'dark', transparent: true, controls: true, isFixed: true },
      '?mode=embed&panel=ranking&region=500116&side=cq&asof=2023-09&measure=late&theme=dark&audience=public&fold=1&demo=0&data=other&controls=1&transparent=1',
    ],
  ])('%s', (_what, draft, query) => {
    expect(formatAddress(embedSpec(SHOWN, { ...FIRST_EMBED, ...draft }))).toBe(query);
  });

  it('names the month on screen also where the address does not', () => {
    const shown: Shown = { spec: {}, panel: 'kpi', asof: '2023-11' };
    expect(embedSpec(shown, { ...FIRST_EMBED, isFixed: true })).toEqual({
      mode: 'embed',
      panel: 'kpi',
      asof: '2023-11',
    });
  });
});

it('citedSpec: the panel alone, its month and its data', () => {
  expect(formatAddress(citedSpec({ ...SHOWN, spec: { region: ['500116'], theme: 'dark' } }, '0123456789ab'))).toBe(
    '?panel=ranking&region=500116&asof=2023-09&hash=0123456789ab',
  );
});

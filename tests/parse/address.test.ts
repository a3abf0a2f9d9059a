import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMS } from '#model/param.ts';
import { BUILT_MODES, BUILT_PANELS, BUILT_VIEWS, type ParamName, type Spec } from '#model/spec.ts';
import { formatAddress, parseAddress } from '#parse/address.ts';

fc.configureGlobal({ seed: 20230626 });

const NAMES = Object.keys(PARAMS) as ParamName[];
const LONG_ID = 'a'.repeat(64);

/** The value of a parameter alone in an address; undefined where it could not be used. */
function read(name: string, text: string): unknown {
  return (parseAddress(`?${name}=${text}`).spec as Record<string, unknown>)[name];
}

describe('good values', () => {
  it.each<[string, string, unknown]>([
    ['view', 'overview', 'overview'],
    ['mode', 'app', 'app'],
    ['panel', 'map', 'map'],
    ['region', '500116,511600', ['500116', '511600']],
    ['region', '500116,,500116,', ['500116']],
    ['area', 'ecology', ['ecology']],
    ['item', '2023H2-05', ['2023H2-05']],
    ['item', LONG_ID, [LONG_ID]],
    ['status', 'late,severe', ['late', 'severe']],
    ['side', 'sc', 'sc'],
    ['platform', 'zida', 'zida'],
    ['period', '2023H2', '2023H2'],
    ['asof', '2023-09', '2023-09'],
    ['from', '2023-12', '2023-12'],
    ['measure', 'lead', 'lead'],
    ['indicator', 'census_population', 'census_population'],
    ['year', '2020', 2020],
    ['theme', 'dark', 'dark'],
    ['lang', 'zh', 'zh'],
    ['audience', 'public', 'public'],
    ['table', 'map,kpi', ['map', 'kpi']],
    ['sort', '-value', '-value'],
    ['sort', 'value', 'value'],
    ['q', '%E9%93%81%E8%B7%AF', '铁路'],
    ['q', 'a+b', 'a b'],
    ['q', 'a%2Bb', 'a+b'],
    ['q', '100%', '100%'],
    ['fold', '1', true],
    ['count', 'day', 'day'],
    ['tiles', '1', true],
    ['demo', '0', false],
    ['data', 'data-2024', 'data-2024'],
    ['data', 'a/b_c/D', 'a/b_c/D'],
    ['data', 'a%2Fb', 'a/b'],
    ['ledger', 'l1', 'l1'],
    ['hash', '0123456789ab', '0123456789ab'],
    ['panels', 'trend,calendar', ['trend', 'calendar']],
    ['scenes', 'late,overview', ['late', 'overview']],
    ['seconds', '5', 5],
    ['seconds', '600', 600],
    ['refresh', '10', 10],
    ['refresh', '86400', 86400],
    ['seams', 'none', 'none'],
    ['seams', '1920,3840', '1920,3840'],
    ['night', '19-7', '19-7'],
    ['night', '00-23', '00-23'],
    ['qr', '1', true],
    ['check', '1', true],
    ['show-title', '0', false],
    ['show-source', '0', false],
    ['controls', '1', true],
    ['border', '1', true],
    ['transparent', '1', true],
    ['host', 'https://example.org:8443', 'https://example.org:8443'],
    ['v', '1', 1],
  ])('%s=%s', (name, text, expected) => {
    expect(read(name, text)).toEqual(expected);
    expect(parseAddress(`?${name}=${text}`).notices).toEqual([]);
  });
});

describe('bad values fall back with a notice', () => {
  it.each<[string, string, string?]>([
    ['view', 'nowhere'],
    ['view', 'constructor'],
    ['mode', 'App'],
    ['panel', 'chart'],
    ['region', '500116,<b>', '500116,<b>'],
    ['region', ','],
    ['region', `${LONG_ID}a`],
    ['area', 'a/b'],
    ['item', 'a%00', 'a\0'],
    ['status', 'late,good'],
    ['side', '川', '川'],
    ['platform', 'a,b'],
    ['period', '..%2F..', '../..'],
    ['asof', '2023-13'],
    ['asof', '2023-00'],
    ['asof', '202311'],
    ['asof', '2023-11-30'],
    ['from', '2023'],
    ['measure', 'toString'],
    ['year', '1899'],
    ['year', '2201'],
    ['year', '2020.5'],
    ['year', '-2020'],
    ['year', '1e3'],
    ['theme', 'red'],
    ['lang', 'fr'],
    ['audience', 'all'],
    ['table', 'map,chart'],
    ['sort', '<value>'],
    ['sort', 'a b'],
    ['fold', 'true'],
    ['fold', '2'],
    ['count', 'week'],
    ['demo', 'no'],
    ['data', '..%2Fsecret', '../secret'],
    ['data', '%2e%2e', '..'],
    ['data', '%252e%252e', '%2e%2e'],
    ['data', '/etc'],
    ['data', '//example.org/x'],
    ['data', 'https:%2F%2Fexample.org', 'https://example.org'],
    ['data', 'a//b'],
    ['data', 'a/'],
    ['data', 'a%5Cb', 'a\\b'],
    ['data', 'a.b'],
    ['hash', '0123456789AB'],
    ['hash', '0123'],
    ['scenes', 'overview,nowhere'],
    ['seconds', '4'],
    ['seconds', '601'],
    ['refresh', '9'],
    ['refresh', '86401'],
    ['seams', '12px'],
    ['night', '24-7'],
    ['night', '19'],
    ['host', 'javascript:alert(1)'],
    ['host', 'https://example.org/path'],
    ['v', '2'],
  ])('%s=%s', (name, text, shown = text) => {
    expect(read(name, text)).toBeUndefined();
    expect(parseAddress(`?${name}=${text}`).notices).toEqual([{ name, value: shown, kind: 'unknown-value' }]);
  });

  it('a search text may have 200 characters', () => {
    expect(read('q', 'a'.repeat(200))).toHaveLength(200);
    expect(read('q', 'a'.repeat(201))).toBeUndefined();
  });
});

describe('an address that is too long', () => {
  const full = `?view=items&q=${'a'.repeat(200)}&x=`;
  const upTo = (length: number) => full + 'y'.repeat(length - full.length);

  it('is read to its last character at the limit', () => {
    expect(parseAddress(upTo(8000)).notices).toEqual([]);
  });

  it('above it is read up to the last whole part that fits, and says so', () => {
    const { spec, notices } = parseAddress(`${upTo(7980)}&region=500116,511600,511500&side=sc`);
    expect(spec).toEqual({ view: 'items', q: 'a'.repeat(200) });
    expect(notices).toEqual([{ name: 'address', value: '8000', kind: 'too-long' }]);
  });

  it('without any parts gives nothing', () => {
    expect(parseAddress(`?q=${'a'.repeat(9000)}`)).toEqual({
      spec: {},
      notices: [{ name: 'address', value: '8000', kind: 'too-long' }],
    });
  });
});

describe('what this version does not draw is said so', () => {
  it.each([['panel', 'ledger']])('%s=%s', (name, value) => {
    expect(parseAddress(`?${name}=${value}`)).toEqual({ spec: {}, notices: [{ name, value, kind: 'not-built' }] });
  });
});

describe('the query as a whole', () => {
  it.each<[string, string, Spec]>([
    ['nothing', '', {}],
    ['a question mark', '?', {}],
    ['with or without its mark', 'area=ecology', { area: ['ecology'] }],
    ['ampersands for nothing', '?&&area=ecology&', { area: ['ecology'] }],
    ['a name without a value', '?area&side=', {}],
    ['unknown names are ignored', '?utm_source=x&area=ecology', { area: ['ecology'] }],
    ['names are told by case', '?Area=ecology', {}],
    ['the first good one counts', '?side=cq&side=sc', { side: 'cq' }],
    ['a good one after a bad one', '?side=up&side=sc', { side: 'sc' }],
    ['names are decoded', '?%61rea=ecology', { area: ['ecology'] }],
  ])('%s', (_what, query, expected) => {
    expect(parseAddress(query).spec).toEqual(expected);
  });

  it('an unknown name is not noticed', () => {
    expect(parseAddress('?utm_source=x&page=3').notices).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype'])(
    'a name of every object is no parameter: %s',
    (name) => {
      const { spec, notices } = parseAddress(`?${name}=1&${name}[view]=x`);
      expect([Object.keys(spec), notices]).toEqual([[], []]);
      expect(Object.getPrototypeOf(spec)).toBe(Object.prototype);
    },
  );

  it('values of every object are values: an item may be called constructor', () => {
    expect(parseAddress('?item=constructor,__proto__').spec).toEqual({ item: ['constructor', '__proto__'] });
  });

  it.each(['%', '%E4%B8', '%ff', '%zz', '?q=%', '?q=%E4%B8%', '?%=1', `?q=${'%'.repeat(150)}`])(
    '%j does not throw',
    (query) => {
      expect(() => parseAddress(query)).not.toThrow();
    },
  );

  it('reads 8,000 characters and no more', () => {
    const filler = `x=${'a'.repeat(7980)}`;
    expect(parseAddress(`?${filler}&side=sc`).spec).toEqual({ side: 'sc' });
    expect(parseAddress(`?${filler}${'a'.repeat(9)}&side=sc`).spec).toEqual({ side: 'sc' });
    expect(parseAddress(`?${filler}${'a'.repeat(10)}&side=sc`).spec).toEqual({});
    expect(parseAddress(`?${'area=ecology&'.repeat(100_000)}`).spec).toEqual({ area: ['ecology'] });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        for (const { name } of parseAddress(query).notices) expect(NAMES).toContain(name);
      }),
    );
  });
});

describe('formatAddress', () => {
  it.each<[string, Spec, string]>([
    ['nothing set', {}, ''],
    [
      'a default is left out',
      { view: 'overview', mode: 'app', demo: true, fold: false, count: 'month', data: 'data', v: 1 },
      '',
    ],
    ['a default list is left out', { scenes: ['overview', 'areas', 'regions', 'late', 'lists'], seconds: 20 }, ''],
    [
      'what is not a default',
      { demo: false, fold: true, count: 'day', seconds: 15 },
      '?fold=1&count=day&demo=0&seconds=15',
    ],
    ['names in the order of the scheme', { measure: 'late', region: ['500116'] }, '?region=500116&measure=late'],
    ['commas stay readable', { region: ['500116', '511600'] }, '?region=500116,511600'],
    ['slashes stay readable', { data: 'a/b' }, '?data=a/b'],
    ['text is encoded', { q: '铁路 & 公路' }, '?q=%E9%93%81%E8%B7%AF%20%26%20%E5%85%AC%E8%B7%AF'],
    ['an empty list is no filter', { region: [] }, ''],
  ])('%s', (_what, spec, expected) => {
    expect(formatAddress(spec)).toBe(expected);
  });

  it.each(['?area=ecology&asof=2023-09', '?panel=ranking&region=500116,511600&measure=late', '?demo=0&data=data-2024'])(
    'the examples of the contract come back as far as they are drawn: %s',
    (query) => {
      expect(parseAddress(formatAddress(parseAddress(query).spec))).toEqual(parseAddress(query));
    },
  );
});

/** Any value a parameter of this kind can have, other than its default. */
function valuesOf(name: ParamName): fc.Arbitrary<unknown> {
  const param = PARAMS[name];
  switch (param.kind) {
    case 'one':
      return fc.constantFrom(...(BUILT[name] ?? param.words));
    case 'many':
      return fc.subarray([...param.words], { minLength: 1 });
    case 'ids':
      return fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/), { minLength: 1, maxLength: 6 });
    case 'whole':
      return fc.integer({ min: param.low, max: param.high });
    case 'flag':
      return fc.boolean();
    case 'text':
      return name === 'q'
        ? fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.length <= 200)
        : fc.stringMatching(param.pattern).filter((text) => text.length <= 200);
  }
}

const BUILT: Partial<Record<ParamName, readonly string[]>> = {
  view: BUILT_VIEWS,
  mode: BUILT_MODES,
  panel: BUILT_PANELS,
  lang: ['zh'],
};

function isDefault(name: ParamName, value: unknown): boolean {
  const param = PARAMS[name];
  return 'fallback' in param && String(param.fallback) === String(value);
}

describe('round trip', () => {
  it.each(NAMES)('%s', (name) => {
    fc.assert(
      fc.property(valuesOf(name), (value) => {
        const query = formatAddress({ [name]: value } as Spec);
        if (isDefault(name, value)) expect(query).toBe('');
        else expect(parseAddress(query)).toEqual({ spec: { [name]: value }, notices: [] });
      }),
    );
  });

  it('all of them together', () => {
    const specs = fc.record(Object.fromEntries(NAMES.map((name) => [name, valuesOf(name)])), { requiredKeys: [] });
    fc.assert(
      fc.property(specs, (all) => {
        const spec = Object.fromEntries(
          Object.entries(all).filter(([name, value]) => !isDefault(name as ParamName, value)),
        );
        const query = formatAddress(spec);
        if (query.length <= 8000) expect(parseAddress(query)).toEqual({ spec, notices: [] });
      }),
    );
  });

  it('an address keeps its meaning: written, read, and written again it is the same', () => {
    const query = fc
      .array(fc.tuple(fc.constantFrom(...NAMES), fc.string({ maxLength: 12 })), { maxLength: 8 })
      .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`);
    fc.assert(
      fc.property(query, (text) => {
        const once = formatAddress(parseAddress(text).spec);
        expect(formatAddress(parseAddress(once).spec)).toBe(once);
      }),
    );
  });
});

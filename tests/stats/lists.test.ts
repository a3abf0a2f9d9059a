import { describe, expect, it } from 'vitest';
import type { RowOf } from '#model/table.ts';
import { daysBetween, type Entry, levelOf, listsOf, ORPHANS } from '#stats/lists.ts';
import { snapshotOf } from '#stats/snapshot.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { type Parts, toyItem, toyLedger } from '../support/toyLedger.ts';

const ids = (entries: readonly Entry[]) => entries.map(({ row }) => row.id).join(' ');
const orphans = (query: string) => {
  const lists = listsOf(shippedSnapshot(query));
  return ORPHANS.map((kind) => `${kind}: ${ids(lists.orphans[kind])}`);
};

/** Lists of a toy ledger seen at the end of November 2023. */
function toyLists(parts: Parts) {
  const ledger = toyLedger({ items: [toyItem('I')], ...parts });
  return listsOf(snapshotOf(ledger, { asof: '2023-11' }, '2023-12-20'));
}
function need(id: string, facts: Partial<RowOf<'list_entries'>> = {}): Partial<RowOf<'list_entries'>> {
  return { id, list: '政策需求', title: id, raised_on: '2023-09-01', ...facts };
}

describe('the shipped November', () => {
  const lists = listsOf(shippedSnapshot(''));

  it('counts 12 needs, 10 agreed, 8 results', () =>
    expect([lists.needs.length, lists.agreed.length, lists.results.length]).toEqual([12, 10, 8]));

  it('links 9 of 12 needs and 7 of 10 agreed', () => {
    expect(lists.needToAgreed).toEqual({ links: 9, from: 9, to: 9, conversion: 75 });
    expect(lists.agreedToResult).toEqual({ links: 7, from: 7, to: 7, conversion: 70 });
  });

  it('names where the loop is broken', () =>
    expect(orphans('')).toEqual([
      'need-without-agreed: N10 N11 N12',
      'agreed-without-item: A10',
      'agreed-without-need: A10',
      'result-without-agreed: R08',
    ]));

  it('has six open entries, the longest first', () =>
    expect(lists.open.map(({ row, age }) => `${row.id} ${age}`)).toEqual([
      'N10 150',
      'A03 101',
      'N11 76',
      'A07 51',
      'A09 24',
      'N12 10',
    ]));

  it('has one past its due day', () => expect(ids(lists.open.filter(({ isOverdue }) => isOverdue))).toBe('A03'));
});

describe('months', () => {
  // Raised up to 31 July: N01–N06 and N10; A01 A02 A04 A10. Linked by then: N01→A01, N02→A02, N04→A04.
  const lists = listsOf(shippedSnapshot('?asof=2023-07'));

  it('leave out what was raised later', () => {
    expect(ids(lists.needs)).toBe('N01 N02 N03 N04 N05 N06 N10');
    expect(ids(lists.agreed)).toBe('A01 A02 A04 A10');
    expect(lists.needToAgreed).toMatchObject({ links: 3, from: 3 });
    expect(lists.agreedToResult).toEqual({ links: 0, from: 0, to: 0, conversion: 0 });
  });

  it('leave open what was closed later', () => expect(ids(lists.open)).toBe('N10 A10 N03 A01 N05 N06 A02 A04'));
});

describe('filters', () => {
  it.each([
    ['?area=opening', 'N09 N10', 'A09', ''],
    ['?item=2023H2-05', 'N03', 'A03', ''],
    // Agreed matters and results name no side: they belong to both.
    ['?side=sc&area=industry', 'N06', 'A05 A06', 'R04 R05'],
    ['?area=ecology', 'N08', 'A08', 'R06 R08'],
  ])('%s', (query, needs, agreed, results) => {
    const lists = listsOf(shippedSnapshot(query));
    expect([ids(lists.needs), ids(lists.agreed), ids(lists.results)]).toEqual([needs, agreed, results]);
  });

  it('narrow by level, meeting and words', () => {
    const by = (narrowing: Parameters<typeof listsOf>[1]) => ids(listsOf(shippedSnapshot(''), narrowing).open);
    expect(by({ level: 'office' })).toBe('N10 A03 A07');
    expect(by({ q: '渝方牵头单位F 推介' })).toBe('A09');
    expect(by({ q: 'a０7' })).toBe('A07');
    expect(ids(listsOf(shippedSnapshot(''), { meeting: '7' }).agreed)).toBe('A10');
  });

  it('make no orphan: a need of the groups whose agreed matter stands elsewhere stays linked', () => {
    const lists = toyLists({
      list_entries: [need('N', { level: '联合专项组' }), need('A', { list: '议定事项', level: '党政联席会议' })],
      list_links: [{ from_id: 'N', to_id: 'A' }],
    });
    expect(ids(lists.orphans['need-without-agreed'])).toBe('');
  });
});

describe('links', () => {
  it('count distinct entries: two needs with one agreed matter, one need twice', () => {
    const lists = toyLists({
      list_entries: [
        need('N1'),
        need('N2'),
        need('N3'),
        need('A1', { list: '议定事项' }),
        need('A2', { list: '议定事项' }),
      ],
      list_links: [
        { from_id: 'N1', to_id: 'A1' },
        { from_id: 'N2', to_id: 'A1' },
        { from_id: 'N2', to_id: 'A2' },
        { from_id: 'N2', to_id: 'A2' },
      ],
    });
    expect(lists.needToAgreed).toEqual({ links: 3, from: 2, to: 2, conversion: 200 / 3 });
  });

  it('hold only from a list to the next, both raised', () => {
    const lists = toyLists({
      list_entries: [
        need('N'),
        need('R', { list: '工作成果' }),
        need('A', { list: '议定事项', raised_on: '2023-12-01' }),
      ],
      list_links: [
        { from_id: 'N', to_id: 'R' },
        { from_id: 'N', to_id: 'A' },
      ],
    });
    expect(lists.needToAgreed.links).toBe(0);
    expect(ids(lists.orphans['result-without-agreed'])).toBe('R');
  });

  it('have no conversion without entries', () => expect(toyLists({}).needToAgreed.conversion).toBeUndefined());
});

describe('an entry', () => {
  const only = (facts: Partial<RowOf<'list_entries'>>) => {
    const { needs, agreed, results } = toyLists({ list_entries: [need('E', facts)] });
    return [...needs, ...agreed, ...results][0];
  };

  it.each([
    [{}, 'open'],
    [{ state: 'closed' }, 'closed'],
    [{ state: 'dropped' }, 'dropped'],
    [{ state: 'closed', closed_on: '2023-11-30' }, 'closed'],
    [{ state: 'closed', closed_on: '2023-12-01' }, 'open'],
    [{ state: 'dropped', closed_on: '2023-11-30' }, 'dropped'],
    [{ closed_on: '2023-11-30' }, 'closed'],
    [{ list: '工作成果' }, 'closed'],
    [{ list: '工作成果', state: 'open' }, 'open'],
  ] as const)('%o is %s', (facts, state) => expect(only(facts)?.state).toBe(state));

  it('is overdue from the day after its due day', () => {
    expect(only({ due_on: '2023-11-30' })?.isOverdue).toBe(false);
    expect(only({ due_on: '2023-11-29' })?.isOverdue).toBe(true);
    expect(only({ due_on: '2023-11-29', state: 'closed' })?.isOverdue).toBe(false);
  });

  it('is raised on the last day of the month, or not yet', () => {
    expect(only({ raised_on: '2023-11-30' })?.age).toBe(0);
    expect(only({ raised_on: '2023-12-01' })).toBeUndefined();
  });

  it('takes the area of its item where it has none', () => expect(only({ item_id: 'I' })?.areaId).toBe('x'));

  it('of another period is left out, by its item or, without one, by its day', () => {
    const periods = [
      { id: 'P', name: '下半年', start: '2023-07-01', end: '2023-12-31' },
      { id: 'O', name: '上半年', start: '2023-01-01', end: '2023-06-30' },
    ];
    const items = [toyItem('I'), toyItem('J', { period_id: 'O' })];
    const list_entries = [
      need('N1', { item_id: 'J' }),
      need('N2', { raised_on: '2023-06-30' }),
      need('N3', { raised_on: '2022-12-31' }),
      need('N4', { raised_on: '2023-06-30', item_id: 'I' }),
    ];
    expect(ids(toyLists({ periods, items, list_entries }).needs)).toBe('N3 N4');
  });
});

it.each([
  ['2023-07-03', '2023-11-30', 150],
  ['2023-11-20', '2023-11-30', 10],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-12-31', '2024-01-01', 1],
  ['2023-11-30', '2023-11-30', 0],
])('%s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days));

it.each([
  ['联合专项组', 'group'],
  ['交通联合专项组', 'group'],
  ['联合办公室主任调度会议', 'office'],
  ['联合办公室', 'office'],
  ['分管副省市领导专项协调会议', 'coordination'],
  ['党政联席会议', 'joint'],
  ['其他', undefined],
  [undefined, undefined],
])('level %s is %s', (text, level) => expect(levelOf(text)).toBe(level));

import { beforeAll, describe, expect, it } from 'vitest';
import { areasContent } from '#charts/areasContent.ts';
import { calendarContent } from '#charts/calendarContent.ts';
import { changesContent } from '#charts/changesContent.ts';
import { itemsContent } from '#charts/itemsContent.ts';
import { kpiContent } from '#charts/kpiContent.ts';
import { listsContent } from '#charts/listsContent.ts';
import { mapContent } from '#charts/mapContent.ts';
import { matrixContent } from '#charts/matrixContent.ts';
import { mechanismContent } from '#charts/mechanismContent.ts';
import type { Content } from '#charts/picture.ts';
import { platformsContent } from '#charts/platformsContent.ts';
import type { Table, TableCell } from '#charts/table.ts';
import { trendContent } from '#charts/trendContent.ts';
import type { Tables } from '#model/table.ts';
import { agendaOf } from '#stats/agenda.ts';
import { cellState } from '#stats/cellState.ts';
import { type LedgerRow, ledgerRows } from '#stats/ledgerRows.ts';
import { type LedgerValue, ledgerValue } from '#stats/ledgerValue.ts';
import { type Entry, LEVELS, type Level, listsOf } from '#stats/lists.ts';
import { type Reminder, reminders } from '#stats/reminders.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { type Why, whyOf } from '#stats/why.ts';
import { LEDGER_HEADERS, type LedgerColumn } from '#words/ledger.ts';
import { draftOf } from './oracle/agenda.ts';
import type { Answer, PanelId } from './oracle/answer.ts';
import { type Loop, loopOf } from './oracle/lists.ts';
import { oracle } from './oracle/oracle.ts';
import { text } from './oracle/plain.ts';
import { question } from './oracle/question.ts';
import { type Owing, remindersOf } from './oracle/reminders.ts';
import { cellReasonOf, type Reason, reasonOf } from './oracle/why.ts';
import { MADE_MONTHS, MADE_TODAY, madePackage } from './support/madeLedger.ts';
import { onDisk } from './support/onDisk.ts';
import { packageTables, shippedTables, snapshotFrom } from './support/shipped.ts';

type Query = Record<string, string>;

const CONTENTS: Partial<Record<PanelId, (snapshot: Snapshot) => Content>> = {
  kpi: kpiContent,
  areas: areasContent,
  map: mapContent,
  items: itemsContent,
  matrix: matrixContent,
  changes: changesContent,
  trend: trendContent,
  lists: listsContent,
  calendar: calendarContent,
  platforms: platformsContent,
  mechanism: mechanismContent,
};
/** Filters beside the month; what lies in the made ledger passes each of them. */
const FILTERS: Query[] = [
  {},
  { area: 'roads,trade' },
  { region: '500117,511600' },
  { side: 'sc' },
  { status: 'late,severe,not-reported' },
  { platform: 'mingyueshan' },
  { measure: 'late' },
  { measure: 'onschedule', side: 'cq' },
];

interface Ledger {
  name: string;
  folder: string;
  tables: () => Tables;
  months: string[];
  today: string;
  filters: Query[];
}

const SHIPPED: Ledger = {
  name: 'the shipped demo',
  folder: new URL('../data', import.meta.url).pathname,
  tables: () => shippedTables(),
  months: ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12'],
  today: '2023-12-20',
  filters: [{}, { area: 'ecology' }, { region: '500116' }, { side: 'cq' }, { status: 'late' }, { from: '2023-08' }],
};

function made(seed: number): Ledger {
  const pack = madePackage(seed);
  const from = { from: MADE_MONTHS[seed % 3] ?? '' };
  const filters = [{}, from, FILTERS[seed % FILTERS.length] ?? {}];
  const tables = () => packageTables(pack);
  return { name: `seed ${seed}`, folder: onDisk(pack), tables, months: MADE_MONTHS, today: MADE_TODAY, filters };
}

/** The product and the oracle, each its own reading of docs/rules.md, on ledgers that neither was written for. */
describe.each([SHIPPED, made(1), made(2), made(5)])('$name', (ledger) => {
  let tables: Tables;
  beforeAll(() => {
    tables = ledger.tables();
  });
  const cases = ledger.filters.flatMap((filter) => ledger.months.map((asof): Query => ({ asof, ...filter })));

  it.each(cases)('%o', (query) => {
    const pairs = Object.entries(query).map(([name, value]) => `${name}=${value}`);
    const snapshot = snapshotFrom(tables, `?${pairs.join('&')}`, ledger.today);
    const truth = oracle(ledger.folder, query, ledger.today);
    const asked = question(ledger.folder, query, ledger.today);
    for (const [id, contentOf] of Object.entries(CONTENTS)) {
      const answer = truth[id as PanelId];
      if (answer.state === 'ready') expect(tableTold(contentOf(snapshot).table()), id).toEqual(answerTold(answer));
    }
    expect(ledgerRows(snapshot).map(ledgerTold), 'ledger').toEqual(answerTold(truth.ledger));
    expect(reminders(snapshot).map(reminderTold), 'reminders').toEqual(remindersOf(asked));
    expect(loopTold(snapshot), 'loop').toEqual(loopOf(asked));
    const chosen = asked.stands.filter((_, at) => at % 2 === 0).map(({ item }) => item.id);
    for (const level of LEVELS) {
      const { meeting, ...draft } = draftOf(asked, level, chosen);
      expect(agendaTold(snapshot, level, chosen), level).toEqual({ ...draft, meeting: meeting?.no ?? null });
    }
    expect(snapshot.shown.map((state) => whyTold(whyOf(snapshot, state)))).toEqual(
      asked.stands.map((stand) => reasonTold(reasonOf(stand, asked.look))),
    );
    expect(cellReasons(snapshot), 'reasons of cells').toEqual(
      asked.stands.flatMap((stand) =>
        asked.regions.flatMap((region) => {
          const reason = cellReasonOf(stand, region, asked.look);
          return reason ? [{ region, ...reasonTold(reason) }] : [];
        }),
      ),
    );
  });
});

type Told = Record<string, string>;

/** A table of the product: key and cells as plain text, without what is not the oracle's. */
function tableTold({ columns, rows }: Table): Told[] {
  return rows.map(({ id, cells, marks }) => {
    const key = [id, marks?.change, marks?.ruled && 'ruled'].filter(Boolean).join(' ');
    const told = columns.map(({ id: column }, at) => [column, cellTold(cells[at])] as const);
    return { key, ...Object.fromEntries(told.filter(([column]) => column !== 'class')) };
  });
}

function answerTold({ rows }: Answer): Told[] {
  return rows.map(({ key, cells }) => ({
    key,
    ...Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, text(cell)])),
  }));
}

function cellTold(cell: TableCell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return text({ value: cell.value, ...(cell.inherited ? { inherited: true } : {}) });
    case 'missing':
      return text({ missing: cell.state });
    case 'status':
      return text({ status: cell.status, ...(cell.overdue ? { overdue: true } : {}) });
    default:
      return '?';
  }
}

function ledgerTold(row: LedgerRow): Told {
  const { state, month, side, code } = row;
  const cells = (Object.keys(LEDGER_HEADERS) as LedgerColumn[]).map((column) => {
    const value = ledgerValue(row, column);
    return [
      LEDGER_HEADERS[column],
      value.kind === 'status' && !value.overdue ? `=${value.status}` : cellTold(cellOf(value)),
    ];
  });
  return { key: [state.item.id, month, side ?? code].filter(Boolean).join(' '), ...Object.fromEntries(cells) };
}

function cellOf(value: LedgerValue): TableCell {
  if (value.kind === 'text') return value;
  if (value.kind === 'number') return { kind: 'number', value: value.value, text: '' };
  if (value.kind === 'missing') return { kind: 'missing', state: value.state, text: '' };
  return { kind: 'status', status: value.status, text: '', overdue: value.overdue };
}

function reminderTold({ who, side, code, owed }: Reminder): Owing {
  const all = owed.flatMap(({ item, months }) =>
    months.map(({ month, dueOn }): Owing['owed'][number] => [item, month, dueOn ?? '']),
  );
  return { who, side: side ?? '', isRegion: code !== undefined, owed: all };
}

function loopTold(snapshot: Snapshot): Loop {
  const { needs, agreed, results, needToAgreed, agreedToResult, orphans, open } = listsOf(snapshot);
  const ids = (entries: readonly Entry[]) => entries.map(({ row }) => row.id);
  return {
    counts: {
      needs: needs.length,
      agreed: agreed.length,
      results: results.length,
      linked: needToAgreed.from,
      fruitful: agreedToResult.from,
    },
    orphans: Object.fromEntries(Object.entries(orphans).map(([kind, entries]) => [kind, ids(entries)])),
    open: ids(open),
  };
}

function agendaTold(snapshot: Snapshot, level: Level, chosen: readonly string[]) {
  const { sections, late, meeting } = agendaOf(snapshot, level, new Set(chosen));
  const ids = (section: keyof typeof sections) => sections[section].map(({ id }) => id);
  return {
    review: ids('review'),
    upward: ids('upward'),
    coordinate: ids('coordinate'),
    results: ids('results'),
    late: late.map(({ item }) => item.id),
    meeting: meeting?.no ?? null,
  };
}

function whyTold({ status, rule, elapsed, progress, gap, reports, next, override }: Why): Reason {
  return reasonTold({
    status,
    rule,
    elapsed,
    progress: progress ?? null,
    gap: gap ?? null,
    report: reports.map(({ place }) => place).join(' ') || null,
    next: next ?? null,
    override: override?.status ?? null,
  });
}

/** Reasons of the cells that have a number. */
function cellReasons(snapshot: Snapshot): (Reason & { region: string })[] {
  return snapshot.shown.flatMap((state) =>
    snapshot.regions.flatMap(({ code }) => {
      const cell = cellState(snapshot, state, code);
      return cell?.state.figure ? [{ region: code, ...whyTold(whyOf(snapshot, cell.state)) }] : [];
    }),
  );
}

function reasonTold({ elapsed, progress, next, ...rest }: Reason): Reason {
  const round = (value: number) => Math.round(value * 1e9) / 1e9;
  return {
    ...rest,
    elapsed: round(elapsed),
    progress: progress === null ? null : round(progress),
    next: next && { status: next.status, distance: Math.round(next.distance * 1e6) / 1e6 },
  };
}

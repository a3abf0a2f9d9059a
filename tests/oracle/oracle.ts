import { mechanismRows, platformRows } from './announced.ts';
import { type Answer, type PanelId, type Row, row } from './answer.ts';
import { calendarRows } from './calendar.ts';
import { changeRows } from './changes.ts';
import { areaRows, boxRows, itemRows, kpiRows, matrixRows } from './items.ts';
import { ledgerRows } from './ledger.ts';
import { listRows } from './lists.ts';
import { projectRows, shareRows } from './published.ts';
import { type Question, question } from './question.ts';
import { measured } from './regions.ts';
import { trendRows } from './trend.ts';

export type { Answer, Cell, PanelId, Row } from './answer.ts';

/**
 * What the panels must show, worked out from the files by docs/rules.md, apart from the product.
 *
 * folder   path of a data package
 * query    parameters of the address; unknown names and values are ignored
 * today    "YYYY-MM-DD", for due days
 */
export function oracle(folder: string, query: Record<string, string>, today: string): Record<PanelId, Answer> {
  const asked = question(folder, query, today);
  const nothing = asked.regions.length === 0 || asked.stands.length === 0;
  const of = (rows: () => Row[]): Answer => (nothing ? { state: 'empty', rows: [] } : { state: 'ready', rows: rows() });
  const regions = (): Answer => {
    const itemless = ['stat', 'platforms'].includes(asked.measure) && asked.regions.length > 0;
    return itemless ? { state: 'ready', rows: regionRows(asked) } : of(() => regionRows(asked));
  };
  const { tables } = asked.look;
  const answers: Record<PanelId, () => Answer> = {
    kpi: () => of(() => kpiRows(asked)),
    areas: () => of(() => areaRows(asked)),
    ranking: regions,
    map: () => ({ ...regions(), box: nothing ? [] : boxRows(asked) }),
    items: () => of(() => itemRows(asked)),
    matrix: () => of(() => matrixRows(asked)),
    changes: () => of(() => changeRows(asked)),
    trend: () => of(() => trendRows(asked)),
    ledger: () => unfiltered(ledgerRows(asked)),
    lists: () => unfiltered(listRows(asked), tables.list_entries),
    calendar: () => unfiltered(calendarRows(asked), tables.meetings),
    platforms: () => unfiltered(platformRows(tables)),
    mechanism: () => unfiltered(mechanismRows(tables)),
    projects: () => unfiltered(projectRows(tables)),
    shares: () => unfiltered(shareRows(tables), tables.published_shares && tables.statistics),
  };
  return onDemand(answers);
}

/** Each panel is worked out when it is asked for: a whole ledger takes its time. */
function onDemand(answers: Record<PanelId, () => Answer>): Record<PanelId, Answer> {
  const held: Partial<Record<PanelId, Answer>> = {};
  const made = Object.entries(answers).map(([id, answer]) => {
    const get = () => (held[id as PanelId] ??= answer());
    return [id, { get, enumerable: true }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(made)) as Record<PanelId, Answer>;
}

function regionRows(asked: Question): Row[] {
  return asked.regions.map((region) => {
    const { value, n, of } = measured(asked, region);
    return row(region, { value, n: { value: n }, of: { value: of } });
  });
}

/** A panel that no filter empties: only a table that is not there. */
function unfiltered(rows: Row[], table: readonly unknown[] | undefined = rows): Answer {
  return table && table.length > 0 ? { state: 'ready', rows } : { state: 'empty', rows: [] };
}

import { type Answer, type PanelId, type Row, row } from './answer.ts';
import { areaRows, boxRows, itemRows, kpiRows, matrixRows } from './items.ts';
import { projectRows, shareRows } from './published.ts';
import { type Question, question } from './question.ts';
import { measured } from './regions.ts';

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
  return {
    kpi: of(() => kpiRows(asked)),
    areas: of(() => areaRows(asked)),
    ranking: regions(),
    map: { ...regions(), box: nothing ? [] : boxRows(asked) },
    items: of(() => itemRows(asked)),
    matrix: of(() => matrixRows(asked)),
    projects: unfiltered(projectRows(tables)),
    shares: tables.published_shares && tables.statistics ? unfiltered(shareRows(tables)) : unfiltered([]),
  };
}

function regionRows(asked: Question): Row[] {
  return asked.regions.map((region) => {
    const { value, n, of } = measured(asked, region);
    return row(region, { value, n: { value: n }, of: { value: of } });
  });
}

function unfiltered(rows: Row[]): Answer {
  return { state: rows.length > 0 ? 'ready' : 'empty', rows };
}

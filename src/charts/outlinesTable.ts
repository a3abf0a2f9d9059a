import type { Table, TableCell } from '#charts/table.ts';
import type { Misfit } from '#geo/misfits.ts';
import type { OutlineReport, OutlineRow } from '#geo/outlineReport.ts';
import { outlinesWords } from '#words/outlines.ts';

/** The finding about a set of outlines. */
export function outlinesTitle({ rows, misfits }: OutlineReport): string {
  const count = (fits: (row: OutlineRow) => boolean) => rows.filter(fits).length;
  const ofKind = (kind: Misfit['kind']) => misfits?.filter((misfit) => misfit.kind === kind).length ?? 0;
  const alone = count(({ state }) => state === 'alone');
  return outlinesWords.title({
    regions: rows.length - alone,
    missing: count(({ state }) => state === 'missing'),
    alone,
    crossings: count(({ crossing }) => crossing !== undefined),
    repeats: rows.reduce((sum, { repeats }) => sum + repeats, 0),
    twins: count(({ twin }) => twin !== undefined),
    overlaps: ofKind('overlap'),
    gaps: ofKind('gap'),
    isMatched: misfits !== undefined,
  });
}

/** The outlines one by one: a row per region, then those of no region. */
export function outlinesTable({ rows, misfits }: OutlineReport): Table {
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  const { head, columns } = outlinesWords;
  return {
    head,
    columns: Object.entries(columns).map(([id, title]) => ({ id, title })),
    rows: rows.map((row) => ({
      key: 'code',
      id: row.code,
      name: row.name === '' ? row.code : row.name,
      cells: cellsOf(row, names, misfits !== undefined),
      marks: { state: row.state },
    })),
  };
}

function cellsOf(row: OutlineRow, names: ReadonlyMap<string, string>, isMatched: boolean): TableCell[] {
  const state = text(stateOf(row, names));
  if (row.state === 'missing') {
    const missing: TableCell = { kind: 'missing', state: 'unavailable', text: outlinesWords.none };
    return [missing, missing, missing, missing, missing, state];
  }
  const { rings, points, turned, crossing } = row;
  return [
    { kind: 'number', value: rings, text: String(rings) },
    { kind: 'number', value: points, text: String(points) },
    text(outlinesWords.turned(turned)),
    text(outlinesWords.crossing(crossing)),
    text(isMatched ? fitOf(row, names) : outlinesWords.unchecked),
    state,
  ];
}

function fitOf({ code, misfits }: OutlineRow, names: ReadonlyMap<string, string>): string {
  if (misfits.length === 0) return outlinesWords.fits;
  const said = misfits.map(({ kind, codes, area }) => {
    const others = codes.filter((other) => other !== code).map((other) => names.get(other) ?? other);
    return outlinesWords[kind](others.join(outlinesWords.names), area);
  });
  return said.join(outlinesWords.sep);
}

function stateOf({ state, repeats, twin }: OutlineRow, names: ReadonlyMap<string, string>): string {
  const said = [
    outlinesWords.states[state],
    repeats > 0 && outlinesWords.repeats(repeats),
    twin !== undefined && outlinesWords.twin(names.get(twin) ?? twin),
  ];
  return said.filter((one) => one !== false).join(outlinesWords.sep);
}

function text(words: string): TableCell {
  return { kind: 'text', text: words };
}

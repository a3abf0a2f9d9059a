import { inkOn, statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { isPublic } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { type Group, label, type Mark, marksSeries, rect, rule } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { FOLD_SHAPES } from '#charts/shownStatus.ts';
import type { Table, TableCell } from '#charts/table.ts';
import { type Fold, foldOf, foldRules } from '#stats/fold.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { Threshold } from '#stats/thresholds.ts';
import { FOLD_WORDS } from '#words/fold.ts';
import { figure } from '#words/number.ts';
import { statusWord } from '#words/status.ts';
import { thresholdsWords } from '#words/thresholds.ts';

/** The thresholds in force from the smallest gap (ahead) to the largest. */
export function risingThresholds({ ledger }: Snapshot): Threshold[] {
  return [...ledger.thresholds].sort((a, b) => (a.over ?? -Infinity) - (b.over ?? -Infinity));
}

/** The line of gaps as segments of equal width, a status each, its limits at the joints; one under the other on a narrow box. */
export function thresholdsDrawing(snapshot: Snapshot, isFolded: boolean, look: Look): Drawing {
  const rows = risingThresholds(snapshot);
  const isNarrow = look.width < look.size * 8.5 * rows.length;
  const marks = isNarrow ? columnMarks(snapshot, rows, isFolded, look) : lineMarks(snapshot, rows, isFolded, look);
  const height = isNarrow ? look.size * (0.6 + rows.length * 2.6) : look.size * (isFolded ? 7.4 : 5.6);
  const groups: Group[] = [{ name: 'line', marks }];
  return {
    option: { animation: false, series: [marksSeries('thresholds', groups)] },
    height: Math.ceil(height),
    hits: [],
  };
}

/** The same as a table: a row per status with the ends of its interval and its fold. */
export function thresholdsTable(snapshot: Snapshot): Table {
  const rules = foldRules(snapshot.ledger);
  const { columns, head } = thresholdsWords;
  // Before the public there is no such fold.
  const ids = isPublic(snapshot) ? (['over', 'up_to'] as const) : (['over', 'up_to', 'fold'] as const);
  return {
    head,
    columns: ids.map((id) => ({ id, title: columns[id] })),
    rows: risingThresholds(snapshot).map(({ id, over, up_to }) => {
      const fold = foldOf(id, rules);
      const word: TableCell = { kind: 'text', text: fold ? FOLD_WORDS[fold] : '' };
      return {
        key: 'entry',
        id,
        name: statusWord(id, isPublic(snapshot)),
        cells: [endCell(over), endCell(up_to), word].slice(0, ids.length),
      };
    }),
  };
}

/** A limit as printed: "−0.05", "10". */
export function limitText(limit: number | undefined): string | undefined {
  return limit === undefined ? undefined : figure(limit, decimalsOf(limit));
}

function decimalsOf(limit: number): number {
  return (String(limit).split('.')[1] ?? '').length;
}

function endCell(limit: number | undefined): TableCell {
  if (limit === undefined) return { kind: 'text', text: thresholdsWords.noEnd };
  return { kind: 'number', value: limit, text: limitText(limit) ?? '' };
}

function lineMarks(snapshot: Snapshot, rows: readonly Threshold[], isFolded: boolean, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const each = width / Math.max(rows.length, 1);
  const [top, bar] = [size * 0.4, size * 2.2];
  const quiet = { fill: tokens.muted, size: size * 0.86, align: 'center' } as const;
  const limits = top + bar + size * 1.2;
  return rows.flatMap((row, at) => {
    const x = at * each;
    const fold = isFolded ? foldOf(row.id, foldRules(snapshot.ledger)) : undefined;
    const joint = limitText(row.over);
    const marks = [
      ...segment(snapshot, row, { x, y: top, width: each - 2, height: bar }, look),
      label(
        x + each / 2,
        limits + size * 1.3,
        thresholdsWords.interval(limitText(row.over), limitText(row.up_to)),
        quiet,
      ),
    ];
    if (joint !== undefined)
      marks.push(
        rule(x - 1, top - 3, x - 1, top + bar + size * 0.5, tokens.text, 1.5),
        label(x - 1, limits, joint, { ...quiet, fill: tokens.text, weight: 600 }),
      );
    if (fold) marks.push(...foldMarks(fold, { x, y: limits + size * 2.4, width: each - 2, height: size * 1.3 }, look));
    return marks;
  });
}

function columnMarks(snapshot: Snapshot, rows: readonly Threshold[], isFolded: boolean, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const row = size * 2.6;
  return [...rows].reverse().flatMap((one, at) => {
    const y = size * 0.3 + at * row;
    const fold = isFolded ? foldOf(one.id, foldRules(snapshot.ledger)) : undefined;
    const words = thresholdsWords.interval(limitText(one.over), limitText(one.up_to));
    return [
      ...segment(snapshot, one, { x: 0, y, width: size * 8.2, height: row - 3 }, look),
      label(size * 9, y + row / 2, words, { fill: tokens.text, size: size * 0.93 }),
      ...(fold ? foldMarks(fold, { x: width - size * 2.6, y, width: size * 2.6, height: row - 3 }, look) : []),
    ];
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function segment(snapshot: Snapshot, { id }: Threshold, { x, y, width, height }: Box, { tokens, size }: Look): Mark[] {
  const fill = statusColour(id, tokens);
  const ink = inkOn(fill);
  return [
    rect(x, y, width, height, { fill }),
    ...glyph(id, x + size, y + height / 2, size * 0.42, tokens, ink),
    label(x + size * 1.9, y + height / 2, statusWord(id, isPublic(snapshot)), {
      fill: ink,
      size: size * 0.93,
      weight: 600,
      within: width - size * 2.1,
    }),
  ];
}

/** The colour of the fold, always with its word. */
function foldMarks(fold: Fold, { x, y, width, height }: Box, { tokens, size }: Look): Mark[] {
  const fill = statusColour(FOLD_SHAPES[fold], tokens);
  return [
    rect(x, y, width, height, { fill }),
    label(x + width / 2, y + height / 2, FOLD_WORDS[fold], {
      fill: inkOn(fill),
      size: size * 0.86,
      align: 'center',
      weight: 600,
    }),
  ];
}

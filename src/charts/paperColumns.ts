import { hasManyColumns, type PaperTable } from '#charts/paper.ts';
import { PAPER } from '#charts/paperSize.ts';
import { textWidth } from '#geo/textWidth.ts';

/** Height of the letters in a table, mm: 五号; of many columns 小五. */
const LETTER = { plain: 3.704, small: 3.175 } as const;
/** White at both sides of a cell, in letters. */
const EDGES = 0.7;
/** A text up to this, in letters, keeps to one line where others must go on in the next. */
const SHORT = 7;
/** Most a long text counts for, in letters. */
const LONG = 16;

/**
 * Shares of a table's width its columns take, by what stands in them; they sum to 1.
 *
 * Where the table is wider than the page, short columns keep their width and the long ones share what is left. Of many
 * columns all but the first are alike, as they hold the same kind of thing.
 */
export function paperColumns(table: PaperTable, isWide: boolean): number[] {
  const isMany = hasManyColumns(table);
  const { height, width } = PAPER.type;
  const room = (isWide ? height : width) / (isMany ? LETTER.small : LETTER.plain);
  const own = needs(table);
  const asked = isMany ? alike(own) : own;
  const sum = total(asked);
  if (sum <= room) return asked.map((one) => one / sum);
  const short = asked.filter((one) => one <= SHORT);
  const left = (room - total(short)) / (sum - total(short));
  const fitted = asked.map((one) => (one <= SHORT ? one : Math.max(one * left, SHORT / 2)));
  return fitted.map((one) => one / total(fitted));
}

function needs({ head, rows }: PaperTable): number[] {
  return head.map((title, at) => {
    // A head goes on in a second line rather than make its column wide.
    const longest = Math.max(letters(title) / 2, ...rows.map((row) => letters(row[at] ?? '')));
    return Math.min(LONG, longest) + EDGES;
  });
}

function alike([first = 0, ...others]: readonly number[]): number[] {
  const most = Math.min(Math.max(...others), 4);
  return [first, ...others.map(() => most)];
}

function letters(text: string): number {
  return textWidth(text, 10) / 10;
}

function total(all: readonly number[]): number {
  return all.reduce((sum, one) => sum + one, 0);
}

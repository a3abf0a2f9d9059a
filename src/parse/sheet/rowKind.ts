import type { GridCell, GridRow } from '#model/grid.ts';
import type { Skipped } from '#model/import.ts';
import type { SheetHead } from '#parse/sheet/sheetHead.ts';
import { squash } from '#parse/sheet/squash.ts';
import { ledgerWords } from '#words/ledger.ts';

/** What is known of a sheet when its rows are told apart. */
export interface RowRule {
  readonly head: SheetHead;
  /** Squashed texts of each level of the head, by column. */
  readonly levels: readonly (readonly string[])[];
  /** Squashed texts of the title rows. */
  readonly titles: ReadonlySet<string>;
  /** Columns that name the item: number and name. */
  readonly naming: readonly number[];
  /** Columns that only count rows. */
  readonly ordinals: readonly number[];
  /** Columns that place a row: those of `naming`, the area and the ordinal. */
  readonly leading: readonly number[];
  readonly isItem: (text: string) => boolean;
  /** Whether a text is the name of an area: such a row heads the items below it. */
  readonly isArea: (text: string) => boolean;
}

const SUM = /^(?:合计|总计|小计|累计|共计|平均|平均值|汇总)(?:[:(].{0,12})?$|^.{1,12}(?:合计|小计|总计)$/;
const LABEL =
  /^\(?(?:填报人|填表人|制表人?|审核人?|复核人?|签发人?|审批人?|负责人|分管领导|分管负责人|主要领导|主要负责人|单位负责人|联系人|联系电话|电话|手机|经办人|填报单位|填表单位|报送单位|填报日期|填表日期|填报时间|报送日期|报送时间|日期|盖章|公章|单位盖章|签字|签章)(?:\(.{0,8}\)|\))?(?::|$)/;
const NOTE = /^(?:注|备注|说明|附注|注释|填表说明|填报说明|填写说明|注意事项)\d*(?:[:.、]|$)|^[※*★]/;

/**
 * Why a row below the head is no row of the ledger; undefined: it is one.
 *
 * previous  what the row above was skipped for: a note may run over several rows
 */
export function rowKind(row: GridRow, rule: RowRule, previous: Skipped['why'] | undefined): Skipped['why'] | undefined {
  const filled = row.cells.flatMap((cell, index) =>
    cell && cell.text !== '' ? [{ index, cell, text: squash(cell.text) }] : [],
  );
  if (filled.length === 0) return 'empty';
  if (row.isHidden) return 'hidden';
  if (isStruck(filled, rule)) return 'struck';
  const told = filled.filter(
    ({ index }) =>
      !rule.ordinals.includes(index) || LABEL.test(squash(row.cells[index]?.text ?? '')) || filled.length === 1,
  );
  const [first] = told.length > 0 ? told : filled;
  if (!first) return 'empty';
  if (filled.some(({ index, text }) => rule.naming.includes(index) && rule.isItem(text))) return undefined;
  if (isHead(filled, rule)) return 'head';
  const names = filled.filter(({ index }) => rule.naming.includes(index));
  // The board's own ledger lists them too: there is nothing to know them by.
  if (names.length > 0 && names.every(({ text }) => text === ledgerWords.unnamed)) return 'empty';
  if (filled.length === 1 && rule.titles.has(first.text)) return 'title';
  if (filled.some(({ index, text }) => (rule.leading.includes(index) || index === first.index) && SUM.test(text)))
    return 'sum';
  const isUnnamed = !filled.some(({ index }) => rule.naming.includes(index) && index !== first.index);
  if (LABEL.test(first.text) || (isUnnamed && filled.some(({ text }) => LABEL.test(text) && /:/.test(text))))
    return 'signature';
  if (NOTE.test(first.text)) return 'note';
  if (filled.length > 1)
    return told.length === 0 || filled.every(({ index }) => rule.ordinals.includes(index)) ? 'empty' : undefined;
  return loneKind(first, rule, previous);
}

/** A row with one cell only. */
function loneKind(
  { index, text }: { index: number; text: string },
  rule: RowRule,
  previous: Skipped['why'] | undefined,
): Skipped['why'] | undefined {
  if (rule.ordinals.includes(index) && /^\d+$/.test(text)) return 'empty';
  if (rule.isArea(text)) return 'title';
  if (previous === 'note' || previous === 'signature') return 'note';
  if (/^(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/.test(text)) return 'signature';
  return undefined;
}

function isStruck(filled: readonly { index: number; cell: GridCell }[], { naming, ordinals }: RowRule): boolean {
  const names = filled.filter(({ index }) => naming.includes(index));
  const told = names.length > 0 ? names : filled.filter(({ index }) => !ordinals.includes(index));
  return told.length > 0 && told.every(({ cell }) => cell.isStruck);
}

/** The head again on the next page, or the line that numbers its columns. */
function isHead(filled: readonly { index: number; text: string }[], { levels, head }: RowRule): boolean {
  const again = filled.filter(({ index, text }) => levels.some((texts) => texts[index] === text)).length;
  if (again >= 2 && again * 5 >= filled.length * 3) return true;
  if (filled.length < 3 || filled.length * 2 < head.columns.length) return false;
  const numbers = filled
    .map(({ text }) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? Number.NaN))
    .filter((number) => !Number.isNaN(number));
  return (
    numbers.length * 4 >= filled.length * 3 &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** Words of signatures without the names and numbers behind them. */
export function labelsOf(texts: readonly string[]): string {
  const all = texts.flatMap((text) =>
    [
      ...squash(text).matchAll(
        /(?:填报|填表|制表|审核|复核|签发|审批|负责|联系|经办)人?(?:电话|单位|日期|时间)?|分管领导|主要领导|电话|手机|日期|盖章|签字/g,
      ),
    ].map(([word]) => word),
  );
  return [...new Set(all)].join('、');
}

import type { Grid, GridRow } from '#model/grid.ts';
import type { Correction } from '#model/import.ts';
import type { Lists } from '#model/lists.ts';
import type { RegionIndex } from '#parse/sheet/matchRegion.ts';
import { readDay } from '#parse/sheet/readDay.ts';
import { monthIn, yearIn } from '#parse/sheet/readMonth.ts';
import { plain, squash } from '#parse/sheet/squash.ts';
import type { Tell } from '#parse/sheet/tell.ts';

/** What holds for all rows of a sheet, told by its titles, its name and its file. */
export interface SheetContext {
  readonly region_code?: string;
  readonly month?: string;
  readonly unit?: string;
  readonly submitted_on?: string;
  /** Year of a month of the year that is written without one. */
  readonly yearOf: (month: number) => number | undefined;
  readonly isInternal: boolean;
  /** Titles, sheet name and file name speak of different regions: whose reports the rows are cannot be known. */
  readonly isTorn: boolean;
}

const UNIT_LABEL = /(?:填报|报送|填表|上报|报告)(?:单位|部门|地区|区县|区市)(?:名称)?(?:\([^()]*\))?\s*(:?)\s*(.*)$/;
const UNIT_END = /\s|[(（]|(?:填报|填表|报送|制表|审核|审签|负责|联系|日期|时间)[人期日间]?.*[:：]/;
const DAY_LABEL = /(?:填报|报送|填表|制表|上报)(?:日期|时间)\s*:?\s*(\S+)/;
/** Nothing is told beyond this of a title. */
const MAX_TITLE = 500;
const INTERNAL = /内部(?!分)|不公开|注意保存/;

/**
 * Reads what stands around the rows of a sheet.
 *
 * titles  rows above the head
 * foot    rows below the data that are no data: 填报单位 may stand there
 */
export function sheetContext(
  grid: Grid,
  { titles, foot }: { readonly titles: readonly GridRow[]; readonly foot: readonly GridRow[] },
  { lists, regions, correction, tell }: { lists: Lists; regions: RegionIndex; correction: Correction; tell: Tell },
): SheetContext {
  const lines = titles.flatMap(textsOf);
  const around = [...titles, ...foot];
  const names = [...lines, grid.sheet ?? '', ...pathOf(grid.file)];
  const yearOf = yearRule(lists, names);
  const unit = around.map(unitOf).find((text) => text !== undefined);
  const submitted_on = around.map(dayOf).find((day) => day !== undefined);
  return {
    ...monthOf(names, correction, yearOf, tell),
    ...regionOf({ grid, unit, lines }, regions, correction, tell),
    ...(unit === undefined ? {} : { unit }),
    ...(submitted_on === undefined ? {} : { submitted_on }),
    yearOf,
    isInternal: isInternal(titles, tell),
  };
}

/** Does a title row mark the sheet 内部, 不公开 or 注意保存? */
export function isInternal(titles: readonly GridRow[], tell: Tell): boolean {
  for (const title of titles) {
    const marked = textsOf(title).find((text) => INTERNAL.test(squash(text)));
    if (marked === undefined) continue;
    tell('internal-mark', 'note', { row: title.row, value: marked });
    return true;
  }
  return false;
}

/** Unit of a cell 填报单位, without its seal: "江津区发展改革委（盖章）". */
export function bareUnit(text: string): string {
  return text
    .trim()
    .replace(/[(（]?(?:盖章|公章|签章)[)）]?\s*$/, '')
    .trim();
}

function textsOf({ cells }: GridRow): string[] {
  return cells.flatMap((cell) => (cell && cell.text !== '' ? [cell.text.slice(0, MAX_TITLE)] : []));
}

/** Name of the file without its kind, then the folders or archives it lies in. */
function pathOf(file: string): string[] {
  return file
    .split(/[/\\]/)
    .reverse()
    .map((part) => part.replace(/\.[a-z0-9]{1,5}$/i, ''));
}

function unitOf(row: GridRow): string | undefined {
  const texts = textsOf(row);
  for (const [at, text] of texts.entries()) {
    const [found, colon, rest = ''] = UNIT_LABEL.exec(plain(text)) ?? [];
    if (found === undefined) continue;
    const own = rest.split(UNIT_END)[0]?.trim() ?? '';
    if (own !== '' && (colon === ':' || /\s/.test(plain(text)))) return bareUnit(own);
    const next = texts[at + 1];
    if (own === '' && next !== undefined && !UNIT_LABEL.test(plain(next)) && !/[:：]/.test(next)) return bareUnit(next);
  }
  return undefined;
}

function dayOf(row: GridRow): string | undefined {
  const text = textsOf(row).map(plain).join(' ');
  const found = DAY_LABEL.exec(text)?.[1];
  return found === undefined ? undefined : readDay({ text: found }, { edge: 'last', year: undefined })?.day;
}

function monthOf(
  names: readonly string[],
  correction: Correction,
  yearOf: SheetContext['yearOf'],
  tell: Tell,
): { month?: string } {
  if (correction.month !== undefined) return { month: correction.month };
  const months = [...new Set(names.flatMap((text) => monthIn(text, yearOf) ?? []))];
  if (months.length > 1)
    tell('month-differs', 'warning', {
      value: months.join('、'),
      ...(months[0] === undefined ? {} : { expected: months[0] }),
    });
  return months[0] === undefined ? {} : { month: months[0] };
}

/** The year a title or name states, else that of the latest period with such a month, else the board's own. */
function yearRule({ periods, asof }: Lists, names: readonly string[]): SheetContext['yearOf'] {
  const stated = names.map(yearIn).find((year) => year !== undefined);
  const latest = [...periods].sort((a, b) => b.start.localeCompare(a.start));
  return (month) => {
    if (stated !== undefined) return stated;
    const two = String(month).padStart(2, '0');
    const years = latest.flatMap(({ start, end }) =>
      [start, end].flatMap((day) => {
        const text = `${day.slice(0, 4)}-${two}`;
        return start.slice(0, 7) <= text && text <= end.slice(0, 7) ? [Number(day.slice(0, 4))] : [];
      }),
    );
    return (
      years[0] ??
      (asof === undefined ? latest.map(({ start }) => Number(start.slice(0, 4)))[0] : Number(asof.slice(0, 4)))
    );
  };
}

function regionOf(
  { grid, unit, lines }: { grid: Grid; unit: string | undefined; lines: readonly string[] },
  regions: RegionIndex,
  correction: Correction,
  tell: Tell,
): { region_code?: string; isTorn: boolean } {
  if (correction.region_code !== undefined)
    return { ...(correction.region_code === '' ? {} : { region_code: correction.region_code }), isTorn: false };
  const only = (codes: readonly string[]) => (codes.length === 1 ? codes : []);
  const [file = '', ...folders] = pathOf(grid.file);
  const named = [
    unit === undefined ? undefined : regions.ofUnit(unit),
    only(regions.within(grid.sheet ?? ''))[0],
    only(regions.within(file))[0],
  ];
  const codes = [...new Set(named.filter((code) => code !== undefined))];
  const old = [unit, grid.sheet, file].flatMap((text) =>
    text === undefined ? [] : (regions.oldNameIn(text) ?? []),
  )[0];
  if (old !== undefined) tell('predecessor', 'warning', { value: old, subject: codes[0] });
  if (codes.length > 1) {
    tell('region-differs', 'error', {
      value: [unit, grid.sheet, file].filter((text) => text !== undefined).join('、'),
    });
    return { isTorn: true };
  }
  const found =
    codes[0] ??
    lines.map((text) => regions.ofUnit(text)).find((code) => code !== undefined) ??
    folders.flatMap((folder) => only(regions.within(folder)))[0];
  return { ...(found === undefined ? {} : { region_code: found }), isTorn: false };
}

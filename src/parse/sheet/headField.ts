import { FIELD_OF_HEADER, type SheetField } from '#model/sheetField.ts';
import { squash } from '#parse/sheet/squash.ts';

/** What a column is, and the unit its header states: "目标值（万元）". */
export interface HeadMeaning {
  readonly field?: SheetField;
  readonly unit?: string;
}

const ORDINAL = /^(?:\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)[.、]?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)])/;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const SIGNS = /[()[\]【】〔〕{}<>《》*★※:;,.。、_"“”'·#-]/g;
/** Characters of a header, with what it explains in brackets; what is longer is a text. */
const LONGEST = 300;
/** Told of the month alone, or up to now. */
const MONTHLY = /本月|当月|本季|当季|单月/;
const UP_TO = /累计|截至|截止/;
const WHEN = /^(?:本月|当月|本季度?|截至目前|截止目前|截至本月底?|截止本月底?|截至当月底?|目前|年度|全年)/;

/**
 * What a column is by its header.
 *
 * levels  of a head of several rows from the top, blank ones left out: ["进度", "计划%"]
 */
export function headMeaning(levels: readonly string[]): HeadMeaning {
  // Told before anything is looked up: a text may be merged over two hundred columns.
  if (levels.some((level) => level.length > LONGEST)) return {};
  const clean = levels.map((level) => squash(level).toLowerCase().replace(ORDINAL, ''));
  // "填报单位：" waits for what follows it: it heads no column.
  if (clean.some((level) => level.endsWith(':'))) return {};
  const whole = clean.join('');
  const tries = [whole, [...clean].reverse().join(''), ...clean.map((_, at) => clean.slice(at).join('')).slice(1)];
  const field = lookUp(tries) ?? lookUp(tries.map((key) => key.replace(WHEN, '')));
  if (field === undefined) return {};
  const unit = unitOf(clean.at(-1) ?? '');
  const isMonthly = (field === 'done' || field === 'progress') && MONTHLY.test(whole) && !UP_TO.test(whole);
  return { field: isMonthly ? 'monthly' : field, ...(unit === undefined ? {} : { unit }) };
}

function lookUp(keys: readonly string[]): SheetField | undefined {
  for (const key of keys)
    for (const text of [key, key.replace(BRACKETS, '')]) {
      const bare = text.replace(SIGNS, '');
      const field = FIELD_OF_HEADER.get(bare) ?? FIELD_OF_HEADER.get(bare.replaceAll('%', ''));
      if (field !== undefined) return field;
    }
  return undefined;
}

/** "目标值(单位:万元)" → "万元". */
function unitOf(header: string): string | undefined {
  const found = /\((?:单位:?)?([^()%\d:]{1,4})\)$/.exec(header);
  return found?.[1];
}

import { SHEET_HEADERS, type SheetField } from '#model/sheetField.ts';
import { RHYTHM_OF, SCOPE_OF, STATUS_OF_WORD } from '#model/sheetWords.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';
import { type Dice, maybe, pick, some, whole } from '../support/dice.ts';
import { TABLES_SHIPPED } from './ground.ts';
import { DATES, NUMBERS, nasty } from './nasty.ts';

const { items, regions, areas, platforms, region_predecessors } = TABLES_SHIPPED;
const HEADERS: Readonly<Record<SheetField, string>> = { ...LEDGER_HEADERS, ...SHEET_HEADERS };
const FIELDS = Object.keys(HEADERS) as SheetField[];
/** Without these a sheet is no ledger. */
const CORE: readonly SheetField[] = ['no', 'name', 'month', 'progress', 'text', 'done', 'regions'];
const PLACES = [
  ...regions.flatMap(({ code, name, short_name }) => [code, name, short_name, short_name]),
  ...region_predecessors.flatMap(({ old_code, old_name }) => [old_code ?? '', old_name]),
];
const UNITS = ['渝方牵头单位A', '川方牵头单位B', '重庆市某局', '四川省某厅', '江津区某局', '配合单位甲'];

/** A sheet of an office as texts: titles, a head, rows; much of it as it should be, some of it not. */
export function madeSheet(dice: Dice): string[][] {
  const fields = someFields(dice);
  const head = fields.map((field) => (dice() < 0.03 ? nasty(dice) : headerOf(dice, field)));
  const month = pick(dice, ['2023-11', '2023年11月', '2023-10', '2023-08', '']);
  const unsure = pick(dice, [0, 0.02, 0.1, 0.4]);
  const rows = Array.from({ length: whole(dice, 14) }, () =>
    fields.map((field) => (dice() < unsure ? nasty(dice) : plausible(dice, field, month))),
  );
  const sheet = [...titles(dice), head, ...rows.flatMap((row) => copies(dice, row)), ...foot(dice)];
  return dice() < 0.25 ? bent(dice, sheet) : sheet;
}

function someFields(dice: Dice): SheetField[] {
  const core = CORE.filter(() => dice() < 0.85);
  const others = some(dice, FIELDS, whole(dice, 12));
  const fields = [...core, ...others.filter((field) => dice() < 0.05 || !core.includes(field))];
  return dice() < 0.3 ? shuffled(dice, fields) : fields;
}

function headerOf(dice: Dice, field: SheetField): string {
  const header = HEADERS[field];
  if (field === 'done' && dice() < 0.3) return pick(dice, ['完成值（万元）', '累计完成（亿元）', '完成值']);
  if (field === 'targetValue' && dice() < 0.3) return pick(dice, ['目标值（万元）', '目标值（亿元）']);
  return dice() < 0.1
    ? pick(dice, [` ${header} `, `${header}*`, `${header}（必填）`, header.replace('%', '')])
    : header;
}

/** A cell as one expects it in its column. */
function plausible(dice: Dice, field: SheetField, month: string): string {
  const words = () =>
    pick(dice, ['已完成年度任务', '持续推进', '〔合成〕文字', '投资1.2亿元，占60%', '不涉及', '', '无']);
  switch (field) {
    case 'no':
      return pick(dice, [pick(dice, items).id, pick(dice, items).id, '5', '05', '2023H2-99', '']);
    case 'name':
      return named(dice, pick(dice, items).name ?? '');
    case 'area':
      return named(dice, pick(dice, areas).name);
    case 'platforms':
      return named(dice, pick(dice, platforms).name);
    case 'regions':
    case 'place':
      return places(dice);
    case 'target':
      return pick(dice, ['完成48份', '完成投资1.2亿元', '', '形成机制']);
    case 'unit':
      return pick(dice, ['件', '万元', '亿元', '个', '元', '']);
    case 'month':
      return dice() < 0.8 ? month : pick(dice, DATES);
    case 'start':
    case 'due':
    case 'closed':
    case 'submitted':
      return pick(dice, DATES);
    case 'done':
    case 'progress':
    case 'planned':
    case 'monthly':
    case 'targetValue':
    case 'weight':
      return number(dice);
    case 'status':
    case 'override':
      return pick(dice, [...STATUS_OF_WORD.keys(), '正常', '']);
    case 'rhythm':
      return pick(dice, [...RHYTHM_OF.keys()]);
    case 'disclosure':
      return pick(dice, ['公开', '内部', '不公开', '']);
    case 'side':
      return pick(dice, ['渝', '川', '渝方', '四川省', '', '']);
    case 'kind':
      return pick(dice, ['正常', '补报', '更正', '退回', '']);
    case 'contact':
    case 'phone':
      return pick(dice, ['张三', '13800000000', '']);
    case 'ordinal':
      return String(whole(dice, 30));
    case 'leadCq':
    case 'leadSc':
    case 'lead':
    case 'duty':
    case 'support':
    case 'sender':
      return pick(dice, [...UNITS, `${pick(dice, UNITS)}、${pick(dice, UNITS)}`, '']);
    default:
      return words();
  }
}

function number(dice: Dice): string {
  if (dice() < 0.3) return pick(dice, NUMBERS);
  return pick(dice, [String(whole(dice, 130)), `${whole(dice, 101)}%`, String(whole(dice, 100) / 100), '']);
}

/** A name as it stands in the list, or nearly. */
function named(dice: Dice, name: string): string {
  const way = dice();
  if (way < 0.7) return name;
  const at = whole(dice, name.length);
  if (way < 0.85) return name.slice(0, at) + name.slice(at + 1);
  return way < 0.93 ? `《${name}》` : name.slice(0, at) + pick(dice, ['推', '建', ' ']) + name.slice(at + 1);
}

function places(dice: Dice): string {
  const one = () =>
    named(dice, pick(dice, PLACES)) + (dice() < 0.1 ? pick(dice, ['（牵头）', '(参与)', '（督办）']) : '');
  const way = dice();
  if (way < 0.15) return pick(dice, [...SCOPE_OF.keys(), '', '成都', '双桥区', '500111', '500381', '万盛']);
  return Array.from({ length: 1 + whole(dice, 4) }, one).join(pick(dice, ['、', '，', ';', '\n', ' ']));
}

function titles(dice: Dice): string[][] {
  const all = [
    '合作事项台账',
    '2023年11月',
    '填报单位：江津区（盖章）',
    '内部资料 注意保存',
    '填报日期：2023-12-03',
    '单位：万元',
  ];
  return some(dice, all, whole(dice, 3)).map((title) => [title]);
}

function foot(dice: Dice): string[][] {
  return [['合计', '', '100'], ['填报人：张三', '审核人：李四'], ['注：以上数据为合成'], []].filter(() => dice() < 0.1);
}

/** The row, and sometimes what is said again, a little differently. */
function copies(dice: Dice, row: string[]): string[][] {
  const way = dice();
  if (way < 0.9) return [row];
  return [row, way < 0.94 ? row : row.map((cell) => (dice() < 0.15 ? number(dice) : cell))];
}

/** The sheet with its shape spoilt: columns lost, doubled or exchanged, rows of another length, a second head. */
function bent(dice: Dice, sheet: string[][]): string[][] {
  const width = Math.max(...sheet.map((row) => row.length));
  const [one, other] = [whole(dice, width), whole(dice, width)];
  switch (whole(dice, 6)) {
    case 0:
      return sheet.map((row) => row.filter((_, at) => at !== one));
    case 1:
      return sheet.map((row) => row.flatMap((cell, at) => (at === one ? [cell, cell] : [cell])));
    case 2:
      return sheet.map((row) =>
        row.map((cell, at) => (at === one ? (row[other] ?? '') : at === other ? (row[one] ?? '') : cell)),
      );
    case 3:
      return sheet.map((row) => (dice() < 0.3 ? row.slice(0, whole(dice, row.length + 1)) : row));
    case 4:
      return sheet.map((row) => [
        ...row,
        ...Array.from({ length: maybe(dice, 0.2, whole(dice, 300)) ?? 0 }, () => 'x'),
      ]);
    default:
      return [...sheet, ...sheet];
  }
}

function shuffled<T>(dice: Dice, all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, chance: dice() }))
    .sort((a, b) => a.chance - b.chance)
    .map(({ one }) => one);
}

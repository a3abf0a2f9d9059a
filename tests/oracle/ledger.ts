import { type Cell, type Row, row } from './answer.ts';
import { type ItemCell, itemCell } from './cells.ts';
import { type Line, number } from './csv.ts';
import { figureIn, type Item, numberOf, spanIn, targetIn } from './facts.ts';
import type { Question } from './question.ts';
import { override, type Standing } from './status.ts';
import type { Tables } from './tables.ts';
import { MISSING_WORDS, STATUS_WORDS } from './words.ts';

/** Columns of the one sheet as the data contract has them; the last eight are optional. */
export const HEADERS = [
  ...['事项编号', '方面', '事项名称', '渝方牵头单位', '川方牵头单位', '责任单位', '配合单位', '涉及地区', '涉及平台'],
  ...['目标', '目标值', '单位', '起始', '完成时限', '报告月份', '计划进度%', '完成值', '进度%', '状态', '进展情况'],
  ...['存在问题', '需协调事项', '下一步', '联系人', '佐证'],
  ...['销号日期', '改判状态', '改判理由', '报送周期', '权重', '公开属性', '填报单位', '报告方'],
];
const OPTIONAL = HEADERS.slice(-8);
const KEPT_IN = ['联系人', '佐证'];

/** `byHand`: a status set by a person; `byOthers`: progress of an item made of its sides' or regions' reports, in no copy or file. */
type Marked = Cell & { byHand?: true; byOthers?: true };

/** What one line is told from: an item in a month, and the report of the line. */
type Part = { asked: Question; stand: Standing; month: string; report: Line | undefined; place: string; side: string };

/** Lines of the one sheet with every column; keys are item, month and what the line reports for. */
export function ledgerRows(asked: Question): Row[] {
  const months = asked.months.filter((month) => month <= asked.look.month);
  const stands = new Map(
    months.map((month) => [month, new Map(asked.standsIn(month).map((stand) => [stand.item.id, stand]))]),
  );
  return asked.items.flatMap((item) =>
    months.flatMap((month) => {
      const stand = stands.get(month)?.get(item.id);
      return stand ? linesOf(asked, stand, month) : [];
    }),
  );
}

/** Records of a copy or a file: the head, then the text of every line; numbers unrounded. */
export function ledgerRecords(rows: Row[]): string[][] {
  const isFilled = (header: string) => rows.some(({ cells }) => recordText(cells[header]) !== '');
  const columns = HEADERS.filter((header) => !KEPT_IN.includes(header)).filter(
    (header) => !OPTIONAL.includes(header) || isFilled(header),
  );
  return [columns, ...rows.map(({ cells }) => columns.map((header) => recordText(cells[header])))];
}

function recordText(cell: Marked | undefined): string {
  if (!cell || cell.byOthers) return '';
  if ('text' in cell) return cell.text;
  if ('value' in cell) return String(cell.value);
  if ('missing' in cell) return MISSING_WORDS[cell.missing] ?? '?';
  return `${STATUS_WORDS[cell.status]}${cell.overdue ? '（逾期）' : ''}${cell.byHand ? '（人工认定）' : ''}`;
}

function linesOf(asked: Question, stand: Standing, month: string): Row[] {
  const { item } = stand;
  const reports = item.reports.filter((report) => report.month === month);
  const part = { asked, stand, month, place: '', side: '' };
  const joint = reports.find((report) => !report.side && !report.region_code);
  const sides = reports.filter(({ side, region_code }) => side && !region_code && (!asked.sign || side === asked.sign));
  const key = `${item.id} ${month}`;
  return [
    row(key, cellsOf({ ...part, report: joint })),
    ...sides.map((report) => row(`${key} ${report.side}`, cellsOf({ ...part, report, side: report.side ?? '' }))),
    ...asked.regions.flatMap((place) => {
      const own = reports.filter(({ region_code }) => region_code === place);
      const report = own.find(({ side }) => !side) ?? own.at(-1);
      return report ? [row(`${key} ${place}`, cellsOf({ ...part, report, place }))] : [];
    }),
  ];
}

function cellsOf(part: Part): Record<string, Cell> {
  const { asked, stand, month, report, place, side } = part;
  const { item } = stand;
  const { tables } = asked.look;
  const target = targetIn(item, month);
  const span = spanIn(item, month);
  const silent = stand.shown === 'undisclosed';
  const isItem = place === '' && side === '';
  const plan = (tables.plans ?? []).find((line) => line.item_id === item.id && line.month === month);
  const closed = item.line.closed_on ?? '';
  const byHand = isItem ? override(item, month) : null;
  return {
    ...namesOf(item, tables, place),
    目标: text(target?.text),
    目标值: value(target?.value),
    单位: text(target?.unit),
    起始: text(silent ? '' : target?.start_on || item.line.start_on || span.start),
    完成时限: text(silent ? '' : target?.due_on || item.line.due_on || span.due),
    报告月份: text(month),
    '计划进度%': value(plan?.planned),
    完成值: value(report?.done_value),
    '进度%': progressOf(part),
    状态: statusOf(part),
    进展情况: text(report?.text),
    存在问题: text(report?.difficulty),
    需协调事项: text(report?.need),
    下一步: text(report?.next),
    联系人: text(report?.contact),
    佐证: text(report?.evidence),
    销号日期: text(closed !== '' && closed.slice(0, 7) <= month ? closed : ''),
    改判状态: byHand === null ? text('') : { status: byHand },
    改判理由: text(byHand === null ? '' : reasonOf(item, month, byHand)),
    报送周期: text(RHYTHMS[item.line.rhythm ?? '']),
    权重: value(item.line.weight),
    公开属性: text(report?.disclosure || item.line.disclosure),
    填报单位: text(report?.unit),
    报告方: text(side),
  };
}

const RHYTHMS: Record<string, string> = { month: '每月', quarter: '每季度', 'half-year': '每半年', once: '一次' };
const SCOPES: Record<string, string> = { all16: '全域', provincial: '两省市', outside: '区市以外', unassigned: '' };

function namesOf(item: Item, tables: Tables, place: string): Record<string, Cell> {
  const units = (tables.item_units ?? []).filter((line) => line.item_id === item.id);
  const of = (role: string, side?: string) =>
    joined(units.filter((line) => line.role === role && (!side || line.side === side)).map(({ unit }) => unit));
  const links = (tables.item_platforms ?? []).filter((line) => line.item_id === item.id);
  const platforms = links.map((line) => tables.platforms?.find(({ id }) => id === line.platform_id)?.name);
  const area = tables.areas?.find((line) => line.id === item.line.area_id && line.period_id === item.line.period_id);
  return {
    事项编号: text(item.line.official_no),
    方面: text(area?.name),
    事项名称: text(item.named && item.line.name ? item.line.name : '未公布名称'),
    渝方牵头单位: of('牵头', '渝'),
    川方牵头单位: of('牵头', '川'),
    责任单位: of('责任'),
    配合单位: of('配合'),
    涉及地区: place === '' ? placesOf(item, tables) : text(shortName(tables, place)),
    涉及平台: joined(platforms),
  };
}

function placesOf(item: Item, tables: Tables): Cell {
  if (item.scope !== 'listed') return text(SCOPES[item.scope]);
  const links = (tables.item_regions ?? []).filter((line) => line.item_id === item.id);
  const names = item.regions.map((code) => {
    const role = links.find((line) => line.region_code === code)?.role;
    return `${shortName(tables, code)}${role && role !== '涉及' ? `（${role}）` : ''}`;
  });
  return joined(names);
}

function progressOf({ stand, month, report, place, side }: Part): Marked {
  const { item, computed } = stand;
  const told = report && ['withheld', 'not-applicable'].includes(report.state ?? '') ? report.state : undefined;
  if (place !== '' || side !== '') {
    const own = report ? numberOf(item, report) : null;
    return own === null ? { missing: told ?? 'not-quantified' } : { value: own };
  }
  const figure = figureIn(item, month);
  const others = report ? {} : { byOthers: true as const };
  if (figure !== null) return { value: figure, ...others };
  if (computed === 'undisclosed') return text('');
  if (told) return { missing: told };
  if (stand.reported) return { missing: 'not-quantified', ...others };
  return computed === 'awaiting' || computed === 'not-reported' ? { missing: computed } : text('');
}

function statusOf({ asked, stand, month, place, side }: Part): Marked {
  if (side !== '') return text('');
  if (place !== '') {
    if (!stand.item.regions.includes(place)) return text('');
    return cellStatus(itemCell(stand, place, { ...asked.look, month }));
  }
  return {
    status: stand.shown,
    ...(stand.overdue ? { overdue: true } : {}),
    ...(override(stand.item, month) === null ? {} : { byHand: true }),
  };
}

function cellStatus(cell: ItemCell): Cell {
  return 'missing' in cell ? { missing: cell.missing } : { status: cell.status };
}

function reasonOf(item: Item, month: string, status: string): string {
  const set = item.reports.find((report) => report.month === month && report.override_status === status);
  return set?.override_reason ?? '';
}

function shortName(tables: Tables, code: string): string {
  return tables.regions?.find((line) => line.code === code)?.short_name ?? '';
}

function joined(words: (string | undefined)[]): Cell {
  return text([...new Set(words)].join('、'));
}

function text(words: string | undefined): Cell {
  return { text: words ?? '' };
}

function value(field: string | undefined): Cell {
  const own = number(field);
  return own === null ? text('') : { value: own };
}

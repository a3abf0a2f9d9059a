import { itemCell, someReport } from './cells.ts';
import { reportedMonths } from './facts.ts';
import type { Question } from './question.ts';
import { dueAhead, type Standing } from './status.ts';

/** What one unit or region owes: item and month, the due day beside it ('' where none is set), in the order they stand. */
export type Owing = {
  who: string;
  side: string;
  isRegion: boolean;
  owed: [item: string, month: string, due: string][];
};

/** The 催报单: a paragraph each, in the order they stand. */
export function remindersOf(asked: Question): Owing[] {
  const { tables } = asked.look;
  const places = [...(tables.regions ?? [])].sort((a, b) => Number(a.order) - Number(b.order));
  const found = asked.months
    .filter((month) => month <= asked.look.month)
    .flatMap((month) => asked.standsIn(month, 'all').flatMap((stand) => owedBy(asked, stand, month)));
  const area = (item: string) => areaPlace(asked, item);
  const order = asked.items.map(({ id }) => id);
  found.sort((a, b) => area(a.item) - area(b.item) || order.indexOf(a.item) - order.indexOf(b.item));
  const regionPlace = (who: string) => places.findIndex(({ name }) => name === who);
  const heads = ['渝', '川', ''].flatMap((side) => {
    const ours = found.filter((one) => one.side === side);
    const units = ours.filter(({ isRegion }) => !isRegion);
    const regions = ours.filter(({ isRegion }) => isRegion).sort((a, b) => regionPlace(a.who) - regionPlace(b.who));
    return [...units, ...regions];
  });
  const keys = [...new Set(heads.map(keyOf))];
  return keys.flatMap((key) => {
    const own = heads.filter((one) => keyOf(one) === key);
    const [first] = own;
    if (!first) return [];
    const { who, side, isRegion } = first;
    return [
      { who, side, isRegion, owed: own.map(({ item, month, due }): Owing['owed'][number] => [item, month, due]) },
    ];
  });
}

type Lack = { who: string; side: string; isRegion: boolean; item: string; month: string; due: string };

function keyOf({ who, side, isRegion }: Lack): string {
  return `${side} ${isRegion} ${who}`;
}

function owedBy(asked: Question, stand: Standing, month: string): Lack[] {
  const { tables, today } = asked.look;
  const { item } = stand;
  const look = { month, today, tables };
  const due = tables.months?.find((line) => line.period_id === asked.period && line.month === month)?.due_on ?? '';
  const lack = { item: item.id, month, due };
  if (stand.computed === 'not-reported') {
    const leads = (tables.item_units ?? []).filter((line) => line.item_id === item.id && line.role === '牵头');
    if (leads.length === 0) return [{ ...lack, who: '未列牵头单位的事项', side: '', isRegion: false }];
    return leads
      .filter(({ side }) => !asked.sign || !side || side === asked.sign)
      .map(({ unit = '', side = '' }) => ({ ...lack, who: unit, side, isRegion: false }));
  }
  const looksBack = ['closed', 'done'].includes(stand.computed) && !stand.reported;
  if (looksBack && reportedMonths(item, month).length > 0) return [];
  if (dueAhead(item, look, month) || !someReport(stand, month)) return [];
  return asked.regions.flatMap((code) => {
    const cell = itemCell(stand, code, look);
    if (!('missing' in cell) || !OWED_WORDS.includes(cell.missing)) return [];
    const region = tables.regions?.find((line) => line.code === code);
    return [{ ...lack, who: region?.name ?? '', side: region?.side ?? '', isRegion: true }];
  });
}

/** Words of a region that owes its report where others have sent theirs: it never did, or long ago. */
const OWED_WORDS = ['not-reported', 'outdated'];

/** Areas in their order, items without one last. */
function areaPlace(asked: Question, id: string): number {
  const areas = (asked.look.tables.areas ?? [])
    .filter(({ period_id }) => period_id === asked.period)
    .sort((a, b) => Number(a.order) - Number(b.order));
  const own = asked.items.find((item) => item.id === id)?.line.area_id;
  const place = areas.findIndex((area) => area.id === own);
  return place < 0 ? areas.length : place;
}

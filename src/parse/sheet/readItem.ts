import { strictest } from '#model/item.ts';
import type { LineItem } from '#model/ledgerLine.ts';
import type { Side } from '#model/region.ts';
import { DISCLOSURE_OF, NOTHING, RHYTHM_OF } from '#model/sheetWords.ts';
import { bareName, type KnownItem, nameKey } from '#parse/sheet/matchItem.ts';
import { readDate } from '#parse/sheet/readDate.ts';
import { isoDay } from '#parse/sheet/readDay.ts';
import type { Reading } from '#parse/sheet/reading.ts';
import { readNumber } from '#parse/sheet/readNumber.ts';
import { pieces, squash } from '#parse/sheet/squash.ts';

/** Columns of units, with what they say of them. */
const UNIT_COLUMNS = [
  ['leadCq', '渝', '牵头'],
  ['leadSc', '川', '牵头'],
  ['lead', undefined, '牵头'],
  ['duty', undefined, '责任'],
  ['support', undefined, '配合'],
] as const;

/** What a row tells of its item, apart from its regions and its target. */
export function readItem(reading: Reading, known: KnownItem | undefined, month: string | undefined): LineItem {
  const name = reading.text('name');
  const area_id = areaOf(reading, known);
  const units = unitsOf(reading);
  const platforms = platformsOf(reading);
  const [start, due] = [readDate(reading, 'start', 'first', month), readDate(reading, 'due', 'last', month)];
  const rhythm = rhythmOf(reading) ?? due?.rhythm;
  const weight = weightOf(reading);
  const closed_on = closedOf(reading, month);
  const openness = opennessOf(reading);
  if (known?.name && name !== undefined && nameKey(name) !== nameKey(known.name))
    reading.tell('name-differs', 'warning', 'name', { expected: known.name });
  return {
    ...(area_id === undefined ? {} : { area_id }),
    ...(name === undefined ? {} : { name: bareName(name) }),
    ...(units.length > 0 ? { units } : {}),
    ...(platforms.length > 0 ? { platforms } : {}),
    ...(start?.day === undefined ? {} : { start_on: start.day }),
    ...(due?.day === undefined ? {} : { due_on: due.day }),
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(weight === undefined ? {} : { weight }),
    ...(closed_on === undefined ? {} : { closed_on }),
    ...openness,
  };
}

/** Openness of a row: its own word, and 内部 at least where the sheet is marked so. */
function opennessOf(reading: Reading): Pick<LineItem, 'disclosure' | 'isByMark'> {
  const word = reading.text('disclosure');
  const own = word === undefined ? undefined : DISCLOSURE_OF.get(squash(word));
  if (word !== undefined && own === undefined) reading.tell('not-in-list', 'error', 'disclosure');
  const disclosure = strictest(own, reading.rules.context.isInternal ? '内部' : undefined);
  return { ...(disclosure ? { disclosure } : {}), ...(disclosure === own ? {} : { isByMark: true }) };
}

function areaOf(reading: Reading, known: KnownItem | undefined): string | undefined {
  const { rules, place, tell } = reading;
  const written = reading.text('area');
  if (written === undefined) return undefined;
  const { id, how, names, likely = [] } = rules.findArea(written);
  rules.matches.add(
    { kind: 'area', written: written.slice(0, 60), how, ...(id === undefined ? { suggestions: likely } : { id }) },
    place,
  );
  if (id === undefined) tell('unknown-area', 'warning', 'area', { expected: names[0] });
  else if (how === 'near') tell('near-match', 'warning', 'area', { expected: names[0], subject: id });
  if (id === undefined || known?.area_id === undefined || known.area_id === id) return id;
  tell('area-differs', 'warning', 'area', {
    expected: rules.lists.areas.find((area) => area.id === known.area_id)?.name,
  });
  return undefined;
}

function unitsOf(reading: Reading): NonNullable<LineItem['units']>[number][] {
  return UNIT_COLUMNS.flatMap(([field, side, role]) =>
    pieces(reading.text(field) ?? '')
      .filter((unit) => !NOTHING.has(unit))
      .map((unit) => ({ unit, role, ...(side === undefined ? {} : { side: side satisfies Side }) })),
  );
}

function platformsOf(reading: Reading): string[] {
  const { rules, place, tell } = reading;
  const found = pieces(reading.text('platforms') ?? '')
    .filter((name) => !NOTHING.has(name))
    .flatMap((name) => {
      const { id, how, names, likely = [] } = rules.findPlatform(name);
      rules.matches.add(
        { kind: 'platform', written: name.slice(0, 60), how, ...(id === undefined ? { suggestions: likely } : { id }) },
        place,
      );
      if (id === undefined) tell('unknown-platform', 'warning', 'platforms', { value: name, expected: names[0] });
      else if (how === 'near')
        tell('near-match', 'warning', 'platforms', { value: name, expected: names[0], subject: id });
      return id ?? [];
    });
  return [...new Set(found)];
}

function rhythmOf(reading: Reading): LineItem['rhythm'] {
  const word = reading.text('rhythm');
  const rhythm = word === undefined ? undefined : RHYTHM_OF.get(squash(word));
  if (word !== undefined && rhythm === undefined) reading.tell('not-in-list', 'error', 'rhythm');
  return rhythm;
}

function weightOf(reading: Reading): number | undefined {
  const read = readNumber(reading.cell('weight'), reading.rules.knowsFormats);
  if (read.kind === 'bad' || read.kind === 'words') reading.tell('bad-number', 'error', 'weight');
  if (read.kind !== 'number') return undefined;
  if (read.value < 0) reading.tell('out-of-range', 'error', 'weight');
  return read.value < 0 ? undefined : read.value;
}

/** 销号日期, else a date within the status: "已销号（2023-11-20）". */
function closedOf(reading: Reading, month: string | undefined): string | undefined {
  const own = readDate(reading, 'closed', 'last', month)?.day;
  const status = reading.text('status');
  if (own !== undefined || status === undefined || !/销号/.test(status)) return own;
  const [, year = '', part = '', day = ''] = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(squash(status)) ?? [];
  return year === '' ? undefined : isoDay(Number(year), Number(part), Number(day));
}

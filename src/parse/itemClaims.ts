import type { LedgerLine } from '#model/ledgerLine.ts';
import { closedOn } from '#parse/closedOn.ts';
import { plainNumber } from '#parse/plainNumber.ts';
import { type Court, type Said, settlerOf } from '#parse/settle.ts';
import { LEDGER_SCOPES, type LedgerColumn, ledgerWords, RHYTHM_WORDS } from '#words/ledger.ts';

/** What the rows of one month agree on about their item, by column. Lists are JSON. */
export type Told = Readonly<Partial<Record<LedgerColumn, Said>>>;

/** An item in one month of the import. */
export interface ItemMonth {
  /** '' : rows that name no month. */
  readonly month: string;
  /** The ledger knows later months: what is said of the item itself fills blanks only. */
  readonly isOld: boolean;
  readonly told: Told;
  readonly lines: readonly LedgerLine[];
}

/** Names by id, as a person reads them. */
export interface ItemNames {
  readonly regions: ReadonlyMap<string, string>;
  readonly areas: ReadonlyMap<string, string>;
  readonly platforms: ReadonlyMap<string, string>;
}

type Unit = NonNullable<LedgerLine['item']['units']>[number];
type Value = Pick<Said, 'raw' | 'shown'> | undefined;

type Reader = (line: LedgerLine, names: ItemNames) => Value;

const READERS: Readonly<Partial<Record<LedgerColumn, Reader>>> = {
  area: ({ item }, { areas }) => text(item.area_id, areas.get(item.area_id ?? '')),
  name: ({ item }) => text(item.name),
  leadCq: ({ item }) => units(item.units, ({ role, side }) => role === '牵头' && side !== '川'),
  leadSc: ({ item }) => units(item.units, ({ role, side }) => role === '牵头' && side === '川'),
  duty: (line) => (isWhole(line) ? units(line.item.units, ({ role }) => isDuty(role)) : undefined),
  support: (line) => (isWhole(line) ? units(line.item.units, ({ role }) => isSupport(role)) : undefined),
  regions: places,
  platforms({ item }, { platforms }) {
    if (!item.platforms) return undefined;
    const ids = [...item.platforms].sort();
    return list(
      ids,
      ids.map((id) => platforms.get(id) ?? id),
    );
  },
  target: ({ item }) => text(item.target?.text),
  targetValue: ({ item }) => number(item.target?.value),
  unit: ({ item }) => text(item.target?.unit),
  start: ({ item }) => text(item.start_on),
  due: ({ item }) => text(item.due_on),
  planned: ({ planned }) => number(planned),
  closed: (line) => text(closedOn(line)),
  rhythm: ({ item }) => text(item.rhythm, item.rhythm && RHYTHM_WORDS[item.rhythm]),
  weight: ({ item }) => number(item.weight),
  disclosure: ({ item }) => text(item.disclosure),
};
const COLUMNS = Object.entries(READERS) as [LedgerColumn, Reader][];

/** What rows of one item and month say of the item; a column they contradict each other in, and that is not settled, is left out. */
export function itemClaims(
  { item_id, month, lines }: { item_id: string; month: string; lines: readonly LedgerLine[] },
  names: ItemNames,
  court: Court,
): Told {
  const told: Partial<Record<LedgerColumn, Said>> = {};
  for (const [field, read] of COLUMNS) {
    const said: Said[] = [];
    for (const line of lines) {
      const value = read(line, names);
      if (value) said.push({ line, raw: value.raw, shown: value.shown });
    }
    const settled = settlerOf(field)(said, { item_id, month, field, isOfItem: true }, court);
    if (settled && settled !== 'open') told[field] = settled;
  }
  return told;
}

/** Does the row tell of the whole item, not of one side's or one region's part in it? */
export function isWhole({ report }: LedgerLine): boolean {
  return report?.side === undefined && report?.region_code === undefined;
}

/** Role of a unit that answers for the work. */
export function isDuty(role: string | undefined): boolean {
  return role === '责任';
}

/** Role of a unit that helps, or that watches over the work. */
export function isSupport(role: string | undefined): boolean {
  return role === '配合' || role === '督查';
}

/** Does the row name no region but the one it reports for? It then adds that region, and says nothing of the others. */
export function namesItsOwn({ item, report }: LedgerLine): boolean {
  const code = report?.region_code;
  return (
    code !== undefined &&
    (item.scope ?? 'listed') === 'listed' &&
    (item.regions ?? []).every((one) => one.code === code)
  );
}

/** Scope, and regions where it is `listed`, of rows that speak of all regions of the item. */
function places(line: LedgerLine, { regions }: ItemNames): Value {
  const { item } = line;
  const scope = item.scope ?? (item.regions ? 'listed' : undefined);
  if (scope === undefined || namesItsOwn(line)) return undefined;
  if (scope !== 'listed') return { raw: JSON.stringify({ scope }), shown: LEDGER_SCOPES[scope] || scope };
  const order = [...regions.keys()];
  const listed = [...(item.regions ?? [])].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  const shown = listed.map(({ code, role }) => {
    const name = regions.get(code) ?? code;
    return role === undefined ? name : ledgerWords.withRole(name, role);
  });
  return {
    raw: JSON.stringify({ scope, regions: listed.map(({ code, role }) => ({ code, ...(role ? { role } : {}) })) }),
    shown: shown.join(ledgerWords.separator),
  };
}

function units(all: readonly Unit[] | undefined, fits: (unit: Unit) => boolean): Value {
  if (!all) return undefined;
  const ours = all.filter(fits).map(({ side, unit, role }) => ({ ...(side ? { side } : {}), unit, role }));
  const sorted = [...new Map(ours.map((one) => [JSON.stringify(one), one]))].sort(([a], [b]) => (a < b ? -1 : 1));
  return list(
    sorted.map(([, one]) => one),
    sorted.map(([, { unit }]) => unit),
  );
}

function list(values: readonly unknown[], names: readonly string[]): Value {
  return values.length > 0 ? { raw: JSON.stringify(values), shown: names.join(ledgerWords.separator) } : undefined;
}

function text(raw: string | undefined, shown = raw): Value {
  const trimmed = raw?.trim();
  return trimmed ? { raw: trimmed, shown: shown?.trim() || trimmed } : undefined;
}

/** Below zero no table takes it. */
function number(value: number | undefined): Value {
  return value !== undefined && value >= 0 && Number.isFinite(value) ? text(plainNumber(value + 0)) : undefined;
}

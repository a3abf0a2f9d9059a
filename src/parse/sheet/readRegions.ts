import type { ItemRole, Scope } from '#model/item.ts';
import type { SheetField } from '#model/sheetField.ts';
import { NOTHING, ROLE_OF, SCOPE_OF } from '#model/sheetWords.ts';
import type { RegionMatch } from '#parse/sheet/matchRegion.ts';
import type { Reading } from '#parse/sheet/reading.ts';
import { pieces, squash } from '#parse/sheet/squash.ts';
import { cut } from '#parse/sheet/tell.ts';

/** Whom a cell names. */
export interface NamedRegions {
  readonly scope?: Scope;
  /** Only of scope `listed`; each region once. */
  readonly regions: readonly { readonly code: string; readonly role?: ItemRole }[];
  /** A name could not be found: nothing of the row can be taken. */
  readonly isBroken: boolean;
}

const NONE: NamedRegions = { regions: [], isBroken: false };

/** Rule 3 of the ledger: 全域, 两省市 and 区市以外 are scopes; codes, full and short names are listed, "江津（牵头）" with its role. */
export function readRegions(reading: Reading, field: SheetField): NamedRegions {
  const text = reading.text(field);
  if (text === undefined || NOTHING.has(squash(text))) return NONE;
  const scope = SCOPE_OF.get(squash(text));
  if (scope) return { scope, regions: [], isBroken: false };
  const found = pieces(text).map((piece) => named(reading, field, piece));
  const scopes = found.flatMap((one) => one?.scope ?? []);
  if (scopes[0]) return { scope: scopes[0], regions: [], isBroken: found.includes(undefined) };
  const byCode = new Map(found.flatMap((one) => one?.regions ?? []).map((one) => [one.code, one]));
  const regions = [...byCode.values()];
  return { ...(regions.length > 0 ? { scope: 'listed' as const } : {}), regions, isBroken: found.includes(undefined) };
}

function named(
  reading: Reading,
  field: SheetField,
  piece: string,
): Pick<NamedRegions, 'scope' | 'regions'> | undefined {
  const { find, sets } = reading.rules.regions;
  const [, bare = piece, bracket = ''] = /^(.*?)[(（]([^()（）]*)[)）]\s*$/s.exec(piece) ?? [];
  const scope = SCOPE_OF.get(squash(bare));
  if (scope) return { scope, regions: [] };
  const set = sets.get(squash(bare));
  if (set) return { regions: set.map((code) => ({ code })) };
  const parts = bare.split(/\s+/);
  // "江津 永川": blanks part names only where every part is one.
  if (parts.length > 1 && find(bare).code === undefined && parts.every((part) => isSure(find(part))))
    return { regions: parts.flatMap((part) => listed(oneRegion(reading, field, part))) };
  const role = ROLE_OF.get(squash(bracket));
  const code = oneRegion(reading, field, find(piece).code === undefined ? bare : piece);
  return code === undefined ? undefined : { regions: listed(code, role) };
}

function isSure({ code, how }: RegionMatch): boolean {
  return code !== undefined && how !== 'near';
}

function listed(code: string | undefined, role?: ItemRole): { code: string; role?: ItemRole }[] {
  return code === undefined ? [] : [{ code, ...(role === undefined ? {} : { role }) }];
}

/**
 * Code of the one region a text names; what was found and how is listed.
 *
 * returns  undefined, with an issue, where none is found
 */
export function oneRegion(reading: Reading, field: SheetField, written: string): string | undefined {
  const { rules, place, tell } = reading;
  const { code, how, names, likely = [] } = rules.regions.find(written);
  const found = code === undefined ? { suggestions: likely } : { id: code };
  rules.matches.add({ kind: 'region', written: cut(written), how, ...found }, place);
  const more = { value: written, expected: names.length > 0 ? names.join('、') : undefined };
  if (code === undefined) tell('unknown-region', 'error', field, more);
  else if (how === 'old') tell('predecessor', 'warning', field, { ...more, subject: code });
  else if (how === 'near') tell('near-match', 'warning', field, { ...more, subject: code });
  return code;
}

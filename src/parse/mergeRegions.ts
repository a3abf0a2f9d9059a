import type { TextRow } from '#model/import.ts';
import type { ItemMonth } from '#parse/itemClaims.ts';
import { namesItsOwn } from '#parse/itemClaims.ts';

interface Places {
  readonly scope: string;
  readonly regions?: readonly { readonly code: string; readonly role?: string }[];
}

/** What is known of an item's places before the import. */
export interface KnownPlaces {
  readonly id: string;
  readonly scope: string | undefined;
  /** Of the user's ledger. */
  readonly rows: readonly TextRow[];
  /** Regions the public list names. */
  readonly listed: readonly string[];
}

/**
 * Scope and regions of an item after the import: the latest month that names them, and every region that reports for itself.
 *
 * returns  `scope` undefined where nothing is known of it
 */
export function mergeRegions(
  known: KnownPlaces,
  months: readonly ItemMonth[],
): { scope: string | undefined; rows: TextRow[] } {
  const isKnown = known.scope !== undefined || known.rows.length > 0;
  const named = months.findLast(({ told, isOld }) => told.regions && !(isOld && isKnown))?.told.regions;
  const places = named && (JSON.parse(named.raw) as Places);
  const own = ownRegions(months);
  const hasRegions = own.size > 0 || known.rows.length > 0 || known.listed.length > 0;
  const scope = places?.scope ?? known.scope ?? (hasRegions ? 'listed' : undefined);
  if (scope === 'all16') return { scope, rows: [...known.rows] };
  if (scope !== 'listed') return { scope, rows: [] };
  const before = new Map(known.rows.map((row) => [row.region_code ?? '', row]));
  const roles = rolesOf(places, known, own);
  const disclosure = months.findLast(({ told }) => told.disclosure)?.told.disclosure?.raw;
  return {
    scope,
    rows: [...roles].map(([code, told]) => {
      const { role = '', ...rest } = before.get(code) ?? {};
      const stands = told ?? role;
      return {
        item_id: known.id,
        region_code: code,
        ...rest,
        ...(stands === '' ? {} : { role: stands }),
        ...(disclosure === undefined ? {} : { disclosure }),
      };
    }),
  };
}

/** Regions that report for themselves, with the role their rows give them. */
function ownRegions(months: readonly ItemMonth[]): Map<string, string | undefined> {
  const own = new Map<string, string | undefined>();
  for (const { lines } of months)
    for (const line of lines) {
      const code = line.report?.region_code;
      if (code === undefined) continue;
      const role = namesItsOwn(line) ? line.item.regions?.[0]?.role : undefined;
      own.set(code, role ?? own.get(code));
    }
  return own;
}

/** Role by region. Roles of before stay unless the list names any; an empty text takes one away. */
function rolesOf(
  places: Places | undefined,
  known: KnownPlaces,
  own: ReadonlyMap<string, string | undefined>,
): Map<string, string | undefined> {
  const roles = new Map<string, string | undefined>();
  const isTold = places?.regions?.some(({ role }) => role !== undefined) ?? false;
  if (places) for (const { code, role } of places.regions ?? []) roles.set(code, role ?? (isTold ? '' : undefined));
  else for (const { region_code } of known.rows) roles.set(region_code ?? '', undefined);
  for (const [code, role] of own) if (role !== undefined || !roles.has(code)) roles.set(code, role);
  return roles;
}

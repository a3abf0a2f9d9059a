import type { TextRow } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { placeAt } from '#model/linePlace.ts';
import type { ItemMonth } from '#parse/itemClaims.ts';
import { namesItsOwn } from '#parse/itemClaims.ts';
import type { Said } from '#parse/settle.ts';
import { mergeWords } from '#words/importMerge.ts';

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
  /** Regions the ledger has reports of. */
  readonly reported: ReadonlySet<string>;
  /** Names of regions by code. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Scope and regions of an item after the import: the latest month that names them, and every region that reports for itself.
 *
 * A list that was chosen among others holds: a region that reports for itself outside it stays outside, with a warning, and so
 * does one whose earlier reports did not bring it in. Its reports are kept.
 *
 * returns  `scope` undefined where nothing is known of it
 */
export function mergeRegions(
  known: KnownPlaces,
  months: readonly ItemMonth[],
  issues: Issue[],
): { scope: string | undefined; rows: TextRow[] } {
  const isKnown = known.scope !== undefined || known.rows.length > 0;
  const named = months.findLast(({ told, isOld }) => told.regions && !(isOld && isKnown))?.told.regions;
  const places = named && placesOf(named);
  const own = ownRegions(months);
  for (const [code, { line }] of own)
    if (isOutside(code, known, named)) {
      own.delete(code);
      issues.push(outsideIssue(code, line, known, named));
    }
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
function ownRegions(months: readonly ItemMonth[]): Map<string, OwnRegion> {
  const own = new Map<string, OwnRegion>();
  for (const { lines } of months)
    for (const line of lines) {
      const code = line.report?.region_code;
      if (code === undefined) continue;
      const role = namesItsOwn(line) ? line.item.regions?.[0]?.role : undefined;
      own.set(code, { line, role: role ?? own.get(code)?.role });
    }
  return own;
}

interface OwnRegion {
  /** Its latest row. */
  readonly line: LedgerLine;
  readonly role: string | undefined;
}

/** Was the region left out on purpose: by a list settled now, or by the ledger, which has its reports and does not list it. */
function isOutside(code: string, known: KnownPlaces, named: Said | undefined): boolean {
  const places = named && placesOf(named);
  const scope = places?.scope ?? known.scope ?? 'listed';
  if (scope === 'all16' || places?.regions?.some((one) => one.code === code)) return false;
  if (named?.isSettled) return true;
  const isListed = known.rows.some(({ region_code }) => region_code === code);
  return scope === 'listed' && known.rows.length > 0 && known.reported.has(code) && !isListed;
}

function outsideIssue(code: string, { place }: LedgerLine, known: KnownPlaces, named: Said | undefined): Issue {
  const nameOf = (region: string) => known.names.get(region) ?? region;
  const stands =
    named?.shown ?? known.rows.map(({ region_code }) => nameOf(region_code ?? '')).join(mergeWords.separator);
  return {
    code: 'region-outside',
    severity: 'warning',
    where: placeAt(place, 'regions'),
    value: nameOf(code),
    subject: known.id,
    expected: stands,
  };
}

function placesOf({ raw }: Said): Places {
  return JSON.parse(raw) as Places;
}

/** Role by region. Roles of before stay unless the list names any; an empty text takes one away. */
function rolesOf(
  places: Places | undefined,
  known: KnownPlaces,
  own: ReadonlyMap<string, OwnRegion>,
): Map<string, string | undefined> {
  const roles = new Map<string, string | undefined>();
  const isTold = places?.regions?.some(({ role }) => role !== undefined) ?? false;
  if (places) for (const { code, role } of places.regions ?? []) roles.set(code, role ?? (isTold ? '' : undefined));
  else for (const { region_code } of known.rows) roles.set(region_code ?? '', undefined);
  for (const [code, { role }] of own) if (role !== undefined || !roles.has(code)) roles.set(code, role);
  return roles;
}

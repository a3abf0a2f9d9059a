import type { Claim, Conflict, Settlement } from '#model/import.ts';
import type { Issue } from '#model/issue.ts';
import { DISCLOSURES, type Disclosure, strictest } from '#model/item.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { placeAt, rowRef } from '#model/linePlace.ts';
import { senders } from '#parse/senders.ts';
import { mergeWords } from '#words/importMerge.ts';
import type { LedgerColumn } from '#words/ledger.ts';

/** What one row says of one column: as the tables hold it, and as a person reads it. */
export interface Said {
  readonly line: LedgerLine;
  readonly raw: string;
  readonly shown: string;
  /** Chosen among values that contradicted each other. */
  readonly isSettled?: true;
}

/** Which column of what is spoken of. */
export interface About {
  readonly item_id: string;
  readonly month?: string | undefined;
  readonly side?: string | undefined;
  readonly region_code?: string | undefined;
  /** Where one import holds reports of several kinds for the same key. */
  readonly kind?: string | undefined;
  readonly field: LedgerColumn;
  /** A column of the item, not of a report. */
  readonly isOfItem?: boolean;
}

/** What conflicts are settled by, and where they are written down. */
export interface Court {
  readonly settlement: Settlement;
  /** Units that lead an item, by item. */
  readonly leads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly conflicts: Conflict[];
  readonly issues: Issue[];
}

/** How the rows of one column are brought to one value. */
export function settlerOf(field: LedgerColumn): typeof settle {
  return field === 'disclosure' ? settleOpenness : settle;
}

/**
 * The value all rows agree on, or the one chosen among those that do not.
 *
 * returns  undefined where no row says anything; `'open'` where the contradiction is not settled: then nothing may be taken
 */
function settle(said: readonly Said[], about: About, court: Court): Said | 'open' | undefined {
  const [first] = said;
  if (!first || said.every(({ raw }) => raw === first.raw)) return first;
  const conflict = conflictOf(said, about, court);
  court.conflicts.push(conflict);
  court.issues.push(issueOf(conflict));
  const chosen = said[conflict.chosen ?? -1];
  return chosen ? { ...chosen, isSettled: true } : 'open';
}

/** Openness: what rows say themselves is compared; the mark of a whole sheet stands over it where it is the stricter one. */
function settleOpenness(said: readonly Said[], about: About, court: Court): Said | 'open' | undefined {
  const isByMark = ({ line }: Said) => line.item.isByMark === true;
  const own = settle(
    said.filter((one) => !isByMark(one)),
    about,
    court,
  );
  const mark = said.find(isByMark);
  if (own === 'open' || own === undefined || mark === undefined) return own ?? mark;
  return strictest(disclosureOf(own), disclosureOf(mark)) === own.raw ? own : mark;
}

function disclosureOf({ raw }: Said): Disclosure | undefined {
  return DISCLOSURES.find((one) => one === raw);
}

function conflictOf(said: readonly Said[], about: About, { settlement, leads }: Court): Conflict {
  const claims = said.map(({ line, shown }) => claimOf(line, shown, leads.get(about.item_id)));
  const id = idOf(about);
  const { item_id, month, side, region_code, field } = about;
  return {
    id,
    item_id,
    ...(month ? { month } : {}),
    ...(side === undefined ? {} : { side }),
    ...(region_code === undefined ? {} : { region_code }),
    field,
    claims,
    ...choice(claims, settlement, id),
  };
}

/** Reports: item|month|side|region|field (and the kind, where it is told); columns of items: item|month|item|field. */
function idOf({ item_id, month, side, region_code, kind, field, isOfItem }: About): string {
  if (isOfItem) return [item_id, month ?? '', 'item', field].join('|');
  const key = [item_id, month ?? '', side ?? '', region_code ?? '', field];
  return [...key, ...(kind === undefined ? [] : [kind])].join('|');
}

function claimOf({ place, report }: LedgerLine, value: string, leads: ReadonlySet<string> | undefined): Claim {
  return {
    value,
    place,
    ...(report?.unit === undefined ? {} : { unit: report.unit }),
    ...(report?.submitted_on === undefined ? {} : { submitted_on: report.submitted_on }),
    isLead: senders(report?.unit).some((unit) => leads?.has(unit)),
    isBefore: false,
  };
}

/** By hand first, then by the rule. A rule settles only what it leaves one value of; a date that is missing could be the latest. */
function choice(claims: readonly Claim[], { rule, chosen }: Settlement, id: string): Pick<Conflict, 'chosen' | 'by'> {
  const byHand = claims.findIndex(({ value }) => value === chosen[id]);
  if (byHand >= 0) return { chosen: byHand, by: 'hand' };
  if (rule === undefined) return {};
  if (rule === 'lead') return oneOf(claims, ({ isLead }) => isLead, 'lead');
  if (rule !== 'newer') return oneOf(claims, ({ place }) => place.file === rule.file, 'file');
  const days = claims.map(({ submitted_on }) => submitted_on ?? '');
  if (days.includes('')) return {};
  const latest = days.sort().at(-1);
  return oneOf(claims, ({ submitted_on }) => submitted_on === latest, 'newer');
}

function oneOf(
  claims: readonly Claim[],
  fits: (claim: Claim) => boolean,
  by: NonNullable<Conflict['by']>,
): Pick<Conflict, 'chosen' | 'by'> {
  const chosen = claims.findIndex(fits);
  if (chosen < 0) return {};
  return claims.filter(fits).every(({ value }) => value === claims[chosen]?.value) ? { chosen, by } : {};
}

function issueOf({ item_id, field, claims, chosen }: Conflict): Issue {
  const [first] = claims;
  const expected = chosen === undefined ? undefined : claims[chosen]?.value;
  return {
    code: 'conflict',
    severity: expected === undefined ? 'error' : 'note',
    where: first ? placeAt(first.place, field) : { file: '' },
    value: claims.map(({ value, place }) => mergeWords.claim(value, rowRef(place))).join(mergeWords.separator),
    subject: item_id,
    ...(expected === undefined ? {} : { expected }),
  };
}

import type { Snapshot } from '#stats/snapshot.ts';
import { appWords } from '#words/app.ts';
import { ledgerWords } from '#words/ledger.ts';
import { statusWord } from '#words/status.ts';

/** What a snapshot is filtered by, in words, a line each; empty where nothing is. */
export function filterLines({ spec, ledger }: Snapshot): string[] {
  const names = (
    rows: readonly { readonly id: string; readonly name?: string | undefined }[],
    ids: readonly string[] = [],
  ) => ids.map((id) => rows.find((row) => row.id === id)?.name ?? id).join(ledgerWords.separator);
  const places = ledger.regions.map(({ code, short_name }) => ({ id: code, name: short_name }));
  const status = (spec.status ?? []).map((id) => statusWord(id, spec.audience === 'public'));
  return namedLines([
    [appWords.sideGroup, spec.side ? appWords.side[spec.side] : ''],
    [appWords.area, names(ledger.areas, spec.area)],
    [appWords.region, names(places, spec.region)],
    [appWords.item, names(ledger.items, spec.item)],
    [appWords.status, [...new Set(status)].join(ledgerWords.separator)],
    [appWords.platform, names(ledger.tables.platforms, spec.platform === undefined ? [] : [spec.platform])],
  ]);
}

/** Names with their values, "方面：生态"; those without a value are left out. */
export function namedLines(told: readonly (readonly [name: string, value: string])[]): string[] {
  return told.filter(([, value]) => value !== '').map(([name, value]) => ledgerWords.filterLine(name, value));
}

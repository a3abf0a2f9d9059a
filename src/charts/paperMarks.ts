import { isPublic } from '#charts/itemRows.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { appWords } from '#words/app.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** What stands at the top of every page: what comes from the ledger is to be kept in the office, and what is made up says so. hasDemo: of what else is in it. */
export function paperMarks(snapshot: Snapshot, hasDemo = false): string[] {
  const { ledger, provenance } = snapshot;
  const isOfLedger = ledger.hasReports || ledger.tables.list_entries.length > 0;
  return [
    ...(isOfLedger && !isPublic(snapshot) ? [appWords.internal] : []),
    ...(provenance === 'demo' || hasDemo ? [SOURCE_WORDS.badge] : []),
  ];
}

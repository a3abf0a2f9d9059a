import type { TextRow } from '#model/import.ts';
import { type KeptLedger, withEvent } from '#model/keptLedger.ts';
import type { Month } from '#model/report.ts';
import { ledgerRecords, ledgerResources } from '#parse/ledgerCsv.ts';
import { ledgersWords } from '#words/ledgers.ts';

interface Signing {
  readonly period_id: string;
  readonly month: string;
  readonly state: Month['state'];
  /** Day of the signing, kept where the month is final. */
  readonly day: string;
}

/** The ledger with the state of one month changed. `at`: local time with its offset. */
export function signMonth(ledger: KeptLedger, { period_id, month, state, day }: Signing, at: string): KeptLedger {
  const records = ledgerRecords(ledger.files);
  const { months = [] } = records;
  const before = months.find((row) => row.month === month && row.period_id === period_id);
  const { signed_on: _signed, ...kept } = before ?? { period_id, month };
  const row = { ...kept, state, ...(state === 'final' ? { signed_on: day } : {}) };
  const others = months.filter((one) => one !== before);
  const rows = [...others, row as TextRow].sort((a, b) => ((a.month ?? '') < (b.month ?? '') ? -1 : 1));
  const tables = ledgerResources({ ...records, months: rows });
  const files = [...tables, ...ledger.files.filter(({ resource }) => resource.x_table === 'boundaries')];
  return withEvent({ ...ledger, files }, { event: 'signed', detail: ledgersWords.signed(month, state) }, at);
}

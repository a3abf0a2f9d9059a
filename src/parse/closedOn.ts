import * as v from 'valibot';
import { day } from '#model/field.ts';
import type { LedgerLine } from '#model/ledgerLine.ts';
import { STATUS_WORDS } from '#words/status.ts';

/** Does the row call its item 已销号? */
export function saysClosed({ status }: LedgerLine): boolean {
  return status?.includes(STATUS_WORDS.closed) ?? false;
}

/** The day a row says its item was closed: 销号日期, else a day beside the word 已销号, as "已销号（2023年11月20日）". */
export function closedOn(line: LedgerLine): string | undefined {
  if (line.item.closed_on !== undefined || !saysClosed(line)) return line.item.closed_on;
  const text = line.status?.normalize('NFKC') ?? '';
  const [, year = '', month = '', date = ''] = /(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/.exec(text) ?? [];
  const found = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return v.is(day, found) ? found : undefined;
}

import type { Package } from '#io/board.ts';
import { type Asked, boardOn, boardTerms, settledOn } from '#io/settledBoard.ts';
import { indexLedger } from '#stats/ledger.ts';
import { periodOf, type Snapshot, snapshotOf } from '#stats/snapshot.ts';

/** The numbers of a package at an address, without a page; undefined where required tables are missing. */
export function snapshotOn(data: Package, asked: Asked, today: string): Snapshot | undefined {
  const terms = boardTerms(data, asked);
  const { board, spec, isUsable } = settledOn(data, boardOn(data, terms), asked, terms);
  if (!isUsable) return undefined;
  const ledger = indexLedger(board.tables, periodOf(board.tables, spec) ?? '', data.descriptor.side_order);
  return snapshotOf(ledger, spec, today);
}

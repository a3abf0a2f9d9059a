import type { StatusId } from '#model/status.ts';
import { itemState, type Moment } from '#stats/itemState.ts';
import { leadUnits } from '#stats/leadUnits.ts';
import type { Ledger } from '#stats/ledger.ts';
import { nameOf } from '#stats/ledgerFacts.ts';
import { noticeWords } from '#words/collectNotice.ts';

/** Items that owe no report for the month. */
const SILENT: readonly StatusId[] = ['undisclosed', 'closed', 'done', 'not-started'];

/**
 * The 报送通知 of a month, paragraph by paragraph: who is to report what by when, and how it is filled in.
 *
 * Items and places stand in their published order; both sides are asked in the same words.
 * month  of the ledger's period; its due day is that of `months`, none is made up
 */
export function collectNotice(ledger: Ledger, month: string): string[] {
  const { tables, period } = ledger;
  const dueOn = tables.months.find((row) => row.period_id === period.id && row.month === month)?.due_on;
  const asked = askedItems(ledger, month);
  const parts = [
    asked.length > 0 ? noticeWords.items(asked.length) : noticeWords.noItems,
    noticeWords.regions,
    noticeWords.filling,
    ...(dueOn === undefined ? [] : [noticeWords.late(dueOn)]),
    noticeWords.secrecy,
  ];
  const [first = '', ...others] = parts.map((text, at) => noticeWords.section(at + 1, text));
  return [
    noticeWords.title(month),
    noticeWords.addressees(ledger.regions.length, placesOf(ledger)),
    noticeWords.request(month, dueOn),
    first,
    ...asked.map((one, at) => noticeWords.item(at + 1, one.name, one.units)),
    ...others,
  ];
}

function askedItems(ledger: Ledger, month: string): { name: string; units: string[] }[] {
  const moment: Moment = { asof: month, today: '', count: 'month' };
  const expected = ledger.items.filter((item) => !SILENT.includes(itemState(ledger, item, moment).computed));
  return expected.map((item) => ({ name: nameOf(item), units: leadUnits({ ledger }, item.id) }));
}

/** "渝西八区：江津区、……", a group for each set of regions in official order. */
function placesOf({ regions }: Ledger): string[] {
  const sets = [...new Set(regions.map(({ region_set, side }) => region_set ?? side))];
  return sets.map((name) =>
    noticeWords.group(
      name,
      regions.filter(({ region_set, side }) => (region_set ?? side) === name).map((region) => region.name),
    ),
  );
}

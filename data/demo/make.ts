/**
 * Writes the demo ledger: `npx tsx data/demo/make.ts`. Same bytes on every run: chance comes from a fixed seed, and no clock is read.
 * Balanced on purpose, so that it accuses nobody: `tests/data/demo.test.ts` says in numbers what balanced means.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csv, DEMO, itemId, nextMonth, type Row } from './csv.ts';
import { type DemoItem, ITEMS, MONTHS, PERIOD, REGIONS } from './ledger.ts';
import { ENTRIES, LINKS } from './lists.ts';
import { reports } from './reports.ts';

function entryRow(entry: (typeof ENTRIES)[number]): Row {
  const unit = (side: string) => `${side}方牵头单位${entry.letter}`;
  const owner = entry.side ? unit(entry.side) : `${unit('渝')}、${unit('川')}`;
  return {
    id: entry.id,
    list: entry.list,
    title: `${DEMO}${entry.title}`,
    raised_by: owner,
    side: entry.side ?? '',
    raised_on: entry.raised_on,
    to_whom: entry.to_whom ?? '',
    level: entry.level,
    meeting_no: entry.meeting_no ?? '',
    item_id: entry.item && itemId(entry.item),
    area_id: entry.area,
    owner_unit: owner,
    due_on: entry.due_on,
    state: entry.closed_on ? 'closed' : 'open',
    closed_on: entry.closed_on,
    text: `${DEMO}${entry.title}，供演示用。`,
  };
}

function months(): Row[] {
  const collecting = { period_id: PERIOD, month: '2023-12', due_on: '2024-01-05', state: 'collecting' };
  return [
    ...MONTHS.map((month) => ({
      period_id: PERIOD,
      month,
      due_on: `${nextMonth(month)}-05`,
      state: 'final',
      signed_on: `${nextMonth(month)}-10`,
    })),
    collecting,
  ];
}

/** Every demo table, as text by file name. */
export function demoFiles(): Record<string, string> {
  const each = (rowsOf: (item: DemoItem, item_id: string) => Row[]) =>
    ITEMS.flatMap((item) => rowsOf(item, itemId(item.no)));
  const planMonths = [...MONTHS, '2023-12'];
  return {
    'items.csv': csv(
      'id period_id scope start_on due_on rhythm weight closed_on',
      each(({ scope, start_on = '', due_on = '', rhythm = 'month', closed_on = '' }, id) => [
        { id, period_id: PERIOD, scope, start_on, due_on, rhythm, closed_on },
      ]),
    ),
    'months.csv': csv('period_id month due_on state signed_on', months()),
    'targets.csv': csv(
      'item_id version set_on text value unit start_on due_on disclosure',
      each((item, item_id) => item.targets.map((target, at) => ({ item_id, version: at + 1, ...target }))),
    ),
    'plans.csv': csv(
      'item_id month planned',
      each((item, item_id) =>
        (item.plan ?? []).map((planned, at) => ({ item_id, month: planMonths[at] as string, planned })),
      ),
    ),
    'milestones.csv': csv(
      'item_id no name due_on done_on weight',
      each((item, item_id) => (item.milestones ?? []).map((milestone, at) => ({ item_id, no: at + 1, ...milestone }))),
    ),
    'item_regions.csv': csv(
      'item_id region_code role weight disclosure',
      each((item, item_id) =>
        (item.places ?? []).map((place) => ({
          item_id,
          region_code: REGIONS[place],
          role: item.leads?.includes(place) ? '牵头' : '涉及',
        })),
      ),
    ),
    'item_units.csv': csv(
      'item_id side unit role',
      each(({ letter }, item_id) => [
        { item_id, side: '渝', unit: `渝方牵头单位${letter}`, role: '牵头' },
        { item_id, side: '川', unit: `川方牵头单位${letter}`, role: '牵头' },
        { item_id, side: '渝', unit: '配合单位甲', role: '配合' },
        { item_id, side: '川', unit: '配合单位乙', role: '配合' },
      ]),
    ),
    'item_platforms.csv': csv(
      'item_id platform_id',
      each((item, item_id) => (item.platforms ?? []).map((platform_id) => ({ item_id, platform_id }))),
    ),
    'reports.csv': csv(
      'item_id month side region_code revision kind progress done_value state text difficulty need next evidence contact override_status override_reason unit submitted_on disclosure row',
      reports(),
    ),
    'list_entries.csv': csv(
      'id list title raised_by side raised_on to_whom level meeting_no item_id area_id owner_unit due_on state closed_on text disclosure',
      ENTRIES.map(entryRow),
    ),
    'list_links.csv': csv(
      'from_id to_id',
      LINKS.map(([from_id, to_id]) => ({ from_id, to_id })),
    ),
  };
}

const here = fileURLToPath(import.meta.url);
if (process.argv[1] === here) {
  for (const [name, text] of Object.entries(demoFiles())) writeFileSync(join(dirname(here), name), text);
}

import { importCheck } from '#io/importCheck.ts';
import { openFiles, type Received } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { NO_CHOICES } from '#model/importState.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import { ledgerResources } from '#parse/ledgerCsv.ts';
import { SERVER, TABLES_SHIPPED } from './ground.ts';
import { recordFaults, sheetFaults } from './sound.ts';
import type { Outcome, Trial } from './trial.ts';

const TODAY = '2023-12-05';

/** Files dropped on the page, read to the end: what would be applied is sound, whatever they hold. */
export function dropped(files: readonly Received[], said: Said = {}): Trial {
  return { input: files, run: () => readDropped(files, said) };
}

/** What a person has said, and whether there was a ledger before. */
interface Said {
  readonly percent?: 'share' | 'percent' | undefined;
  readonly isLater?: boolean;
}

/** A ledger of before, with something for everything that is compared with it. */
const BEFORE: KeptLedger = {
  ...{ id: 'l', name: '台账', folder: 'data', version: 3, savedAt: '2023-11-06T09:00:00+08:00' },
  ...{ asides: [], events: [], sources: [] },
  files: ledgerResources({
    months: ['2023-08', '2023-10'].map((month) => ({
      period_id: '2023H2',
      month,
      due_on: `${month}-28`,
      state: 'final',
    })),
    targets: ids().map((item_id) => ({ item_id, version: '1', text: '完成48份', value: '48', unit: '件' })),
    item_regions: ids().flatMap((item_id) => ['500116', '511600'].map((region_code) => ({ item_id, region_code }))),
    item_units: ids().map((item_id) => ({ item_id, side: '渝', unit: '渝方牵头单位A', role: '牵头' })),
    // 自贡 has reported and is not listed.
    reports: ids().flatMap((item_id) => [
      { item_id, month: '2023-10', progress: '60', text: '〔合成〕文字' },
      { item_id, month: '2023-08', region_code: '510300', progress: '20' },
    ]),
  }),
};

function ids(): string[] {
  return TABLES_SHIPPED.items.slice(0, 12).map(({ id }) => id);
}

async function readDropped(files: readonly Received[], { percent, isLater = false }: Said): Promise<Outcome> {
  const opened = [await openFiles(files)];
  const names = files.map(({ name }) => name);
  const grids = opened.flatMap((one) => one.grids);
  const corrections = percent
    ? Object.fromEntries(grids.map(({ file, sheet }) => [sheet === undefined ? file : `${file}|${sheet}`, { percent }]))
    : {};
  const choices = { ...NO_CHOICES, corrections };
  const understood = understand({
    opened,
    names,
    choices,
    server: SERVER,
    before: isLater ? BEFORE : undefined,
    today: TODAY,
  });
  const check = importCheck(understood, names);
  const asides = check.asides.flatMap(({ cells }) => Object.values(cells)).filter((text) => typeof text !== 'string');
  return {
    issues: check.issues,
    faults: [
      ...understood.sheets.flatMap(sheetFaults),
      ...recordFaults(understood.merged.records),
      ...(asides.length > 0 ? ['a cell kept aside is no text'] : []),
      ...check.conflicts.flatMap(({ id, claims }) => (claims.length > 1 ? [] : [`${id}: a conflict of one`])),
      ...check.result.files.flatMap(({ text }) => (typeof text === 'string' ? [] : ['a file without text'])),
    ],
  };
}

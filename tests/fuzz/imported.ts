import { importCheck } from '#io/importCheck.ts';
import { openFiles, type Received } from '#io/openFiles.ts';
import { understand } from '#io/understand.ts';
import { NO_CHOICES } from '#model/importState.ts';
import { SERVER } from './ground.ts';
import { recordFaults, sheetFaults } from './sound.ts';
import type { Outcome, Trial } from './trial.ts';

const TODAY = '2023-12-05';

/** Files dropped on the page, read to the end: what would be applied is sound, whatever they hold. */
export function dropped(files: readonly Received[], correction?: 'share' | 'percent'): Trial {
  return { input: files, run: () => readDropped(files, correction) };
}

async function readDropped(files: readonly Received[], percent: 'share' | 'percent' | undefined): Promise<Outcome> {
  const opened = [await openFiles(files)];
  const names = files.map(({ name }) => name);
  const grids = opened.flatMap((one) => one.grids);
  const corrections = percent
    ? Object.fromEntries(grids.map(({ file, sheet }) => [sheet === undefined ? file : `${file}|${sheet}`, { percent }]))
    : {};
  const choices = { ...NO_CHOICES, corrections };
  const understood = understand({ opened, names, choices, server: SERVER, before: undefined, today: TODAY });
  const check = importCheck(understood, names);
  const open = (text: unknown) => typeof text === 'string' && text.includes('\0');
  const asides = check.asides.flatMap(({ cells }) => Object.values(cells)).filter((text) => typeof text !== 'string');
  return {
    issues: check.issues,
    faults: [
      ...understood.sheets.flatMap(sheetFaults),
      ...recordFaults(understood.merged.records),
      ...(asides.length > 0 ? ['a cell kept aside is no text'] : []),
      ...(open(names[0]) ? ['a name with NUL'] : []),
    ],
  };
}

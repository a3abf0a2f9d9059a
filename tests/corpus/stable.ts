import { strFromU8, strToU8, unzipSync } from 'fflate';
import { rawZip } from './rawZip.ts';

/** A ZIP of another writer with its clock taken out: the same entries in the same order, no times, no dates of making. */
export function stable(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes));
  return rawZip(
    entries.map(([name, body]) => ({ name, bytes: name.startsWith('docProps/') ? withoutDates(body) : body })),
  );
}

function withoutDates(body: Uint8Array): Uint8Array {
  return strToU8(strFromU8(body).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2023-12-01T00:00:00Z'));
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { UserPackage } from './userPackage.ts';

const written: string[] = [];
process.once('exit', () => {
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
});

/** The package in a folder of its own, as the oracle reads it; without the resources whose file is missing. */
export function onDisk(pack: UserPackage): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  written.push(folder);
  const resources = pack.descriptor.resources.filter(({ path }) => pack.files.has(path));
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify({ ...pack.descriptor, resources }));
  for (const [path, bytes] of pack.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

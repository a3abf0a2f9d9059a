import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, type Package, packageOf } from '#io/board.ts';
import { decodeText } from '#io/decodeText.ts';
import { packageHash } from '#io/hash.ts';
import type { DataPackage } from '#model/package.ts';
import { readPackage } from '#parse/readPackage.ts';
import { readIfThere } from '../build/shipped.ts';

/** A data package as it lies in a folder. */
export interface FolderPackage {
  readonly descriptor: DataPackage;
  /** Resources that are there, in package order. */
  readonly files: readonly { readonly path: string; readonly bytes: Buffer }[];
}

/**
 * Reads the package in `folder`.
 *
 * throws  Error where its descriptor cannot be used; a resource that is not there is left out
 */
export function folderPackage(folder: string): FolderPackage {
  const path = join(folder, 'datapackage.json');
  const { descriptor, issues } = readPackage(decodeText(readFileSync(path)) ?? '', path);
  if (!descriptor) throw new Error(`${path}: ${issues.map(({ code, value }) => `${code} ${value ?? ''}`).join('; ')}`);
  const files = descriptor.resources.flatMap((resource) => {
    const bytes = readIfThere(join(folder, resource.path));
    return bytes ? [{ path: resource.path, bytes }] : [];
  });
  return { descriptor, files };
}

/** The package checked and hashed as the page does it. */
export function checkedPackage({ descriptor, files }: FolderPackage): Package {
  return packageOf(descriptor, textsOf({ descriptor, files }), packageHash(files));
}

/** Texts of the resources as the page decodes them. */
export function textsOf({ descriptor, files }: FolderPackage): Files {
  const encodings = new Map(descriptor.resources.map(({ path, encoding }) => [path, encoding]));
  return new Map(
    files.map(({ path, bytes }) => [
      path,
      decodeText(bytes, encodings.get(path)) ?? { code: 'not-text', severity: 'error', where: { file: path } },
    ]),
  );
}

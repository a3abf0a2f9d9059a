import { readFileSync } from 'node:fs';

/** One resource of the data package, as far as the build looks at it. */
export type Resource = {
  path: string;
  x_table?: string;
  x_provenance?: string;
  schema?: { fields?: { name: string; title?: string }[] };
};

/** Files of `data/` that are served; build scripts, notes and the counties (a scale case) are not. */
export const SHIPPED = [
  'data/datapackage.json',
  'data/*.csv',
  'data/demo/*.csv',
  'data/boundaries/*.topo.json',
  '!data/boundaries/*counties*',
];

/**
 * Resources of the data package in its own order; none while there is no package.
 *
 * folder  path of the package's folder
 */
export function resources(folder: string): Resource[] {
  const text = readIfThere(`${folder}/datapackage.json`);
  return text === undefined ? [] : (JSON.parse(text.toString('utf8')).resources ?? []);
}

/** Bytes of a file, or undefined where there is none. */
export function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

import { packageHash } from '#io/hash.ts';
import type { DataPackage } from '#model/package.ts';

/**
 * Tells the outlines of two packages apart; '' where there are none.
 *
 * files  of the package, at least the one with its outlines
 */
export function boundaryHash(
  { resources }: DataPackage,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): string {
  const path = resources.find(({ x_table }) => x_table === 'boundaries')?.path;
  return packageHash(files.filter((file) => file.path === path));
}

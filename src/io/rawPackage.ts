import { type Package, packageOf } from '#io/board.ts';
import { decodeText } from '#io/decodeText.ts';
import { textsOf } from '#io/fetchPackage.ts';
import type { RawPackage } from '#model/package.ts';
import { readPackage } from '#parse/readPackage.ts';

/** A package from the bytes a server gave. throws where its descriptor cannot be read, of which nothing would have been kept */
export function packageOfRaw({ descriptor: bytes, files }: RawPackage): Package {
  const { descriptor } = readPackage(decodeText(bytes) ?? '', 'datapackage.json');
  if (!descriptor) throw new Error('packageOfRaw: the descriptor cannot be read.');
  const resources = descriptor.resources.map((resource) => ({
    resource,
    got: files.get(resource.path) ?? ({ kind: 'absent' } as const),
  }));
  return packageOf(descriptor, textsOf({ resources }), '');
}

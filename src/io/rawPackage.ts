import { type Package, packageOf } from '#io/board.ts';
import { decodeText } from '#io/decodeText.ts';
import { missingFile } from '#io/fetchPackage.ts';
import type { Issue } from '#model/issue.ts';
import type { RawPackage } from '#model/package.ts';
import { readPackage } from '#parse/readPackage.ts';

/** A package from the bytes a server gave. throws where its descriptor cannot be read, of which nothing would have been kept */
export function packageOfRaw({ descriptor: bytes, files }: RawPackage): Package {
  const { descriptor } = readPackage(decodeText(bytes) ?? '', 'datapackage.json');
  if (!descriptor) throw new Error('packageOfRaw: the descriptor cannot be read.');
  const texts = descriptor.resources.map(({ path, encoding }): [string, string | Issue] => {
    const got = files.get(path);
    if (!got) return [path, missingFile(path, { kind: 'absent' })];
    return [path, decodeText(got, encoding) ?? { code: 'not-text', severity: 'error', where: { file: path } }];
  });
  return packageOf(descriptor, new Map(texts), '');
}

import { type Package, packageOf } from '#io/board.ts';
import { packageHash } from '#io/hash.ts';
import type { Issue } from '#model/issue.ts';
import { readPackage } from '#parse/readPackage.ts';
import { toyGeoJson } from './toyCountry.ts';

/** Files of the smallest package that draws a board, by path. */
export const TOY_FILES: Readonly<Record<string, string>> = {
  'regions.csv':
    'code,name,short_name,side,name_en,order\n500001,甲区,甲甲,渝,A,1\n500002,乙区,乙乙,渝,B,2\n510003,丙市,丙丙,川,C,3\n',
  'periods.csv': 'id,name,start,end\nP,期,2023-07-01,2023-12-31\n',
  'areas.csv': 'period_id,id,name,order\nP,x,面,1\n',
  'items.csv': 'id,period_id,area_id,name,named\nI,P,x,一,true\nJ,P,x,二,true\n',
  'reports.csv': 'item_id,month,progress\nI,2023-09,50\n',
  'regions.json': JSON.stringify(toyGeoJson()),
};

/** Text of the descriptor that lists `TOY_FILES`, with more properties. */
export function toyDescriptor(more: Readonly<Record<string, unknown>> = {}): string {
  const resources = Object.keys(TOY_FILES).map((path) => ({
    name: path,
    path,
    x_table: path === 'regions.json' ? 'boundaries' : path.replace('.csv', ''),
    format: path === 'regions.json' ? 'geojson' : 'csv',
    x_provenance: 'user',
  }));
  return JSON.stringify({ name: 'toy', resources, ...more });
}

/** The package of these files, as a page would have read it. A file that is undefined is not there. */
export function toyPackage(changed: Readonly<Record<string, string | undefined>> = {}): Package {
  const { descriptor, issues } = readPackage(toyDescriptor(), 'data/datapackage.json');
  if (!descriptor) throw new Error(`toyPackage: ${JSON.stringify(issues)}`);
  const files = Object.entries({ ...TOY_FILES, ...changed }).flatMap(([path, text]): [string, string][] =>
    text === undefined ? [] : [[path, text]],
  );
  const bytes = files.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const texts = descriptor.resources.map(({ path }): [string, string | Issue] => [
    path,
    new Map(files).get(path) ?? { code: 'missing-file', severity: 'error', where: { file: path }, value: '404' },
  ]);
  return packageOf(descriptor, new Map(texts), packageHash(bytes));
}

import type { Outline } from '#geo/outlines.ts';
import type { Issue } from '#model/issue.ts';
import { type Origin, placeOf } from '#model/table.ts';

/** What the join needs of a region. */
interface Named {
  readonly code: string;
  readonly name: string;
  readonly short_name: string;
  /** Where its row stands. */
  readonly origin: Pick<Origin, 'file' | 'row' | 'heads'>;
}

/**
 * What does not fit between a boundary file and the table of regions, which are joined by code alone.
 *
 * returns    `row-without-shape` (error: nothing to draw), `shape-without-row` (warning: drawn without a value) and, on top,
 *            `near-name` where the name suggests the region meant, or where one code carries two names
 */
export function joinOutlines(outlines: readonly Outline[], regions: readonly Named[], file: string): Issue[] {
  const shapes = new Set(outlines.map(({ code }) => code));
  const rows = new Map(regions.map((region) => [region.code, region]));
  return [
    ...regions.flatMap((region) => (shapes.has(region.code) ? [] : [rowWithoutShape(region)])),
    ...outlines.flatMap((outline) => outlineIssues(outline, rows.get(outline.code), regions, file)),
  ];
}

function rowWithoutShape({ code, name, origin }: Named): Issue {
  return {
    code: 'row-without-shape',
    severity: 'error',
    where: placeOf(origin, 'code'),
    value: name,
    subject: code,
  };
}

function outlineIssues(outline: Outline, own: Named | undefined, regions: readonly Named[], file: string): Issue[] {
  if (own) return outline.name === '' || sameName(outline.name, own) ? [] : [nearName(outline, own, file)];
  const near = regions.find((region) => holdsName(outline.name, region));
  const alone: Issue = {
    code: 'shape-without-row',
    severity: 'warning',
    where: place(outline, file, 'code'),
    value: outline.name,
    subject: outline.code,
  };
  return near ? [alone, nearName(outline, near, file)] : [alone];
}

function nearName(outline: Outline, region: Named, file: string): Issue {
  return {
    code: 'near-name',
    severity: 'warning',
    where: place(outline, file, 'name'),
    value: outline.name,
    subject: outline.code,
    expected: `${region.code} ${region.name}`,
  };
}

function place({ row }: Outline, file: string, column: string): Issue['where'] {
  return row === undefined ? { file, column } : { file, row, column };
}

/** "江津", "江津区" and "重庆市江津区" are one name. */
function sameName(name: string, region: Named): boolean {
  // The first normalisation in a page takes as long as all else here.
  if (name === region.name || name === region.short_name) return true;
  const plain = plainName(name);
  return plain === plainName(region.short_name) || plain.endsWith(plainName(region.name));
}

function holdsName(name: string, { name: full, short_name }: Named): boolean {
  return [full, short_name].some((known) => known.length > 1 && plainName(name).includes(plainName(known)));
}

function plainName(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}

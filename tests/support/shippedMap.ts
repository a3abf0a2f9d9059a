import { readFileSync } from 'node:fs';
import { type MapGround, mapGround } from '#charts/mapGround.ts';
import type { TitleBlock } from '#model/package.ts';
import { readPackage } from '#parse/readPackage.ts';
import { shippedOutlines } from '../geo/shipped.ts';
import { shippedTables } from './shipped.ts';

const DESCRIPTOR = new URL('../../data/datapackage.json', import.meta.url);
let ground: MapGround | undefined;

/** The shipped outlines made ready as on the board; made once a test file. */
export function shippedGround(): MapGround {
  ground ??= mapGround(
    { outlines: shippedOutlines('regions'), context: shippedOutlines('context') },
    shippedTables().regions,
  );
  if (!ground) throw new RangeError('shippedGround: no outline of the package belongs to a region.');
  return ground;
}

/** The title block of the shipped outlines, with what a test adds. */
export function shippedBlock(facts: Partial<TitleBlock> = {}): TitleBlock {
  const { descriptor } = readPackage(readFileSync(DESCRIPTOR, 'utf8'), 'datapackage.json');
  const block = descriptor?.resources.find(({ x_table }) => x_table === 'boundaries')?.x_title_block;
  if (!block) throw new RangeError('shippedBlock: the package has no title block.');
  return { ...block, ...facts };
}

import { readFileSync } from 'node:fs';
import { type Outline, readOutlines } from '#geo/outlines.ts';

type Layer = 'regions' | 'context' | 'counties';

const folder = new URL('../../data/boundaries/', import.meta.url);

/** Parsed boundary file of the data package. */
export function shippedJson(layer: Layer): unknown {
  return JSON.parse(readFileSync(new URL(`${layer}.topo.json`, folder), 'utf8'));
}

/** Its outlines; tests of the reading itself look at the issues. */
export function shippedOutlines(layer: Layer): Outline[] {
  return readOutlines(shippedJson(layer), `${layer}.topo.json`).outlines;
}

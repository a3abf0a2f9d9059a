import { readFileSync } from 'node:fs';
import { placeRules } from './firstPlaces.ts';

/** Stands in the page itself, for what the first paint needs must not be waited for: its style, and the script that tells which page it will be. */
export const PAGE_PARTS = {
  style: withoutNotes(read('src/ui/tokens.css') + read('build/page/first.css') + placeRules()),
  head: read('build/page/head.js'),
};

function read(path: string): string {
  return readFileSync(path, 'utf8');
}

function withoutNotes(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n');
}

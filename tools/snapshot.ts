/**
 * A picture without a browser: `npm run snapshot -- --panel map --asof 2023-11 --out map.svg`.
 * Other options: `--theme light|dark`, `--width 960` (px), `--data data` (folder of the package), `--today 2023-12-05`,
 * and every filter by its name in the address: `--area ecology`, `--region 500116,511600`, `--audience public` …
 */
import { writeFileSync } from 'node:fs';
import { today } from '#io/clock.ts';
import { PARAMS } from '#model/param.ts';
import { namedArguments } from './arguments.ts';
import { checkedPackage, folderPackage } from './package.ts';
import { panelSvg } from './panelSvg.ts';

const OWN = ['out', 'width', 'today', 'theme', 'data'];

try {
  await run(namedArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(named: Record<string, string>): Promise<void> {
  const { out, width = '960', theme = 'light', data = 'data' } = named;
  const unknown = Object.keys(named).filter((name) => !OWN.includes(name) && !Object.hasOwn(PARAMS, name));
  if (unknown.length > 0) throw new Error(`No such option: ${unknown.map((name) => `--${name}`).join(', ')}.`);
  if (!/^\d{3,4}$/.test(width)) throw new Error(`--width ${width}: 100 to 9999 px.`);
  if (theme !== 'light' && theme !== 'dark') throw new Error(`--theme ${theme}: light or dark.`);
  const filters = Object.entries(named).filter(([name]) => !OWN.includes(name));
  const query = filters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const terms = { query, theme, width: Number(width), today: named.today ?? today() } as const;
  const picture = await panelSvg(checkedPackage(folderPackage(data)), terms);
  if (out === undefined) process.stdout.write(`${picture.svg}\n`);
  else {
    writeFileSync(out, picture.svg);
    console.log(`${out}: ${picture.width} × ${picture.height}. ${picture.alt}`);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches, dataWords, faults, importsOf } from './support/fence.ts';
import { needlessPlaces } from './support/markupFence.ts';
import { withoutComments } from './support/sourceText.ts';

const SRC = new URL('../src/', import.meta.url);
const ORACLE = new URL('./oracle/', import.meta.url);

describe('src', () => {
  const files = scripts(SRC);
  const read = (path: string) => readFileSync(new URL(path, SRC), 'utf8');
  const known = new Set(files.filter((path) => path.startsWith('model/')).flatMap((path) => dataWords(read(path))));

  it('is there to be looked at', () => expect(files).toContain('main.ts'));

  it.each(files)('%s keeps to the ladder and the rules', (path) => {
    expect(faults(path, read(path), known)).toEqual([]);
  });

  it('has no file on the lists of markup and addresses that need not be there', () => {
    expect(needlessPlaces((path) => withoutComments(read(path)))).toEqual([]);
  });
});

it('the oracle shares nothing with src', () => {
  const shared = scripts(ORACLE).flatMap((path) => oracleFaults(readFileSync(new URL(path, ORACLE), 'utf8')));
  expect(shared).toEqual([]);
});

describe('barks', () => {
  it.each([
    ['a climb', 'model', '#charts/mapPicture.ts'],
    ['a step sideways', 'wall', '#app/App.tsx'],
    ['a step sideways lower down', 'geo', '#stats/breaks.ts'],
    ['a hidden step', 'geo', '../stats/breaks.ts'],
    ['an import of main', 'app', '#main.ts'],
    ['an import of the tools', 'io', '#tools/validate.ts'],
    ['a tool that reaches the screen', 'tools', '#io/readTable.ts'],
    ['a package of another folder', 'stats', 'd3-geo'],
    ['a package by its inner path', 'views', 'echarts/core'],
    ['React in a pure folder', 'charts', 'react'],
    ['Node outside the tools', 'parse', 'node:fs'],
    ['a place that is not on the ladder', 'views', '#utils/any.ts'],
  ])('%s: %s may not import %s', (_what, folder, target) => {
    expect(breaches(folder, [target])).toHaveLength(1);
  });

  it('allows what lies below', () => {
    expect(
      breaches('wall', ['#views/MapView.tsx', '#words/zh.ts', './Clock.tsx', 'react', 'react-dom/client']),
    ).toEqual([]);
    expect(breaches('tools', ['#parse/table.ts', 'node:fs'])).toEqual([]);
  });

  it('lets ECharts run in one file only, and its types into the charts', () => {
    expect(breaches('charts', ['echarts'])).toHaveLength(1);
    expect(breaches('charts', ['echarts'], { typeOnly: true })).toEqual([]);
    expect(faults('ui/charts.ts', "import * as echarts from 'echarts/core';")).toEqual([]);
    expect(faults('ui/Figure.tsx', "import * as echarts from 'echarts/core';")).toHaveLength(1);
    expect(faults('ui/Legend.tsx', "import * as echarts from 'echarts/core';")).toHaveLength(1);
    expect(faults('charts/map.ts', "import { type EChartsOption } from 'echarts';")).toHaveLength(1);
  });

  it('lets main.ts load shells late, and nothing with React early', () => {
    expect(faults('main.ts', "import { App } from '#app/App.tsx';")).toHaveLength(1);
    expect(faults('main.ts', "import { Figure } from '#ui/Figure.tsx';")).toHaveLength(1);
    expect(faults('main.ts', "import 'react';")).toHaveLength(1);
    expect(faults('main.ts', "void import('#app/App.tsx'); import '#geo/project.ts';")).toEqual([]);
  });

  it.each([
    ['a default export', 'stats/a.ts', 'export default function a() {}'],
    ['a renamed default export', 'stats/a.ts', 'export { a as default };'],
    ['a barrel', 'stats/a.ts', "export * from './b.ts';"],
    ['a barrel of types', 'stats/a.ts', "export type * from './b.ts';"],
    ['an import by a computed name', 'views/a.ts', 'await import(name);'],
    ['an import by a pattern', 'views/a.ts', "import.meta.glob('./*.ts');"],
    ['an import over several lines', 'geo/a.ts', "import {\n  a,\n  b,\n} from '#stats/b.ts';"],
    ['a re-export', 'geo/a.ts', "export { a } from '#stats/b.ts';"],
    ['an import for its effect', 'geo/a.ts', "import '#stats/b.ts';"],
    ['a type from above', 'geo/a.ts', "import type { A } from '#charts/b.ts';"],
    ['a late import', 'geo/a.ts', "const a = await import('#charts/b.ts');"],
    ['a worker above', 'io/a.ts', "new Worker(new URL('#views/b.ts', import.meta.url));"],
    ['the browser’s store', 'views/a.ts', "localStorage.setItem('a', 'b');"],
    ['inner HTML', 'ui/a.tsx', 'node.innerHTML = text;'],
    ['inner HTML by React', 'ui/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
    ['outer HTML', 'io/a.ts', 'node.outerHTML = text;'],
    ['HTML beside an element', 'io/a.ts', "node.insertAdjacentHTML('beforeend', text);"],
    ['HTML written', 'io/a.ts', 'document.write(text);'],
    ['HTML parsed', 'io/a.ts', "new DOMParser().parseFromString(text, 'text/html');"],
    ['HTML of a range', 'io/a.ts', 'range.createContextualFragment(text);'],
    ['a frame of a text', 'app/a.tsx', '<iframe srcDoc={text} />'],
    ['code of a text', 'io/a.ts', 'new Function(text)();'],
    ['an address that is code', 'io/a.ts', "go('javascript:void 0');"],
    ['a tooltip of ECharts', 'charts/a.ts', "const option = { tooltip: { trigger: 'item' } };"],
    ['a formatter that returns markup', 'charts/a.ts', "const a = { formatter: (one: string) => '<b>' + one };"],
    ['markup among strings', 'views/a.ts', "const a = '<img src=x onerror=alert(1)>';"],
    ['the end of an element', 'views/a.ts', "const a = b + '</td>';"],
    ['a link by data', 'views/a.tsx', '<a href={row.url}>{row.name}</a>'],
    ['a picture by data', 'views/a.tsx', '<img src={row.url} alt="" />'],
    ['a link by hand', 'io/a.ts', 'link.href = row.url;'],
    ['a link by its attribute', 'io/a.ts', "link.setAttribute('href', row.url);"],
    ['a window by data', 'io/a.ts', 'window.open(row.url);'],
    ['a way by data', 'io/a.ts', 'window.location.assign(row.url);'],
    ['a place by data', 'io/a.ts', 'window.location = row.url;'],
    ['the clock', 'stats/a.ts', 'const now = Date.now();'],
    ['the clock by a date', 'stats/a.ts', 'const now = new Date();'],
    ['the clock by a date without brackets', 'stats/a.ts', 'const now = new Date;'],
    ['the clock by a call', 'stats/a.ts', 'const now = Date();'],
    ['the stopwatch', 'geo/a.ts', 'performance.now();'],
    ['chance', 'geo/a.ts', 'Math.random();'],
    ['the network', 'parse/a.ts', 'fetch(path);'],
    ['a timer', 'parse/a.ts', 'setTimeout(run, 5);'],
    ['a screen word', 'views/a.tsx', 'const a = <p>事项</p>;'],
    ['a screen word in a string', 'charts/a.ts', "const a = '事项';"],
    ['a sentence among the data words', 'model/a.ts', "const a = '请填数字，没有就留空。';"],
    ['a data word outside model/', 'views/a.ts', "const a = '牵头';"],
    ['a screen word after an empty element', 'views/a.tsx', '<p>{a}<B c={d} />事项</p>'],
    ['a vague name', 'views/utils.ts', ''],
    ['a file beside main.ts', 'more.ts', ''],
    ['a long file', 'views/a.ts', 'const a = 1;\n'.repeat(251)],
  ])('sees %s', (_what, path, source) => {
    expect(faults(path, source)).toHaveLength(1);
  });

  it.each([
    ['a date from its parts', 'stats/a.ts', 'new Date(Date.UTC(2023, 6, 1)); new Date(text);'],
    ['a comment about the clock', 'stats/a.ts', "// not Date.now()\n/* nor '事项' */ const a = 1;"],
    ['a data word in model/', 'model/a.ts', "const SIDES = ['渝', '川']; const title = '计划进度%';"],
    ['a pattern that reads names', 'geo/a.ts', 'const a = /^(.+)[省市]$/.exec(name);'],
    ['250 lines', 'views/a.ts', 'const a = 1;\n'.repeat(250)],
    ['tags that are elements', 'views/a.tsx', "<p className='a'>{b < c ? 'd' : <i>{e}</i>}</p>"],
    ['a link that is written out', 'views/a.tsx', '<a href="#main">{a}</a>'],
    ['types and comparisons', 'stats/a.ts', "const a: Map<string, 'b' | 'c'> = new Map<string, 'b'>(); a.size < 3;"],
    ['long words', 'words/zh.ts', "const a = '事项';\n".repeat(400)],
    ['the clock at the rim', 'io/clock.ts', 'Date.now();'],
  ])('lets %s pass', (_what, path, source) => {
    expect(faults(path, source)).toEqual([]);
  });

  it('lets numbers compare with words that model/ has, and no others', () => {
    const known = new Set(dataWords("const KINDS = ['正常', '退回']; // '撤回'"));
    expect(faults('stats/a.ts', "kind === '退回'", known)).toEqual([]);
    expect(faults('stats/a.ts', "kind === '撤回'", known)).toHaveLength(1);
    expect(faults('views/a.ts', "kind === '退回'", known)).toHaveLength(1);
  });

  it('is not led astray by strings, patterns and comments', () => {
    const source =
      "const a = 'http://b'; // import 'x'\nconst c = /[/'\"]/; /* import('y') */\nimport { d } from '#e/f.ts';";
    expect(importsOf(withoutComments(source)).map(({ target }) => target)).toEqual(['#e/f.ts']);
  });

  it('sees an oracle that borrows from src', () => {
    expect(oracleFaults("import { a } from '#stats/a.ts';")).toHaveLength(1);
    expect(oracleFaults("import { a } from '../../src/stats/a.ts';")).toHaveLength(1);
    expect(oracleFaults("import { a } from './a.ts';")).toEqual([]);
  });
});

function oracleFaults(source: string): string[] {
  return importsOf(withoutComments(source))
    .map(({ target }) => target)
    .filter((target) => target.startsWith('#') || /(^|\/)src\//.test(target));
}

function scripts(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort();
}

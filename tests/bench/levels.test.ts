import { expect, it } from 'vitest';
import { levelsOf, type Request } from './levels.ts';

/** A request without its size, which does not matter here. */
function seen(url: string, type: string, by: readonly string[], began: number, ended?: number): Request {
  return { url, type, by, began, ended, bytes: 0 };
}

const PAGE = seen('/', 'Document', [], 0, 10);
const SCRIPT = seen('/a.js', 'Script', ['/'], 12, 30);

it.each([
  ['nothing', [], []],
  ['the page alone', [PAGE], [1]],
  ['what the page names, asked for while it still comes', [PAGE, seen('/a.js', 'Script', ['/'], 5, 30)], [1, 2]],
  ['what the page names later', [PAGE, SCRIPT, seen('/b.js', 'Script', ['/'], 35, 40)], [1, 2, 2]],
  ['a script of a script', [PAGE, SCRIPT, seen('/b.js', 'Script', ['/a.js'], 31, 40)], [1, 2, 3]],
  [
    'what two scripts ask for together, the one having called the other',
    [PAGE, SCRIPT, seen('/b.js', 'Script', ['/a.js'], 31, 40), seen('/c.js', 'Script', ['/a.js', '/b.js'], 41, 50)],
    [1, 2, 3, 4],
  ],
  [
    'a module nobody is known to have asked for',
    [PAGE, SCRIPT, seen('/b.js', 'Script', ['about:'], 31, 40)],
    [1, 2, 3],
  ],
  ['the same beside the script', [PAGE, SCRIPT, seen('/b.js', 'Script', ['about:'], 13, 40)], [1, 2, 2]],
  [
    'after a style, which asks for nothing',
    [PAGE, seen('/a.css', 'Stylesheet', ['/'], 11, 13), seen('/b.js', 'Script', [], 20)],
    [1, 2, 2],
  ],
  [
    'data side by side, some on the way when others begin',
    [PAGE, SCRIPT, seen('/x.csv', 'Fetch', ['/a.js'], 31, 50), seen('/y.csv', 'Fetch', ['/a.js'], 49, 60)],
    [1, 2, 3, 3],
  ],
  [
    'data after the list of them',
    [PAGE, SCRIPT, seen('/list.json', 'Fetch', ['/a.js'], 31, 50), seen('/y.csv', 'Fetch', ['/a.js'], 50, 60)],
    [1, 2, 3, 4],
  ],
  [
    'a script after data: it was known before them',
    [PAGE, SCRIPT, seen('/x.csv', 'Fetch', ['/a.js'], 31, 50), seen('/b.js', 'Script', ['/a.js'], 51, 60)],
    [1, 2, 3, 3],
  ],
  ['told in another order', [seen('/b.js', 'Script', ['/a.js'], 31, 40), SCRIPT, PAGE], [1, 2, 3]],
])('%s', (_what, requests, levels) => expect(levelsOf(requests)).toEqual(levels));

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mayShip } from '../../build/licences.ts';
import pkg from '../../package.json' with { type: 'json' };

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Rows of the table: package, job, licence, kB. */
const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) +\| (.+?) +\| (\S+) +\| +([\d.]+) +\|$/gm)].map(
  ([, name = '', job = '', licence, size]) => ({ name, job, licence, size: Number(size) }),
);

it('has a row for each package that the board depends on, and none twice', () => {
  const names = rows.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(pkg.dependencies).filter((name) => !names.includes(name))).toEqual([]);
});

it.each(rows)('$name: the licence it states itself, one that may ship; a job and a size', ({ name, job, ...row }) => {
  expect(row.licence).toBe(JSON.parse(read(`node_modules/${name}/package.json`)).license);
  expect(mayShip(row.licence)).toBe(true);
  expect(job.length).toBeGreaterThan(5);
  expect(row.size).toBeGreaterThan(0);
});

it('is found from the README', () => expect(read('README.md')).toContain('(docs/dependencies.md)'));

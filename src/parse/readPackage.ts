import * as v from 'valibot';
import type { Issue } from '#model/issue.ts';
import { CONTRACT, DataPackage } from '#model/package.ts';
import { TABLES, type TableName } from '#model/table.ts';

/**
 * Text of `datapackage.json` → descriptor.
 *
 * returns  without `descriptor` where nothing can be read: `not-json`, `bad-package` (with the property path), `newer-contract`, `missing-table`
 */
export function readPackage(text: string, file: string): { descriptor?: DataPackage; issues: Issue[] } {
  const json = parseJson(text);
  if (json === undefined) return { issues: [{ code: 'not-json', severity: 'error', where: { file } }] };
  const read = v.safeParse(DataPackage, json);
  if (!read.success) return { issues: read.issues.map((issue) => badProperty(issue, file)) };
  const descriptor = read.output;
  if (descriptor.x_contract > CONTRACT)
    return {
      issues: [
        {
          code: 'newer-contract',
          severity: 'error',
          where: { file, column: 'x_contract' },
          value: String(descriptor.x_contract),
          expected: String(CONTRACT),
        },
      ],
    };
  const issues = [
    ...missingTables(descriptor, file),
    ...unknownTables(descriptor, file),
    ...doubleNames(descriptor, file),
  ];
  return { descriptor, issues };
}

/** Parsed JSON, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function badProperty(issue: v.BaseIssue<unknown>, file: string): Issue {
  const column = issue.path?.map((part) => String(part.key)).join('.') ?? '';
  const value = ['string', 'number', 'boolean'].includes(typeof issue.input) ? String(issue.input) : undefined;
  return { code: 'bad-package', severity: 'error', where: { file, column }, ...(value === undefined ? {} : { value }) };
}

function missingTables(descriptor: DataPackage, file: string): Issue[] {
  const there = new Set(descriptor.resources.map((resource) => resource.x_table));
  const required = (Object.keys(TABLES) as TableName[]).filter((name) => 'required' in TABLES[name]);
  return [...required, 'boundaries']
    .filter((name) => !there.has(name))
    .map((name) => ({ code: 'missing-table', severity: 'error', where: { file, column: 'resources' }, value: name }));
}

/** A table this version cannot read must not look as if it had been. */
function unknownTables(descriptor: DataPackage, file: string): Issue[] {
  const known = (name: string) => Object.hasOwn(TABLES, name) || name === 'boundaries' || name === 'context_boundaries';
  return descriptor.resources.flatMap(({ x_table }, index) =>
    known(x_table)
      ? []
      : [
          {
            code: 'unknown-table',
            severity: 'warning',
            where: { file, column: `resources.${index}.x_table` },
            value: x_table,
          },
        ],
  );
}

function doubleNames(descriptor: DataPackage, file: string): Issue[] {
  const seen = new Set<string>();
  const issues: Issue[] = [];
  for (const [index, { name }] of descriptor.resources.entries()) {
    if (seen.has(name))
      issues.push({
        code: 'duplicate-key',
        severity: 'error',
        where: { file, column: `resources.${index}.name` },
        value: name,
      });
    seen.add(name);
  }
  return issues;
}

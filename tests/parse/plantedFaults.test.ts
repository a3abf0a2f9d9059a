import { describe, expect, it } from 'vitest';
import { FILE_CODES, type Issue, JOIN_CODES } from '#model/issue.ts';
import { issuesOf, planted, shippedFiles } from '../support/plant.ts';
import { FAULTS, type Fault } from './faults.ts';

const FILES = shippedFiles();
const BEFORE = await issuesOf(FILES);

/** Raised by merging many files, by more than one stroke can write (tests/limits.test.ts), or by outlines of tests/geo. */
const ELSEWHERE = ['duplicate-report', 'conflict', 'self-crossing', 'too-many'];

it('the shipped package has no faults of its own', () => expect(BEFORE).toEqual([]));

it('there are faults for every code', () => {
  const codes = new Set<string>(FAULTS.map(({ code }) => code));
  expect([...JOIN_CODES, ...FILE_CODES].filter((code) => !codes.has(code)).sort()).toEqual(ELSEWHERE.toSorted());
});

describe('one fault, one issue', () => {
  it.each(FAULTS)('$file: $what is $code', async (fault) => {
    const issues = await issuesOf(planted(FILES, fault.file, fault.plant));
    expect(issues.map(plain)).toEqual([expected(fault)]);
  });
});

/** What a clerk needs to find it; facts beyond that are tested with their checks. */
function plain({ code, severity, where, value }: Issue) {
  const { file, row, column } = where;
  return { code, severity, file, row, column, value };
}

function expected({ code, severity = 'error', found, file, row, column, value }: Fault) {
  return { code, severity, file: found ?? file, row, column, value };
}

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  boolean,
  day,
  id,
  integer,
  integerWithin,
  link,
  maybe,
  month,
  notNegative,
  number,
  oneOf,
  regionCode,
  text,
} from '#model/field.ts';

const FIELDS = {
  boolean,
  day,
  id,
  integer,
  'integer 1 to 22': integerWithin(1, 22),
  link,
  month,
  notNegative,
  number,
  'one of 渝 川': oneOf(['渝', '川']),
  regionCode,
  text,
} as const satisfies Record<string, v.GenericSchema>;
type Name = keyof typeof FIELDS;

const parse = (name: Name, cell: unknown) => v.safeParse(FIELDS[name] as v.GenericSchema, cell);

describe('good cells', () => {
  it.each<[Name, string, unknown]>([
    ['number', '12', 12],
    ['number', '-0.5', -0.5],
    ['number', '+3.', 3],
    ['number', '.5', 0.5],
    ['number', ' 12 ', 12],
    ['number', '0', 0],
    ['number', '-0', 0],
    ['integer', '-3', -3],
    ['integer', '-0', 0],
    ['integer', '9007199254740991', 9007199254740991],
    ['integer', '007', 7],
    ['integer 1 to 22', '1', 1],
    ['integer 1 to 22', '22', 22],
    ['notNegative', '0', 0],
    ['notNegative', '201.6', 201.6],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['day', '2024-02-29', '2024-02-29'],
    ['day', '2000-02-29', '2000-02-29'],
    ['day', '2023-12-31', '2023-12-31'],
    ['month', '2023-01', '2023-01'],
    ['regionCode', '500116', '500116'],
    ['regionCode', '050116', '050116'],
    ['id', '2023H2-05', '2023H2-05'],
    ['id', 'a_b.c', 'a_b.c'],
    ['link', 'http://example.org/a?b=c', 'http://example.org/a?b=c'],
    ['one of 渝 川', '川', '川'],
    ['text', ' 江津 ', '江津'],
  ])('%s "%s"', (name, cell, expected) => {
    expect(parse(name, cell)).toMatchObject({ success: true, output: expected });
  });
});

describe('bad cells say by their first issue what is wrong', () => {
  it.each<[Name, unknown, string]>([
    ['number', '1,234', 'bad-number'],
    ['number', '12%', 'bad-number'],
    ['number', '１２', 'bad-number'],
    ['number', '1e3', 'bad-number'],
    ['number', '0x10', 'bad-number'],
    ['number', 'NaN', 'bad-number'],
    ['number', 'Infinity', 'bad-number'],
    ['number', '.', 'bad-number'],
    ['number', '--1', 'bad-number'],
    ['number', '9'.repeat(400), 'out-of-range'],
    ['integer', '9007199254740992', 'out-of-range'],
    ['integer', '9'.repeat(400), 'out-of-range'],
    ['integer', '1.0', 'bad-integer'],
    ['integer', '一', 'bad-integer'],
    ['integer 1 to 22', '0', 'out-of-range'],
    ['integer 1 to 22', '23', 'out-of-range'],
    ['integer 1 to 22', '2.5', 'bad-integer'],
    ['notNegative', '-0.1', 'out-of-range'],
    ['notNegative', '约85', 'bad-number'],
    ['boolean', 'TRUE', 'bad-boolean'],
    ['boolean', '是', 'bad-boolean'],
    ['boolean', '1', 'bad-boolean'],
    ['day', '2023-02-30', 'bad-date'],
    ['day', '2023-02-29', 'bad-date'],
    ['day', '1900-02-29', 'bad-date'],
    ['day', '2023-04-31', 'bad-date'],
    ['day', '2023-13-01', 'bad-date'],
    ['day', '2023-00-10', 'bad-date'],
    ['day', '2023-10-00', 'bad-date'],
    ['day', '2023-9-30', 'bad-date'],
    ['day', '2023/09/30', 'bad-date'],
    ['day', '2023-09', 'bad-date'],
    ['day', '2023-09-30T00:00', 'bad-date'],
    ['month', '2023-13', 'bad-month'],
    ['month', '2023-00', 'bad-month'],
    ['month', '2023-9', 'bad-month'],
    ['month', '2023-09-30', 'bad-month'],
    ['regionCode', '50011', 'code-length'],
    ['regionCode', '5001160', 'code-length'],
    ['regionCode', '江津区', 'code-length'],
    ['id', 'a b', 'bad-code'],
    ['id', 'a/b', 'bad-code'],
    ['id', '事项1', 'bad-code'],
    ['link', 'javascript:alert(1)', 'bad-link'],
    ['link', 'data:text/html,x', 'bad-link'],
    ['link', 'example.org', 'bad-link'],
    ['link', 'https://a b', 'bad-link'],
    ['link', ' java\nscript:x', 'bad-link'],
    ['one of 渝 川', '重庆', 'not-in-list'],
    ['one of 渝 川', 'constructor', 'not-in-list'],
    ['text', '  ', 'missing-value'],
    ['text', undefined, 'missing-value'],
    ['number', undefined, 'missing-value'],
    ['day', undefined, 'missing-value'],
    ['one of 渝 川', undefined, 'missing-value'],
  ])('%s %j: %s', (name, cell, code) => {
    expect(parse(name, cell).issues?.[0].message).toBe(code);
  });
});

it('a field that may be blank lets blank through and nothing else', () => {
  const schema = maybe(number);
  expect(v.safeParse(schema, undefined)).toMatchObject({ success: true, output: undefined });
  expect(v.safeParse(schema, '5')).toMatchObject({ success: true, output: 5 });
  expect(v.safeParse(schema, 'x').success).toBe(false);
});

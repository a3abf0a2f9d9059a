import type { LineReport } from '#model/ledgerLine.ts';
import type { SheetField } from '#model/sheetField.ts';
import { MONEY, STATE_OF } from '#model/sheetWords.ts';
import { unitFactor } from '#parse/sheet/convertUnit.ts';
import { readBeside } from '#parse/sheet/readBeside.ts';
import type { Reading } from '#parse/sheet/reading.ts';
import { type NumberRead, readNumber } from '#parse/sheet/readNumber.ts';
import { inUnit } from '#parse/sheet/readTarget.ts';
import { percentOf } from '#parse/sheet/sharesOfOne.ts';
import { squash } from '#parse/sheet/squash.ts';

type State = Extract<NumberRead, { kind: 'state' }>['state'];

/**
 * What a row reports (rule 5 of the ledger).
 *
 * Blank 完成值, 进度% and 进展情况 are no report. Words in place of numbers (约85%, 基本完成) go to the text. 不涉及 and 暂不公开 are
 * states; a bare "/" or "—" is 不涉及 only where nothing is told beside it: an item without a number to reach is marked so too.
 *
 * unit  in which the target is counted
 */
export function readReport(reading: Reading, unit: string | undefined): LineReport | undefined {
  const progress = progressRead(reading);
  const done = doneRead(reading, unit);
  const written = reading.cell('text')?.text;
  if (progress.kind === 'blank' && done.kind === 'blank' && written === undefined) return undefined;
  const numbers = { ...progressOf(reading, progress), ...doneOf(reading, done, unit) };
  const said = written === undefined ? undefined : stateWord(written);
  const words = [
    said === undefined ? written : undefined,
    wordsOf(reading, 'progress', progress),
    wordsOf(reading, 'done', done),
  ];
  const text = [...new Set(words.filter((one) => one !== undefined))].join('；');
  const states = [said, ...[done, progress].map((read) => (read.kind === 'state' ? read.state : undefined))];
  const state = Object.keys(numbers).length > 0 ? undefined : stateOf(states, text);
  if (Object.keys(numbers).length === 0 && state === undefined && text === '') return undefined;
  return {
    ...numbers,
    ...(state === undefined ? {} : { state }),
    ...(text === '' ? {} : { text }),
    ...readBeside(reading),
  };
}

/** Per cent of the column 计划进度%; words there are no report. */
export function readPlanned(reading: Reading): number | undefined {
  const read = readNumber(reading.cell('planned'), reading.rules.knowsFormats);
  if (read.kind === 'words') reading.tell('not-a-number', 'note', 'planned');
  if (read.kind === 'bad' || (read.kind === 'number' && read.unit !== undefined))
    reading.tell('bad-number', 'error', 'planned');
  if (read.kind !== 'number' || read.unit !== undefined) return undefined;
  return notNegative(reading, 'planned', percentOf(read, reading.rules.percent.planned));
}

function progressRead(reading: Reading): NumberRead {
  const read = readNumber(reading.cell('progress'), reading.rules.knowsFormats);
  return read.kind === 'number' && read.unit !== undefined ? { kind: 'words' } : read;
}

/** A number whose own unit is another than the target's is words. */
function doneRead(reading: Reading, unit: string | undefined): NumberRead {
  const read = readNumber(reading.cell('done'), reading.rules.knowsFormats);
  if (read.kind !== 'number') return read;
  if (read.unit !== undefined && unit !== undefined && unitFactor(read.unit, unit) === undefined)
    return { kind: 'words' };
  return read.isPercent && unit !== undefined && unit !== '%' ? { kind: 'words' } : read;
}

function progressOf(reading: Reading, read: NumberRead): { progress?: number } {
  if (read.kind === 'bad') reading.tell('bad-number', 'error', 'progress');
  if (read.kind !== 'number') return {};
  const progress = notNegative(reading, 'progress', percentOf(read, reading.rules.percent.progress));
  return progress === undefined ? {} : { progress };
}

function doneOf(reading: Reading, read: NumberRead, unit: string | undefined): { done_value?: number } {
  if (read.kind === 'bad') reading.tell('bad-number', 'error', 'done');
  if (read.kind !== 'number') return {};
  const value = notNegative(reading, 'done', read.value);
  if (value === undefined) return {};
  const from = read.unit ?? reading.rules.columns.get('done')?.unit;
  if (from !== undefined && MONEY.has(from) && unit === undefined)
    reading.tell('unit-unknown', 'warning', 'done', { value: `${value}${from}` });
  return { done_value: inUnit(reading, 'done', value, from ?? unit, unit) ?? value };
}

function wordsOf(reading: Reading, field: 'progress' | 'done', read: NumberRead): string | undefined {
  if (read.kind !== 'words') return undefined;
  reading.tell('not-a-number', 'note', field);
  return reading.cell(field)?.text;
}

function stateOf(states: readonly (State | undefined)[], text: string): 'withheld' | 'not-applicable' | undefined {
  if (states.includes('withheld')) return 'withheld';
  if (states.includes('not-applicable') || (text === '' && states.includes('mark'))) return 'not-applicable';
  return states.includes('mark') && /^(?:本[区市]|该事项)?不涉及/.test(squash(text)) ? 'not-applicable' : undefined;
}

function stateWord(text: string): State | undefined {
  return STATE_OF.get(squash(text).toLowerCase());
}

function notNegative(reading: Reading, field: SheetField, value: number): number | undefined {
  if (value >= 0) return value;
  reading.tell('out-of-range', 'error', field);
  return undefined;
}

import type { LineReport } from '#model/ledgerLine.ts';
import { REPORT_KINDS } from '#model/report.ts';
import { NOTHING, STATUS_OF_WORD, statusSaid } from '#model/sheetWords.ts';
import { readDate } from '#parse/sheet/readDate.ts';
import type { Reading } from '#parse/sheet/reading.ts';
import { bareUnit } from '#parse/sheet/sheetContext.ts';
import { squash } from '#parse/sheet/squash.ts';

/** Columns of words that go with a report; 无 and "/" in them say that there is nothing. */
const BESIDE = ['difficulty', 'need', 'next', 'evidence'] as const;

/** What goes with a report: difficulties, next steps, who sent it and when, a status set by hand. */
export function readBeside(reading: Reading): LineReport {
  const { rules, text } = reading;
  const texts = BESIDE.flatMap((field) => {
    const written = text(field);
    return written === undefined || NOTHING.has(squash(written).replace(/。$/, '')) ? [] : [[field, written] as const];
  });
  const kind =
    text('kind') === undefined ? undefined : REPORT_KINDS.find((word) => word === squash(text('kind') ?? ''));
  if (text('kind') !== undefined && kind === undefined) reading.tell('not-in-list', 'error', 'kind');
  const contact = rules.keepsContacts ? text('contact') : undefined;
  const override = overrideOf(reading);
  const unit = text('sender') === undefined ? rules.context.unit : bareUnit(text('sender') ?? '');
  const submitted_on = readDate(reading, 'submitted', 'last')?.day ?? rules.context.submitted_on;
  return {
    ...Object.fromEntries(texts),
    ...(kind === undefined ? {} : { kind }),
    ...(contact === undefined ? {} : { contact }),
    ...override,
    ...(unit ? { unit } : {}),
    ...(submitted_on === undefined ? {} : { submitted_on }),
  };
}

function overrideOf(reading: Reading): Pick<LineReport, 'override_status' | 'override_reason'> {
  const [word, reason] = [reading.text('override'), reading.text('reason')];
  const status = word === undefined ? undefined : statusSaid(word);
  if (word !== undefined && status === undefined)
    reading.tell('not-in-list', 'error', 'override', { expected: [...STATUS_OF_WORD.keys()].join('、') });
  return {
    ...(status === undefined ? {} : { override_status: status }),
    ...(reason === undefined ? {} : { override_reason: reason }),
  };
}

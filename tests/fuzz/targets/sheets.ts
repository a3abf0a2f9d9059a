import type { CorpusFile } from '../../corpus/case.ts';
import { textSheet } from '../../corpus/text.ts';
import { type Dice, maybe, pick } from '../../support/dice.ts';
import { officeFiles } from '../ground.ts';
import { dropped } from '../imported.ts';
import { madeSheet } from '../madeSheet.ts';
import { spoiltBytes } from '../mutate.ts';
import { noise } from '../nasty.ts';
import type { Target } from '../trial.ts';

const TEXTS = officeFiles(/\.(csv|tsv|txt)$/i);
const NAMES = ['台账.csv', '江津区2023年11月.csv', '2023-10 合川.tsv', 'constructor', '台账'];

/** One-sheet ledgers as CSV, TSV or pasted cells. */
export const TEXT_SHEETS: Target = {
  name: 'sheet',
  weight: 110,
  draw: (dice) => {
    const made = dice() < 0.75;
    const file = made ? { name: pick(dice, NAMES), bytes: textOf(dice) } : spoiltFile(dice);
    const pasted = maybe(dice, 0.1, { isPasted: true as const });
    const percent = maybe(dice, 0.3, pick(dice, ['share', 'percent'] as const));
    return dropped([{ ...file, ...pasted }], { percent, isLater: dice() < 0.4 });
  },
};

function textOf(dice: Dice): Uint8Array {
  const sheet = madeSheet(dice);
  const separator = pick(dice, [',', ',', '\t', ';']);
  const way = dice();
  if (way < 0.05) return Buffer.from(noise(dice, 400));
  if (way < 0.1) return Buffer.from(`\uFEFF${sheet.map((row) => row.join(separator)).join('\r')}`, 'utf16le');
  const bytes = textSheet(sheet, {
    separator,
    end: pick(dice, ['\n', '\r\n']),
    encoding: pick(dice, ['utf-8', 'utf-8-bom']),
  });
  return dice() < 0.3 ? spoiltBytes(dice, bytes) : bytes;
}

function spoiltFile(dice: Dice): CorpusFile {
  const { name, bytes } = pick(dice, TEXTS);
  return { name, bytes: spoiltBytes(dice, bytes, pick(dice, TEXTS).bytes) };
}

import { crc32, deflateRawSync } from 'node:zlib';
import { rawXlsx } from '../../corpus/rawXlsx.ts';
import { rawZip, type ZipEntry } from '../../corpus/rawZip.ts';
import { gb18030, textSheet } from '../../corpus/text.ts';
import { type Dice, pick, whole } from '../../support/dice.ts';
import { OFFICE_FILES } from '../ground.ts';
import { dropped } from '../imported.ts';
import { madeSheet } from '../madeSheet.ts';
import { spoiltBytes } from '../mutate.ts';
import { noise } from '../nasty.ts';
import type { Target } from '../trial.ts';

const NAMES: readonly (string | Uint8Array)[] = [
  ...[
    '江津区.csv',
    '合川/11月.csv',
    '台账.xlsx',
    '../../../etc/passwd.csv',
    '/abs.csv',
    'C:\\x.csv',
    'a\0.csv',
    '',
    '.',
  ],
  ...[
    '__MACOSX/._a',
    '~$台账.xlsx',
    'Thumbs.db',
    '__proto__',
    'constructor',
    'datapackage.json',
    '文件夹/',
    `${'长'.repeat(200)}.csv`,
  ],
  ...[
    gb18030('合川区.csv'),
    gb18030('目录/江津.csv'),
    Uint8Array.of(0xff, 0xfe, 0x2e, 0x63, 0x73, 0x76),
    Uint8Array.of(0x80),
  ],
  ...['xl/workbook.xml', 'word/document.xml', 'ppt/presentation.xml', 'mimetype', '台账.et', '旧.doc'],
];

/** Archives: honest ones, ones that lie of sizes, sums and names, archives in archives, and spoilt ones. */
export const ZIPS: Target = {
  name: 'zip',
  weight: 60,
  draw: (dice) => {
    const bytes = rawZip(Array.from({ length: whole(dice, 5) }, () => entry(dice, 0)));
    return dropped([{ name: '区市.zip', bytes: dice() < 0.35 ? spoiltBytes(dice, bytes) : bytes }]);
  },
};

function entry(dice: Dice, depth: number): ZipEntry {
  const bytes = content(dice, depth);
  const name = dice() < 0.6 ? `${whole(dice, 9)}${pick(dice, ['.csv', '.xlsx', '.docx', '.zip'])}` : pick(dice, NAMES);
  const way = dice();
  if (way < 0.7) return { name, bytes, isStored: dice() < 0.3 };
  if (way < 0.8)
    return {
      name,
      bytes,
      declared: pick(dice, [0, 1, bytes.length - 1, bytes.length * 2, 149_999_999, 0xffffffff]) >>> 0,
    };
  const packed = way < 0.9 ? deflateRawSync(bytes) : spoiltBytes(dice, deflateRawSync(bytes));
  const size = pick(dice, [bytes.length, 0, 7, 2 * bytes.length]);
  return { name, packed: { bytes: packed, size, crc: dice() < 0.5 ? whole(dice, 2 ** 32) : crc32(bytes) } };
}

function content(dice: Dice, depth: number): Uint8Array {
  const way = dice();
  if (way < 0.45) return textSheet(madeSheet(dice));
  if (way < 0.55) return rawXlsx({ name: '台账', rows: madeSheet(dice).map((row) => row.map(legal)) });
  if (way < 0.75) return pick(dice, OFFICE_FILES).bytes;
  if (way < 0.85 && depth < 2) return rawZip(Array.from({ length: whole(dice, 3) }, () => entry(dice, depth + 1)));
  return Buffer.from(way < 0.95 ? noise(dice, 200) : '');
}

function legal(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r -\uFFFD]/g, '');
}

import { decodeText } from '#io/decodeText.ts';
import type { TableName } from '#model/table.ts';
import { readTable } from '#parse/readTable.ts';
import { type Dice, pick, whole } from '../../support/dice.ts';
import { madePackage } from '../../support/madeLedger.ts';
import { SERVER, SHIPPED_TEXTS } from '../ground.ts';
import { spoiltBytes, spoiltText } from '../mutate.ts';
import { DATES, NUMBERS, nasty, noise } from '../nasty.ts';
import { isTable, rowFaults } from '../sound.ts';
import type { Target } from '../trial.ts';

interface Sample {
  readonly name: TableName;
  readonly text: string;
  readonly titles: Readonly<Record<string, string>>;
}

const MADE = madePackage(7);

/** Tables of the shipped package and of a made one. */
const SAMPLES: readonly Sample[] = [
  ...SERVER.descriptor.resources.map(({ x_table, path, schema }) => ({
    name: x_table,
    text: SHIPPED_TEXTS.get(path) ?? '',
    titles: Object.fromEntries((schema?.fields ?? []).flatMap(({ name, title }) => (title ? [[title, name]] : []))),
  })),
  ...MADE.descriptor.resources.map(({ x_table, path }) => ({
    name: x_table,
    text: MADE.files.get(path)?.toString('utf8') ?? '',
    titles: {},
  })),
].flatMap(({ name, ...rest }) => (isTable(name) ? [{ name, ...rest }] : []));

/** Tables of a package as CSV. */
export const TABLE_TEXTS: Target = {
  name: 'csv',
  weight: 190,
  draw: (dice) => {
    const sample = pick(dice, SAMPLES);
    const { name, titles } = sample;
    const bytes = drawn(dice, sample);
    const overlay = dice() < 0.2;
    return {
      input: { name, overlay, bytes },
      run: () => {
        const text = decodeText(bytes);
        if (text === undefined)
          return { issues: [{ code: 'not-text', severity: 'error', where: { file: 'a.csv' } }], faults: [] };
        const { rows, issues } = readTable(name, text, { file: 'a.csv', provenance: 'user', titles, overlay });
        return { issues, faults: rowFaults(name, rows, overlay) };
      },
    };
  },
};

function drawn(dice: Dice, { text }: Sample): Uint8Array {
  const few = fewLines(dice, text);
  const way = dice();
  if (way < 0.35) return Buffer.from(cellsChanged(dice, few));
  if (way < 0.6) return Buffer.from(spoiltText(dice, few, pick(dice, SAMPLES).text));
  if (way < 0.85) return spoiltBytes(dice, Buffer.from(few), Buffer.from(fewLines(dice, pick(dice, SAMPLES).text)));
  return Buffer.from(way < 0.93 ? noise(dice, 300) : few + text.slice(whole(dice, text.length)));
}

/** The head and up to thirty lines from anywhere. */
function fewLines(dice: Dice, text: string): string {
  const [head = '', ...lines] = text.split('\n');
  const from = whole(dice, lines.length);
  return [head, ...lines.slice(from, from + whole(dice, 30))].join('\n');
}

/** Some cells replaced, the lines left as they are. */
function cellsChanged(dice: Dice, text: string): string {
  return text
    .split('\n')
    .map((line, at) =>
      line
        .split(',')
        .map((cell) =>
          dice() < (at === 0 ? 0.03 : 0.1)
            ? quoted(pick(dice, [nasty(dice), pick(dice, NUMBERS), pick(dice, DATES), '']))
            : cell,
        )
        .join(','),
    )
    .join('\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

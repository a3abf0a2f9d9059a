import { LIMITS } from '#model/limits.ts';
import { PARAMS } from '#model/param.ts';
import { MODES, type ParamName } from '#model/spec.ts';
import { formatAddress, parseAddress } from '#parse/address.ts';
import { hostCommand } from '#parse/hostCommand.ts';
import { FIRST_DRAFT, wallAddress } from '#parse/wallAddress.ts';
import { settleSpec } from '#stats/settle.ts';
import { noticeSentence } from '#words/app.ts';
import { type Dice, pick, whole } from '../../support/dice.ts';
import { TABLES_SHIPPED } from '../ground.ts';
import { spoiltText } from '../mutate.ts';
import { NUMBERS, nasty, noise } from '../nasty.ts';
import type { Target } from '../trial.ts';

const NAMES = Object.keys(PARAMS) as ParamName[];
const IDS = [
  '500116',
  '511600',
  'ecology',
  '2023H2-05',
  '2023H2',
  'zida',
  'gdp',
  '2023-09',
  '2020',
  '1',
  '0',
  'none',
  '19-7',
  'late',
];
const HOSTS = ['https://example.org', 'http://[::1]:80', 'javascript:alert(1)', 'https://a/b', '*'];

/** Addresses of the app, a wall and an embed, and what a page around an embed says to it. */
export const ADDRESSES: Target = {
  name: 'address',
  weight: 140,
  draw: (dice) => {
    const query = drawn(dice);
    const message = command(dice);
    const typed = { seconds: nasty(dice), refresh: pick(dice, NUMBERS), seams: nasty(dice), night: nasty(dice) };
    return {
      input: { query, message, typed },
      run: () => {
        const { spec, notices } = parseAddress(query);
        const told = formatAddress(spec);
        const again = parseAddress(told);
        const settled = settleSpec(spec, TABLES_SHIPPED);
        const words = [...notices, ...settled.notices].map(({ name, value, kind }) =>
          noticeSentence(name, value, kind),
        );
        const wall = wallAddress({ ...FIRST_DRAFT, ...typed }, spec);
        const asked = hostCommand(message);
        return {
          issues: [],
          faults: [
            ...(told.length <= LIMITS.addressCharacters * 3 ? [] : [`an address of ${told.length}`]),
            ...(again.notices.length === 0 ? [] : [`its own address is not understood: ${told}`]),
            ...(formatAddress(again.spec) === told ? [] : [`${told} becomes ${formatAddress(again.spec)}`]),
            ...(parseAddress(wall.query).notices.length === 0 ? [] : [`wall: ${wall.query}`]),
            ...(words.every((sentence) => sentence.length < 400) ? [] : ['a notice without an end']),
            ...(asked === undefined || ['theme', 'select'].includes(asked.type) ? [] : ['a command that is none']),
          ],
        };
      },
    };
  },
};

function drawn(dice: Dice): string {
  if (dice() < 0.05) return noise(dice, 200);
  const pairs = Array.from({ length: whole(dice, 8) }, () => `${name(dice)}=${value(dice)}`);
  const query = `?mode=${pick(dice, MODES)}&${pairs.join('&')}`;
  if (dice() < 0.02) return `${query}&q=${'长'.repeat(whole(dice, 9000))}`;
  return dice() < 0.3 ? spoiltText(dice, query) : query;
}

function name(dice: Dice): string {
  return dice() < 0.9 ? pick(dice, NAMES) : encoded(dice, nasty(dice));
}

function value(dice: Dice): string {
  const known = pick(dice, NAMES);
  const param = PARAMS[known];
  const way = dice();
  if (way < 0.4 && (param.kind === 'one' || param.kind === 'many')) return pick(dice, param.words);
  if (way < 0.7) return Array.from({ length: 1 + whole(dice, 3) }, () => pick(dice, IDS)).join();
  return encoded(dice, way < 0.75 ? pick(dice, HOSTS) : nasty(dice));
}

function encoded(dice: Dice, text: string): string {
  return dice() < 0.7 ? encodeURIComponent(text.toWellFormed()) : text;
}

function command(dice: Dice): unknown {
  const odd = () => pick<unknown>(dice, [nasty(dice), 1, null, undefined, {}, [], '500116', 'dark']);
  if (dice() < 0.1) return odd();
  return {
    source: dice() < 0.9 ? 'chengyu-host' : odd(),
    v: dice() < 0.9 ? 1 : odd(),
    type: pick<unknown>(dice, ['theme', 'select', odd()]),
    theme: odd(),
    region: odd(),
    item: odd(),
  };
}

/** A text of a words module, and where it comes from. */
export interface Word {
  readonly path: string;
  readonly text: string;
}

/** A list that reads as one word where a sentence takes it for one: a comma of JavaScript is no fault of the words. */
const LIST = Object.assign(['甲', '乙', '丙'], { toString: () => '甲' });

/** Facts that any of the sentences asks for. */
const FACTS = {
  total: 27,
  isFiltered: false,
  hasLedger: true,
  isWaiting: false,
  isPublic: false,
  named: 21,
  areas: 7,
  groups: { done: 3, 'on-schedule': 8, late: 7, 'not-reported': 1, undisclosed: 6, awaiting: 1, 'not-quantified': 1 },
  closed: 1,
  severe: 2,
  worstArea: { name: '甲', late: 2, of: 3 },
  furthest: ['乙', '丙'],
  text: '甲',
  item: '甲',
  months: [{ month: '2023-11', dueOn: '2023-12-05' }],
  source: '乙',
  coordinates: 'GCJ-02',
  year: 2024,
  id: 'area',
  name: '甲',
  month: '2023-11',
  rate: '99.1',
  verdict: 'unknown',
  base: '丙',
  items: 3,
  late: 2,
  all: 9,
  values: 5,
  zeros: 1,
  missing: [['withheld', 2]],
  topic: 'other',
  from: '甲',
  to: '乙',
  asof: '2023-11',
  hash: 'f398ac0d105b',
  made: '2023-12-05',
  audience: 'public',
  side: '渝',
  names: ['甲', '乙'],
  file: '甲.xlsx',
  row: 3,
  toString: () => '甲',
};

/** The first few do for functions of many parameters. */
const SAMPLES: readonly unknown[] = [3, 0, '2023-11', 'late', LIST, true, 'area', 'listed', [FACTS], FACTS, undefined];
const FEW = 6;
const MANY = 5;

/** Every text of a module: constants, and what its functions return for any samples they take. */
export function everyWord(path: string, value: unknown): Word[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') {
    const made = calls(value.length).flatMap((args) => everyWord(`${path}()`, answer(value, args)));
    return [...new Map(made.map((word) => [word.text, word])).values()];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => everyWord(path === '' ? key : `${path}.${key}`, part));
}

/** Functions of a module that said nothing to any samples: their words were not looked at. */
export function silent(path: string, value: unknown): string[] {
  if (typeof value === 'function') return everyWord(path, value).length === 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => silent(path === '' ? key : `${path}.${key}`, part));
}

/** All lists of samples of a length. */
function calls(length: number): unknown[][] {
  if (length === 0) return [[], ...SAMPLES.map((sample) => [sample])];
  const samples = length < MANY ? SAMPLES : SAMPLES.slice(0, FEW);
  return Array.from({ length }).reduce<unknown[][]>(
    (lists) => lists.flatMap((list) => samples.map((sample) => [...list, sample])),
    [[]],
  );
}

/** What a function says, or nothing where the samples are not for it. */
function answer(said: CallableFunction, args: readonly unknown[]): unknown {
  try {
    return said(...args);
  } catch {
    return undefined;
  }
}

/** A breakage of one line that a test must notice. */
export interface Mutant {
  readonly name: string;
  /** Below the root of the project. */
  readonly file: string;
  /** Passage of that file, exact, that stands in it once. */
  readonly old: string;
  readonly new: string;
  /** The test file that goes red, and a pattern of the name of the test that does. */
  readonly test: string;
  readonly pattern: string;
}

/** The first three stand in parse, stats and geo: `--only 3` tries one of each. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'demo not ignored beside a user’s ledger',
    file: 'src/parse/joinTables.ts',
    old: "useDemo && !read.some((table) => table.provenance === 'user' && ruleOf(table.name).ledger);",
    new: 'useDemo;',
    test: 'tests/parse/joinTables.test.ts',
    pattern: 'are ignored, all of them, as soon as one table of the ledger',
  },
  {
    name: 'a region’s sum in place of its mean',
    file: 'src/stats/region.ts',
    old: 'value: sum / weights,',
    new: 'value: sum,',
    test: 'tests/stats/region.test.ts',
    pattern: 'the mean, not the sum',
  },
  {
    name: 'rings left as they came',
    file: 'src/geo/rewind.ts',
    old: 'return isSmall === (i === 0) ? ring : [...ring].reverse();',
    new: 'return ring;',
    test: 'tests/geo/rewind.test.ts',
    pattern: 'rings both RFC',
  },
  {
    name: 'a gap at its limit counts as over it',
    file: 'src/stats/thresholds.ts',
    old: 'gap > (row.over ?? -Infinity) && gap <= (row.up_to ?? Infinity)',
    new: 'gap >= (row.over ?? -Infinity) && gap < (row.up_to ?? Infinity)',
    test: 'tests/stats/gap.test.ts',
    pattern: 'a gap at a limit 10: slightly-late',
  },
  {
    name: 'the gap compared unrounded',
    file: 'src/stats/gap.ts',
    old: 'return Math.round((elapsed - progress) * 1e6) / 1e6 + 0;',
    new: 'return elapsed - progress;',
    test: 'tests/stats/gap.test.ts',
    pattern: 'a third told in six decimals',
  },
  {
    name: 'progress held at 100 %',
    file: 'src/stats/figure.ts',
    old: 'if (report.progress !== undefined) return report.progress;',
    new: 'if (report.progress !== undefined) return Math.min(report.progress, 100);',
    test: 'tests/stats/figure.test.ts',
    pattern: 'progress past the target',
  },
  {
    name: 'missing read as 0',
    file: 'src/stats/figure.ts',
    old: 'if (report.done_value === undefined || !target?.value) return undefined;',
    new: 'if (report.done_value === undefined || !target?.value) return 0;',
    test: 'tests/stats/figure.test.ts',
    pattern: 'numberOf one report text only',
  },
  {
    name: '退回 counted as a report',
    file: 'src/stats/figure.ts',
    old: ".filter(({ kind }) => kind !== '退回')",
    new: '',
    test: 'tests/stats/figure.test.ts',
    pattern: '退回 stands for no report',
  },
  {
    name: 'all16 items stopped by the region filter',
    file: 'src/stats/filter.ts',
    old: "return scope === 'all16' || [...state.regions.keys()].some((code) => regions.has(code));",
    new: "return scope !== 'all16' && [...state.regions.keys()].some((code) => regions.has(code));",
    test: 'tests/stats/filter.test.ts',
    pattern: 'region: its items and all16',
  },
  {
    name: 'a break belongs to the class below it',
    file: 'src/stats/breaks.ts',
    old: 'value >= bound',
    new: 'value > bound',
    test: 'tests/stats/breaks.test.ts',
    pattern: 'a break belongs to the class above it 10 is of class 1',
  },
  {
    name: 'codes read as numbers',
    file: 'src/model/field.ts',
    old: "v.regex(/^\\d{6}$/, says('code-length')));",
    new: "v.regex(/^\\d{6}$/, says('code-length')), v.transform(Number), v.transform(String));",
    test: 'tests/parse/readTable.test.ts',
    pattern: 'a code keeps its leading zeros',
  },
  {
    name: 'the sign of a number lost',
    file: 'src/words/number.ts',
    old: 'value < 0 && !isZero',
    new: 'value < 0 && isZero',
    test: 'tests/words/number.test.ts',
    pattern: 'signed -13.3',
  },
  {
    name: 'newer data taken after one look',
    file: 'src/stats/freshness.ts',
    old: 'return { seen: { print: data.print, tick: ended }, confirmed };',
    new: 'return { seen: undefined, confirmed: data.print };',
    test: 'tests/stats/freshness.test.ts',
    pattern: 'seen once: nothing',
  },
  {
    name: 'two looks in one second confirm',
    file: 'src/stats/freshness.ts',
    old: 'began - seen.tick >= CONFIRM_AFTER ?',
    new: 'began >= seen.tick ?',
    test: 'tests/stats/freshness.test.ts',
    pattern: 'less than 5 s apart',
  },
  {
    name: 'a package worse than the current one passes',
    file: 'src/parse/newErrors.ts',
    old: 'return left <= 0;',
    new: 'return left < 0;',
    test: 'tests/io/watchPackage.test.ts',
    pattern: 'a bad number',
  },
  {
    name: 'a reload into half a build',
    file: 'src/io/lookAtBuild.ts',
    old: 'await allAnswer(filesOfPage(page), textOf);',
    new: 'page.length > 0;',
    test: 'tests/io/watchPackage.test.ts',
    pattern: 'the entry script is not there',
  },
];

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ISSUE_WORDS } from '#words/issue.ts';
import { type Failure, fuzz, type Run, unreached } from './fuzz.ts';
import { sharesOf, TARGETS } from './targets.ts';

/**
 * Feeds every parser with made and spoilt inputs.
 *
 *   npm run fuzz                              100,000 inputs
 *   npm run fuzz -- --seed 7 --count 5000     other ones, fewer
 *   npm run fuzz -- --only docx:123           one again, or all of `docx`
 *
 * Ends with 1 where an input was thrown at, read into something unsound, or took more than two seconds, or where fewer than
 * 80 % of the codes of issues were told of. What failed is written to a folder of the temporary ones.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20230626' },
    count: { type: 'string', default: '100000' },
    only: { type: 'string' },
  },
});
const [seed, count] = [whole('seed', values.seed), whole('count', values.count)];
const [onlyName, onlyIndex] = (values.only ?? '').split(':');
if (values.only !== undefined && !TARGETS.some(({ name }) => name === onlyName))
  throw new RangeError(`--only ${values.only}: one of ${TARGETS.map(({ name }) => name).join(', ')} is meant.`);

/** An input that never ends is named by a thread that watches; ms. */
const STUCK = 60_000;
const state = new Int32Array(new SharedArrayBuffer(8));
const watch = new Worker(
  `const { workerData } = require('node:worker_threads');
   const { state, names, stuck } = workerData;
   let [last, since] = [-1, Date.now()];
   setInterval(() => {
     const now = state[0] * 1e7 + state[1];
     if (now !== last) [last, since] = [now, Date.now()];
     else if (Date.now() - since > stuck) {
       require('node:fs').writeSync(2, 'stuck: ' + names[state[0]] + ':' + state[1] + '\\n');
       process.kill(process.pid, 'SIGKILL');
     }
   }, 1000);`,
  { eval: true, workerData: { state, names: TARGETS.map(({ name }) => name), stuck: STUCK } },
);
const stray: string[] = [];
process.on('unhandledRejection', (error) => stray.push(String(error)));

const begun = performance.now();
const runs: Run[] = [];
let most = 0;
for (const [target, share] of sharesOf(count)) {
  if (values.only !== undefined && target.name !== onlyName) continue;
  const [from, to] = onlyIndex === undefined ? [0, share] : [Number(onlyIndex), Number(onlyIndex) + 1];
  const start = performance.now();
  const before = (index: number) => {
    [state[0], state[1]] = [TARGETS.indexOf(target), index];
    if (index % 100 === 0) most = Math.max(most, process.memoryUsage().rss);
  };
  const run = await fuzz(target, { seed, from, to, clock: () => performance.now(), before });
  runs.push(run);
  for (const failure of run.failures) tell(failure);
  const { ms, index } = run.slowest;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${target.name.padEnd(9)} ${String(run.count).padStart(6)} inputs  ${seconds.padStart(6)} s  slowest ${ms.toFixed(0)} ms (${index})  ${run.codes.size} codes  ${run.failures.length} failed`,
  );
}
await watch.terminate();

const failures = runs.flatMap((run) => run.failures);
for (const error of stray) console.log(`rejected and not caught: ${error}`);
const [missing, all] = [unreached(runs), Object.keys(ISSUE_WORDS).length];
const reached = all - missing.length;
console.log(
  `seed ${seed}: ${runs.reduce((sum, run) => sum + run.count, 0)} inputs in ${((performance.now() - begun) / 1000).toFixed(0)} s, ` +
    `${failures.length} failed, at most ${Math.round(most / 1e6)} MB; ${reached} of ${all} codes (${Math.round((100 * reached) / all)} %)`,
);
if (missing.length > 0) console.log(`not reached: ${missing.join(' ')}`);
const isNarrow = values.only === undefined && reached < 0.8 * all;
process.exitCode = failures.length > 0 || stray.length > 0 || isNarrow ? 1 : 0;

function tell({ target, index, faults, input }: Failure): void {
  const folder = join(tmpdir(), 'fuzz');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${seed}-${target}-${index}.json`);
  writeFileSync(path, JSON.stringify(input, (_, value) => binary(value), 1) ?? '');
  console.log(
    `${target}:${index} --seed ${seed}\n  ${faults
      .slice(0, 4)
      .map((fault) => fault.slice(0, 900))
      .join('\n  ')}\n  ${path}`,
  );
}

/** Bytes as base64, so that an input can be looked at; a Buffer has become a list before it comes here. */
function binary(value: unknown): unknown {
  const bytes = value instanceof Uint8Array ? value : isBuffer(value) ? Uint8Array.from(value.data) : undefined;
  return bytes ? { base64: Buffer.from(bytes).toString('base64') } : value;
}

function isBuffer(value: unknown): value is { readonly data: number[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!(Number.isInteger(number) && number > 0))
    throw new RangeError(`--${name} ${text}: a whole number from 1 is meant.`);
  return number;
}

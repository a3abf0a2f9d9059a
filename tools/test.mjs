import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { ensureBrowser, ensureFont } from './browser.mjs';
import { ensureServers } from './servers.mjs';

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

/** @typedef {{ passed: number, failed: number }} Count */

mkdirSync('test-results', { recursive: true });
for (const report of [UNIT, BROWSER]) rmSync(report, { force: true });

const unit = counted(
  run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]),
  unitCount,
);
process.env.CHROME_PATH = ensureBrowser();
ensureFont();
ensureServers();
const built = run('vite', ['build', '--logLevel', 'warn']);
const browser = built
  ? counted(
      run('playwright', ['test', '--project=board', '--retries=1'], { PORT: String(await freePort()) }),
      browserCount,
    )
  : { passed: 0, failed: 1 };

const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && unit.passed > 0 && browser.passed > 0 ? 0 : 1);

/**
 * A runner that ends badly without naming a failed test, leaves no report or ran nothing, counts as one failure.
 * @param {boolean} ended
 * @param {() => Count} count
 * @returns {Count}
 */
function counted(ended, count) {
  try {
    const { passed, failed } = count();
    return { passed, failed: failed === 0 && (!ended || passed === 0) ? 1 : failed };
  } catch (error) {
    console.error(String(error));
    return { passed: 0, failed: 1 };
  }
}

/** Skipped and unwritten tests are failures; so is a file that never came to its tests. */
function unitCount() {
  const report = JSON.parse(readFileSync(UNIT, 'utf8'));
  const dead = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  );
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed, failed: numFailedTests + numPendingTests + (numTodoTests ?? 0) + dead.length };
}

/** A test that failed once and passed the second time is counted as passed, and said: a busy machine is not a broken board. */
function browserCount() {
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} of the browser tests passed only at the second try`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

/**
 * @param {string} command of a package in node_modules
 * @param {string[]} words
 * @param {Record<string, string>} [more] environment
 */
function run(command, words, more = {}) {
  const PATH = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const shell = process.platform === 'win32';
  const end = spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, PATH, ...more }, shell });
  return end.status === 0;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((found, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(address && typeof address === 'object' ? address.port : 4174));
    });
  });
}

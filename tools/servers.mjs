import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { install, isRootOnDebian } from './debian.mjs';

/** The servers whose files lie in deploy/: what they are asked to see whether they start. Debian's packages have their names. */
const SERVERS = { nginx: '-v', caddy: 'version' };

/** Installs the servers that the tests run, where that is possible; a test says which one is missing. */
export function ensureServers() {
  const missing = Object.entries(SERVERS).flatMap(([name, ask]) => (starts(name, ask) ? [] : [name]));
  if (missing.length === 0) return;
  if (!isRootOnDebian() || !install(...missing))
    console.error(
      `${missing.join(' and ')} could not be installed: the tests that run behind a real server will fail.`,
    );
}

/**
 * @param {string} name
 * @param {string} ask
 */
function starts(name, ask) {
  // Debian keeps servers where only root looks for commands.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  return spawnSync(name, [ask], { stdio: 'ignore', env }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureServers();

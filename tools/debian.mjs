import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** May packages of the system be installed here? */
export function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Installs packages of Debian, from fresh lists. Returns whether that went well.
 * @param {string[]} packages
 */
export function install(...packages) {
  return (
    run('apt-get', ['update'], 300) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], 600)
  );
}

/**
 * What it prints goes to the error stream: the output of these tools is their answer alone.
 * @param {string} command
 * @param {string[]} words
 * @param {number} seconds
 */
export function run(command, words, seconds) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(command, words, { stdio: ['ignore', 2, 2], timeout: seconds * 1000, env, shell }).status === 0;
}

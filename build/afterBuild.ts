import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A step on the folder of a finished build, after all that write into it; steps follow one another in the order of the plugins. */
export function afterBuild(name: string, run: (folder: string) => void): Plugin {
  let folder = '';
  return {
    name,
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        run(folder);
      },
    },
  };
}

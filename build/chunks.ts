import type { Rolldown } from 'vite';

type ModuleInfo = (id: string) => Rolldown.ModuleInfo | null;

const RULE = /\/src\/views\/\w+Rule\.ts$/;
/** The page itself: what colours its first map must wait for no shell. */
const PAGE = /\/(index\.html|src\/main\.ts)$/;
const SHELLS = { app: /\/src\/app\/start\.tsx$/, embed: /\/src\/embed\/start\.tsx$/ };

/**
 * Keeps in few files what many panels and shells share; each panel stays a file of its own, for an embed loads only one.
 *
 * Left to itself the bundler makes a file for every set of panels that share a module: dozens, of some hundred bytes each.
 */
export const chunking: Rolldown.OutputOptions = {
  codeSplitting: {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'shared', name: (id, context) => chunkOf(id, (one) => context.getModuleInfo(one)) }],
  },
};

/** Its barrels import charts that only `ui/axes.ts` uses: by imports alone all would look shared. */
const BARRELS = /\/node_modules\/(echarts|zrender)\//;

function chunkOf(id: string, infoOf: ModuleInfo): string | null {
  if (BARRELS.test(id)) return null;
  const roots = [...rootsOf(id, infoOf)];
  const isIn = (pattern: RegExp) => roots.some((root) => pattern.test(root));
  if (isIn(PAGE)) return 'first';
  if (isIn(SHELLS.embed)) return isIn(SHELLS.app) ? 'core' : null;
  const panels = roots.filter((root) => RULE.test(root));
  return panels.length > 1 && isIn(SHELLS.app) ? 'charts' : null;
}

/** The pages, shells and panels, each loaded by itself, that cannot do without a module. */
function rootsOf(id: string, infoOf: ModuleInfo): Set<string> {
  const roots = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const info = infoOf(one);
    if (!info) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.add(one);
    for (const importer of info.importers) seen.add(importer);
  }
  return roots;
}

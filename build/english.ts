import { build, defaultClientConditions, type Plugin, type PluginOption, type Rolldown } from 'vite';

/** Condition under which `#words/` means `src/words/en/`, see `imports` of package.json. */
export const ENGLISH = 'english';

/** How modules are found in the program of a language. */
export function resolveIn(isEnglish: boolean): { readonly conditions: string[] } {
  return { conditions: [...(isEnglish ? [ENGLISH] : []), ...defaultClientConditions] };
}

/** What both programs are built with. */
interface Shared {
  readonly target: readonly string[];
  readonly output: Rolldown.OutputOptions;
  readonly plugins: () => PluginOption[];
  readonly worker: () => PluginOption[];
}

/** Where the files of the English program lie; the service worker tells by it whose a file is. */
export const ENGLISH_FILES = 'assets/en/';

/**
 * Builds the program once more with English words and puts its files beside the first one's; the page names the one that begins it,
 * and `begin.js` chooses by the address. A program holds one language only, so that no reader waits for the other.
 */
export function english({ target, output, plugins, worker }: Shared): Plugin {
  let files: Rolldown.OutputBundle[string][] = [];
  return {
    name: 'english',
    apply: 'build',
    async buildStart() {
      const made = await build({
        configFile: false,
        logLevel: 'warn',
        base: './',
        publicDir: false,
        resolve: resolveIn(true),
        plugins: plugins(),
        worker: { format: 'es', plugins: worker },
        build: {
          write: false,
          assetsInlineLimit: 0,
          assetsDir: ENGLISH_FILES.slice(0, -1),
          target: [...target],
          rolldownOptions: { input: 'src/main.ts', output },
        },
      });
      files = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const begins = files.find((file) => file.type === 'chunk' && file.isEntry);
        if (!begins) throw new Error('english: the program has no beginning.');
        return html.replace('<meta name="first-files"', (meta) => `${meta} data-english="./${begins.fileName}"`);
      },
    },
    generateBundle: {
      // Before the build is stamped.
      order: 'pre',
      handler() {
        for (const file of files)
          this.emitFile({
            type: 'asset',
            fileName: file.fileName,
            source: file.type === 'chunk' ? file.code : file.source,
          });
      },
    },
  };
}

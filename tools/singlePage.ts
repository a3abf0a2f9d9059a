import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { INLINE_ID, type InlineEdition } from '#io/inlineFiles.ts';
import { inlinePolicy, withPolicy } from '../build/policy.ts';
import { THIRD_PARTY } from '../build/thirdParty.ts';

/** What stands in the page besides the program. */
export interface PageFacts {
  readonly version: string;
  readonly title: string;
  readonly edition: InlineEdition;
  /** Name of the one file. */
  readonly file: string;
  /** Licences of the software in it, when all of it is known. */
  readonly thirdParty: () => string;
}

/** Puts data, policy, icon and title into the built page, and gives it its name. Runs after everything else is in it. */
export function singlePage({ version, title, edition, file, thirdParty }: PageFacts): Plugin {
  return {
    name: 'single-page',
    enforce: 'post',
    transformIndexHtml: { order: 'pre', handler: withCheck },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('single-page: the build has no index.html.');
        const built = String(page.source);
        const build = `${version}+${createHash('sha256').update(built).digest('hex').slice(0, 8)}`;
        const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
        // Functions: a "$" in the data is no sign of a replacement.
        page.source = withPolicy(built, policyFor(built))
          .replace('<html', () => `<html data-build="${build}"`)
          .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
          .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_all, before: string) => `${before}${icon}`)
          .replace('<div id="root">', (root) => `${dataElement(edition, thirdParty())}${root}`);
        page.fileName = file;
      },
    },
  };
}

/** The check for old browsers in the page itself, before any module. throws Error where the page asks for none */
function withCheck(html: string): string {
  const asks = /<script defer src="\/(old-browser\.js)"><\/script>/;
  if (!asks.test(html)) throw new Error('single-page: the page has no check for old browsers.');
  return html.replace(asks, (_all, name: string) => `<script>${readFileSync(`public/${name}`, 'utf8')}</script>`);
}

function policyFor(html: string): string {
  const elements = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  const inside = (wanted: string) => elements.flatMap(([, name, text = '']) => (name === wanted ? [text] : []));
  return inlinePolicy(inside('script'), inside('style'));
}

function dataElement(edition: InlineEdition, thirdParty: string): string {
  const files = { ...edition.files, [THIRD_PARTY]: thirdParty };
  // Nothing in it may end the element.
  const json = JSON.stringify({ ...edition, files }).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${INLINE_ID}">${json}</script>`;
}

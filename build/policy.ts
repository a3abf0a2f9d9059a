import { createHash } from 'node:crypto';
import { PAGE_PARTS } from './pageParts.ts';

/** Values a policy allows, by directive. */
type Directives = Readonly<Record<string, string>>;

/** Scripts and markup come from no string, but for what `src/io/trustedTypes.ts` lets pass. */
const TRUSTED: Directives = { 'require-trusted-types-for': "'script'", 'trusted-types': 'default' };
const NOWHERE: Directives = { 'base-uri': "'none'", 'form-action': "'none'" };

/** Content-Security-Policy of the page and of the servers in `deploy/`: everything the board may load, and by their hashes the parts that stand in the page. */
export const POLICY = policyOf({
  'default-src': "'none'",
  'script-src': `'self' ${hashes([PAGE_PARTS.head])}`,
  'style-src': `'self' ${hashes([PAGE_PARTS.style])}`,
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  // The preview of an embed.
  'frame-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  ...NOWHERE,
  ...TRUSTED,
});

/**
 * Policy of a page that has everything inside: nothing may be loaded, not by the page and not by what has found its way into the data.
 *
 * scripts, styles  what stands in its elements, each allowed by its hash
 */
export function inlinePolicy(scripts: readonly string[], styles: readonly string[]): string {
  return policyOf({
    'default-src': "'none'",
    'script-src': hashes(scripts),
    'style-src': hashes(styles),
    'img-src': 'data: blob:',
    'connect-src': "'none'",
    ...NOWHERE,
    ...TRUSTED,
  });
}

/** The page with a policy before anything it could apply to. throws Error where the page tells no charset */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset=[^>]*>/;
  if (!charset.test(html)) throw new Error('The page has no <meta charset>, behind which its policy would stand.');
  return html.replace(
    charset,
    (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}

function policyOf(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

function hashes(texts: readonly string[]): string {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ') || "'none'";
}

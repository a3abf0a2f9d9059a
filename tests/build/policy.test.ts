import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlinePolicy, POLICY, withPolicy } from '../../build/policy.ts';

const read = (name: string) => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

describe('the policy', () => {
  it('lets nothing come from elsewhere, and no code from a text', () => {
    const parts = new Map(
      POLICY.split('; ').map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
    );
    expect(parts.get('default-src')).toBe("'none'");
    for (const name of ['connect-src', 'worker-src', 'frame-src']) expect(parts.get(name), name).toBe("'self'");
    // What stands in the page, each by its own hash and nothing else.
    for (const name of ['script-src', 'style-src'])
      expect(parts.get(name), name).toMatch(/^'self' 'sha256-[\w+/]{43}='$/);
    expect(parts.get('require-trusted-types-for')).toBe("'script'");
    expect(parts.get('trusted-types')).toBe('default');
    expect(POLICY).not.toMatch(/unsafe|\*|https?:/);
  });

  it.each(['nginx.conf', 'Caddyfile'])('is the one in %s, to the letter', (name) => {
    expect(read(name)).toContain(`"${POLICY}"`);
  });

  it('of the one file allows what stands in it by its hash', () => {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    expect(inlinePolicy(['alert(1)'], [])).toContain(
      "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src 'none'",
    );
  });

  it('stands behind the charset, before anything it holds for', () => {
    expect(withPolicy('<head><meta charset="utf-8" /><script></script></head>', "default-src 'none'")).toMatch(
      /^<head><meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'" \/><script>/,
    );
    expect(() => withPolicy('<head></head>', '')).toThrow(/charset/);
  });
});

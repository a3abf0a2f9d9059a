import type { Spec } from '#model/spec.ts';
import { formatAddress } from '#parse/address.ts';
import { appWords } from '#words/app.ts';

/** Address of the board's page without a query, and what of it is embedded. */
interface Embedded {
  readonly page: string;
  readonly spec: Spec;
  /** Names the frame for those who do not see it; undefined: as the board names itself. */
  readonly title: string | undefined;
}

/** Of a panel, px: the height it needs at the width. */
interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** The panel as an element that keeps its own height, to be pasted into a page. */
export function elementSnippet({ page, spec, title }: Embedded): string {
  const { mode: _mode, ...named } = spec;
  const pairs = [...new URLSearchParams(formatAddress(named))];
  const attributes = [...pairs, ['title', title]].flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${quoted(value)}"`],
  );
  const script = quoted(new URL('embed.js', page).href);
  return `<script src="${script}" async></script>\n<chengyu-panel${attributes.join('')}></chengyu-panel>`;
}

/** The panel as a bare frame, for pages that allow no script of ours. */
export function frameSnippet({ page, spec, title }: Embedded, { width, height }: FrameSize): string {
  const src = quoted(`${page}${formatAddress(spec)}`);
  const scheme = spec.theme === 'auto' ? '' : `;color-scheme:${spec.theme ?? 'light'}`;
  const style = `width:100%;max-width:${width}px;border:0${scheme}`;
  return `<iframe src="${src}" title="${quoted(title ?? appWords.title)}" height="${height}" style="${style}"></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

import { strFromU8, unzipSync } from 'fflate';

/** A part of a document as a reader meets it: words, the alt text of a picture, or the cells of a table. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly style: string }
  | { readonly kind: 'picture'; readonly alt: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly xml: string };

/** A DOCX taken apart by a reader of our own. */
export interface ReadDocx {
  readonly parts: readonly Part[];
  /** All files inside, by path; pictures as bytes. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly xml: (path: string) => string;
}

/** The parts of a DOCX in their order; empty paragraphs are left out. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const files = unzipSync(bytes);
  const xml = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`The document has no ${path}.`);
    return strFromU8(file);
  };
  const found = xml('word/document.xml').matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>|<w:p[ >][\s\S]*?<\/w:p>/g);
  return { parts: [...found].flatMap(([part]) => partOf(part)), files, xml };
}

function partOf(xml: string): Part[] {
  if (xml.startsWith('<w:tbl>')) return [{ kind: 'table', rows: rowsOf(xml), xml }];
  const alt = /<wp:docPr [^>]*descr="([^"]*)"/.exec(xml)?.[1];
  if (alt !== undefined) return [{ kind: 'picture', alt: plain(alt) }];
  const text = textOf(xml);
  return text === '' ? [] : [{ kind: 'text', text, style: /<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? '' }];
}

function rowsOf(xml: string): string[][] {
  return [...xml.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => textOf(cell)),
  );
}

function textOf(xml: string): string {
  return plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Id of the element that holds the data of a one-file edition. */
export const INLINE_ID = 'inline-files';

/** What a one-file edition carries within itself. */
export interface InlineEdition {
  /** Day it was made, "2023-12-05". */
  readonly made: string;
  /** As-of month of its data, "2023-11". */
  readonly asof: string;
  /** By path from the page: a text, or bytes that are none in UTF-8. */
  readonly files: Readonly<Record<string, string | { readonly base64: string }>>;
}

let read: InlineEdition | null | undefined;

/** The edition in this page; undefined where the page fetches its data. */
export function inlineEdition(): InlineEdition | undefined {
  read ??= parse(globalThis.document?.getElementById(INLINE_ID)?.textContent);
  return read ?? undefined;
}

/** What a one-file edition answers in place of a server; undefined in a page that has one. It never asks the network. */
export function inlineAnswer(url: string): Response | undefined {
  const edition = inlineEdition();
  if (!edition) return undefined;
  const file = Object.hasOwn(edition.files, url) ? edition.files[url] : undefined;
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(typeof file === 'string' ? file : bytesOf(file.base64));
}

function parse(text: string | null | undefined): InlineEdition | null {
  return text ? (JSON.parse(text) as InlineEdition) : null;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

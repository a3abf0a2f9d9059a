import { fetchBytes } from '#io/fetchBytes.ts';

/** Beside the page, or within it where all is one file. */
const FILE = 'third-party.txt';
const LIMIT = 20_000;

/** Licences and notices of the software built into the page, as text; undefined where the file cannot be had. */
export async function thirdPartyText(signal: AbortSignal): Promise<string | undefined> {
  const bytes = await fetchBytes(FILE, { signal, limit: LIMIT });
  return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : undefined;
}

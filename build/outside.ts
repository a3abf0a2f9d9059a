import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { afterBuild } from './afterBuild.ts';

/** Addresses a built file may hold though the board never asks them for anything, and why. */
const NAMED: readonly (readonly [address: RegExp, why: string])[] = [
  [/^http:\/\/(www\.w3\.org|purl\.org|purl\.oclc\.org)\//, 'namespaces of SVG, XML and Dublin Core'],
  [/^http:\/\/schemas\.(openxmlformats\.org|microsoft\.com)\//, 'namespaces of DOCX and XLSX'],
  [/^http:\/\/(docs\.oasis-open\.org|openoffice\.org)\//, 'namespaces of ODS, in the spreadsheet library'],
  [/^http:\/\/(sheetjs\.openxmlformats\.org\/|macVmlSchemaUri$)/, 'namespaces in the spreadsheet library'],
  [/^https?:\/\/sheetjs\.com\/?$/, 'notice and a mark of the spreadsheet library'],
  [/^https:\/\/react\.dev\/errors\/$/, 'text of an error of React'],
  [/^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\/forum\//, 'text of an error of the DOCX library'],
  [/^https:\/\/github\.com\/mholt\/PapaParse$/, 'notice of the CSV library'],
  [/^https:\/\/bit\.ly\/wb-precache$/, 'text of an error of the library of the service worker'],
  [/^https?:\/\/\.?$/, 'the beginning of an address, in words to a person'],
];
/** Files whose addresses are there for a person to read. */
const LINKS = /^(data\/(sources\.csv|datapackage\.json)|third-party\.txt)$/;
const TEXTS = /\.(js|css|html|svg|json|csv|txt|webmanifest)$/;
/** With a scheme, or in markup and style sheets without one. */
const ADDRESS =
  /\b(?:https?|wss?|ftp):(?:\\?\/){2}[^\s"'`\\<>(){}，。]*|(?:\b(?:src|href)=|\burl\()["']?\/\/[^\s"'`)]+/gi;

/** Addresses in a built file that no entry of the list explains. */
export function outsideAddresses(text: string): string[] {
  const found = [...text.matchAll(ADDRESS)].map(([address]) => address);
  return [...new Set(found)].filter((address) => !NAMED.some(([pattern]) => pattern.test(address)));
}

/** Lets no build pass that names another host: the board asks nobody but its own server. */
export function noOutside(): Plugin {
  return afterBuild('no-outside', (folder) => {
    const found = builtTexts(folder).flatMap(([name, text]) =>
      outsideAddresses(text).map((address) => `${name}: ${address}`),
    );
    if (found.length > 0) throw new Error(`Addresses of other hosts in the build:\n${found.join('\n')}`);
  });
}

function builtTexts(folder: string): [name: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => TEXTS.test(name) && !LINKS.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

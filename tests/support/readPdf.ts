import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';

/** A line of text on a page; its edges in mm from the page's upper left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page of a PDF, mm. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** Where there is ink, mm. */
export type Ink = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;

const MM = 25.4 / 72;
const DPI = 100;

/** The pages of a PDF as poppler reads them; blanks inside lines are left out. throws where `pdftotext` is not installed */
export function readPdf(path: string): PdfPage[] {
  const xml = run('pdftotext', ['-bbox-layout', path, '-']);
  return [...xml.matchAll(/<page width="([\d.]+)" height="([\d.]+)">([\s\S]*?)<\/page>/g)].map(
    ([, width, height, inside = '']) => ({
      width: Number(width) * MM,
      height: Number(height) * MM,
      lines: inRows(
        [...inside.matchAll(/<line ([^>]*)>([\s\S]*?)<\/line>/g)].map(([, box = '', words = '']) => lineOf(box, words)),
      ),
    }),
  );
}

/** Poppler tells parts of one line apart where fonts change: row by row, each from the left. */
function inRows(lines: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1);
    const isSame = row?.[0] !== undefined && line.top + line.bottom - row[0].top - row[0].bottom < 5;
    if (row && isSame) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.left - b.left));
}

/** Text of a PDF without blanks, without what lies outside the area for type. */
export function textIn(pages: readonly PdfPage[], isInside: (line: PdfLine, page: PdfPage) => boolean): string {
  return pages
    .map((page) =>
      page.lines
        .filter((line) => isInside(line, page))
        .map(({ text }) => text)
        .join(''),
    )
    .join('');
}

/** Characters as they can be compared: fonts of a PDF may give another of the same look. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** Where ink lies on each page between two heights, mm; a page without any is left out as undefined. */
export function inkOf(path: string, from: number, to: number): (Ink | undefined)[] {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  run('pdftoppm', ['-r', String(DPI), '-gray', '-png', path, join(folder, 'page')]);
  return readdirSync(folder)
    .sort()
    .map((name) => inkIn(readFileSync(join(folder, name)), from, to));
}

/** Number of different shades in each picture of a PDF; of a blank one there is one. Masks that a program lays over them are none. */
export function shadesOf(path: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  run('pdfimages', ['-png', path, join(folder, 'picture')]);
  const [, , ...list] = run('pdfimages', ['-list', path]).trim().split('\n');
  const kinds = list.map((line) => line.trim().split(/\s+/)[2]);
  return readdirSync(folder)
    .sort()
    .filter((_name, at) => kinds[at] === 'image')
    .map((name) => new Set(decode(readFileSync(join(folder, name))).data).size);
}

/** A DOCX as LibreOffice prints it; returns the path of the PDF. throws where `soffice` is not installed */
export function pdfOfDocx(path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  run('soffice', [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    path,
  ]);
  return join(
    folder,
    `${path
      .split('/')
      .at(-1)
      ?.replace(/\.docx$/, '')}.pdf`,
  );
}

function inkIn(png: Uint8Array, from: number, to: number): Ink | undefined {
  const { width, data, channels } = decode(png);
  const dots = (mm: number) => Math.round((mm * DPI) / 25.4);
  const mm = (at: number) => (at * 25.4) / DPI;
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (let y = dots(from); y < Math.min(dots(to), data.length / channels / width); y += 1)
    for (let x = 0; x < width; x += 1)
      if ((data[(y * width + x) * channels] ?? 255) < 128) {
        left = Math.min(left, x);
        right = Math.max(right, x + 1);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
      }
  return right < 0 ? undefined : { left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) };
}

function lineOf(box: string, words: string): PdfLine {
  const edge = (name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(box)?.[1]) * MM;
  const text = [...words.matchAll(/<word [^>]*>([^<]*)<\/word>/g)].map(([, word = '']) => word).join('');
  return {
    text: bare(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')),
    left: edge('xMin'),
    right: edge('xMax'),
    top: edge('yMin'),
    bottom: edge('yMax'),
  };
}

function run(command: string, words: readonly string[]): string {
  try {
    return execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    throw new Error(
      `${command} does not run. On Debian: apt-get install libreoffice-writer-nogui poppler-utils. ${String(error)}`,
    );
  }
}

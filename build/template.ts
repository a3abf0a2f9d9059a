import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import type { Plugin } from 'vite';
import { DISCLOSURES } from '../src/model/item.ts';
import { SIDES } from '../src/model/region.ts';
import { LEDGER_HEADERS, LEDGER_SCOPES, type LedgerColumn, RHYTHM_WORDS } from '../src/words/ledger.ts';
import { STATUS_WORDS } from '../src/words/status.ts';
import { TEMPLATE_FILE, templateWords } from '../src/words/template.ts';
import { readIfThere } from './shipped.ts';

type Row = Readonly<Partial<Record<LedgerColumn, string | number>>>;

const COLUMNS = Object.keys(LEDGER_HEADERS) as LedgerColumn[];
/** So many rows below the head have lists to choose from. */
const LISTED_ROWS = 500;
/** A book of the same content has the same bytes, whenever it is built. */
const MADE = new Date('2023-07-01T00:00:00Z');

/** Puts the empty ledger that offices fill in beside the page, built from the schema and the package's own lists. */
export function template(folder: string): Plugin {
  return {
    name: 'template',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: TEMPLATE_FILE, source: await templateBook(folder) });
    },
    configureServer(server) {
      server.middlewares.use(`/${TEMPLATE_FILE}`, (_request, response) => {
        void templateBook(folder).then((bytes) => response.end(bytes));
      });
    },
  };
}

/** Bytes of the template: a sheet with the named items and lists to choose from, a filled example, and how to fill it in. */
export async function templateBook(folder: string): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = MADE;
  book.modified = MADE;
  const lists = listsOf(folder);
  addLedger(book.addWorksheet(templateWords.sheet), itemRows(folder), lists);
  addLedger(book.addWorksheet(templateWords.exampleSheet), EXAMPLES, lists);
  const notes = book.addWorksheet(templateWords.noteSheet);
  notes.addRows(templateWords.notes.map((note) => [note]));
  notes.getColumn(1).width = 100;
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return zipSync(parts, { mtime: MADE, level: 9 });
}

/** What a column may hold; one cell of 涉及地区 may name several regions, so its list only helps. */
function listsOf(folder: string): Partial<Record<LedgerColumn, readonly string[]>> {
  return {
    area: records(`${folder}/areas.csv`).map(({ name }) => name ?? ''),
    regions: [
      ...Object.values(LEDGER_SCOPES).filter(Boolean),
      ...records(`${folder}/regions.csv`).map((one) => one.short_name ?? ''),
    ],
    status: Object.values(STATUS_WORDS),
    override: Object.values(STATUS_WORDS),
    rhythm: Object.values(RHYTHM_WORDS),
    disclosure: DISCLOSURES,
    side: SIDES,
  };
}

/** The items that have a published name, each once; what is to be filled in is left blank. */
function itemRows(folder: string): Row[] {
  const areas = new Map(records(`${folder}/areas.csv`).map(({ id, name }) => [id, name]));
  return records(`${folder}/items.csv`).flatMap(({ id, name, area_id }) =>
    name ? [{ no: id ?? '', area: areas.get(area_id ?? '') ?? '', name }] : [],
  );
}

const EXAMPLES: readonly Row[] = templateWords.examples;

function addLedger(sheet: ExcelJS.Worksheet, rows: readonly Row[], lists: ReturnType<typeof listsOf>): void {
  sheet.addRow(COLUMNS.map((column) => LEDGER_HEADERS[column]));
  for (const row of rows) sheet.addRow(COLUMNS.map((column) => row[column] ?? null));
  sheet.getRow(1).font = { bold: true };
  sheet.views = [{ state: 'frozen', xSplit: 3, ySplit: 1 }];
  for (const [index, column] of COLUMNS.entries()) {
    sheet.getColumn(index + 1).width = WIDE.includes(column) ? 28 : 13;
    if (column !== 'month') sheet.getColumn(index + 1).alignment = { vertical: 'top', wrapText: true };
    const list = lists[column];
    if (list) validate(sheet, index, list, column !== 'regions');
  }
}

const WIDE: readonly LedgerColumn[] = ['name', 'regions', 'target', 'text', 'difficulty', 'need', 'next'];

function validate(sheet: ExcelJS.Worksheet, index: number, list: readonly string[], isStrict: boolean): void {
  const letter = sheet.getColumn(index + 1).letter;
  const rule: ExcelJS.DataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${list.join(',')}"`],
    showErrorMessage: isStrict,
    errorTitle: templateWords.errorTitle,
    error: templateWords.error,
  };
  for (let row = 2; row <= LISTED_ROWS; row += 1) sheet.getCell(`${letter}${row}`).dataValidation = rule;
}

function records(path: string): Record<string, string>[] {
  const text = readIfThere(path)?.toString('utf8') ?? '';
  return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
}

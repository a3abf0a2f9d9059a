import { rawZip, type ZipEntry } from './rawZip.ts';

/** How a cell is formatted: index of its style in `STYLES`. */
export type Look = 'general' | 'percent' | 'percent2' | 'date' | 'month' | 'struck' | 'struckPercent' | 'text';

/** A cell with more than its value; `formula` keeps `value` as the result stored with it. */
export interface RawCell {
  readonly value: string | number;
  readonly look?: Look;
  readonly formula?: string;
  readonly comment?: string;
  /** The text in runs of different fonts, with a reading aid that is no part of it. */
  readonly isRich?: true;
}
export type CellValue = string | number | RawCell | undefined;

export interface RawSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** "A3:A5". */
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** From 1. */
  readonly hiddenColumns?: readonly number[];
}

const LOOKS: readonly Look[] = ['general', 'percent', 'percent2', 'date', 'month', 'struck', 'struckPercent', 'text'];
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook written as XML by hand, independent of every spreadsheet library; strings shared, as Excel writes them. */
export function rawXlsx(...sheets: readonly RawSheet[]): Uint8Array {
  return rawZip(xlsxEntries(sheets));
}

/** The files inside, for those who want to spoil one before it is zipped. */
export function xlsxEntries(sheets: readonly RawSheet[]): ZipEntry[] {
  const strings: string[] = [];
  const bodies = sheets.map((sheet) => sheetXml(sheet, strings));
  const file = (name: string, xml: string): ZipEntry => ({ name, bytes: Buffer.from(HEAD + xml) });
  return [
    file('[Content_Types].xml', contentTypes(sheets)),
    file('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    file('xl/workbook.xml', workbook(sheets)),
    file('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)),
    file('xl/styles.xml', STYLES),
    file('xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${strings.join('')}</sst>`),
    ...bodies.map((xml, at) => file(`xl/worksheets/sheet${at + 1}.xml`, xml)),
    ...sheets.flatMap((sheet, at) =>
      commentsOf(sheet).length === 0
        ? []
        : [
            file(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, sheetRelations(at + 1)),
            file(`xl/comments${at + 1}.xml`, commentsXml(sheet)),
            file(`xl/drawings/vmlDrawing${at + 1}.vml`, vmlXml(sheet)),
          ],
    ),
  ];
}

/** "A", "Z", "AA" of a column from 0. */
export function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}

/** Text that may stand in XML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function sheetXml(
  { name: _name, rows, merges = [], hiddenRows = [], hiddenColumns = [], ...rest }: RawSheet,
  strings: string[],
) {
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" width="9" hidden="1" customWidth="1"/>`);
  const body = rows.map((cells, at) => {
    const hidden = hiddenRows.includes(at + 1) ? ' hidden="1"' : '';
    const inner = cells.map((cell, column) => cellXml(cell, `${letterOf(column)}${at + 1}`, strings)).join('');
    return inner === '' && hidden === '' ? '' : `<row r="${at + 1}"${hidden}>${inner}</row>`;
  });
  const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const hasComments = commentsOf({ name: '', rows, ...rest }).length > 0;
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${body.join('')}</sheetData>`,
    areas === '' ? '' : `<mergeCells count="${merges.length}">${areas}</mergeCells>`,
    hasComments ? '<legacyDrawing r:id="rId2"/>' : '',
    '</worksheet>',
  ].join('');
}

function cellXml(cell: CellValue, ref: string, strings: string[]): string {
  if (cell === undefined || cell === '') return '';
  const { value, look = 'general', formula, isRich }: RawCell = typeof cell === 'object' ? cell : { value: cell };
  const style = look === 'general' ? '' : ` s="${LOOKS.indexOf(look)}"`;
  const result = typeof value === 'number' ? `<v>${value}</v>` : `<v>${escaped(value)}</v>`;
  if (formula !== undefined) {
    const type = typeof value === 'number' ? '' : ' t="str"';
    return `<c r="${ref}"${style}${type}><f>${escaped(formula)}</f>${result}</c>`;
  }
  if (typeof value === 'number') return `<c r="${ref}"${style}>${result}</c>`;
  if (value === '') return `<c r="${ref}"${style}/>`;
  const at = strings.push(isRich ? richXml(value) : `<si><t xml:space="preserve">${escaped(value)}</t></si>`) - 1;
  return `<c r="${ref}"${style} t="s"><v>${at}</v></c>`;
}

function richXml(text: string): string {
  const middle = Math.ceil(text.length / 2);
  const run = (part: string) => `<r><rPr><sz val="11"/></rPr><t xml:space="preserve">${escaped(part)}</t></r>`;
  return `<si>${run(text.slice(0, middle))}${run(text.slice(middle))}<rPh sb="0" eb="1"><t>PINYIN</t></rPh></si>`;
}

function commentsOf({ rows }: RawSheet) {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'object' && cell.comment !== undefined ? [{ row, column, text: cell.comment }] : [],
    ),
  );
}

function commentsXml(sheet: RawSheet): string {
  const list = commentsOf(sheet).map(
    ({ row, column, text }) =>
      `<comment ref="${letterOf(column)}${row + 1}" authorId="0"><text><t>${escaped(text)}</t></text></comment>`,
  );
  return `<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

function vmlXml(sheet: RawSheet): string {
  const shapes = commentsOf(sheet).map(
    ({ row, column }, at) =>
      `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`;
}

function contentTypes(sheets: readonly RawSheet[]): string {
  const type = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const each = sheets.map((sheet, at) => {
    const comments = commentsOf(sheet).length === 0 ? '' : type(`comments${at + 1}`, 'comments');
    return type(`worksheets/sheet${at + 1}`, 'worksheet') + comments;
  });
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    type('workbook', 'sheet.main') + type('styles', 'styles') + type('sharedStrings', 'sharedStrings'),
    ...each,
    '</Types>',
  ].join('');
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly RawSheet[]): string {
  const each = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each.join('')}</sheets></workbook>`;
}

function workbookRelations(count: number): string {
  const each = Array.from(
    { length: count },
    (_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const,
  );
  return relations([
    ...each,
    [`rId${count + 1}`, 'styles', 'styles.xml'],
    [`rId${count + 2}`, 'sharedStrings', 'sharedStrings.xml'],
  ]);
}

const sheetRelations = (no: number) =>
  relations([
    ['rId1', 'comments', `../comments${no}.xml`],
    ['rId2', 'vmlDrawing', `../drawings/vmlDrawing${no}.vml`],
  ]);

/** One style a look, in the order of `LOOKS`: built-in per cents 9 and 10, day, month, struck fonts, text (@). */
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><strike/><sz val="11"/><name val="宋体"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="8"><xf numFmtId="0" fontId="0"/>',
  '<xf numFmtId="9" fontId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="164" fontId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="9" fontId="1" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
].join('');

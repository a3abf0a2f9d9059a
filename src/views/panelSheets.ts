import { aboutRecords } from '#charts/aboutRecords.ts';
import { columnWidths } from '#charts/columnWidths.ts';
import { filterLines } from '#charts/filterLines.ts';
import { sideBoxTable } from '#charts/mapContent.ts';
import type { Content } from '#charts/picture.ts';
import { asofWords, isInternal } from '#charts/pictureFrame.ts';
import type { Table } from '#charts/table.ts';
import { tableRecords } from '#charts/tableRecords.ts';
import type { Sheet } from '#io/writeXlsx.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { appWords } from '#words/app.ts';
import { exportWords } from '#words/export.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** A panel whose content is to be written down, and the data it is from. */
export interface SheetTerms {
  /** What the panel is called. */
  readonly name: string;
  readonly snapshot: Snapshot;
  /** `data-hash` of the package. */
  readonly hash: string;
  readonly withheldItems: number;
}

/** The workbook of a panel: its table, the map's side box, and a sheet that says what they are. */
export function panelSheets(content: Content, terms: SheetTerms): Sheet[] {
  const table = content.table();
  const box = content.panel === 'map' ? [sheetOf(exportWords.boxSheet, sideBoxTable(terms.snapshot))] : [];
  const about = aboutPanel(content, table.rows.length, terms);
  return [
    sheetOf(exportWords.sheet, table),
    ...box,
    { name: exportWords.aboutSheet, records: about, widths: [12, 80], hasFilter: false },
  ];
}

function sheetOf(name: string, table: Table): Sheet {
  const records = tableRecords(table);
  return { name, records, widths: columnWidths(records), hasFilter: true };
}

function aboutPanel(content: Content, rows: number, { name, snapshot, hash, withheldItems }: SheetTerms) {
  const { about } = exportWords;
  const { title, subtitle, isDemo } = content;
  return aboutRecords({
    title: exportWords.aboutTitle(appWords.title, name),
    told: [
      [about.finding, title],
      [about.measure, subtitle],
      [about.hash, hash],
      ...(isInternal(content, snapshot) ? [[about.keep, appWords.internal] as const] : []),
    ],
    asof: asofWords(content, snapshot),
    made: snapshot.moment.today,
    rows,
    filters: filterLines(snapshot),
    sources: sourceLines(content, snapshot),
    notes: withheldItems > 0 ? [appWords.withheld(withheldItems)] : [],
    isDemo,
  });
}

/** The source line of the panel, then each source in full. */
function sourceLines({ sources, sourceText }: Content, { ledger }: Snapshot): string[] {
  const rows = ledger.tables.sources.filter(({ id }) => sources.includes(id));
  const full = rows.map(({ title, publisher, date, grade, url }) =>
    exportWords.sourceLine(
      [title, publisher, date, grade === 'A' ? '' : SOURCE_WORDS.toCheck, url]
        .filter((part) => part !== undefined)
        .filter(Boolean),
    ),
  );
  return [sourceText, ...full];
}

import { drawPicture } from '#app/usePicture.ts';
import type { FramedPicture } from '#charts/framedPicture.ts';
import type { Content } from '#charts/picture.ts';
import { pictureFrame } from '#charts/pictureFrame.ts';
import { dotsOf, type PictureSize } from '#charts/pictureSize.ts';
import { roundedRecords, shownRecords, tableRecords, withoutRank } from '#charts/tableRecords.ts';
import { copyCells, copyPack, copyPicture } from '#io/clipboard.ts';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import { svgPng } from '#io/svgPng.ts';
import { xlsxBytes } from '#io/writeXlsx.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { csvText, plainRecords, safeText, tsvText } from '#parse/writeCsv.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { panelSheets } from '#views/panelSheets.ts';
import type { Stage } from '#views/Stage.ts';
import { exportWords } from '#words/export.ts';

/** A panel on its stage, to be handed out. */
export interface Exported {
  readonly stage: Stage;
  readonly panel: BuiltPanel;
  readonly rule: PanelRule;
  readonly content: Content;
  readonly size: PictureSize;
}

type Kind = keyof typeof FILE_TYPES;

/** Saves the picture as PNG. Returns what is said of it. */
export async function savePng(exported: Exported, picture: FramedPicture): Promise<string> {
  return saved(exported, 'png', await pngOf(picture, exported.size));
}

/** Saves the picture as SVG. Returns what is said of it. */
export async function saveSvg(exported: Exported, picture: FramedPicture): Promise<string> {
  return saved(exported, 'svg', picture.svg);
}

/** Saves the table as CSV, numbers unrounded. Returns what is said of it. */
export async function saveCsv(exported: Exported): Promise<string> {
  return saved(exported, 'csv', csvText(plainRecords(tableRecords(exported.content.table()))));
}

/** Saves the table as a workbook. Returns what is said of it. */
export async function saveXlsx(exported: Exported): Promise<string> {
  return saved(exported, 'xlsx', await workbook(exported));
}

/** Copies the picture, or saves it where that is not allowed. Returns what is said of it. */
export async function copyShownPicture(exported: Exported, picture: FramedPicture): Promise<string> {
  const png = pngOf(picture, exported.size);
  if (await copyPicture(png)) return exportWords.copied.picture;
  return instead([save(exported, 'png', await png)]);
}

/** Copies the table, or saves it where that is not allowed. Returns what is said of it. */
export async function copyShownTable(exported: Exported): Promise<string> {
  const records = tableRecords(exported.content.table());
  const cells = roundedRecords(records).map((record) => record.map(safeText));
  if (await copyCells(tsvText(plainRecords(records)), cells)) return exportWords.copied.table;
  return instead([save(exported, 'xlsx', await workbook(exported))]);
}

/** Copies picture and table as one, on a light ground whatever the page's, or saves both where that is not allowed. Returns what is said of it. */
export async function copyShownPack(exported: Exported): Promise<string> {
  const { stage, rule, content, size } = exported;
  const png = drawPicture(stage, rule, 'light', size.width).then((picture) => pngOf(picture, size));
  const text = tsvText(roundedRecords(tableRecords(withoutRank(content.table()))));
  if (await copyPack(png, text, packSheet(exported))) return exportWords.copied.pack;
  return instead([save(exported, 'png', await png), save(exported, 'xlsx', await workbook(exported))]);
}

function packSheet({ stage: { snapshot, withheldItems }, rule, content }: Exported) {
  const frame = pictureFrame(content, { snapshot, withheldItems, isUnfiltered: rule.unfiltered ?? false });
  const marks = [frame.internal, frame.demo].filter((mark) => mark !== undefined);
  return {
    title: frame.title,
    above: [...marks, frame.subtitle, ...frame.facts],
    records: shownRecords(withoutRank(content.table())),
    below: frame.foot,
  };
}

function pngOf(picture: FramedPicture, { scale, dpi }: PictureSize): Promise<Blob> {
  return svgPng(picture.svg, dotsOf(picture, scale), dpi);
}

function workbook({ stage, content }: Exported): Promise<ArrayBuffer> {
  return xlsxBytes(panelSheets(content, stage));
}

function saved(exported: Exported, kind: Kind, bytes: string | ArrayBuffer | Blob): string {
  return exportWords.saved(save(exported, kind, bytes));
}

function instead(files: readonly string[]): string {
  return exportWords.notCopied(files);
}

/** Returns the name of the file. */
function save({ stage, panel, content }: Exported, kind: Kind, bytes: string | ArrayBuffer | Blob): string {
  const { snapshot, hash } = stage;
  const file = `${exportWords.file(panel, content.asof ?? snapshot.moment.asof, hash, content.isDemo)}.${kind}`;
  saveFile(file, bytes, FILE_TYPES[kind]);
  return file;
}

import type { FramedPicture } from '#charts/framedPicture.ts';
import type { Look } from '#charts/look.ts';
import type { Content } from '#charts/picture.ts';
import { pictureFrame } from '#charts/pictureFrame.ts';
import { dotsOf, type PictureSize } from '#charts/pictureSize.ts';
import { roundedRecords, shownRecords, tableRecords, withoutRank } from '#charts/tableRecords.ts';
import { copyCells, copyPack, copyPicture } from '#io/clipboard.ts';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import { svgPng } from '#io/svgPng.ts';
import { xlsxBytes } from '#io/writeXlsx.ts';
import { csvText, plainRecords, safeText, tsvText } from '#parse/writeCsv.ts';
import type { PictureRule } from '#views/PanelRule.ts';
import { panelPicture } from '#views/panelPicture.ts';
import { panelSheets } from '#views/panelSheets.ts';
import type { Stage } from '#views/Stage.ts';
import { exportWords } from '#words/export.ts';

/** A panel, or a part of a page, on its stage, to be handed out. */
export interface Exported {
  readonly stage: Stage;
  /** What it is called in the names of files. */
  readonly name: string;
  readonly rule: PictureRule;
  readonly content: Content;
  readonly size: PictureSize;
}

type Kind = keyof typeof FILE_TYPES;

/** Draws the picture of a panel on the stage; `theme` and `width` (px) as in `panelPicture`. */
export function drawPicture(
  stage: Stage,
  rule: PictureRule,
  theme: Look['theme'],
  width: number,
): Promise<FramedPicture> {
  return panelPicture(stage, rule, { theme, width, withheldItems: stage.withheldItems });
}

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

function workbook({ stage, name, content }: Exported): Promise<ArrayBuffer> {
  return xlsxBytes(panelSheets(content, { ...stage, name }));
}

function saved(exported: Exported, kind: Kind, bytes: string | ArrayBuffer | Blob): string {
  return exportWords.saved(save(exported, kind, bytes));
}

function instead(files: readonly string[]): string {
  return exportWords.notCopied(files);
}

/** Returns the name of the file. */
function save({ stage, name, content }: Exported, kind: Kind, bytes: string | ArrayBuffer | Blob): string {
  const { snapshot, hash } = stage;
  const file = `${exportWords.file(name, content.asof ?? snapshot.moment.asof, hash, content.isDemo)}.${kind}`;
  saveFile(file, bytes, FILE_TYPES[kind]);
  return file;
}

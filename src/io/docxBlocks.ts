import { HeadingLevel, ImageRun, Paragraph, type Table } from 'docx';
import type { Attachment, Block, Paper } from '#charts/paper.ts';
import { pictureScale } from '#charts/paperSize.ts';
import { docxTable } from '#io/docxTable.ts';
import { paperWords } from '#words/paper.ts';

/** Bytes of the pictures as PNG, by the id of their block. */
export type Pngs = ReadonlyMap<string, Uint8Array>;

/** Title and what stands below it, the text, the list of attachments, signature and date. */
export function mainParts(
  { title, facts, blocks, attachments, signature, isWide }: Paper,
  pngs: Pngs,
): (Paragraph | Table)[] {
  const list = attachments.length === 0 ? [] : paperWords.attachments(attachments.map((one) => one.title));
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...facts.map((text) => new Paragraph({ style: 'PaperFacts', text })),
    gap(),
    ...blocks.flatMap((block) => blockParts(block, isWide, pngs)),
    ...(list.length > 0 ? [gap()] : []),
    // A page must not hold the signature alone.
    ...list.map((text, at) => listLine(text, at, at === list.length - 1)),
    ...(signature ? [gap(true), gap(true)] : []),
    ...(signature?.unit ? [new Paragraph({ style: 'PaperSign', text: signature.unit, keepNext: true })] : []),
    ...(signature ? [new Paragraph({ style: 'PaperSign', text: signature.date })] : []),
  ];
}

/** An attachment from its label on; isFirst: of its section, whose page it begins anyway. */
export function attachmentParts({ label, title, blocks, isWide }: Attachment, isFirst: boolean, pngs: Pngs) {
  return [
    new Paragraph({ style: 'PaperLabel', text: label, pageBreakBefore: !isFirst }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title, keepNext: true, outlineLevel: 0 }),
    ...blocks.flatMap((block) => blockParts(block, isWide, pngs)),
  ];
}

function blockParts(block: Block, isWide: boolean, pngs: Pngs): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          text: block.text,
        }),
      ];
    case 'paragraph':
      return block.text.split('\n').map((text) => new Paragraph({ style: 'PaperText', text }));
    case 'picture':
      return picturePart(block, isWide, pngs);
    case 'table':
      return tableParts(block, isWide);
  }
}

/** As wide as the area for type, or as high as leaves room for the title above. */
function picturePart({ id, picture }: Extract<Block, { kind: 'picture' }>, isWide: boolean, pngs: Pngs): Paragraph[] {
  const data = pngs.get(id);
  if (!data) return [];
  const scale = pictureScale(picture, isWide);
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.floor(picture.width * scale), height: Math.floor(picture.height * scale) },
    altText: { name: id, title: id, description: picture.alt },
  });
  return [new Paragraph({ style: 'PaperPicture', children: [image] })];
}

function tableParts({ table }: Extract<Block, { kind: 'table' }>, isWide: boolean): (Paragraph | Table)[] {
  const { title, unit, note } = table;
  return [
    new Paragraph({ style: 'PaperCaption', text: title }),
    ...(unit === undefined ? [] : [new Paragraph({ style: 'PaperUnit', text: paperWords.unit(unit) })]),
    docxTable(table, isWide),
    new Paragraph({ style: 'PaperNote', text: note }),
  ];
}

/** The first stands behind “附件：”, the others below its number. */
function listLine(text: string, at: number, isLast: boolean): Paragraph {
  const indent = at === 0 ? {} : { indent: { left: 5 * 320, hanging: 0 } };
  return new Paragraph({ style: 'PaperList', text, keepNext: isLast, ...indent });
}

/** An empty line of the grid. */
function gap(keepNext = false): Paragraph {
  return new Paragraph({ style: 'PaperText', text: '', keepNext });
}

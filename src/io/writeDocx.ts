import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Paper } from '#charts/paper.ts';
import { PAPER, paperMargins } from '#charts/paperSize.ts';
import { attachmentParts, mainParts, type Pngs } from '#io/docxBlocks.ts';
import { fontTable } from '#io/docxFonts.ts';
import { DOCX_STYLES, LINE, twips } from '#io/docxStyles.ts';
import { paperWords } from '#words/paper.ts';

/** A run of pages that stand or lie alike. */
interface Run {
  readonly isWide: boolean;
  /** Its lines keep to the grid; those of tables must not. */
  readonly isText: boolean;
  readonly children: ISectionOptions['children'][number][];
}

/**
 * A document → bytes of a DOCX file laid out after GB/T 9704—2012.
 *
 * pngs  the pictures of its blocks; one that lacks is left out
 */
export async function docxBytes(paper: Paper, pngs: Pngs): Promise<ArrayBuffer> {
  const document = new Document({
    title: paper.title,
    description: paper.marks.join(paperWords.between),
    styles: DOCX_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: runsOf(paper, pngs).map((run, index) => sectionOf(run, index === 0, paper.marks)),
  });
  return Packer.toArrayBuffer(document, undefined, [{ path: 'word/fontTable.xml', data: fontTable() }]);
}

/** The text, then the attachments, each on a page of its own; one that lies otherwise than those before begins a section. */
function runsOf(paper: Paper, pngs: Pngs): Run[] {
  const isText = paper.blocks.every(({ kind }) => kind !== 'table');
  const runs: Run[] = [{ isWide: paper.isWide, isText, children: mainParts(paper, pngs) }];
  for (const attachment of paper.attachments) {
    const last = runs.at(-1);
    if (last && !last.isText && last.isWide === attachment.isWide)
      last.children.push(...attachmentParts(attachment, false, pngs));
    else runs.push({ isWide: attachment.isWide, isText: false, children: attachmentParts(attachment, true, pngs) });
  }
  return runs;
}

function sectionOf({ isWide, isText, children }: Run, isFirst: boolean, marks: readonly string[]): ISectionOptions {
  const { top, right, bottom, left } = paperMargins(isWide);
  return {
    properties: {
      ...(isFirst ? {} : { type: SectionType.NEXT_PAGE }),
      page: {
        size: {
          width: twips(PAPER.width),
          height: twips(PAPER.height),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...{ top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) },
          header: twips(Math.max(10, top - 17)),
          // The number's line is 5 mm high.
          footer: twips(bottom - PAPER.toNumber - 5),
        },
      },
      // A grid of letters too would double the width of every letter in LibreOffice; the styles set 28 in a line.
      grid: { type: isText ? DocumentGridType.LINES : DocumentGridType.DEFAULT, linePitch: LINE },
    },
    headers: { default: headerOf(marks), even: headerOf(marks) },
    footers: { default: footerOf('odd'), even: footerOf('even') },
    children,
  };
}

function headerOf(marks: readonly string[]): Header {
  return new Header({ children: [new Paragraph({ style: 'PaperMarks', text: marks.join(paperWords.between) })] });
}

/** — 1 — at the outer side, one letter from the edge. */
function footerOf(page: 'odd' | 'even'): Footer {
  const number = new TextRun({ children: paperWords.number(PageNumber.CURRENT) });
  const side =
    page === 'odd'
      ? { alignment: AlignmentType.RIGHT, indent: { right: 280 } }
      : { alignment: AlignmentType.LEFT, indent: { left: 280 } };
  return new Footer({ children: [new Paragraph({ style: 'PaperNumber', children: [number], ...side })] });
}

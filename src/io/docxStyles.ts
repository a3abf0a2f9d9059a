import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { PAPER } from '#charts/paperSize.ts';
import { PAPER_FONTS } from '#words/paper.ts';

const TWIPS_IN_MM = 1440 / 25.4;

/** Mm → twentieths of a point, as the file format counts. */
export function twips(mm: number): number {
  return Math.round(mm * TWIPS_IN_MM);
}

/** Height of a line of the grid, twips: 22 of them fill the area for type. */
export const LINE = Math.floor((PAPER.type.height * TWIPS_IN_MM) / PAPER.lines);
/** 3号, 2号, 4号 and 五号, half points. */
const SIZES = { body: 32, title: 44, number: 28, table: 21, small: 18 } as const;
/** Width of a letter of 3号, twips. */
const LETTER = 320;

/** What a letter of the grid is narrower than its font, twips: 28 of them fill a line. */
const LETTER_SPACE = Math.floor((PAPER.type.width * TWIPS_IN_MM) / PAPER.letters - LETTER);

/** The font of one kind of text: Chinese by its name, Latin letters and digits in Times New Roman. */
export function fontOf(kind: Exclude<keyof typeof PAPER_FONTS, 'latin'>) {
  const latin = PAPER_FONTS.latin[0];
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: PAPER_FONTS[kind][0], hint: 'eastAsia' };
}

const EXACT = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/** Lines of small type keep to no grid: a table would be twice as high. */
function close(line: number, before = 0, after = 0) {
  return { line, lineRule: LineRuleType.EXACT, before, after };
}

const GRID = { characterSpacing: LETTER_SPACE } as const;
const INDENT = { firstLine: 2 * LETTER, firstLineChars: 200 } as const;

/** Styles of an official document; headings are those an outline is made of. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: fontOf('body'), size: SIZES.body, language: { eastAsia: 'zh-CN', value: 'en-US' } } },
    title: {
      run: { font: fontOf('title'), size: SIZES.title, bold: false },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: 700, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
      },
    },
    heading1: heading('heading', 0),
    heading2: heading('kai', 1),
  },
  paragraphStyles: [
    style('PaperText', { alignment: AlignmentType.BOTH, indent: INDENT, spacing: EXACT }, GRID),
    style('PaperFacts', { alignment: AlignmentType.CENTER, spacing: EXACT }, { ...GRID, font: fontOf('kai') }),
    style('PaperList', { indent: { left: 5 * LETTER, hanging: 3 * LETTER }, spacing: EXACT }, GRID),
    style('PaperSign', { alignment: AlignmentType.RIGHT, indent: { right: 2 * LETTER }, spacing: EXACT }, GRID),
    style('PaperLabel', { spacing: EXACT, keepNext: true }, { ...GRID, font: fontOf('heading') }),
    style('PaperPicture', { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 } }),
    style(
      'PaperCaption',
      { alignment: AlignmentType.CENTER, keepNext: true, spacing: close(400, 160, 40) },
      { font: fontOf('heading'), size: SIZES.number },
    ),
    style(
      'PaperUnit',
      { alignment: AlignmentType.RIGHT, keepNext: true, spacing: close(300, 0, 40) },
      { size: SIZES.table },
    ),
    style(
      'PaperHead',
      { alignment: AlignmentType.CENTER, spacing: close(300) },
      { font: fontOf('heading'), size: SIZES.table },
    ),
    style('PaperCell', { alignment: AlignmentType.LEFT, spacing: close(300) }, { size: SIZES.table }),
    style(
      'PaperHeadSmall',
      { alignment: AlignmentType.CENTER, spacing: close(250) },
      { font: fontOf('heading'), size: SIZES.small },
    ),
    style('PaperCellSmall', { alignment: AlignmentType.LEFT, spacing: close(250) }, { size: SIZES.small }),
    style('PaperNote', { spacing: close(260, 60, 200) }, { size: SIZES.small }),
    style('PaperMarks', { alignment: AlignmentType.RIGHT }, { font: fontOf('heading'), size: SIZES.number }),
    style('PaperNumber', {}, { font: fontOf('body'), size: SIZES.number }),
  ],
};

function heading(font: 'heading' | 'kai', outlineLevel: number) {
  return {
    run: { ...GRID, font: fontOf(font), size: SIZES.body, bold: false, color: '000000' },
    paragraph: { indent: INDENT, spacing: EXACT, keepNext: true, outlineLevel },
  };
}

function style(
  id: string,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
  run: NonNullable<IParagraphStyleOptions['run']> = {},
): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, paragraph, run };
}

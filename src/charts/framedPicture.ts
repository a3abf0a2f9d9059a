import { SANS, type Tokens } from '#charts/look.ts';
import { plainSvg, short, xmlText } from '#charts/plainSvg.ts';
import { wrap } from '#charts/wrap.ts';
import { textWidth } from '#geo/textWidth.ts';

/** The words around a drawing that leaves the board. */
export interface PictureFrame {
  /** Panel id; also what the ids inside the picture begin with. */
  readonly panel: string;
  /** The finding. */
  readonly title: string;
  /** Measure and unit. */
  readonly subtitle: string;
  /** As-of, elapsed time, filters in words. */
  readonly facts: readonly string[];
  /** Source and board. */
  readonly foot: readonly string[];
  /** 演示数据; undefined where the data are real. */
  readonly demo: string | undefined;
  /** 内部资料 注意保存; undefined where all may see it. */
  readonly internal: string | undefined;
  /** The picture in a sentence. */
  readonly alt: string;
}

/** A picture that stands by itself. */
export interface FramedPicture {
  /** One SVG document, plain enough for office programs; its fonts are named, none is inside. */
  readonly svg: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** Text alternative. */
  readonly alt: string;
}

/** What ECharts made of a drawing: SVG text and its size, px. */
export interface DrawnSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Space around everything, px. */
const PAD = 16;
const TITLE = { size: 16, line: 23, weight: 600 } as const;
const NOTE = { size: 12, line: 18, weight: 400 } as const;

/** Width left for the drawing in a picture of `width` px. */
export function drawingWidth(width: number): number {
  return width - 2 * PAD;
}

/** A drawing with its words around it: title and facts above, source below, marks at the top right. */
export function framedPicture(frame: PictureFrame, drawn: DrawnSvg, tokens: Tokens): FramedPicture {
  const width = drawn.width + 2 * PAD;
  const stamps = stampsOf(frame, tokens, width);
  const head = headOf(frame, tokens, { room: drawn.width, stamps: stamps.width });
  const top = head.bottom + 10;
  const foot = footOf(frame, tokens, drawn.width, top + drawn.height + 12);
  const height = Math.ceil(foot.bottom + PAD - 6);
  const parts = [
    `<title>${xmlText(frame.title)}</title>`,
    `<desc>${xmlText(frame.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${tokens.surface}"/>`,
    ...head.parts,
    ...stamps.parts,
    `<g transform="translate(${PAD} ${short(top)})">${plainSvg(drawn.svg, frame.panel)}</g>`,
    ...foot.parts,
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `role="img" font-family="${SANS}">${parts.join('')}</svg>`;
  return { svg, width, height, alt: frame.alt };
}

interface Block {
  readonly parts: readonly string[];
  readonly bottom: number;
}

/** The title beside the stamps, on as many lines as it needs; then measure, unit and facts. */
function headOf(
  { title, subtitle, facts }: PictureFrame,
  tokens: Tokens,
  { room, stamps }: { readonly room: number; readonly stamps: number },
): Block {
  const titles = wrap([title], '', room - (stamps > 0 ? stamps + 12 : 0), TITLE.size);
  const notes = wrap([subtitle, ...facts], ' · ', room, NOTE.size);
  const under = PAD + titles.length * TITLE.line;
  return {
    parts: [
      ...titles.map((text, at) => line(text, PAD, PAD + at * TITLE.line + 16, TITLE, tokens.text)),
      ...notes.map((text, at) => line(text, PAD, under + at * NOTE.line + 13, NOTE, tokens.muted)),
    ],
    bottom: under + notes.length * NOTE.line,
  };
}

/** A hairline, then source and board; side by side where there is room. */
function footOf({ foot }: PictureFrame, tokens: Tokens, room: number, top: number): Block {
  const lines = wrap(foot, ' · ', room, NOTE.size);
  return {
    parts: [
      `<path d="M${PAD} ${short(top)}h${short(room)}" stroke="${tokens.line}" fill="none"/>`,
      ...lines.map((text, at) => line(text, PAD, top + at * NOTE.line + 18, NOTE, tokens.faint)),
    ],
    bottom: top + lines.length * NOTE.line + 6,
  };
}

/** Marks at the top right: what must be kept, and that the data are made up. */
function stampsOf({ demo, internal }: PictureFrame, tokens: Tokens, width: number) {
  const parts: string[] = [];
  let right = width - PAD;
  if (internal !== undefined) {
    parts.push(line(internal, right, PAD + 15, { size: 13, weight: 600 }, tokens.text, 'end'));
    right -= textWidth(internal, 13) + 12;
  }
  if (demo !== undefined) {
    const wide = textWidth(demo, NOTE.size) + 14;
    parts.push(
      `<rect x="${short(right - wide)}" y="${PAD + 1}" width="${short(wide)}" height="20" fill="none" stroke="${tokens.demo}" stroke-width="1.5"/>`,
      line(demo, right - wide / 2, PAD + 15.4, { size: NOTE.size, weight: 600 }, tokens.demo, 'middle'),
    );
    right -= wide + 12;
  }
  return { parts, width: Math.max(0, width - PAD - right - 12) };
}

/** One line of text, its base line at `y`. */
function line(
  text: string,
  x: number,
  y: number,
  { size, weight }: { readonly size: number; readonly weight: number },
  fill: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const more = `${weight === 400 ? '' : ` font-weight="${weight}"`}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${more} fill="${fill}">${xmlText(text)}</text>`;
}

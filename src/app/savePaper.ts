import type { Block, Paper } from '#charts/paper.ts';
import { PAPER } from '#charts/paperSize.ts';
import { FILE_TYPES, saveFile } from '#io/save.ts';
import { svgPng } from '#io/svgPng.ts';

/** Dots of a picture for one of its px: some 300 to the inch on paper. */
const SHARP = 3;

/** Writes a document as DOCX and hands it to the browser to keep. throws where the writer cannot be loaded */
export async function saveDocx(paper: Paper, file: string): Promise<void> {
  const { docxBytes } = await import('#io/writeDocx.ts');
  const pngs = new Map<string, Uint8Array>();
  for (const { blocks, isWide } of [paper, ...paper.attachments])
    for (const block of blocks) if (block.kind === 'picture') pngs.set(block.id, await pngOf(block, isWide));
  saveFile(file, await docxBytes(paper, pngs), FILE_TYPES.docx);
}

async function pngOf({ picture }: Extract<Block, { kind: 'picture' }>, isWide: boolean): Promise<Uint8Array> {
  const { svg, width, height } = picture;
  const inches = (isWide ? PAPER.type.height : PAPER.type.width) / 25.4;
  const dots = { width: width * SHARP, height: height * SHARP };
  const png = await svgPng(svg, dots, Math.round(dots.width / inches));
  return new Uint8Array(await png.arrayBuffer());
}

import { type Block, blocksDrawing, pitchIn } from '#charts/blocks.ts';
import type { Look } from '#charts/look.ts';
import { label, type Mark, rowGround, rule } from '#charts/marks.ts';
import { countText, mechanismEntries } from '#charts/mechanismContent.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { wrap } from '#charts/wrap.ts';
import type { RowOf } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** The arrangements as announced: name, number, and the quote set in lines. */
export function mechanismDrawing(snapshot: Snapshot, look: Look): Drawing {
  const entries = mechanismEntries(snapshot);
  const least = entries.reduce((sum, entry) => sum + blockOf(entry, 0, look).height, 0);
  const more = spaceOver(least, entries.length, look);
  const pitch = pitchIn(least, look, 0.875);
  const blocks: Block[] = [];
  let y = 0;
  for (const entry of entries) {
    const block = blockOf(entry, y, look, { more, pitch });
    blocks.push(block);
    y += block.height;
  }
  return blocksDrawing(blocks, y);
}

/** Room each block takes beyond what it needs, where a given height would else stay empty and nobody scrolls, px. */
function spaceOver(least: number, blocks: number, { height, isStill, size }: Look): number {
  if (!isStill || height === undefined || blocks === 0) return 0;
  return Math.min(Math.max((height - 2 - least) / blocks, 0), size * 2.6);
}

/** How blocks take up the height they are given. */
interface Spacing {
  /** Px beyond what a block needs. */
  readonly more: number;
  /** Of the usual distances, at most 1. */
  readonly pitch: number;
}

function blockOf(entry: RowOf<'mechanism'>, y: number, look: Look, { more, pitch }: Spacing = { more: 0, pitch: 1 }) {
  const { tokens, size, width } = look;
  const lines = wrap(partsOf(entry.quote ?? ''), '', width - size, size * 0.93);
  const height = size * (2.3 + lines.length * 1.5) * pitch + more;
  const text = { fill: tokens.text, size: size * 0.96, weight: 600 } as const;
  const quiet = { fill: tokens.muted, size: size * 0.93 } as const;
  const marks: Mark[] = [
    rowGround(0, y, width, height, look),
    label(0, y + size * 1.2 * pitch, entry.name, { ...text, within: width - size * 6 }),
    label(width, y + size * 1.2 * pitch, entry.count === undefined ? '' : countText(entry), {
      ...text,
      align: 'right',
    }),
    ...lines.map((line, at) => label(0, y + size * (2.5 + at * 1.5) * pitch, line, { ...quiet, within: width })),
    rule(0, y + height - 0.5, width, y + height - 0.5, tokens.line),
  ];
  const tip = [entry.name, ...(entry.note ? [entry.note] : [])];
  const hit: Hit = { kind: 'class', id: entry.id, tip, x: 0, y, width, height };
  return { group: { name: entry.id, marks }, hit, height };
}

/** A quote cut where its lines may break: after any character, never before a mark. */
function partsOf(quote: string): string[] {
  return quote.match(/[^，；。、：”][，；。、：”]*/gu) ?? [];
}

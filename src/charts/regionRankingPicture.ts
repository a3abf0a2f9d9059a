import type { Look } from '#charts/look.ts';
import { marksSeries, rect } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { rankingLayout } from '#charts/rankingLayout.ts';
import { rankingDrawing } from '#charts/rankingPicture.ts';
import type { Snapshot } from '#stats/snapshot.ts';

/** 各区市情况 in announced order, the row of one region on a lit ground. No order by value, no place. */
export function regionRankingDrawing(snapshot: Snapshot, code: string, look: Look): Drawing {
  const drawing = rankingDrawing(snapshot, look);
  const at = snapshot.regions.findIndex((region) => region.code === code);
  const { tops, row } = rankingLayout(snapshot, look);
  const y = tops[at];
  if (y === undefined) return drawing;
  const { tokens, width, size } = look;
  const marks = [
    rect(6, y, width - 6, row, { fill: tokens.raised }),
    rect(6, y, size * 0.2, row, { fill: tokens.text }),
  ];
  const { series } = drawing.option;
  const before = Array.isArray(series) ? series : series ? [series] : [];
  const own = marksSeries('own', [{ name: `own-${code}`, marks }], 1);
  return { ...drawing, option: { ...drawing.option, series: [own, ...before] } };
}

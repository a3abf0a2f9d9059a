import type { Share } from '#stats/shares.ts';
import { figure, perCent } from '#words/number.ts';
import { type ShareVerdict, sharesWords } from '#words/shares.ts';

/** How the published figure stands against ours. A figure whose base is not stated is never called reproduced. */
export function verdictOf(share: Share): ShareVerdict {
  if (share.share === undefined) return 'unknown';
  if (share.row.indicator !== share.row.compare_with) return 'other-base';
  return agrees(share.share, share) ? 'reproduced' : 'differs';
}

/** The published share with its own decimals. */
export function publishedText({ published, row }: Share): string {
  return figure(published, row.decimals ?? 1);
}

/** Our share; one decimal more than the published one where both agree, so that ours is seen to be another figure. */
export function shareText(share: Share): string | undefined {
  if (share.share === undefined) return undefined;
  const decimals = share.row.decimals ?? 1;
  return figure(share.share, agrees(share.share, share) ? decimals + 1 : Math.max(decimals, 1));
}

/** What is to be said of one share, phrase by phrase; the last ones are the sum and its base. */
export function shareNotes(share: Share): string[] {
  return [...verdictNotes(share), ...sumsNotes(share)];
}

function verdictNotes(share: Share): string[] {
  const { year, covered, of } = share;
  switch (verdictOf(share)) {
    case 'other-base':
      return [sharesWords.unstated];
    case 'unknown':
      return [covered < of ? sharesWords.uncovered(covered, of) : sharesWords.noBase];
    case 'reproduced':
      return [sharesWords.agrees, ...(year === undefined ? [] : [sharesWords.byYear(year)])];
    case 'differs':
      return [sharesWords.differs, ...(year === undefined ? [] : [sharesWords.byYear(year)])];
  }
}

function sumsNotes({ sum, base, indicator, covered }: Share): string[] {
  const text = (value: number | undefined) => (value === undefined ? undefined : figure(value, indicator.decimals));
  return [
    sharesWords.sum(covered, text(covered === 0 ? undefined : sum), indicator.unit),
    sharesWords.base(text(base), indicator.unit),
  ];
}

/** Both figures: "计算 14.56%，公布 14.6%", or "七普口径 30.8%，公布 30.6%". */
export function bothFigures(share: Share): string {
  const base = verdictOf(share) === 'other-base' ? sharesWords.baseWord(share.indicator) : undefined;
  return sharesWords.figures(shareText(share), publishedText(share), base);
}

function agrees(value: number, { published, row }: Share): boolean {
  const decimals = row.decimals ?? 1;
  return perCent(value, decimals) === perCent(published, decimals);
}

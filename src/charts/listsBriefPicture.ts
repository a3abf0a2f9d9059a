import { flowGroup, flowHeight, flowHits } from '#charts/listsFlow.ts';
import { openPart, rowsIn } from '#charts/listsPicture.ts';
import type { Look } from '#charts/look.ts';
import { label, marksSeries } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { type Entry, listsOf } from '#stats/lists.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { listsWords } from '#words/lists.ts';

/** The flow of the three lists and, under it, how many entries are open; where `look.height` leaves room, those open longest by name. */
export function listsBriefDrawing(snapshot: Snapshot, look: Look): Drawing {
  const { size, width } = look;
  const lists = listsOf(snapshot);
  const flow = flowHeight(lists, look);
  const y = flow + size * 0.4;
  const named = namedIn(lists.open, (look.height ?? 0) - y, look);
  const open =
    named === 0
      ? { groups: [{ name: 'open', marks: [openLine(lists.open, y, look)] }], hits: [], bottom: y + size * 1.6 }
      : openPart(lists.open, { x: 0, y, width, mostRows: named }, look);
  return {
    option: {
      animation: false,
      series: [marksSeries('flow', [flowGroup(lists, width, look)]), marksSeries('rows', open.groups)],
    },
    height: Math.ceil(open.bottom),
    hits: [...flowHits(lists, width, flow, look), ...open.hits],
  };
}

/** Open entries that are named one by one: all, or as many as leave a line for how many more there are. */
function namedIn(open: readonly Entry[], height: number, look: Look): number {
  const rows = rowsIn(height, look);
  return rows >= open.length ? open.length : Math.max(rows - 1, 0);
}

function openLine(open: readonly Entry[], y: number, { size, tokens, width }: Look) {
  const ages = open.map(({ age }) => age ?? 0);
  const words =
    open.length > 0 ? listsWords.openRange(open.length, [Math.min(...ages), Math.max(...ages)]) : listsWords.noneOpen;
  return label(0, y + size * 0.8, words, { fill: tokens.text, size: size * 0.93, weight: 600, within: width });
}

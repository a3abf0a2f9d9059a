import { inkOn } from '#charts/colour.ts';
import { hatch } from '#charts/hatch.ts';
import { type Look, plainTheme } from '#charts/look.ts';
import { type Group, label, path, rect } from '#charts/marks.ts';
import type { Drawing } from '#charts/picture.ts';
import { membershipTip } from '#charts/platformsContent.ts';
import type { RegionGround } from '#charts/regionMapPicture.ts';
import { type Paint, smallMap } from '#charts/smallMap.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { platformsWords } from '#words/platforms.ts';

const PERIOD = 6;

/** Members of one platform: whole ones filled, those with a part of their counties hatched, the others plain ground. */
export function membersMapDrawing(snapshot: Snapshot, platform: string, place: RegionGround, look: Look): Drawing {
  const { tokens, size } = look;
  const fill = tokens.seq5[plainTheme(look.theme) === 'light' ? 2 : 1] ?? tokens.line2;
  const rows = snapshot.ledger.tables.platform_regions.filter(({ platform_id }) => platform_id === platform);
  const parts = new Map(rows.map(({ region_code, part }) => [region_code, part]));
  const paintOf = (code: string): Paint => {
    const part = parts.get(code);
    if (part === 'whole') return { fill, ink: inkOn(fill), isBold: true };
    const plain = { fill: tokens.surface, edge: tokens.line2, halo: tokens.surface };
    if (part === undefined) return { ...plain, ink: tokens.muted };
    return {
      ...plain,
      ink: tokens.text,
      isBold: true,
      pattern: ({ x, y, width, height }) =>
        path(hatch('lines', x, y, width, height, PERIOD), { stroke: fill, width: 2 }),
    };
  };
  const tipOf = (code: string) => membershipTip(snapshot, platform, code);
  return smallMap({ snapshot, ...place, top: size * 1.8, paintOf, tipOf }, legend(fill, look), look);
}

function legend(fill: string, { tokens, size }: Look): Group[] {
  const { whole, part } = platformsWords.marks;
  const small = size * 0.86;
  const box = { y: size * 0.3, width: size * 1.6, height: size * 0.8 };
  const second = box.width + size * 1.6 + textWidth(whole, small);
  const text = (x: number, words: string) =>
    label(x + box.width + size * 0.5, size * 0.7, words, { fill: tokens.text, size: small });
  const marks = [
    rect(0, box.y, box.width, box.height, { fill }),
    text(0, whole),
    rect(second, box.y, box.width, box.height, { fill: tokens.surface, stroke: fill }),
    path(hatch('lines', second, box.y, box.width, box.height, PERIOD), { stroke: fill, width: 2 }),
    text(second, part),
  ];
  return [{ name: 'legend', marks }];
}

import { blocksDrawing, pitchIn } from '#charts/blocks.ts';
import type { Look } from '#charts/look.ts';
import { label, rowGround, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { memberNames } from '#charts/platformsContent.ts';
import { wrap } from '#charts/wrap.ts';
import type { RowOf } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { platformsWords } from '#words/platforms.ts';

type Platform = RowOf<'platforms'>;

/** Name, approval, members within and outside of the 16 regions. */
export function platformTip(snapshot: Snapshot, { id, name, approved_on, outside_members }: Platform): string[] {
  const approved = approved_on ? [platformsWords.approved(approved_on)] : [];
  const outside = outside_members ? [platformsWords.outsideOf(outside_members)] : [];
  return [name, ...approved, platformsWords.members(memberNames(snapshot, id)), ...outside];
}

/** A phone: each platform with its members in words under its name. */
export function listDrawing(snapshot: Snapshot, look: Look): Drawing {
  const { tokens, size, width } = look;
  const all = snapshot.ledger.tables.platforms.map((platform) => {
    const names = memberNames(snapshot, platform.id);
    const outside = platform.outside_members ? [platformsWords.outsideOf(platform.outside_members)] : [];
    return { platform, lines: [...wrap(names, platformsWords.between, width, size * 0.86), ...outside] };
  });
  const needed = all.reduce((sum, { lines }) => sum + size * (2.2 + lines.length * 1.35), 0);
  const em = size * pitchIn(needed, look, 0.8);
  let y = 0;
  const blocks = all.map(({ platform, lines }) => {
    const height = em * (2.2 + lines.length * 1.35);
    const top = y;
    y += height;
    const small = { fill: tokens.muted, size: size * 0.86, within: width };
    const marks = [
      rowGround(0, top, width, height, look),
      label(0, top + em * 1.1, platform.name, { fill: tokens.text, size: size * 0.96, weight: 600, within: width }),
      ...lines.map((line, at) => label(0, top + em * (2.3 + at * 1.35), line, small)),
      rule(0, top + height - 0.5, width, top + height - 0.5, tokens.line),
    ];
    const tip = platformTip(snapshot, platform);
    const hit: Hit = { kind: 'class', id: platform.id, tip, x: 0, y: top, width, height };
    return { group: { name: platform.id, marks }, hit };
  });
  return blocksDrawing(blocks, y);
}

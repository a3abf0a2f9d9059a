import type { Look } from '#charts/look.ts';
import { disc, type Group, label, type Mark, marksSeries, path, rect, rowGround, rule } from '#charts/marks.ts';
import type { Drawing, Hit } from '#charts/picture.ts';
import { membership, membershipTip } from '#charts/platformsContent.ts';
import { listDrawing, platformTip } from '#charts/platformsList.ts';
import { sideColour, sideRuns } from '#charts/side.ts';
import { textWidth } from '#geo/textWidth.ts';
import type { RowOf } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { REGION_SETS } from '#words/measure.ts';
import { platformsWords } from '#words/platforms.ts';

/** Platforms × regions: a disc where the whole region is in it, half a disc for a part; on a narrow box the members in words. */
export function platformsDrawing(snapshot: Snapshot, look: Look): Drawing {
  const layout = tableLayout(snapshot, look);
  return layout ? tableDrawing(snapshot, layout, look) : listDrawing(snapshot, look);
}

type Platform = RowOf<'platforms'>;

interface Layout {
  readonly nameWidth: number;
  /** Middle of each region's column. */
  readonly columns: readonly number[];
  readonly pitch: number;
  /** Names over the columns stand on two lines by turns. */
  readonly isStaggered: boolean;
  /** Left edge of the members outside. */
  readonly outsideX: number;
  readonly outsideWidth: number;
  readonly top: number;
  readonly row: number;
  readonly height: number;
}

/** Undefined where the columns would be narrower than their heads. */
function tableLayout({ ledger }: Snapshot, { size, width, height: given = 0, isStill }: Look): Layout | undefined {
  const { regions, tables } = ledger;
  const text = (words: string) => textWidth(words, size * 0.93);
  const nameWidth = Math.min(Math.max(...tables.platforms.map(({ name }) => text(name)), size * 6) + 6, width * 0.3);
  const most = Math.max(
    ...tables.platforms.map((one) => text(one.outside_members ?? '')),
    text(platformsWords.outside),
  );
  const outsideWidth = Math.min(most + 2, size * 13);
  const gap = size * 1.3;
  const room = width - nameWidth - size - outsideWidth - size * 1.4 - gap * (sideRuns(regions).length - 1);
  const pitch = Math.min(room / Math.max(regions.length, 1), size * 4);
  const head = Math.max(...regions.map(({ short_name }) => textWidth(short_name, size * 0.86))) + size * 0.4;
  // On a wall a list is read more easily than heads by turns.
  if (pitch < (isStill ? head : head / 2)) return undefined;
  const isStaggered = pitch < head;
  const starts = sideRuns(regions).map(({ first }) => first);
  const columns = regions.map(
    (_, at) => nameWidth + size + (at + 0.5) * pitch + gap * (starts.filter((first) => first <= at).length - 1),
  );
  const outsideX = (columns.at(-1) ?? nameWidth) + pitch / 2 + size * 1.4;
  const top = size * (isStaggered ? 4.5 : 3.4);
  const count = Math.max(tables.platforms.length, 1);
  const row = Math.min(Math.max((given - top - size * 2.4) / count, size * 2.1), size * 3.4);
  const height = Math.ceil(top + row * count + size * 2.4);
  return { nameWidth, columns, pitch, isStaggered, outsideX, outsideWidth, top, row, height };
}

function tableDrawing(snapshot: Snapshot, layout: Layout, look: Look): Drawing {
  const { platforms } = snapshot.ledger.tables;
  const rows = platforms.map((platform, at) => rowGroup(snapshot, platform, at, layout, look));
  return {
    option: {
      animation: false,
      series: [
        marksSeries('columns', columnGrounds(snapshot, layout, look), 2),
        marksSeries('rows', rows, 3),
        marksSeries('heads', heads(snapshot, layout, look), 4),
        marksSeries('frame', [{ name: 'frame', marks: frame(snapshot, layout, look) }], 4),
      ],
    },
    height: layout.height,
    hits: platforms.flatMap((platform, at) => rowHits(snapshot, platform, at, layout, look)),
  };
}

function columnGrounds({ ledger }: Snapshot, { columns, pitch, top, height }: Layout, look: Look): Group[] {
  const end = height - look.size * 2.4;
  return ledger.regions.map(({ code }, at) => ({
    name: code,
    marks: [
      rect((columns[at] ?? 0) - pitch / 2, top - look.size * 1.6, pitch, end - top + look.size * 1.6, {
        fill: 'transparent',
        lit: look.tokens.raised,
      }),
    ],
  }));
}

function rowGroup(snapshot: Snapshot, platform: Platform, at: number, layout: Layout, look: Look): Group {
  const { tokens, size, width } = look;
  const { nameWidth, columns, top, row, outsideX, outsideWidth } = layout;
  const y = top + (at + 0.5) * row;
  const r = size * 0.42;
  const marks: Mark[] = [
    rowGround(0, y - row / 2, width, row, look),
    label(0, y, platform.name, { fill: tokens.text, size: size * 0.93, within: nameWidth }),
  ];
  for (const [index, { code }] of snapshot.ledger.regions.entries()) {
    const x = columns[index] ?? 0;
    const part = membership(snapshot, platform.id, code)?.part;
    marks.push(...(part ? memberMarks(part, x, y, r, look) : [disc(x, y, size * 0.09, tokens.hatch)]));
  }
  marks.push(
    label(outsideX, y, platform.outside_members ?? platformsWords.noOutside, {
      fill: platform.outside_members ? tokens.text : tokens.muted,
      size: size * 0.86,
      within: outsideWidth,
    }),
  );
  return { name: platform.id, marks };
}

/** A disc for the whole region; half of it, in a ring, for some of its counties. */
function memberMarks(part: 'whole' | 'part', x: number, y: number, r: number, { tokens }: Look): Mark[] {
  if (part === 'whole') return [disc(x, y, r, tokens.text)];
  return [
    disc(x, y, r - 0.6, 'none', tokens.text, 1.3),
    path(`M${x},${y - r}A${r},${r} 0 0 0 ${x},${y + r}Z`, { fill: tokens.text }),
  ];
}

function heads({ ledger }: Snapshot, { columns, top, isStaggered }: Layout, look: Look): Group[] {
  const { size, tokens } = look;
  return ledger.regions.map(({ code, short_name }, at) => ({
    name: `head-${code}`,
    marks: [
      label(columns[at] ?? 0, top - size * (isStaggered && at % 2 === 0 ? 1.85 : 0.75), short_name, {
        fill: tokens.text,
        size: size * 0.86,
        align: 'center',
      }),
    ],
  }));
}

function frame({ ledger }: Snapshot, layout: Layout, look: Look): Mark[] {
  const { tokens, size, width } = look;
  const { columns, pitch, top, row, outsideX, height } = layout;
  const small = size * 0.86;
  const sides = sideRuns(ledger.regions).flatMap(({ side, first, last }) => {
    const from = (columns[first] ?? 0) - pitch / 2;
    const to = (columns[last] ?? 0) + pitch / 2;
    return [
      label((from + to) / 2, size * 0.6, REGION_SETS[side], { fill: tokens.muted, size: small, align: 'center' }),
      rect(from, size * 1.35, to - from, 3, { fill: sideColour(side, tokens) }),
    ];
  });
  const lines = ledger.tables.platforms.map((_, at) => {
    const y = Math.round(top + at * row) + 0.5;
    return rule(0, y, width, y, tokens.line);
  });
  const end = Math.round(top + ledger.tables.platforms.length * row) + 0.5;
  const outside = label(outsideX, top - size * 0.75, platformsWords.outside, { fill: tokens.muted, size: small });
  return [...sides, ...lines, rule(0, end, width, end, tokens.line2), outside, ...legend(height - size * 0.8, look)];
}

function legend(y: number, look: Look): Mark[] {
  const { tokens, size } = look;
  const { whole, part } = platformsWords.marks;
  const style = { fill: tokens.muted, size: size * 0.86 };
  const second = size * 2.6 + textWidth(whole, style.size);
  return [
    ...memberMarks('whole', size * 0.5, y, size * 0.42, look),
    label(size * 1.3, y, whole, style),
    ...memberMarks('part', second + size * 0.5, y, size * 0.42, look),
    label(second + size * 1.3, y, part, style),
  ];
}

/** The row means the platform and lights its members; above it every place means its region. */
function rowHits(snapshot: Snapshot, platform: Platform, at: number, layout: Layout, look: Look): Hit[] {
  const y = layout.top + at * layout.row;
  const { regions, tables } = snapshot.ledger;
  const lights = tables.platform_regions.flatMap((row) => (row.platform_id === platform.id ? [row.region_code] : []));
  const whole = { x: 0, y, width: look.width, height: layout.row };
  return [
    {
      kind: 'class',
      id: platform.id,
      lights: [platform.id, ...lights],
      tip: platformTip(snapshot, platform),
      ...whole,
    },
    ...regions.map(({ code }, index): Hit => {
      const x = (layout.columns[index] ?? 0) - layout.pitch / 2;
      const tip = membershipTip(snapshot, platform.id, code);
      return { kind: 'region', id: code, tip, x, y, width: layout.pitch, height: layout.row };
    }),
  ];
}

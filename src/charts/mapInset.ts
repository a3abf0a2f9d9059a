import type { Look } from '#charts/look.ts';
import type { MapGround } from '#charts/mapGround.ts';
import { labelGroups, regionLabels, valueSize } from '#charts/mapLabels.ts';
import { borderMarks, landGroups, patternMarks } from '#charts/mapLand.ts';
import type { Inset } from '#charts/mapLayout.ts';
import { clipped, type Group, label, rect, rule, together } from '#charts/marks.ts';
import type { Scale } from '#charts/scale.ts';
import { overlaps } from '#geo/box.ts';
import { applyToBox } from '#geo/fit.ts';
import type { Label } from '#geo/label.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';

/** A label that runs over its region's edge by more than three tenths is read as the neighbour's. */
const LEAST_INSIDE = 0.7;

/** The small regions drawn larger, in a frame that is dashed on the main map; here every one has its name and value. */
export function insetPicture(
  snapshot: Snapshot,
  ground: MapGround,
  inset: Inset,
  scale: Scale,
  look: Look,
): { groups: Group[]; labels: readonly Label[] } {
  const { frame, mark, fit } = inset;
  const { tokens } = look;
  const d = `M${frame.x},${frame.y}h${frame.width}v${frame.height}h${-frame.width}Z`;
  // Here every one has its value: set smaller, and nearer to the borders, than on the main map.
  const size = Math.max(look.size * 0.86, 11);
  const shapes = ground.shapes.filter((shape) => overlaps(applyToBox(fit, shape.box), frame));
  // A shape can have one clip only; in a group of their own the patterns and bands keep theirs.
  const cut = ({ name, marks }: Group): Group => ({ name, marks: [clipped(together(marks), d)] });
  const labels = regionLabels(snapshot, shapes, fit, {
    codes: inset.codes,
    withValues: true,
    box: frame,
    avoid: [],
    size,
    valueSize: valueSize(size, look),
    roomForBoth: 0.65,
    // At a desk a value may run over an edge: the tip says whose it is. A hall has no tip.
    ...(look.isStill ? { leastInside: LEAST_INSIDE } : {}),
  });
  const lines = [
    rect(mark.x, mark.y, mark.width, mark.height, { stroke: tokens.rim, dash: [3, 3] }),
    rule(mark.x + mark.width, mark.y, frame.x, frame.y, tokens.line2, 1, [3, 3]),
    rule(mark.x + mark.width, mark.y + mark.height, frame.x, frame.y + frame.height, tokens.line2, 1, [3, 3]),
  ];
  const groups = [
    { name: 'inset-lines', marks: [...lines, rect(frame.x, frame.y, frame.width, frame.height, { fill: tokens.ctx })] },
    ...landGroups(shapes, fit, snapshot, scale, look).map(cut),
    cut({
      name: 'inset-border',
      marks: [...patternMarks(ground, fit, snapshot, look), ...borderMarks(ground, fit, snapshot, look)],
    }),
    ...labelGroups(labels, snapshot, scale, look, size),
    {
      name: 'inset-frame',
      marks: [
        rect(frame.x, frame.y, frame.width, frame.height, { stroke: tokens.line2 }),
        label(frame.x, frame.y - size * 0.8, mapWords.inset(inset.factor), {
          fill: tokens.muted,
          size: look.size * 0.86,
        }),
      ],
    },
  ];
  return { groups, labels };
}

/** Names of the labels that run over their region's edge by more than they may. */
export function spiltNames(labels: readonly Label[]): string[] {
  return labels.filter(({ inside }) => inside < LEAST_INSIDE).map(({ lines }) => lines.join(' '));
}

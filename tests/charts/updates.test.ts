import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { clipped, disc, label, type Mark, marksSeries, path, rect, together } from '#charts/marks.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES } from '#views/panels.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { shippedGround } from '../support/shippedMap.ts';
import { svgOf } from '../support/svgOf.ts';

const RULES: Record<string, PanelRule> = { ...PANEL_RULES, ...PAGE_RULES };
/** One after another: fewer and more marks, patterns that come and go, other classes. */
const QUERIES = [
  '',
  '?area=ecology',
  '?region=500116',
  '?status=late',
  '?measure=stat',
  '?asof=2023-08',
  '?platform=zida',
];
const LOOK = lookOf('light', 900, 500);

/** What is drawn, without its order: what stands on the ground of another is told apart by series, not by what came first. */
function drawn(svg: string): string[] {
  const ids = /\s(?:id|clip-path|class)="[^"]*"|url\(#[^)]*\)/g;
  return svg.replaceAll(ids, '').split('\n').sort();
}

describe('a chart that has shown two others before shows the same as a new one', () => {
  it.each(Object.keys(RULES))('%s', (name) => {
    const rule = RULES[name] as PanelRule;
    const drawings = QUERIES.map((query) => {
      const snapshot = shippedSnapshot(query);
      return rule.drawingOf({ snapshot, ground: shippedGround(), titleBlock: undefined, mayDrawOutlines: true }, LOOK);
    });
    drawings.forEach((drawing, at) => {
      const fresh = { ...drawing, height: 500 };
      expect(drawn(svgOf(fresh, 900, drawings.slice(0, at).slice(-2))), QUERIES[at]).toEqual(drawn(svgOf(fresh, 900)));
    });
  });
});

describe('nothing of a mark stays with the one that takes its place', () => {
  const plain = [rect(10, 10, 50, 50, { fill: '#123456' }), label(20, 80, '字', { fill: '#000000', size: 12 })];
  const before: Record<string, readonly Mark[]> = {
    'its clip': plain.map((mark) => clipped(mark, 'M0,0h5v5h-5Z')),
    'its dashes': [rect(10, 10, 50, 50, { fill: '#123456', stroke: '#ff0000', dash: [3, 3] })],
    'its halo and its cut': [
      rect(0, 0, 1, 1, {}),
      label(20, 80, '字字字字', { fill: '#000000', size: 12, halo: '#fff', within: 20 }),
    ],
    'its kind': [...plain].reverse(),
    'its shape': [path('M0,0h5v5h-5Z', { fill: '#123456' }), disc(20, 80, 4, '#000000')],
    'its children': [together(plain), together([together(plain)])],
    'those after it': [...plain, ...plain],
  };
  const after: Record<string, readonly Mark[]> = { plain, 'none at all': [], 'a group without any': [together([])] };
  const drawing = (marks: readonly Mark[]) => ({
    option: { animation: false, series: [marksSeries('all', [{ name: 'one', marks }])] },
    height: 100,
    hits: [],
  });
  it.each(Object.keys(before))('%s', (name) => {
    for (const marks of Object.values(after))
      expect(drawn(svgOf(drawing(marks), 100, [drawing(before[name] ?? [])]))).toEqual(
        drawn(svgOf(drawing(marks), 100)),
      );
  });
});

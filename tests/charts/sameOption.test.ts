import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { label, layersOption, rect } from '#charts/marks.ts';
import { sameOption } from '#charts/sameOption.ts';
import type { PanelRule } from '#views/PanelRule.ts';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES } from '#views/panels.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { shippedGround } from '../support/shippedMap.ts';
import { svgOf } from '../support/svgOf.ts';

const marks = () => [rect(1, 2, 3, 4, { fill: '#112233' }), label(5, 6, '字', { fill: '#000000', size: 12 })];
const option = () => layersOption([{ id: 'all', groups: [{ name: 'a', marks: marks() }], z: 3 }]);

describe('sameOption', () => {
  it('finds two of the same marks alike', () => expect(sameOption(option(), option())).toBe(true));

  it('finds one alike that ECharts has drawn from', () => {
    const drawn = option();
    svgOf({ option: drawn, height: 20, hits: [] }, 20);
    expect(sameOption(drawn, option())).toBe(true);
    expect(sameOption(option(), drawn)).toBe(true);
  });

  const other = (groups: Parameters<typeof layersOption>[0][number]['groups'], z = 3, id = 'all') =>
    layersOption([{ id, groups, z }]);
  it.each([
    ['a mark moved', other([{ name: 'a', marks: [rect(1, 2, 3, 5, { fill: '#112233' }), ...marks().slice(1)] }])],
    ['another colour', other([{ name: 'a', marks: [rect(1, 2, 3, 4, { fill: '#112234' }), ...marks().slice(1)] }])],
    ['a mark less', other([{ name: 'a', marks: marks().slice(1) }])],
    ['a mark more', other([{ name: 'a', marks: [...marks(), ...marks()] }])],
    ['another name', other([{ name: 'b', marks: marks() }])],
    [
      'a group more',
      other([
        { name: 'a', marks: marks() },
        { name: 'b', marks: [] },
      ]),
    ],
    ['another height', other([{ name: 'a', marks: marks() }], 4)],
    ['another layer', other([{ name: 'a', marks: marks() }], 3, 'one')],
    ['no layer', layersOption([])],
    ['nothing', undefined],
  ])('tells apart: %s', (_name, one) => {
    expect(sameOption(option(), one)).toBe(false);
    expect(sameOption(one, option())).toBe(false);
  });

  it('tells functions apart that draw something else, or nobody knows what', () => {
    expect(sameOption({ formatter: () => 'a' }, { formatter: () => 'a' })).toBe(false);
  });
});

const RULES: Record<string, PanelRule> = { ...PANEL_RULES, ...PAGE_RULES };
const drawn = (panel: string, query: string) =>
  RULES[panel]?.drawingOf(
    { snapshot: shippedSnapshot(query), ground: shippedGround(), titleBlock: undefined, mayDrawOutlines: true },
    lookOf('light', 900, 500),
  ).option;

it.each([
  ['projects', true],
  ['calendar', true],
  ['shares', true],
  ['map', false],
  ['kpi', false],
  ['matrix', false],
])('what a filter of areas leaves as it was: %s %s', (panel, isSame) => {
  expect(sameOption(drawn(panel, ''), drawn(panel, '?area=ecology'))).toBe(isSame);
});

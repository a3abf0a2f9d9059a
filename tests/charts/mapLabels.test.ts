import { expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { labelGroups } from '#charts/mapLabels.ts';
import { scaleOf } from '#charts/scale.ts';
import type { Label } from '#geo/label.ts';
import { shippedSnapshot } from '../support/shipped.ts';

const LABEL: Label = {
  code: '500120',
  kind: 'name+value',
  x: 0,
  y: 0,
  anchor: { x: 0, y: 0 },
  box: { x: 0, y: 0, width: 1, height: 1 },
  lines: ['璧山', '83.2'],
  inside: 1,
};

it('a name that runs over an edge brings the fill of its own region along', () => {
  const snapshot = shippedSnapshot('');
  const look = lookOf('light', 600, 400, 12);
  const scale = scaleOf(snapshot, look.tokens);
  const halos = (inside: number) =>
    labelGroups([{ ...LABEL, inside }], snapshot, scale, look, 12).flatMap(({ marks }) =>
      marks.map((mark) => (mark as { style: { stroke?: string } }).style.stroke),
    );
  expect(halos(1)).toEqual([undefined, undefined]);
  // 83.2 lies in the third class of five.
  expect(halos(0.7)).toEqual([scale.colours[2], scale.colours[2]]);
});

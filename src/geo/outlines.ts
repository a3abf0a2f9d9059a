import type { MultiPolygon, Polygon } from 'geojson';
import type { Point } from '#geo/box.ts';
import { ringCrossing } from '#geo/crossings.ts';
import { featuresOf, type RawFeature } from '#geo/features.ts';
import { polygonal } from '#geo/polygonal.ts';
import { rewind, ringsOf, turnedRings } from '#geo/rewind.ts';
import type { Issue, IssueCode, Severity } from '#model/issue.ts';
import { LIMITS } from '#model/limits.ts';

/** One unit of a boundary file, checked and rewound; all properties but these are dropped (ECharts would obey some). */
export interface Outline {
  /** As in the file, a string even where the file has a number; six digits, or a `code-length` issue says so. */
  readonly code: string;
  /** '' if the file has none. */
  readonly name: string;
  readonly prov?: string;
  /** Units drawn apart but named together, such as the central districts of one city. */
  readonly group?: string;
  /** Number of the feature in its file, from 1. */
  readonly row?: number;
  /** So many of its rings ran the other way round in the file; none, if it is not there. */
  readonly turned?: number;
  /** Degrees; ring order as d3-geo wants it. */
  readonly geometry: Polygon | MultiPolygon;
}

const CODE_FIELDS = ['code', 'adcode', 'id'] as const;

/**
 * Outlines of a boundary file, and all that is wrong with it.
 *
 * json     GeoJSON or TopoJSON, any ring order
 * file     name shown in the issues
 * returns  errors for what is left out (no code, a code seen before, nothing to draw, beyond `LIMITS.outlines`), warnings for what is drawn all the
 *          same (a code of another length, a ring across itself); never throws
 */
export function readOutlines(json: unknown, file: string): { outlines: Outline[]; issues: Issue[] } {
  const features = featuresOf(json);
  if (!features) {
    return { outlines: [], issues: [{ code: 'not-outlines', severity: 'error', where: { file } }] };
  }
  const reading: Reading = { file, outlines: new Map(), issues: [] };
  for (const [i, feature] of features.slice(0, LIMITS.outlines).entries()) readFeature(reading, feature, i + 1);
  if (features.length > LIMITS.outlines) reading.issues.push(tooMany(features.length, file));
  return { outlines: [...reading.outlines.values()], issues: reading.issues };
}

function tooMany(count: number, file: string): Issue {
  const where = { file, row: LIMITS.outlines + 1 };
  return { code: 'too-many', severity: 'error', where, value: String(count), expected: String(LIMITS.outlines) };
}

interface Reading {
  readonly file: string;
  readonly outlines: Map<string, Outline>;
  readonly issues: Issue[];
}

function readFeature(reading: Reading, feature: RawFeature, row: number): void {
  const { code, field } = codeOf(feature);
  const name = text(feature.properties.name);
  const report = (id: IssueCode, severity: Severity, column: string, facts: Pick<Issue, 'value' | 'expected'>) =>
    reading.issues.push({
      code: id,
      severity,
      where: { file: reading.file, row, column },
      ...facts,
      ...(code && { subject: code }),
    });

  if (!code) return void report('no-code', 'error', feature.path, name ? { value: name } : {});
  if (!/^\d{6}$/.test(code)) report('code-length', 'warning', field, { value: code, expected: '6' });
  const first = reading.outlines.get(code);
  if (first) return void report('duplicate-code', 'error', field, { value: code, expected: first.name });
  const geometry = polygonal(feature.geometry);
  if ('fault' in geometry) return void report(geometry.fault, 'error', feature.path, { value: geometry.value });
  const crossing = crossingIn(geometry);
  if (crossing)
    report('self-crossing', 'warning', feature.path, { value: crossing.map((n) => n.toFixed(4)).join(',') });
  const wound = rewind(geometry);
  const turned = turnedRings(geometry, wound);
  reading.outlines.set(code, { code, name, ...extras(feature), row, ...(turned > 0 && { turned }), geometry: wound });
}

function codeOf({ properties, id, path }: RawFeature): { code: string; field: string } {
  const field = CODE_FIELDS.find((key) => text(properties[key]) !== '');
  if (field) return { code: text(properties[field]), field };
  return { code: text(id), field: `${path}.id` };
}

function extras({ properties }: RawFeature): Pick<Outline, 'prov' | 'group'> {
  const [prov, group] = [text(properties.prov), text(properties.group)];
  return { ...(prov && { prov }), ...(group && { group }) };
}

function crossingIn(geometry: Polygon | MultiPolygon): Point | undefined {
  for (const ring of ringsOf(geometry)) {
    const crossing = ringCrossing(ring);
    if (crossing) return crossing;
  }
  return undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

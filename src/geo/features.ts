import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { isRecord } from '#geo/isRecord.ts';

/** One feature as found, nothing of it trusted yet. */
export interface RawFeature {
  /** "features[3]", or "objects.regions.geometries[3]" in TopoJSON; counted from 0. */
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly id: unknown;
  readonly geometry: unknown;
}

/**
 * Features of a GeoJSON FeatureCollection or Feature, or of the TopoJSON object with most geometries (the first of
 * equals).
 *
 * returns  undefined if `json` is neither, or holds no feature
 */
export function featuresOf(json: unknown): RawFeature[] | undefined {
  if (!isRecord(json)) return undefined;
  const found = json.type === 'Topology' ? ofTopology(json) : ofGeoJson(json);
  return found.length > 0 ? found : undefined;
}

function ofGeoJson(json: Readonly<Record<string, unknown>>): RawFeature[] {
  if (json.type === 'Feature') return [raw('features[0]', json, json.geometry)];
  if (json.type !== 'FeatureCollection' || !Array.isArray(json.features)) return [];
  return json.features.map((item: unknown, i) => raw(`features[${i}]`, item, isRecord(item) ? item.geometry : null));
}

function ofTopology(topology: Readonly<Record<string, unknown>>): RawFeature[] {
  if (!isRecord(topology.objects) || !Array.isArray(topology.arcs)) return [];
  const lists = Object.entries(topology.objects).map(([name, object]) => ({ name, items: geometriesOf(object) }));
  const longest = [...lists].sort((a, b) => b.items.length - a.items.length)[0];
  return (longest?.items ?? []).map((item, i) =>
    raw(`objects.${longest?.name}.geometries[${i}]`, item, decoded(topology, item)),
  );
}

function geometriesOf(object: unknown): unknown[] {
  if (!isRecord(object)) return [];
  return Array.isArray(object.geometries) ? object.geometries : [object];
}

/** Only polygons are decoded: topojson-client turns an inner collection into features, and throws on absent arcs. */
function decoded(topology: Readonly<Record<string, unknown>>, item: unknown): unknown {
  if (!isRecord(item)) return null;
  if (item.type !== 'Polygon' && item.type !== 'MultiPolygon') return item;
  try {
    return (feature(topology as unknown as Topology, item as unknown as GeometryObject) as { geometry: unknown })
      .geometry;
  } catch {
    return null;
  }
}

function raw(path: string, item: unknown, geometry: unknown): RawFeature {
  const fields = isRecord(item) ? item : {};
  return { path, properties: isRecord(fields.properties) ? fields.properties : {}, id: fields.id, geometry };
}

import type { Feature } from 'geojson';
import { addRecord, BOUNDARIES, change, fileOf, outlines, type Pack, put, shippedPack } from './packages.ts';

/** A row of the join report. `column` and `code` as patterns where more than one answer is right. */
export interface Fault {
  readonly issue: string;
  readonly file: string;
  /** Number of the record, the head being 1; of a boundary file the number of the feature. */
  readonly row: number;
  readonly column: RegExp;
  readonly code: RegExp;
}

const ITEM_REGIONS = 'demo/item_regions.csv';
const ITEM_PLATFORMS = 'demo/item_platforms.csv';
const REPORTS = 'demo/reports.csv';

/** The shipped package with one fault of each kind, and what the report must say of each. */
export function faultyPack(): { pack: Pack; faults: Fault[] } {
  const pack = shippedPack();
  return { pack, faults: [...tableFaults(pack), ...outlineFaults(pack)] };
}

function tableFaults(pack: Pack): Fault[] {
  const fault = (issue: string, file: string, row: number, column: RegExp, code: RegExp): Fault => ({
    issue,
    file,
    row,
    column,
    code,
  });
  // The double stands in the middle: rows behind it must be counted with it.
  const lines = fileOf(pack, 'regions.csv').trimEnd().split(/\r?\n/);
  put(pack, 'regions.csv', [...lines.slice(0, 2), lines[1], ...lines.slice(2), ''].join('\n'));
  // A line end inside a cell: rows are records, not lines.
  const report = addRecord(pack, REPORTS, '2023H2-99,2023-11,,,1,正常,50,,,,,,,,,,,,,,');
  change(pack, REPORTS, '〔演示〕继续会商。', '"〔演示〕继续\n会商。"');
  return [
    fault('duplicate-code', 'regions.csv', 3, /^code$/, /^500116$/),
    fault('row-without-shape', 'regions.csv', lines.length + 1, /^code$/, /^512000$/),
    fault('unknown-item', REPORTS, report, /^item_id$/, /^2023H2-99$/),
    fault(
      'code-length',
      ITEM_REGIONS,
      addRecord(pack, ITEM_REGIONS, '2023H2-04,50011,涉及,,'),
      /^region_code$/,
      /^50011$/,
    ),
    // Code of before, or today's.
    fault(
      'predecessor',
      ITEM_REGIONS,
      addRecord(pack, ITEM_REGIONS, '2023H2-06,500225,涉及,,'),
      /^region_code$/,
      /^(500225|500111)$/,
    ),
    fault(
      'unknown-code',
      ITEM_REGIONS,
      addRecord(pack, ITEM_REGIONS, '2023H2-04,999999,涉及,,'),
      /^region_code$/,
      /^999999$/,
    ),
    fault('duplicate-key', ITEM_PLATFORMS, addRecord(pack, ITEM_PLATFORMS, '2023H2-04,zida'), /item_id/, /2023H2-04/),
    fault(
      'broken-reference',
      ITEM_PLATFORMS,
      addRecord(pack, ITEM_PLATFORMS, '2023H2-04,nosuch'),
      /^platform_id$/,
      /^nosuch$/,
    ),
  ];
}

function outlineFaults(pack: Pack): Fault[] {
  const all = outlines();
  const features = all.features.filter(({ properties }) => properties?.code !== '512000');
  const at = (code: string) => features.findIndex(({ properties }) => properties?.code === code) + 1;
  const near = features[at('500153') - 1];
  if (near?.properties) near.properties.name = '大足区';
  const fault = (issue: string, row: number, column: RegExp, code: RegExp): Fault => ({
    issue,
    file: BOUNDARIES,
    row,
    column,
    code,
  });
  const add = (properties: object, geometry: unknown) =>
    features.push({ type: 'Feature', properties, geometry } as unknown as Feature);
  const square = (lon: number, lat: number) => [
    [lon, lat],
    [lon, lat + 0.1],
    [lon + 0.1, lat + 0.1],
    [lon + 0.1, lat],
    [lon, lat],
  ];
  // A bow tie has a clear code of its own: the region it stands for keeps its outline.
  const crossing = features[at('500118') - 1] as Feature;
  const [a, b, c, d, e] = square(105.9, 29.3);
  crossing.geometry = { type: 'Polygon', coordinates: [[a, c, b, d, e] as number[][]] };
  const faults = [
    fault('near-name', at('500153'), /^name$/, /^500153$/),
    fault('self-crossing', at('500118'), /./, /^500118$/),
    fault(
      'shape-without-row',
      add({ code: '500999', name: '某区' }, { type: 'Polygon', coordinates: [square(105, 28)] }),
      /^code$/,
      /^500999$/,
    ),
    fault('null-geometry', add({ code: '500998', name: '空区' }, null), /./, /^500998$/),
    fault(
      'geometry-collection',
      add({ code: '500997', name: '集合区' }, { type: 'GeometryCollection', geometries: [] }),
      /./,
      /^500997$/,
    ),
    fault('no-code', add({ name: '无码区' }, { type: 'Polygon', coordinates: [square(105, 27)] }), /./, /^$/),
  ];
  put(pack, BOUNDARIES, JSON.stringify({ ...all, features }));
  return faults;
}

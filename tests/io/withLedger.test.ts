import { expect, it } from 'vitest';
import { boardOf } from '#io/board.ts';
import { withLedger } from '#io/withLedger.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import { shippedPackage } from '../support/shipped.ts';

const LEDGER: KeptLedger = {
  id: 'l1',
  name: '台账',
  folder: 'data',
  version: 1,
  savedAt: '2023-12-05T09:00:00+08:00',
  files: [
    fileOf('items', 'id,scope\n2023H2-02,all16\n'),
    fileOf('reports', 'item_id,month,progress,row\n2023H2-02,2023-11,61.5,江津.xlsx#7\n'),
    fileOf('months', 'period_id,month,state\n2023H2,2023-11,final\n'),
  ],
  asides: [],
  events: [],
  sources: [],
};
const server = shippedPackage();
const board = (data = withLedger(server, LEDGER)) => boardOf(data, true, 'desk');

it('puts the user’s tables over the public ones, and no demo table is left', () => {
  const { tables, issues } = board();
  expect(issues).toEqual([]);
  expect(tables.reports.map(({ item_id, progress, origin }) => [item_id, progress, origin.provenance])).toEqual([
    ['2023H2-02', 61.5, 'user'],
  ]);
  expect(tables.milestones).toEqual([]);
  expect(tables.items).toHaveLength(27);
  expect(tables.items.find(({ id }) => id === '2023H2-02')).toMatchObject({
    name: '加强成渝中部地区发展规划协同衔接',
    scope: 'all16',
  });
});

it('has a hash of its own, that tells each text', () => {
  const { hash } = withLedger(server, LEDGER);
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(hash).not.toBe(server.hash);
  const [first, ...others] = LEDGER.files;
  const other = { ...LEDGER, files: [{ ...first, text: `${first?.text}\n` }, ...others] } as KeptLedger;
  expect(withLedger(server, other).hash).not.toBe(hash);
  expect(withLedger(server, { ...LEDGER, version: 9, name: '别名' }).hash).toBe(hash);
});

it('puts outlines of the user in place of the package’s', () => {
  const square = {
    type: 'Polygon',
    coordinates: [
      [
        [105, 29],
        [106, 29],
        [106, 30],
        [105, 30],
        [105, 29],
      ],
    ],
  };
  const json = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code: '500116' }, geometry: square }],
  };
  const resource = {
    name: 'boundaries',
    x_table: 'boundaries',
    path: 'ledger/boundaries.geojson',
    format: 'geojson',
    x_provenance: 'user',
    x_title_block: { text: '示意图' },
  } as const;
  const data = withLedger(server, { ...LEDGER, files: [...LEDGER.files, { resource, text: JSON.stringify(json) }] });
  expect(data.outlines.map(({ code }) => code)).toEqual(['500116']);
  expect(data.titleBlock?.text).toBe('示意图');
  expect(data.descriptor.resources.filter(({ x_table }) => x_table === 'boundaries')).toHaveLength(1);
});

function fileOf(name: string, text: string): KeptLedger['files'][number] {
  return { resource: { name, x_table: name, path: `ledger/${name}.csv`, format: 'csv', x_provenance: 'user' }, text };
}

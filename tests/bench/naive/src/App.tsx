import type { EChartsOption } from 'echarts';
import * as echarts from 'echarts';
import ReactECharts from 'echarts-for-react';
import { useEffect, useState } from 'react';

interface Row {
  readonly name: string;
  readonly value: number | undefined;
}

/** Classes of completion in per cent and their colours, as the board has them by default. */
const PIECES = [
  { lt: 75, label: '<75', color: '#cef0db' },
  { gte: 75, lt: 82.5, label: '75–82.5', color: '#6fc0ae' },
  { gte: 82.5, lt: 83.33333, label: '82.5–83.3', color: '#219094' },
  { gte: 83.33333, lt: 87.5, label: '83.3–87.5', color: '#006a7e' },
  { gte: 87.5, label: '≥87.5', color: '#0d2b50' },
];

/** The map as the handbook of ECharts draws one: outlines and figures are fetched, registered and set. */
export function App() {
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => {
    Promise.all([
      fetch('regions.geo.json').then((response) => response.json()),
      fetch('values.csv').then((response) => response.text()),
    ]).then(([geoJson, csv]) => {
      echarts.registerMap('regions', geoJson);
      setRows(rowsOf(csv));
    });
  }, []);
  return (
    <main>
      <h1>成渝中部地区合作事项进展</h1>
      {rows && <ReactECharts option={optionOf(rows)} style={{ height: 800 }} onChartReady={markPainted} />}
    </main>
  );
}

function optionOf(rows: readonly Row[]): EChartsOption {
  return {
    title: { text: '完成进度', subtext: '2023年11月 · 演示数据' },
    tooltip: { trigger: 'item', formatter: '{b}：{c}%' },
    visualMap: { type: 'piecewise', pieces: PIECES, left: 'right', bottom: 20 },
    series: [
      {
        type: 'map',
        map: 'regions',
        label: { show: true },
        data: rows.map(({ name, value }) => ({ name, value: value ?? '-' })),
      },
    ],
  };
}

function rowsOf(csv: string): Row[] {
  const [, ...lines] = csv.trim().split('\n');
  return lines.map((line) => {
    const [, name = '', value = ''] = line.split(',');
    return { name, value: value === '' ? undefined : Number(value) };
  });
}

/** The first paint with colours counts, in the frame after it as the board's marks do, not the end of any animation. */
function markPainted() {
  requestAnimationFrame(() => setTimeout(() => performance.mark('naive:map')));
}

import { figure } from '#words/number.ts';

interface Counts {
  readonly regions: number;
  readonly missing: number;
  readonly alone: number;
  readonly crossings: number;
  readonly repeats: number;
  readonly twins: number;
  readonly overlaps: number;
  readonly gaps: number;
  /** Whether overlaps and gaps could be looked for. */
  readonly isMatched: boolean;
}

/** Words of the report on the outlines. */
export const outlinesWords = {
  title(counts: Counts): string {
    const { regions, missing, alone, crossings, repeats, twins, overlaps, gaps, isMatched } = counts;
    const faults = [
      missing > 0 && `缺 ${missing} 个`,
      alone > 0 && `多出 ${alone} 个`,
      repeats > 0 && `代码重复 ${repeats} 处`,
      twins > 0 && `图形相同 ${twins} 个`,
      crossings > 0 && `自相交 ${crossings} 个`,
      overlaps > 0 && `重叠 ${overlaps} 处`,
      gaps > 0 && `空隙 ${gaps} 处`,
      !isMatched && '与相邻边界大多不相接',
    ].filter((fault) => fault !== false);
    if (faults.length === 0) return `${regions} 个区市边界齐全，无自相交、重叠和空隙`;
    return `${regions} 个区市的边界${missing > 0 ? '' : '齐全，'}${faults.join('，')}`;
  },
  subtitle: (hectares: number, kilometres: number) =>
    `重叠、空隙按平面计算：小于 ${hectares} 公顷的不计；两地之间窄于 ${kilometres} 公里的空白算空隙`,
  columns: {
    rings: '环数',
    points: '点数',
    turned: '环绕方向',
    crossing: '自相交',
    fit: '重叠和空隙',
    state: '说明',
  },
  caption: '边界逐个核对',
  head: '区市',
  turned: (count: number) => (count === 0 ? '无需调整' : `已调整 ${count} 个环`),
  crossing: (place: string | undefined) => (place === undefined ? '无' : `在 ${place.replace(',', '，')}`),
  fits: '无',
  unchecked: '未核对',
  overlap: (names: string, area: number) =>
    names === '' ? `自身重叠${squareKilometres(area)}` : `与${names}重叠${squareKilometres(area)}`,
  gap: (names: string, area: number) =>
    names === '' ? `内有空白${squareKilometres(area)}` : `与${names}之间空${squareKilometres(area)}`,
  states: { there: '有边界', missing: '没有边界，不显示', alone: '区市表中没有，不显示' },
  repeats: (count: number) => `代码另出现 ${count} 次，未采用`,
  twin: (name: string) => `图形与${name}相同`,
  none: '无',
  names: '、',
  sep: '；',
  facts: {
    coordinates: '坐标',
    note: '图上注记',
    source: '出处',
    year: '年份',
    review: '审图号',
    rights: '权利',
  },
  coordinates: {
    gcj: 'GCJ-02（国内网络地图的加密坐标）：比 GPS 坐标偏约几百米，本区域约 420 至 500 米，仅作示意；叠加 GPS 点位前须先换算。',
    other: (name: string) => `${name}；与底图和点位叠加前请核对坐标系。`,
    unknown: '边界文件没有注明坐标系，与点位叠加前请核对。',
  },
  noReview: '没有审图号：面向公众时不画边界，改用等面积方格；公开展示前请换用有审图号的地图。',
} as const;

/** 0.014 → "0.01", 536.73 → "537": no more figures than are worth telling. */
function squareKilometres(area: number): string {
  return `约 ${figure(area, area < 1 ? 2 : area < 100 ? 1 : 0)} 平方公里`;
}

import { MEASURE_WORDS, SCOPE_WORDS } from '#words/measure.ts';
import { asOf } from '#words/month.ts';

type MeasureName = keyof typeof MEASURE_WORDS;

interface TitleBlockFacts {
  readonly text: string;
  readonly text_en?: string | null | undefined;
  readonly source_en?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly coordinates?: string | null | undefined;
  readonly year?: string | number | null | undefined;
  readonly review_number?: string | null | undefined;
}

/** Items that regions' means are taken over: the listed ones, and how many of them have a number in any region. */
interface MeansOf {
  readonly listed: number;
  readonly known: number;
  readonly isWeighted: boolean;
}

/** Words of the map. Titles name no place. */
export const mapWords = {
  name: '区市地图',
  head: '区市',
  places: (count: number) => `${count} 个`,
  notByRegion: (count: number) => `另有 ${count} 项不按区市列名`,
  inset: (factor: number) => `渝西八区（放大 ${factor} 倍）`,
  box: { head: '不按区市列名的事项', n: '件数' },
  scope: (scope: keyof typeof SCOPE_WORDS) => SCOPE_WORDS[scope],
  sides: { 渝: '重 庆', 川: '四 川' },
  /** What the means are of: `known` of the `listed` items have a number in any region. */
  weights: ({ listed, known, isWeighted }: MeansOf) =>
    `列名 ${listed} 项${known < listed ? `中 ${known} 项有数，` : ''}${isWeighted ? '按权重' : '等权'}`,
  title(
    measure: MeasureName,
    known: number,
    good: number,
    isPublic: boolean,
    indicator?: string,
    year?: number,
  ): string {
    if (known === 0) return measure === 'stat' ? `${indicator ?? '公开统计'}暂缺` : mapWords.name;
    switch (measure) {
      // “0 个” is no finding.
      case 'progress':
        if (good === 0) return mapWords.name;
        return `${good} 个区市平均进度达到或超过时间进度`;
      case 'lead':
        if (good === 0) return mapWords.name;
        return `${good} 个区市的事项平均不低于时间进度`;
      case 'late':
        if (isPublic) return good === 0 ? '各区市涉及事项均按时序' : `${good} 个区市有需加快推进的事项`;
        return good === 0 ? '各区市涉及事项均无滞后' : `${good} 个区市有滞后事项`;
      case 'missing':
        return good === 0 ? '各区市涉及事项均已报送' : `${good} 个区市有事项未报送`;
      case 'onschedule':
        if (good === 0) return mapWords.name;
        return `${good} 个区市半数以上涉及事项按时序`;
      case 'items':
        return '各区市涉及事项数';
      case 'platforms':
        return `${good} 个区市参与毗邻地区合作功能平台`;
      case 'worst':
        return '各区市最需协调的事项状态';
      case 'stat':
        return `${indicator ?? MEASURE_WORDS.stat.name}${year === undefined ? '' : `（${year}年）`}`;
    }
  },
  subtitle(measure: MeasureName, means: MeansOf, indicator?: string, unit?: string): string {
    if (measure === 'stat') return `${indicator ?? ''}（${unit ?? ''}），公开统计，缺数照写暂缺`;
    const { name, unit: own } = MEASURE_WORDS[measure];
    const head = `区市${name}${own === '' ? '' : `（${own}）`}`;
    return measure === 'progress' || measure === 'lead'
      ? `${head}，${mapWords.weights(means)}；分级含时间进度一档`
      : head;
  },
  sentence(measure: MeasureName, month: string, title: string, shown: number, missing: number): string {
    const when = measure === 'stat' ? '' : `${asOf(month)}，`;
    const rest = missing === 0 ? '' : `，${missing} 个区市无数值`;
    return `${when}${title}${rest}。按${MEASURE_WORDS[measure].name}着色的 ${shown} 个区市示意图，数值见表。`;
  },
  titleBlock(block: TitleBlockFacts) {
    const place = block.coordinates ? `，${block.coordinates}` : '';
    const year = block.year ? `，${block.year}年` : '';
    return {
      origin: block.source ? `边界：${block.source}${place}${year}` : '',
      text: block.text,
      review: `审图号：${block.review_number ?? '待填'}`,
    };
  },
  schematic: '示意图，边界不作为法定依据',
  tilesNote: '等面积方格，位置示意，不表示边界',
  noOutlines: '没有可用的边界文件，已改用等面积方格',
} as const;

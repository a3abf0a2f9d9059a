import { asOf, monthName, shortMonth } from '#words/month.ts';
import { figure, perCent } from '#words/number.ts';

/** What is counted in the title; the rest is told line by line. */
export interface ChangeCounts {
  /** Lines in all. */
  readonly lines: number;
  readonly worse: number;
  readonly silent: number;
  /** Progress fell, whatever the status did. */
  readonly fell: number;
  /** Of these, the status stayed: the title counts no line twice. */
  readonly fellAlone: number;
  readonly recovered: number;
  readonly done: number;
  readonly revised: number;
}

/** One change as the paragraph tells it: already words, such as 滞后（44.4%）. */
export interface ChangeFact {
  readonly topic: keyof typeof TOPICS;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** The month a corrected figure belongs to. */
  readonly month?: string;
  /** Fall in points, where progress fell. */
  readonly fall?: number;
  readonly isRetargeted?: boolean;
}

/** What the changes of the paragraph are grouped by, in its order. */
const TOPICS = {
  worse: '变差',
  silent: '转为未报送',
  fell: '进度回落',
  other: '其他状态变化',
  eased: '滞后减轻',
  recovered: '恢复达时序',
  forward: '转为超时序',
  heard: '恢复报送',
  first: '首次报送',
  done: '新完成',
  closed: '新销号',
  overridden: '人工认定',
  revised: '更正',
  vanished: '未再报送',
  new: '新增事项',
  /** Only between two ledgers: the status is the same. */
  figure: '数字变化',
} as const;

/** Heads of the counts, in the order of the title. */
export const COUNT_WORDS = {
  worse: '变差',
  silent: '未报送',
  fell: '进度回落',
  recovered: '恢复达时序进度',
  done: '新完成或销号',
  revised: '更正',
} as const;
export const COUNTS = Object.keys(COUNT_WORDS) as (keyof typeof COUNT_WORDS)[];

/** Words of the changes between two months. */
export const changesWords = {
  head: '事项',
  columns: { from: '此前', to: '现在' },
  plain: '本月变化',
  /** Words of a line, by how the status moved. `late` is folded before the public. */
  moves: {
    'to-severe': '转为严重',
    'to-late': '转为滞后',
    'to-slightly-late': '转为略滞后',
    'to-not-reported': '转为未报送',
    reopened: '不再完成',
    'to-not-quantified': '转为定性',
    'to-awaiting': '转为待报',
    'to-other': '状态变化',
    'to-on-schedule': '转为达时序',
    eased: '滞后减轻',
    recovered: '恢复达时序',
    'to-ahead': '转为超时序',
    'reported-again': '恢复报送',
    first: '首次报送',
    done: '新完成',
    closed: '新销号',
    overridden: '人工认定',
  },
  moved: (word: string) => `转为${word}`,
  kinds: { fell: '进度回落', vanished: '未再报送', first: '首次报送', new: '新增事项' },
  revised: (month: string) => `更正${shortMonth(month)}`,
  gone: '不再列入',
  fall: '↓',
  dash: '—',
  /** In running text: 滞后（44.4%）. */
  inBrackets: (word: string, value: number) => `${word}（${perCent(value)}）`,
  withNumber: (word: string, value: number) => `${word} ${perCent(value)}`,
  /** "与10月相比，事项状态与完成率（%）"; with its year where that is another. */
  subtitle: (from: string, asof: string) => `与${nearMonth(from, asof)}相比，事项状态与完成率（%）`,
  firstMonth: (asof: string) => `${monthName(asof)}之前没有报告月份，无从比较`,
  none: '没有变化。',
  more: (count: number) => `另有 ${count} 条，见“变化”页或表`,

  /** What became worse first; at most four parts, so that it stays one line. */
  title(counts: ChangeCounts, from: string, isNextMonth: boolean, subject: string): string {
    const when = `${subject}${isNextMonth ? '本月' : `${shortMonth(from)}以来`}`;
    const parts = titleParts(counts);
    if (counts.lines === 0) return `${when}没有变化`;
    if (parts.length === 0) return `${when}事项状态有 ${counts.lines} 处变化`;
    return `${when} ${parts.slice(0, 4).join('，')}`;
  },
  sentence: (month: string, from: string, title: string) =>
    `${asOf(month)}，与${nearMonth(from, month)}相比，${title}。`,
  firstSentence: (month: string) => `${asOf(month)}，此前没有报告月份，无从比较。`,

  /** Lines of the tip. */
  inMonth: (month: string, text: string) => `${shortMonth(month)}：${text}`,
  correction: (before: string, after: string) => `${before} 更正为 ${after}`,
  fellBy: (points: number) => `进度回落 ${figure(points)} 个百分点`,
  retargeted: '其间调整了目标值',
  moreRevisions: (count: number) => `共更正 ${count} 个月，此处为最近一个月`,

  /** Headings, button and selects of the page. */
  monthsTitle: '逐月变化',
  monthsNote: '各月与上月相比的事项数；点月份看当月变化',
  monthsHead: '月份',
  noMonths: '第一个报告月份之前无从比较。',
  paragraphTitle: '变化文稿',
  copy: '复制文稿',
  from: '比较月份',
  to: '报告月份',
} as const;

/**
 * The changes as running text, topic by topic.
 *
 * facts  in the order of the lines; several of one topic are joined by ；
 */
export function changesParagraph(month: string, from: string, facts: readonly ChangeFact[]): string {
  const head = `${asOf(month)}，与${nearMonth(from, month)}相比`;
  if (facts.length === 0) return `${head}，${changesWords.none}`;
  return `${head}：${changesByTopic(facts).join('')}`;
}

/** A sentence for each topic that has a fact. */
export function changesByTopic(facts: readonly ChangeFact[]): string[] {
  return (Object.keys(TOPICS) as ChangeFact['topic'][]).flatMap((topic) => {
    const own = facts.filter((fact) => fact.topic === topic);
    return own.length === 0 ? [] : [`${TOPICS[topic]} ${own.length} 项：${own.map(factText).join('；')}。`];
  });
}

function factText({ topic, name, from, to, month, fall, isRetargeted }: ChangeFact): string {
  const quoted = `“${name}”`;
  if (topic === 'new' || topic === 'first') return `${quoted}为${to}`;
  if (topic === 'silent' || topic === 'vanished') return `${quoted}此前为${from}`;
  if (topic === 'figure') return `${quoted}由 ${from} 变为 ${to}`;
  if (topic === 'revised') return `${quoted}${month === undefined ? '' : shortMonth(month)}进度由 ${from} 更正为 ${to}`;
  const main =
    topic === 'fell'
      ? `${quoted}由 ${from} 回落至 ${to}`
      : `${quoted}由${from}${topic === 'overridden' ? '改判' : '转'}为${to}`;
  const parts = [main];
  if (fall !== undefined) parts.push(changesWords.fellBy(fall));
  if (isRetargeted) parts.push(changesWords.retargeted);
  return parts.join('，');
}

function titleParts(counts: ChangeCounts): string[] {
  const told = { ...counts, fell: counts.fellAlone };
  return COUNTS.flatMap((id) => (told[id] > 0 ? [`${told[id]} 项${COUNT_WORDS[id]}`] : []));
}

function nearMonth(from: string, month: string): string {
  return from.slice(0, 4) === month.slice(0, 4) ? shortMonth(from) : monthName(from);
}

import { ELAPSED, PLANNED } from '#words/measure.ts';
import { asOf, monthName, shortMonth } from '#words/month.ts';
import { figure, perCent, signed } from '#words/number.ts';

/** Words of completion against elapsed time. */
export const itemsWords = {
  head: '事项',
  plain: '事项进度',
  /** A number of the month's plan in a column of elapsed time. */
  byPlan: (value: number) => `${figure(value)}（计划）`,
  columns: { progress: '完成%', elapsed: '时间进度%', lead: '差（百分点）', status: '状态' },
  progress: '完成%',
  lead: '差',
  unnamed: '未公布名称',
  named: '已公布名称',
  textOnly: '仅有文字',
  awaited: '未到报送期限',
  /** Beside a dumbbell, where 人工认定 has no room. */
  overridden: '认定',
  dash: '—',
  between: ' · ',
  mark: (word: string) => `（${word}）`,
  complete: (value: number) => `完成 ${perCent(value)}`,
  subtitle: (items: number) => `${items} 项进度对时间进度（%）；横条为两者之差（百分点），最需协调的在前`,
  brief: '与时间进度之差（百分点）；最需协调的在前',
  /** "…；不按区市列名：两省市层面 1 项、16 个区市以外 2 项"; counts by scope. */
  placeless: (scopes: readonly (readonly [name: string, count: number])[]) =>
    `与时间进度之差（百分点）；不按区市列名：${scopes.map(([name, count]) => `${name} ${count} 项`).join('、')}`,
  publicSubtitle: '事项名称据公开报道；未导入台账，进度暂缺',
  publicBrief: '事项名称据公开报道，进度暂缺',
  /** "12月起"; with its year where that is another than the as-of month's. */
  from: (start: string, asof: string) =>
    `${start.slice(0, 4) === asof.slice(0, 4) ? shortMonth(start) : monthName(start)}起`,
  /**
   * late    late items; severe are among them
   * silent  “1 项未报送”: said where none is late, so that the title does not hide them
   */
  title(items: number, late: number, severe: number, silent: readonly string[], subject: string): string {
    if (items === 0) return itemsWords.plain;
    if (late === 0) return [`${subject}没有事项进度滞后`, ...silent].join('，');
    const counted = countedOf(items, late, subject);
    if (severe === late) return `${counted}进度严重滞后`;
    return `${counted}进度滞后${severe > 0 ? `，其中 ${severe} 项严重` : ''}`;
  },
  /** For a public audience: one word for all that are late. */
  foldedTitle(items: number, late: number, silent: readonly string[], subject: string, word: string): string {
    if (items === 0) return itemsWords.plain;
    return late === 0 ? [`${subject}没有事项${word}`, ...silent].join('，') : countedOf(items, late, subject) + word;
  },
  publicTitle(items: number, undisclosed: number): string {
    if (items === 0) return itemsWords.plain;
    return undisclosed === 0 ? `${items} 项事项均已公布名称` : `${items} 项中 ${items - undisclosed} 项已公布名称`;
  },
  nothing: '没有符合筛选条件的事项。',
  count: (count: number, word: string) => `${count} 项${word}`,
  /** worst: names of the items that share the largest gap; gap in points. */
  sentence(month: string, elapsed: number, title: string, worst: readonly string[], gap: number): string {
    const head = `${asOf(month)}，${ELAPSED} ${perCent(elapsed)}，${title}`;
    const [first, second] = worst;
    if (first === undefined) return `${head}。`;
    const gapText = `滞后 ${figure(gap)} 个百分点`;
    return second === undefined
      ? `${head}；差距最大的是“${first}”，${gapText}。`
      : `${head}；差距最大的 ${worst.length} 项均${gapText}。`;
  },
  publicSentence: (title: string) => `${title}；未导入台账，进度暂缺。`,
  /** "时间进度 83.3%", or 计划进度 where a plan stands in its place. */
  basis: (elapsed: number, isPlan: boolean) => `${isPlan ? PLANNED : ELAPSED} ${perCent(elapsed)}`,
  /** Lead in points: positive ahead, negative behind; before the public only the signed number. */
  verdict(lead: number, isPublic: boolean): string {
    if (isPublic) return `差 ${signed(lead)} 个百分点`;
    if (Math.abs(lead) < 0.05) return '与其持平';
    return `${lead > 0 ? '超前' : '滞后'} ${figure(Math.abs(lead))} 个百分点`;
  },
  computed: (word: string) => `按规则为${word}`,
} as const;

/** "7 项"; of a part of the items with what the part holds, as its rows stand below: "涉及的 13 项中 4 项". */
function countedOf(items: number, late: number, subject: string): string {
  if (subject === '') return `${late} 项`;
  return items === late ? `${subject} ${late} 项` : `${subject} ${items} 项中 ${late} 项`;
}

import { asOf } from '#words/month.ts';

/** An area with its items and how many of them are late. */
export interface AreaCount {
  readonly name: string;
  readonly items: number;
  readonly late: number;
}

/** Words of areas × status. The number per area is a lower bound: six items have no published area. */
export const areasWords = {
  head: '方面',
  plain: '各方面事项',
  total: '合计',
  /** Items without an area, where some of them have a name. */
  withoutArea: '未列方面',
  /** A name as it stands beside a bar. */
  short: (name: string) => name,
  line: (word: string, count: number) => `${word} ${count} 项`,
  all: (count: number) => `共 ${count} 项`,
  atLeast: (count: number) => `已公布名称 ${count} 项`,
  subtitle(areas: number, without: number, word: string): string {
    const rest = without > 0 ? `；${without} 项${word}单列` : '';
    return `${areas} 个方面 × 状态，件数${rest}`;
  },
  publicSubtitle(without: number, word: string): string {
    return `按已公布的名称计，件数${without > 0 ? `；${without} 项${word}单列` : ''}`;
  },
  publicTitle: (items: number, areas: number) => `已公布 ${items} 项名称的事项分属 ${areas} 个方面`,
  /**
   * The area with most late items; several where they tie.
   *
   * most  areas that share the highest number of late items; empty where none is late
   * late  滞后, or its folded word
   */
  title(areas: readonly AreaCount[], most: readonly AreaCount[], late: string, isNarrowed: boolean): string {
    const [first, second] = most;
    const before = isNarrowed ? '筛选后' : '';
    if (first && second) return `${before}${isNarrowed ? ' ' : ''}${most.length} 个方面各有 ${first.late} 项${late}`;
    if (first) return `${before}${first.name} ${first.items} 项中 ${first.late} 项${late}`;
    const [only, other] = areas;
    if (!only) return areasWords.plain;
    return other ? `${before}各方面均无${late}事项` : `${before}${only.name} ${only.items} 项均无${late}`;
  },
  /** A title that ends in “none late” must not hide those that were not heard of. */
  also: (title: string, count: number, word: string) => (count > 0 ? `${title}，${count} 项${word}` : title),
  sentence(month: string, title: string, without: number, word: string): string {
    return `${asOf(month)}，${title}${without > 0 ? `；另有 ${without} 项${word}，不计入各方面` : ''}。`;
  },
  publicSentence(title: string, without: number, word: string): string {
    return `${title}${without > 0 ? `，另有 ${without} 项${word}` : ''}；各方面项数为已公布的下限，未导入台账，状态暂缺。`;
  },
} as const;

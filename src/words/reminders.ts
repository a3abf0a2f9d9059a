import { asOf, monthName } from '#words/month.ts';

/** What one unit or region owes: months of an item with the last day to report, where one was set. */
interface Owed {
  readonly item: string;
  readonly months: readonly { readonly month: string; readonly dueOn: string | undefined }[];
}

/** Words of the 催报单. It asks for reports, in official order; it compares nobody. */
export const reminderWords = {
  title: '催报单',
  copy: '复制催报单',
  /** Below its title on paper. */
  dated: (asof: string) => `（${asof}）`,
  /** Stands in place of a unit where an item names none. */
  noLead: '未列牵头单位的事项',
  none: (month: string) => `${asOf(month)}，期限已过的月度报告均已报送。`,
  note: '只列报送期限已过的月份；按渝、川和方面的公布顺序排列，不作排名。',
  /** items, cells: reports owed of items and of regions; an item led by both sides is one. */
  head(month: string, items: number, cells: number): string {
    const parts = [...(items > 0 ? [`事项报告 ${items} 份`] : []), ...(cells > 0 ? [`区市报告 ${cells} 份`] : [])];
    if (parts.length === 0) return reminderWords.none(month);
    return `${asOf(month)}，尚未报送：${parts.join('，')}。`;
  },
  /** "渝方牵头单位D：“甲”2023年10月（期限2023年11月5日）、2023年11月（期限2023年12月5日）报告未报送，请补报。" */
  paragraph(unit: string, owed: readonly Owed[]): string {
    return `${unit}：${owed.map(itemLine).join('；')}。请尽快补报。`;
  },
} as const;

function itemLine({ item, months }: Owed): string {
  const parts = months.map(({ month, dueOn }) => `${monthName(month)}（${dueText(dueOn)}）`);
  return `“${item}”${parts.join('、')}报告未报送`;
}

function dueText(dueOn: string | undefined): string {
  return dueOn === undefined ? '未设报送期限' : `报送期限${dayName(dueOn)}`;
}

/** "2023-12-05" → "2023年12月5日". */
function dayName(day: string): string {
  return `${monthName(day)}${Number(day.slice(8, 10))}日`;
}

import { appWords } from '#words/app.ts';
import { chineseNumber, dayName } from '#words/calendar.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';
import { asOf, monthName } from '#words/month.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Words of the notice that asks for the reports of a month. It asks both sides alike and compares nobody. */
export const noticeWords = {
  title: (month: string) => `关于报送${monthName(month)}合作事项进展的通知`,
  /** groups: "渝西八区：江津区、……". */
  addressees: (places: number, groups: readonly string[]) => `各牵头单位，${places} 个区市（${groups.join('；')}）：`,
  group: (name: string, places: readonly string[]) => `${name}：${places.join('、')}`,
  request: (month: string, dueOn: string | undefined) =>
    `请报送${asOf(month)}的合作事项进展，${dueOn === undefined ? '报送期限另行通知' : `报送期限为${dayName(dueOn)}`}。有关要求如下。`,
  section: (at: number, text: string) => `${chineseNumber(at)}、${text}`,
  items: (count: number) => `由牵头单位报送的事项 ${count} 项，双方牵头的由双方共同报送或分别报送：`,
  noItems: '本月没有须由牵头单位报送的事项。',
  item: (at: number, name: string, units: readonly string[]) =>
    `${at}. ${name}（${units.length > 0 ? units.join('、') : '未列牵头单位'}）`,
  regions: '各区市报送本地承担的事项，一事项一行；本地不承担的不填。',
  filling: [
    `“${LEDGER_HEADERS.done}”填自启动以来的累计数，不填当月数；“${LEDGER_HEADERS.progress}”填 0 至 100 的百分数，超过目标的照实填。`,
    `没有数字的只填“${LEDGER_HEADERS.text}”；确为零的填 0；与本地无关的填“${MISSING_WORDS['not-applicable']}”，不便公开的填“${MISSING_WORDS.withheld}”；没有进展报告的留空。`,
    `需上级协调的，写明“${LEDGER_HEADERS.need}”。事项编号、名称和区市名称请照台账填写，不改表头。`,
  ].join(''),
  late: (dueOn: string | undefined) =>
    dueOn === undefined ? '' : `${dayName(dueOn)}以后报送的按补报记录；报送后有变动的，另报更正。`,
  secrecy: `${appWords.notClassified}涉密内容请勿填入。`,
} as const;

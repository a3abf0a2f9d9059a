import { agendaWords } from '#words/agenda.ts';
import { briefingPageWords } from '#words/briefing.ts';
import { wallFormWords } from '#words/data.ts';
import { importWords } from '#words/import.ts';
import { dockWords } from '#words/importDock.ts';
import { ledgersWords } from '#words/ledgers.ts';
import { MONTH_STATES } from '#words/month.ts';
import { reminderWords } from '#words/reminders.ts';

/** Nine steps of a month's work, in their order. */
export const helpMonthWords = {
  notice: {
    name: '发通知',
    who: '联合办公室、数据员',
    what: `打开“${importWords.notice}”：收件单位、须报的事项和期限按台账写好，按“${importWords.copy}”发出。随附“${importWords.template}”，下拉列表里的词可以直接选。`,
    out: '一份通知、一份空白台账',
    links: { templates: '取通知和模板' },
  },
  collect: {
    name: '收表、催报',
    who: '数据员、联合办公室',
    what: `收到的文件攒在一个文件夹里，格式不必统一。期限过后，“${reminderWords.title}”按单位列出谁还欠哪一份，按“${reminderWords.copy}”发出。`,
    out: '各方报来的表、一份催报单',
    links: { reminders: '看催报单' },
  },
  check: {
    name: '核对',
    who: '数据员',
    what: `把文件或整个文件夹拖到页面任何地方，或按“${dockWords.folder}”。每处问题写明文件、表、行、列和怎么办，互相矛盾的并排列出由人选一个。先“${importWords.preview}”，再“${importWords.apply}”；应用之后可以“${importWords.undo}”。`,
    out: '一本合并好的台账，存在本机浏览器里',
    links: { take: '去导入和核对', join: '看现用数据的核对结果' },
  },
  return: {
    name: '退回',
    who: '数据员',
    what: `核对时“问题”一页的末尾，每个文件有一段退回的话，按“${importWords.copy}”发给报送单位；“${importWords.annotated}”是在出错的格子上加了批注的副本。改好的文件再拖进来一次即可。`,
    out: '给各单位的退回意见和批注版',
    links: { take: '去核对处退回' },
  },
  sign: {
    name: '定稿',
    who: '联合办公室',
    what: `导入台账之后，在“${ledgersWords.months}”里把月份从“${MONTH_STATES.collecting}”改为“${MONTH_STATES.reviewing}”，核对无误再改为“${MONTH_STATES.final}”。只有已定稿的月份会上大屏、进嵌入。`,
    out: '一个已定稿的月份，记有定稿日期',
    links: { ledgers: '去本机台账' },
  },
  publish: {
    name: '发布',
    who: '数据员、信息技术人员',
    what: `定稿之后按“${ledgersWords.publish}”，解压覆盖服务器的 data 目录，打开着的页面自己会更新。公众能访问的服务器用“${ledgersWords.publicPublish}”的包。`,
    out: '一个压缩包；服务器上换成新数据',
    links: { ledgers: '去打包发布', state: '看与服务器是否一致' },
  },
  wall: {
    name: '上大屏',
    who: '信息技术人员',
    what: `大屏自己换上新定稿的月份，不用重启。新装一块屏时，在“${wallFormWords.title}”里勾选场景，按“${wallFormWords.copy}”。`,
    out: '轮播的画面，页脚写明截至哪个月',
    links: { wall: '打开大屏', address: '生成大屏地址' },
  },
  briefing: {
    name: '写简报',
    who: '简报编辑',
    what: `文稿按当前月份和筛选写出，每段可改，勾选所附的图表。按“${briefingPageWords.export}”存为 DOCX 或 HTML，或按“${briefingPageWords.print}”。`,
    out: '一篇有日期、有来源的简报',
    links: { text: '写简报', changes: '看本月变化' },
  },
  agenda: {
    name: '上会',
    who: '联合办公室',
    what: `在“${agendaWords.head}”里选会议层级；滞后和逾期事项先到联合专项组，要上更高层级的逐项勾选。按“${agendaWords.copy}”或“${briefingPageWords.saveDocx}”，会后的结果记入三张清单。`,
    out: '一份议题草案',
    links: { agenda: '看议题草案', lists: '看三张清单' },
  },
} as const;

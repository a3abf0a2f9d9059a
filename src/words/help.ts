import { agendaWords } from '#words/agenda.ts';
import { briefingPageWords } from '#words/briefing.ts';
import { dataWords } from '#words/data.ts';
import { exportWords } from '#words/export.ts';
import { importWords } from '#words/import.ts';
import { ledgersWords } from '#words/ledgers.ts';
import { asOf, MONTH_STATES } from '#words/month.ts';
import { panelWords } from '#words/panel.ts';
import { reminderWords } from '#words/reminders.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Words of the help page but its month of work: each step is a sentence and a link to where it is done. */
export const helpWords = {
  newTab: '在新标签页打开',
  rolesTitle: '七类使用者，各从哪里进',
  rolesSubtitle: '每一步的链接直达所说的地方；按浏览器的后退键回到本页',
  roles: {
    leader: {
      name: '大屏前的领导',
      want: '站在三至十米外，十秒之内看清完成多少、按时多少、滞后多少、在哪里。',
      steps: {
        wall: ['画面自己轮播，不用操作；页脚写明数据截至哪个月。', '打开大屏'],
        visitors: [
          '来宾在场，在大屏上按 P：此后只显示公开内容，重启也是。左右方向键换一屏，空格暂停。',
          '看面向公众的大屏',
        ],
        address: ['固定一块屏：勾选场景，按“复制地址”，设为大屏浏览器的首页。', '生成大屏地址'],
      },
    },
    office: {
      name: '联合办公室',
      want: '每月的全貌：哪些完成，谁没报，什么变了，什么要上哪次会议。',
      steps: {
        changes: ['同上月比，哪些变好、变差，哪些数字被更正。', '看变化'],
        reminders: [`谁还欠哪一份报告：按“${reminderWords.copy}”，或“${briefingPageWords.saveDocx}”。`, '看催报单'],
        sign: [`导入台账之后，在“${ledgersWords.months}”里把月份改为“${MONTH_STATES.final}”。`, '去定稿'],
        agenda: [`选会议层级，勾选要上会的滞后事项，按“${agendaWords.copy}”。`, '看议题草案'],
      },
    },
    group: {
      name: '专项组',
      want: '只看本组的事项：目标、节点、逐月报告、存在问题、双方的牵头和配合单位。',
      steps: {
        items: ['全部事项按方面排列；用上方的“方面”“状态”“平台”筛选，点一项打开它的页面。', '看全部事项'],
        item: ['单项页有目标、节点、各月报告和单位；点状态看判定依据，按 ← → 换项。', '打开一项'],
        picture: [`放进材料：按图下的“${panelWords.export}”取图片或表格。`, '看进度图'],
      },
    },
    region: {
      name: '区市工作人员',
      want: '本地在 16 个区市里的位置、承担的事项、欠报和滞后。',
      steps: {
        regions: ['16 个区市并排，点名称打开本地的页面。', '看各区市'],
        region: ['本地页面列出事项、平台、统计数；按 ← → 到上一个、下一个区市。', '打开一个区市'],
        owed: ['哪几个月没报、迟报，是本区市未报还是该项均未报。', '看各月报送'],
        map: ['用 Tab 键到地图，按方向键走到本地，回车筛选，Esc 取消。', '到地图'],
      },
    },
    editor: {
      name: '简报编辑',
      want: '一张稳定的图，有日期、有来源，能印、能核对；或者几段文字。',
      steps: {
        text: [
          `文稿按当前月份和筛选写出，每段可改；按“${briefingPageWords.export}”存文件，或“${briefingPageWords.print}”。`,
          '写简报',
        ],
        picture: [
          `按图下的“${panelWords.export}”：PNG、SVG、CSV、XLSX，或“${exportWords.copyPack}”。月份、来源都在图里。`,
          '看地图一栏',
        ],
        embed: [`网页里的活图：总览各栏的“${panelWords.share}”给出代码；嵌入的图只显示已定稿的月份。`, '看嵌入的样子'],
      },
    },
    clerk: {
      name: '数据员',
      want: '把表拖进来，看清错在哪一行哪一列，退回，合并，发布。',
      steps: {
        template: [`下载“${importWords.template}”，打开“${importWords.notice}”复制，一并发出。`, '取模板和通知'],
        take: ['收到的文件或文件夹拖到本页任何地方；只在本机处理，不上传。', '导入台账'],
        issues: ['正在使用的数据有没有问题：写明文件、行、列和怎么办。', '看数据核对'],
        publish: [`导入之后，定稿的月份在这里“${ledgersWords.publish}”。`, '去打包发布'],
      },
    },
    it: {
      name: '信息技术人员',
      want: '全是静态文件，不向其他主机发请求；换文件即换数据。',
      steps: {
        state: [`现用数据的版本和内容指纹；按“${dataWords.lookNow}”看与服务器是否一致。`, '核对数据版本'],
        wall: ['大屏的场景、停留秒数、拼缝和夜间调暗写在地址里；测试图也在这里。', '配置大屏'],
        kept: ['本机浏览器里存了什么、占多少，可以逐样清除。', '看本机存储'],
        log: ['读取失败、重试、更新和重启都有记录。', '看运行记录'],
      },
    },
  },
  keys: {
    name: '键盘',
    want: '各页都能用，不必动鼠标。',
    rows: [
      ['?', '列出全部按键'],
      ['/', '搜索事项、区市、页面和操作'],
      ['Esc', '关闭对话框，逐级取消筛选'],
      ['Tab', '到下一个控件或下一幅图'],
    ],
  },
  monthTitle: '办一个月的事：九步',
  monthSubtitle: '从发通知到上会；每一步写明谁来做、做什么、得到什么',
  monthList: '九步目录',
  by: '谁来做',
  result: '得到',
  countingTitle: '数字怎么算',
  countingSubtitle: '下面的月份、界限和审图号取自正在使用的数据',
  counting: {
    elapsed: {
      ask: '时间进度怎么算？',
      link: '看月度走势',
      answer: (month: string, done: number, of: number, share: string) =>
        `按整月计：共 n 个月，到第 m 个月底就是 m/n；有计划进度的事项用计划代替。本期${asOf(month)}为 ${done}/${of}，即 ${share}。`,
    },
    status: {
      ask: '怎样算滞后？',
      link: '看状态界限',
      answer: (parts: readonly string[]) =>
        `差 = 时间进度 − 完成进度，单位为个百分点：${parts.join('；')}。已完成、没有数字的先行判断；逾期未完成的不论差多少，归入最后一档。`,
    },
    missing: {
      ask: '没有数字的怎么办？',
      link: '看台账',
      answer: () =>
        `写明原因，不当作 0，也不计入平均：${Object.values(MISSING_WORDS).join('、')}。只有报了 0 的才写 0。`,
    },
    demo: {
      ask: '演示数据是什么？',
      link: '导入自己的台账',
      answer: () =>
        `“${SOURCE_WORDS.badge}”的进度由程序合成，不代表任何地方的实际进展；徽标随图片、打印和文件带出，不能去掉。导入自己的台账之后，演示台账全部不用。`,
    },
    map: {
      ask: '地图能不能对外？',
      link: '看边界及其来源',
      answer: (number: string) =>
        `边界图都是示意图，正在使用的边界${number}。面向公众而没有审图号时，不画边界，只画等面积方格。`,
    },
    public: {
      ask: '公众看到什么？',
      link: '看面向公众的画面',
      answer: () =>
        `不公开的条目只计数，存在问题、需协调事项等内部文字不显示。不显示不等于保密：公众能访问的服务器只放“${ledgersWords.publicPublish}”的包。`,
    },
  },
} as const;

import { SEVERITY_WORDS } from '#words/issue.ts';
import { monthName } from '#words/month.ts';

const STEP_WORDS = { open: '打开文件', read: '识别表格', merge: '合并', check: '核对' };
const STEPS = Object.keys(STEP_WORDS);

const list = (parts: readonly string[]) => parts.join('、');
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Words of bringing in one's own ledger. */
export const importWords = {
  tableName: (number: number) => `表${number}`,
  ledgerName: (day: string) => `台账 ${day}`,
  appliedEvent: (files: number, reports: number) => `导入 ${files} 个文件，${reports} 条报告`,
  settledEvent: (item: string, month: string | undefined, value: string) =>
    `${item}${month ? `，${monthName(month)}` : ''}：采用“${value}”`,

  title: {
    idle: '导入自己的台账',
    reading: '正在读取',
    checked: '导入前核对',
    applied: '已导入',
    undone: '已撤销导入',
    failed: '导入没有完成',
  },
  subtitle: '拖入、选择或粘贴；文件只在本机浏览器里处理，不上传。核对之后点“应用”才生效',
  drop: '把文件或文件夹拖到本页任何地方，或者',
  paste: '粘贴单元格',
  pasteHint: '在 WPS 或 Excel 里复制单元格（连表头），在此按 Ctrl+V',
  pasteTake: '读取粘贴内容',
  kinds: (limit: number) =>
    `可读：XLSX、XLS、CSV、TSV（UTF-8 或 GB18030）、DOCX 中的表、ZIP、数据包、GeoJSON 和 TopoJSON 边界；单个文件不超过 ${megabytes(limit)}。`,
  refused: '.et、.wps、.doc、PDF 和加密文件请用 WPS 另存为 .xlsx 后再导入。',
  templates: '模板：',
  template: '台账模板（XLSX）',
  templateFile: '合作事项台账模板.xlsx',
  notice: '报送通知',
  readingFiles: (names: readonly string[]) =>
    names.length === 0
      ? '正在核对……'
      : `正在读取${list(names.slice(0, 3))}${names.length > 3 ? `等 ${names.length} 个文件` : ''}……`,
  /** "第 2 步，共 4 步：识别表格（3/16）": of one there is nothing to count. */
  progress: (step: keyof typeof STEP_WORDS, { done, of }: { done: number; of: number }) =>
    `第 ${STEPS.indexOf(step) + 1} 步，共 ${STEPS.length} 步：${STEP_WORDS[step]}${of > 1 ? `（${done}/${of}）` : ''}`,
  stop: '停止',
  failures: {
    overtaken: '另一个标签页刚刚改过这本台账，为免互相覆盖，本次没有写入。请重新核对。',
    broken: '读取时程序出错，台账没有改动。请重试；仍不行请分批导入。',
  },
  retry: '重新核对',

  summary: (sheets: number, rows: number, reports: number, months: readonly string[]) =>
    `${sheets} 张表 ${rows} 行，可计入报告 ${reports} 条${months.length > 0 ? `（${list(months.map(monthName))}）` : ''}`,
  /** Of a package, or of tables that came as such. */
  tablesToo: (tables: readonly (readonly [title: string, rows: number])[]) =>
    `整表带入：${list(tables.map(([title, rows]) => `${title} ${rows} 行`))}`,
  counts: (errors: number, warnings: number, notes: number) =>
    `${SEVERITY_WORDS.error} ${errors}、${SEVERITY_WORDS.warning} ${warnings}、${SEVERITY_WORDS.note} ${notes}`,
  apply: '应用',
  clean: (rows: number) => `只用无误的部分（${rows} 行另存待办）`,
  cancel: '取消',
  preview: '在看板上预览',
  into: '写入',
  intoCurrent: (name: string) => `现有台账“${name}”`,
  intoNew: '新建一本台账',
  contacts: '保存联系人（只在本机应用内显示，不随任何导出带出）',
  blocked: {
    percent: '有表要先说明百分比的写法。',
    errors: '有错误：请退回改正后再导入，或只用无误的部分。',
    conflicts: '有矛盾未定案：请先到“矛盾”里选定，或只用无误的部分。',
    nothing: '没有可计入的内容。',
  },

  applied: (reports: number, months: readonly string[]) =>
    `已应用：计入 ${reports} 条报告${months.length > 0 ? `，涉及${list(months.map(monthName))}` : ''}。`,
  signedMonths: (months: readonly string[]) =>
    `${list(months.map(monthName))}已定稿：应用后数字会变，请在下面“本机台账”里改回审核中，核对后重新定稿。`,
  keptAside: (rows: number) => `另有 ${rows} 行没有计入，存在下面“本机台账”的“待办的行”里，改好后可再导入。`,
  kept: {
    kept: '台账保存在本机浏览器里，没有上传。',
    full: '浏览器存储已满，未能保存：关闭本页后台账会丢失，请立即用“打包发布”下载一份。',
    blocked: '浏览器不允许保存（如隐私窗口）：关闭本页后台账会丢失，请立即用“打包发布”下载一份。',
  },
  undo: '撤销这次导入',
  undone: '已恢复到导入前的样子。',
  undoBarred:
    '导入之后这本台账又有改动（定稿、改名，或另一个标签页的导入），不能单独撤销这一次。请在“本机台账”里核对记录。',
  more: '继续导入',
  toBoard: '看总览',

  tabs: {
    sheets: (count: number) => `表 ${count}`,
    issues: (count: number) => `问题 ${count}`,
    conflicts: (count: number) => `矛盾 ${count}`,
    matches: (count: number) => `对应 ${count}`,
    missing: (count: number) => `缺报 ${count}`,
    preview: () => '变化预览',
  },
  tabLabel: '核对内容',

  sheetHead: {
    file: '文件',
    sheet: '表',
    taken: '作为',
    region: '区市',
    month: '月份',
    unit: '填报单位',
    rows: '数据行',
    skipped: '未计入行',
    act: '',
  },
  taken: { ledger: '台账', outlines: '边界', package: '数据包', unknown: '不导入' } as Readonly<Record<string, string>>,
  columns: '列对应',
  leaveOut: '移出',
  bringBack: '放回',
  internal: '内部',
  percentAsk: '“进度%”里的 0.85 是指：',
  percent: { share: '85%', percent: '0.85%' },
  columnHead: { letter: '列', header: '表头', field: '对应', examples: '样例' },
  unused: '不使用',
  skippedTitle: (count: number) => `未计入的 ${count} 行`,

  issueHead: {
    severity: '级别',
    kind: '问题',
    file: '文件',
    sheet: '表',
    row: '行',
    column: '列',
    cell: '单元格',
    value: '内容',
    now: '怎么办',
  },
  issueFilters: { severity: '级别', kind: '问题', file: '文件' },
  noIssues: '没有发现问题。',
  shownIssues: (shown: number, all: number) => (shown === all ? `共 ${all} 处` : `显示 ${shown} 处，共 ${all} 处`),
  annotated: '下载批注版',
  annotatedFile: (file: string) => `${file.replace(/^.*\//, '').replace(/\.[^.]*$/, '')}-批注.xlsx`,
  columnPlace: (column: string) => `，“${column}”列`,
  issueLine: ({
    severity,
    place,
    title,
    value,
    now,
    expected,
  }: {
    readonly severity: string;
    readonly place: string;
    readonly title: string;
    readonly value: string | undefined;
    readonly now: string;
    readonly expected: string | undefined;
  }) =>
    `[${severity}] ${place}：${title}${value === undefined ? '' : `“${value}”`}。${now}${expected === undefined ? '' : `（参考：${expected}）`}`,
  sheetLine: (place: string, kind: string, rows: number, month: string | undefined) =>
    `${place}：${kind}，${rows} 行${month ? `，${month}` : ''}`,
  annotator: '核对',
  cellNote: (severity: string, title: string, now: string) => `${severity}：${title}。${now}`,
  sameName: (name: string, count: number) => name.replace(/(\.[^./]*)?$/, `（${count}）$1`),
  outlineTitle: '示意图',
  saving: { working: '正在生成……', failed: '生成失败，请重试。', saved: (file: string) => `已下载 ${file}。` },
  returnTitle: (file: string) => `退回：${file}`,
  copy: '复制',

  conflictHead: { item: '事项', month: '月份', who: '报告方', field: '栏目', claims: '各方所报（选一个）', by: '依据' },
  noConflicts: '没有互相矛盾的内容。',
  rule: '一律按',
  rules: { '': '逐条选', newer: '最新报送', lead: '牵头单位' },
  ruleOpen: (count: number) =>
    `按此还有 ${count} 条定不了：各方没有可比的报送日期、牵头单位，或不在这个文件里。请逐条选。`,
  ruleFile: (file: string) => `以“${file}”为准`,
  unsettled: '未定，暂不计入',
  by: { newer: '最新报送', lead: '牵头单位', file: '指定文件', hand: '人工选择' },
  before: '现有台账',
  claim: (value: string, where: string, unit: string | undefined) =>
    `${value === '' ? '（空）' : value}（${unit ? `${unit}，` : ''}${where}）`,
  joint: '合并报告',

  matchHead: { kind: '类别', written: '表中写法', to: '对应到', how: '方式', count: '处', now: '建议' },
  matchKinds: { region: '区市', item: '事项', area: '方面', month: '月份', platform: '平台' },
  how: {
    exact: '全称或编号',
    short: '简称',
    old: '曾用名',
    near: '相近',
    name: '名称',
    file: '文件或表名',
    hand: '人工指定',
    none: '未对上',
  },
  matchTo: (name: string) => `作为“${name}”`,
  unmatch: '撤回',
  matchedEvent: (written: string, id: string) => `“${written}”作为 ${id}`,
  noMatches: '没有需要对应的名称。',

  missingRegions: '没有任何报告的区市',
  missingItems: '没有报告的事项',
  missingUnits: '没有报送的牵头单位',
  asides: '清单外和未计入的行',
  none: '无',
  aside: (place: string, why: string, cells: readonly string[]) => `${place}（${why}）：${cells.join(' · ')}`,
  asideWhy: { 'unknown-item': '清单外事项', error: '有错误', conflict: '矛盾未定' },

  previewTitle: (hasBefore: boolean) =>
    hasBefore ? '与现有台账相比，应用之后会有这些变化' : '现在没有台账（演示数据不算），应用之后会有这些变化',
  nothingChanges: '看板上的数字不变。',
} as const;

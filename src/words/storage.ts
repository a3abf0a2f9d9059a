import { figure } from '#words/number.ts';

/** Words of what the browser keeps for the board. */
export const storageWords = {
  title: (bytes: number) => `本机浏览器为本板保存约 ${size(bytes)}`,
  subtitle: '只在本机，不上传；清除后不能恢复，台账请先打包下载',
  blocked: '浏览器不允许本页保存：运行记录和台账只在本页打开期间有效，关闭即失。请换用普通窗口或允许本站保存数据。',
  unread: '正在查看……',
  columns: { what: '内容', count: '数量', size: '大小', clear: '清除' },
  log: '运行记录',
  remembered: '记住的列名对应',
  cited: '引用过的数据',
  copies: '数据副本，连不上服务器时用',
  applied: '正在使用哪本台账的标记',
  ledger: (name: string, folder: string) => `台账“${name}”（${folder}）`,
  counts: {
    log: (count: number) => `${count} 条`,
    columns: (count: number) => `${count} 种表头`,
    cited: (count: number) => `${count} 份`,
    copies: (count: number) => `${count} 份`,
    applied: (count: number) => (count === 0 ? '未使用' : '使用中'),
    ledger: (savedAt: string) => `${savedAt.slice(0, 16).replace('T', ' ')} 保存`,
  },
  clear: '清除',
  sure: '确定清除，不能恢复',
  clearOf: (what: string) => `清除${what}`,
  room: (used: number, quota: number) =>
    `本站在此浏览器共占用 ${size(used)}（含离线副本），浏览器允许约 ${size(quota)}。`,
  noRoom: '浏览器没有告知本站占用和可用的空间。',
  persistent: '浏览器已承诺不自动清理本站数据。',
  volatile: '空间不足时浏览器可能自动清理本站数据。',
  persist: '请浏览器长期保留',
  refused: '浏览器没有答应，请按月打包留存。',
  offline: {
    kept: '可离线打开：连不上服务器时，本板和最近一次完整的数据仍能打开，并注明取得时间。',
    later: '正在准备离线打开……',
    insecure: '本站不是 https：关闭后须连上服务器才能再打开，已打开的页面不受影响。',
    blocked: '浏览器不允许离线保存：关闭后须连上服务器才能再打开，已打开的页面不受影响。',
    'one-file': '单文件版本身即可离线打开。',
  },
  /** 512 → "0.5 kB", 2 000 000 → "1.9 MB". */
  size,
} as const;

function size(bytes: number): string {
  if (bytes === 0) return '0 kB';
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${figure(kilobytes, kilobytes < 10 ? 1 : 0)} kB`;
  const megabytes = kilobytes / 1024;
  return megabytes < 1024 ? `${figure(megabytes, megabytes < 10 ? 1 : 0)} MB` : `${figure(megabytes / 1024, 1)} GB`;
}

/** Words of the wall. */
export const wallWords = {
  scenes: {
    overview: '总览',
    areas: '方面',
    regions: '区市',
    late: '滞后事项',
    lists: '三张清单',
    platforms: '平台',
    projects: '重大项目',
  },
  /** Before the public nothing is called late. */
  latePublic: '需加快推进事项',
  page: (step: number, steps: number) => `${step}/${steps}`,
  paused: '已暂停',
  dimmed: '夜间调暗，轻触或按键亮一分钟',
  visitors: '参观模式',
  controls: {
    prev: '上一幕',
    next: '下一幕',
    play: '继续',
    pause: '暂停',
    fullscreen: '全屏',
    visitors: '参观模式',
    log: '运行记录',
    close: '关闭',
  },
  controlsLabel: '大屏操作',
  check: {
    title: (count: number) => `自检：${count} 处`,
    none: '自检：未发现过小、被裁、重叠、压缝或出界的文字',
    kinds: { small: '字太小', cut: '被裁', overlap: '重叠', seam: '压缝', spill: '出界' },
  },
} as const;

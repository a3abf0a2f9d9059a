/** Words of the slider of months. */
export const playerWords = {
  group: '按月回看',
  month: '报告月份',
  prev: '上一个月',
  next: '下一个月',
  play: '逐月播放',
  pause: '暂停播放',
} as const;

/** Words of the source line. */
export const SOURCE_WORDS = {
  label: '来源：',
  demo: '用户台账（演示）',
  user: '用户台账',
  none: '未导入台账',
  announcement: '党政联席会议第七次会议公开报道',
  toCheck: '公开资料整理（待核）',
  unknown: '—',
  badge: '演示数据',
  /** Two labels at most; the full list is a click away. */
  several: (labels: readonly string[]) =>
    labels.length > 2 ? `${labels.slice(0, 2).join('、')}等` : labels.join('、'),
} as const;

/** Scenes of the wall. */
export const SCENE_WORDS = {
  overview: '总览',
  areas: '方面',
  regions: '区市',
  late: '滞后事项',
  lists: '三张清单',
  platforms: '平台',
  projects: '重大项目',
} as const;

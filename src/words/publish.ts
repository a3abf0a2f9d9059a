/** Words a package that is written anew carries in its descriptor. */
export const publishWords = {
  description: '公开事实与用户台账，由看板导出；解压后放到服务器的 data 文件夹即可。',
} as const;

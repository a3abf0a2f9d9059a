/** The few words of an import that every page has. */
export const dockWords = {
  choose: '选择文件',
  folder: '选择文件夹',
  previewing: '预览：尚未应用，数据未改动',
  unpreview: '退出预览',
  backToImport: '回到核对',
  pasted: (number: number) => `粘贴的单元格 ${number}`,
} as const;

import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/template.ts';

/** The empty ledger beside the page. */
export const TEMPLATE_FILE = 'ledger-template.xlsx';

/**
 * Words of the sheet that offices fill in. A sheet of the name `exampleSheet` is never imported.
 * Heads, names and values in Chinese are read back by the import.
 */
export const templateWords: Translated<typeof zh.templateWords> = {
  sheet: 'Ledger',
  /** Read back by the import. */
  exampleSheet: '填写示例（不导入）',
  /** Read back by the import. */
  noteSheet: '填写说明',
  errorTitle: 'Choose from the list',
  error: 'Use a word of the list; anything else belongs under “进展情况” (text).',
  notes: [
    'A row per item and month; where an item has several rows in a month, each names one region or the side (渝 or 川).',
    'Write the month of the report as 2023-11.',
    '“完成值” (done) is the total so far, not that of the month; “进度%” (progress) is a number from 0 to 100, or more.',
    'Without figures, fill in “进展情况” (text) only: it counts as not quantified. Leave empty what was not reported; do not write 0.',
    'Write / where not concerned, and “暂不公开” where withheld.',
    '“涉及地区” (regions) holds 全域 (all 16 regions), 两省市 (province level), 区市以外 (outside the 16 regions) or several regions parted by 、; after one that leads write （牵头）.',
    'Status is computed by elapsed time or planned progress; to set it by hand, fill in “改判状态” (status) and “改判理由” (reason).',
    'This system is not classified: no state secrets may be filled in. Contacts and telephone numbers are not kept unless asked for.',
    'The sheet “填写示例（不导入）” (examples) is not read.',
  ],
  // Numbers, names and listed values as the import reads them.
  examples: [
    {
      no: '2023H2-05',
      area: '基础设施建设',
      name: '优化提升省际高速公路',
      leadCq: 'Lead unit A of Chongqing',
      leadSc: 'Lead unit A of Sichuan',
      regions: '合川（牵头）、大足、铜梁、泸州、遂宁',
      target: '[Example] 60 work sites opened within the year',
      targetValue: 60,
      unit: 'sites',
      start: '2023-07',
      due: '2023-12',
      month: '2023-11',
      planned: 80,
      done: 42,
      progress: 70,
      text: '[Example] 42 sites opened',
      difficulty: '[Example] Rain delays the works',
      need: '[Example] Coordinate land across the border',
      next: '[Example] Reschedule the works',
      rhythm: '每月',
      disclosure: '内部',
    },
    {
      no: '2023H2-01',
      area: '规划政策协同',
      name: '争取中央层面更大力度支持',
      leadCq: 'Lead unit B of Chongqing',
      leadSc: 'Lead unit B of Sichuan',
      regions: '两省市',
      month: '2023-11',
      text: '[Example] Joint request submitted (text only, counts as not quantified)',
      rhythm: '每月',
      disclosure: '内部',
    },
  ],
};

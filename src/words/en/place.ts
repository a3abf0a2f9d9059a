import type * as zh from '#words/place.ts';

/** "Jiangjin.xlsx, ledger, row 14". */
export function placeText({ file, sheet, row }: Parameters<typeof zh.placeText>[0]): string {
  return [file, ...(sheet === undefined ? [] : [sheet]), ...(row === undefined ? [] : [`row ${row}`])].join(', ');
}

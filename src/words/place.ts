/** "江津.xlsx，台账，第 14 行". */
export function placeText({
  file,
  sheet,
  row,
}: {
  readonly file: string;
  readonly sheet?: string | undefined;
  readonly row?: number | undefined;
}): string {
  return [file, ...(sheet === undefined ? [] : [sheet]), ...(row === undefined ? [] : [`第 ${row} 行`])].join('，');
}

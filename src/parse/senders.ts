/** Units named in 填报单位: several may stand in one cell, parted by 、 ； ， or a line end. */
export function senders(unit: string | undefined): string[] {
  return (unit ?? '')
    .split(/[、；;，,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

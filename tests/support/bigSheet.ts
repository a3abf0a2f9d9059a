import * as XLSX from '@e965/xlsx';

const HEAD = ['事项编号', '报告月份', '涉及地区', '填报地区', '进度%', '进展情况'];
const MONTHS = ['2023-07', '2023-08', '2023-09', '2023-10', '2023-11'];
const REGIONS = ['江津', '合川', '永川', '大足', '璧山', '铜梁', '潼南', '荣昌'];
const ITEMS = 21;

/** Rows of a one-sheet ledger under its head. Every report has its own item, month and region as long as these last; then the same is said again. */
function bigRows(count: number): string[][] {
  return Array.from({ length: count }, (_, at) => {
    const item = `2023H2-${String((at % ITEMS) + 1).padStart(2, '0')}`;
    const month = MONTHS[Math.floor(at / ITEMS) % MONTHS.length] ?? '';
    const region = REGIONS[Math.floor(at / ITEMS / MONTHS.length) % REGIONS.length] ?? '';
    const turn = at % (ITEMS * MONTHS.length * REGIONS.length);
    return [item, month, region, region, String((turn % 130) + 0.5), `进展第${turn}条`];
  });
}

/** The sheet as CSV. */
export function bigCsv(count: number): string {
  return `${[HEAD, ...bigRows(count)].map((row) => row.join(',')).join('\n')}\n`;
}

/** The sheet as XLSX. */
export function bigXlsx(count: number): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([HEAD, ...bigRows(count)]), '台账');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

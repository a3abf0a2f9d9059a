import { type Row, row, textOr, valueOr } from './answer.ts';
import { number } from './csv.ts';
import type { Tables } from './tables.ts';

/** Platforms × regions: wholly in it, in part and which part, or not. */
export function platformRows(tables: Tables): Row[] {
  const regions = [...(tables.regions ?? [])].sort((a, b) => Number(a.order) - Number(b.order));
  return (tables.platforms ?? []).map(({ id = '' }) => {
    const cells = regions.map(({ code = '' }) => {
      const line = tables.platform_regions?.find((one) => one.platform_id === id && one.region_code === code);
      const part = line?.part_of ? `部分（${line.part_of}）` : '部分';
      return [code, textOr(line && (line.part === 'whole' ? '全域' : part), 'not-applicable')] as const;
    });
    return row(id, Object.fromEntries(cells));
  });
}

/** Arrangements of the mechanism as announced. */
export function mechanismRows(tables: Tables): Row[] {
  return [...(tables.mechanism ?? [])]
    .sort((a, b) => Number(a.order) - Number(b.order))
    .map((line) =>
      row(line.id ?? '', {
        quote: textOr(line.quote, 'not-applicable'),
        count: valueOr(number(line.count), 'not-applicable'),
      }),
    );
}

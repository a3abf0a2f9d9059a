import { useMemo } from 'react';
import { monthAhead } from '#stats/monthAhead.ts';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { useToday } from '#views/useToday.ts';

/** The month told by the data that the machine's clock has not reached, with today; undefined while the two agree. */
export function useMonthAhead() {
  const data = useFreshness()?.data;
  const today = useToday();
  return useMemo(() => {
    const rows = data?.read.flatMap((table) => (table.name === 'reports' ? table.rows : [])) ?? [];
    const ahead = monthAhead(
      rows.map(({ month }) => String(month)),
      today,
    );
    return ahead && { today, ahead };
  }, [data, today]);
}

import { useMemo } from 'react';
import { monthAhead } from '#stats/monthAhead.ts';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { useToday } from '#views/useToday.ts';

/** The month told by the data that the machine's clock has not reached, with today; undefined while the two agree. */
export function useMonthAhead(): { readonly today: string; readonly ahead: string } | undefined {
  const data = useFreshness()?.data;
  const today = useToday();
  return useMemo(() => {
    const reports = data?.read.filter(({ name }) => name === 'reports') ?? [];
    const ahead = monthAhead(
      reports.flatMap(({ rows }) => rows.flatMap(({ month }) => (typeof month === 'string' ? [month] : []))),
      today,
    );
    return ahead === undefined ? undefined : { today, ahead };
  }, [data, today]);
}

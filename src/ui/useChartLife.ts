import type { EChartsType, init as Init } from 'echarts/core';
import { useEffect, useMemo, useRef, useState } from 'react';

/** What the chart component takes of ECharts. */
interface Charts {
  readonly init: typeof Init;
  readonly dispose: (element: HTMLElement) => void;
  readonly getInstanceByDom: (element: HTMLElement) => EChartsType | undefined;
}

/** Between two looks whether a chart is still there, ms. */
const BEAT = 60_000;

/**
 * The same ECharts, watched: a chart that throws while it is begun or updated, whose picture is gone from the page or never
 * came, fails this component, so that the boundary around it builds it anew.
 */
export function useChartLife({ init, dispose, getInstanceByDom }: Charts): Charts {
  const [failure, setFailure] = useState<Error>();
  const element = useRef<HTMLElement>(undefined);
  useEffect(() => {
    const beat = setInterval(() => {
      // In a hidden page nothing is painted, nor begun.
      if (document.visibilityState === 'visible' && !element.current?.querySelector('svg'))
        setFailure(new Error('the picture is gone'));
    }, BEAT);
    return () => clearInterval(beat);
  }, []);
  const guarded = useMemo(
    (): Charts => ({
      dispose,
      getInstanceByDom,
      init: (box, theme, opts) => {
        const chart = init(box, theme, opts);
        element.current = box ?? undefined;
        const { setOption } = chart;
        chart.setOption = (...terms: unknown[]) => {
          try {
            Reflect.apply(setOption, chart, terms);
          } catch (error) {
            setFailure(error instanceof Error ? error : new Error(String(error)));
          }
        };
        return chart;
      },
    }),
    [init, dispose, getInstanceByDom],
  );
  if (failure) throw failure;
  return guarded;
}

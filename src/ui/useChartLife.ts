import type { EChartsType, init as Init } from 'echarts/core';
import { useEffect, useMemo, useRef, useState } from 'react';

/** What the chart component takes of ECharts. */
interface Charts {
  readonly init: typeof Init;
  readonly dispose: (element: HTMLElement) => void;
  readonly getInstanceByDom: (element: HTMLElement) => EChartsType | undefined;
}

/**
 * echarts-for-react begins each chart with another, whose size it reads and throws away once that has "finished" a picture of
 * nothing: a frame later, and at the cost of a chart. What it gets for the first is this, which has finished at once.
 */
const tried = new WeakMap<HTMLElement, 'open' | 'over'>();

function trial(box: HTMLElement): EChartsType {
  const on = (_event: string, finish: () => void) =>
    queueMicrotask(() => {
      // Gone meanwhile: there is nothing to begin any more.
      if (tried.get(box) !== 'open') return;
      tried.set(box, 'over');
      finish();
    });
  // An update that comes before is told to the chart that lasts: it begins with what then stands.
  const none = () => undefined;
  return {
    on,
    off: none,
    setOption: none,
    resize: none,
    showLoading: none,
    hideLoading: none,
  } as unknown as EChartsType;
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
      dispose: (box) => {
        if (tried.get(box) === 'open') tried.delete(box);
        else if (!tried.has(box)) dispose(box);
      },
      getInstanceByDom: (box) => (tried.has(box) ? trial(box) : getInstanceByDom(box)),
      init: (box, theme, opts) => {
        if (box && !tried.has(box)) {
          tried.set(box, 'open');
          return trial(box);
        }
        if (box) tried.delete(box);
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

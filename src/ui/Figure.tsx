import { CustomChart, MapChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import EChartsReactCore from 'echarts-for-react/esm/core';
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type Drawing, type Target, targetAt } from '#charts/picture.ts';
import { light, litNow, onLit } from '#ui/lit.ts';
import { Tip, type TipAt } from '#ui/Tip.tsx';
import { useChartLife } from '#ui/useChartLife.ts';

interface FigureProps {
  readonly drawing: Drawing;
  readonly width: number;
  /** Text alternative: the picture in a sentence. */
  readonly sentence: string;
  readonly onPick: (target: Target) => void;
  /** Called once the lasting chart stands. */
  readonly onDrawn?: (() => void) | undefined;
  /** For pictures that are walked by arrow keys; they are one tab stop. */
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  readonly focusCode?: string | undefined;
}

echarts.use([CustomChart, MapChart, SVGRenderer]);

/** What the chart component needs of ECharts; the whole of it would be 6 kB more. */
const CHARTS = { init: echarts.init, dispose: echarts.dispose, getInstanceByDom: echarts.getInstanceByDom };
const OPTS = { renderer: 'svg' } as const;
const REPLACED = ['series', 'grid', 'xAxis', 'yAxis'];
const registered = new Set<string>();

/** Lines, bars and their axes: no panel of the first screen needs them. */
let axes: Promise<void> | 'loaded' | undefined;

function loadAxes(): Promise<void> {
  if (axes === 'loaded') return Promise.resolve();
  axes ??= import('#ui/axes.ts').then(({ AXES }) => {
    echarts.use(AXES);
    axes = 'loaded';
  });
  return axes;
}

/** A drawing whose part of ECharts is there; nothing is drawn until then. */
export function Figure(props: FigureProps) {
  const { hasAxes } = props.drawing;
  const [isLoaded, setLoaded] = useState(!hasAxes || axes === 'loaded');
  useEffect(() => {
    if (hasAxes) void loadAxes().then(() => setLoaded(true));
  }, [hasAxes]);
  return isLoaded ? <Chart {...props} /> : <div style={{ height: props.drawing.height }} />;
}

/** A drawing on screen: the only place that runs ECharts. Pointers are answered from the drawing's own targets. */
function Chart({ drawing, width, sentence, onPick, onDrawn, onKeyDown, focusCode }: FigureProps) {
  const charts = useChartLife(CHARTS);
  const chart = useRef<echarts.EChartsType | null>(null);
  const [tip, setTip] = useState<TipAt>();
  if (drawing.outlines && !registered.has(drawing.outlines.name)) {
    echarts.registerMap(drawing.outlines.name, drawing.outlines.geoJson as Parameters<typeof echarts.registerMap>[1]);
    registered.add(drawing.outlines.name);
  }
  const relight = useCallback(() => {
    if (!chart.current || chart.current.isDisposed()) return;
    chart.current.dispatchAction({ type: 'downplay' });
    const { names } = litNow();
    if (names.length > 0) chart.current.dispatchAction({ type: 'highlight', name: names });
  }, []);
  useEffect(() => onLit(relight), [relight]);
  // echarts-for-react passes over the first change of size, and answers `ready` as it was when it began to draw.
  const size = useRef({ width, height: drawing.height });
  const picture = useRef<HTMLDivElement>(null);
  const resize = useCallback(() => {
    // Also the chart it begins with, which is not the one that lasts.
    const box = picture.current?.firstElementChild;
    const now = box instanceof HTMLElement ? echarts.getInstanceByDom(box) : undefined;
    if (!now || now.isDisposed()) return;
    if (now.getWidth() !== size.current.width || now.getHeight() !== size.current.height) now.resize(size.current);
  }, []);
  useEffect(() => {
    size.current = { width, height: drawing.height };
    resize();
  }, [width, drawing.height, resize]);
  const ready = useCallback(
    (instance: unknown) => {
      chart.current = instance as echarts.EChartsType;
      resize();
      relight();
      onDrawn?.();
    },
    [resize, relight, onDrawn],
  );

  const pointer = useRef<{ x: number; y: number }>(undefined);
  const answer = useCallback(() => {
    const at = pointer.current;
    const target = at && targetAt(drawing, at.x, at.y);
    light(target ? (target.lights ?? [target.id]) : []);
    setTip(at && target && target.tip.length > 0 ? { ...at, lines: target.tip } : undefined);
  }, [drawing]);
  // A new drawing under a pointer at rest: what it says must be true of it.
  useEffect(() => {
    relight();
    if (pointer.current) answer();
  }, [answer, relight]);

  const move = (event: PointerEvent) => {
    pointer.current = placeIn(event);
    answer();
  };
  const leave = () => {
    pointer.current = undefined;
    light([]);
    setTip(undefined);
  };
  const click = (event: React.MouseEvent) => {
    const { x, y } = placeIn(event);
    const target = targetAt(drawing, x, y);
    if (target) onPick(target);
  };
  return (
    <div className="figure">
      <div
        ref={picture}
        role="img"
        aria-label={sentence}
        className="figure-picture"
        tabIndex={onKeyDown ? 0 : undefined}
        data-focus-code={focusCode}
        onPointerMove={move}
        onPointerLeave={leave}
        onClick={click}
        onKeyDown={onKeyDown}
      >
        <EChartsReactCore
          echarts={charts}
          option={drawing.option}
          replaceMerge={REPLACED}
          opts={OPTS}
          style={{ width, height: drawing.height }}
          onChartReady={ready}
        />
      </div>
      {tip && <Tip tip={tip} width={width} />}
    </div>
  );
}

function placeIn(event: { currentTarget: Element; clientX: number; clientY: number }): { x: number; y: number } {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

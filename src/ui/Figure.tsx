import type { EChartsType } from 'echarts/core';
import EChartsReactCore from 'echarts-for-react/esm/core';
import {
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ringOf } from '#charts/nextHit.ts';
import { type Drawing, type Hit, type Target, targetAt } from '#charts/picture.ts';
import { sameOption } from '#charts/sameOption.ts';
import { CHARTS, hasParts, loadAxes, replacedParts } from '#ui/charts.ts';
import { light, litNow, onLit } from '#ui/lit.ts';
import { Ring } from '#ui/Ring.tsx';
import { Tip, type TipAt } from '#ui/Tip.tsx';
import { useChartLife } from '#ui/useChartLife.ts';
import { useWalk } from '#ui/useWalk.ts';
import { pictureWords } from '#words/picture.ts';
import './figure.css';

interface FigureProps {
  readonly drawing: Drawing;
  readonly width: number;
  /** Text alternative: the picture in a sentence. */
  readonly sentence: string;
  readonly onPick: (target: Target) => void;
  /** Enter once more on what was picked by Enter; false where there is nothing to open. */
  readonly onOpen?: ((target: Target) => boolean) | undefined;
  /** Words of what a pick does; undefined where it does nothing. */
  readonly hintOf?: ((target: Target) => string | undefined) | undefined;
  /** Called once the lasting chart stands. */
  readonly onDrawn?: (() => void) | undefined;
  /** Answers neither pointer nor keys, as on a wall. */
  readonly isStill?: boolean | undefined;
}

const OPTS = { renderer: 'svg' } as const;
const FILL = { width: '100%', height: '100%' } as const;

/** A drawing whose part of ECharts is there; nothing is drawn until then. */
export function Figure(props: FigureProps) {
  const { hasAxes } = props.drawing;
  const [isLoaded, setLoaded] = useState(hasParts(props.drawing));
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (hasAxes) void loadAxes().then(() => setLoaded(true), setFailure);
  }, [hasAxes]);
  // The boundary around it builds it anew.
  if (failure !== undefined) throw failure;
  return isLoaded ? <Chart {...props} /> : <div style={{ height: props.drawing.height }} />;
}

/** A drawing on screen: the only place that runs ECharts before people's eyes. Pointers and keys are answered from the drawing's own targets. */
function Chart({ drawing, width, sentence, onPick, onOpen, hintOf = noHint, onDrawn, isStill }: FigureProps) {
  const charts = useChartLife(CHARTS);
  const ready = useChart(drawing, width, onDrawn);
  const [at, setAt] = useState<Point>();
  const walk = useWalk(drawing, onPick, onOpen);
  // Looked up anew with every drawing: what is said under a pointer at rest must be true of it.
  const under = useMemo(() => at && targetAt(drawing, at.x, at.y), [drawing, at]);
  useLight(under ?? walk.hit);
  const click = (event: MouseEvent) => {
    const { x, y } = placeIn(event);
    const target = targetAt(drawing, x, y);
    if (!target) return;
    walk.startFrom(target);
    onPick(target);
  };
  const isWalked = !isStill && drawing.hits.length + (drawing.shapes?.length ?? 0) > 0;
  const tip = under && at ? tipOf(under, at, hintOf) : walk.hit && tipOf(walk.hit, footOf(walk.hit), hintOf);
  return (
    <div className="figure">
      <div
        role="img"
        style={{ width, height: drawing.height }}
        aria-label={sentence}
        data-spilt={isStill && drawing.spilt?.length ? JSON.stringify(drawing.spilt) : undefined}
        className={under && hintOf(under) ? 'figure-picture answers' : 'figure-picture'}
        {...(isWalked && { tabIndex: 0, ...walk.handlers, ...marksOf(walk.hit) })}
        {...(!isStill && {
          onPointerMove: (event: PointerEvent) => setAt(placeIn(event)),
          onPointerLeave: () => setAt(undefined),
          onClick: click,
        })}
      >
        <EChartsReactCore
          echarts={charts}
          option={drawing.option}
          replaceMerge={replacedParts()}
          opts={OPTS}
          style={FILL}
          autoResize={false}
          shouldSetOption={never}
          onChartReady={ready}
        />
      </div>
      {walk.hit && <Ring hit={walk.hit} width={width} height={drawing.height} />}
      {tip && tip.lines.length > 0 && <Tip tip={tip} />}
      {isWalked && (
        <div className="figure-spoken" aria-live="polite">
          {walk.hit ? spokenOf(walk.hit, hintOf) : walk.isBeginning && pictureWords.keys}
        </div>
      )}
    </div>
  );
}

/**
 * Draws each new drawing at its size and lights in it what is lit anywhere on the page. Returns what is called with the lasting
 * instance; until then echarts-for-react draws, with the drawing that stands when it does.
 */
function useChart(drawing: Drawing, width: number, onDrawn: (() => void) | undefined): (instance: unknown) => void {
  const chart = useRef<EChartsType | null>(null);
  const hasLit = useRef(false);
  const relight = useCallback(() => {
    if (!chart.current || chart.current.isDisposed()) return;
    const { names } = litNow();
    if (hasLit.current) chart.current.dispatchAction({ type: 'downplay' });
    hasLit.current = names.length > 0;
    if (hasLit.current) chart.current.dispatchAction({ type: 'highlight', name: names });
  }, []);
  useEffect(() => onLit(relight), [relight]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing begins unlit
  useEffect(relight, [relight, drawing]);
  const shown = useRef(drawing.option);
  // Before the page is painted: what is drawn for more room must not be seen cut at the old height.
  useLayoutEffect(() => {
    const { height, option } = drawing;
    const before = shown.current;
    shown.current = option;
    if (!chart.current || chart.current.isDisposed()) return;
    const hasSize = chart.current.getWidth() === width && chart.current.getHeight() === height;
    if (hasSize && sameOption(before, option)) return;
    // Not the chart's own resize: that would draw the old picture once more.
    if (!hasSize) chart.current.getZr().resize({ width, height });
    chart.current.setOption(option, { replaceMerge: replacedParts() });
  }, [drawing, width]);
  return useCallback(
    (instance: unknown) => {
      chart.current = instance as EChartsType;
      relight();
      onDrawn?.();
    },
    [relight, onDrawn],
  );
}

function never(): boolean {
  return false;
}

/** Lights what is met here on the whole page; puts out only what it has lit itself. */
function useLight(met: Target | undefined): void {
  const hasLit = useRef(false);
  useEffect(() => {
    if (met) light(met.lights ?? [met.id]);
    else if (hasLit.current) light([]);
    hasLit.current = met !== undefined;
  }, [met]);
}

type HintOf = (target: Target) => string | undefined;

function noHint(): undefined {}

function tipOf(target: Target, { x, y }: Point, hintOf: HintOf): TipAt {
  const hint = hintOf(target);
  return { x, y, lines: target.tip, hint: hint && pictureWords.hint(hint) };
}

/** What a screen reader says of a target in focus. */
function spokenOf(target: Target, hintOf: HintOf): string {
  const { lines, hint } = tipOf(target, { x: 0, y: 0 }, hintOf);
  return pictureWords.spoken(hint ? [...lines, hint] : lines);
}

/** Where the tip of a target in focus stands: below it, near its start. */
function footOf(hit: Hit): Point {
  const { x, y, width, height } = ringOf(hit);
  return { x: x + Math.min(width / 2, 40), y: y + height - 6 };
}

/** The public names of the target in focus. */
function marksOf(hit: Hit | undefined): Record<string, string> {
  if (!hit) return {};
  const region = hit.kind === 'region' ? { 'data-focus-code': hit.id } : {};
  return { 'data-focus-kind': hit.kind, 'data-focus-id': hit.id, ...region };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function placeIn(event: { currentTarget: Element; clientX: number; clientY: number }): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

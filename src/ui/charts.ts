import { CustomChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Drawing } from '#charts/picture.ts';
import { otherAddress } from '#stats/rebuild.ts';

echarts.use([CustomChart, SVGRenderer]);

/** ECharts with what this board draws, for the live figure and for pictures that leave it; the whole of it would be 6 kB more. */
export const CHARTS = {
  init: echarts.init,
  dispose: echarts.dispose,
  getInstanceByDom: echarts.getInstanceByDom,
  setPlatformAPI: echarts.setPlatformAPI,
};

const WITHOUT = ['series'];
const WITH_AXES = [...WITHOUT, 'grid', 'xAxis', 'yAxis'];
/** Lines, bars and their axes: no panel of the first screen needs them. */
let axes: Promise<void> | 'loaded' | undefined;

/** Can a drawing be drawn at once? Else `loadAxes` comes first. */
export function hasParts({ hasAxes }: Drawing): boolean {
  return !hasAxes || axes === 'loaded';
}

/** Parts of a drawing that the next one replaces as a whole; ECharts in development refuses to hear of a part it has not loaded. */
export function replacedParts(): string[] {
  return axes === 'loaded' ? WITH_AXES : WITHOUT;
}

/** Loads the part of ECharts that draws axes. Rejects where it cannot be had; the next call asks again. */
export function loadAxes(): Promise<void> {
  if (axes === 'loaded') return Promise.resolve();
  axes ??= axesFile().then(
    ({ AXES }) => {
      echarts.use(AXES);
      axes = 'loaded';
    },
    (error) => {
      axes = undefined;
      failures += 1;
      elsewhere = otherAddress(error, failures) ?? elsewhere;
      throw error;
    },
  );
  return axes;
}

let failures = 0;
let elsewhere: string | undefined;

function axesFile(): Promise<typeof import('#ui/axes.ts')> {
  return elsewhere === undefined ? import('#ui/axes.ts') : import(/* @vite-ignore */ elsewhere);
}

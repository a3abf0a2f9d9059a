import * as echarts from 'echarts/core';

let state: Promise<void> | 'loaded' | undefined;

/** Lines, bars and their axes: no panel of the first screen needs them. A failure is forgotten: who comes next asks again. */
export function loadAxes(): Promise<void> {
  if (state === 'loaded') return Promise.resolve();
  state ??= import('#ui/axes.ts').then(
    ({ AXES }) => {
      echarts.use(AXES);
      state = 'loaded';
    },
    (error) => {
      state = undefined;
      throw error;
    },
  );
  return state;
}

/** Whether a picture with axes can be drawn now. */
export function hasLoadedAxes(): boolean {
  return state === 'loaded';
}

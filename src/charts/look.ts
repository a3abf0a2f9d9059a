import type { Code } from '#charts/codeMarks.ts';

/** The themes, each also for those who ask their system for more contrast. */
export type Theme = PlainTheme | `${PlainTheme}-strong`;
export type PlainTheme = 'light' | 'dark';

/** Colours of one theme; every value is from docs and design, none is chosen at the place of use. */
export interface Tokens {
  readonly bg: string;
  readonly surface: string;
  readonly raised: string;
  readonly line: string;
  readonly line2: string;
  readonly text: string;
  readonly muted: string;
  readonly faint: string;
  readonly cq: string;
  readonly sc: string;
  readonly ctx: string;
  readonly ctxLine: string;
  readonly rim: string;
  readonly hatch: string;
  readonly focus: string;
  readonly demo: string;
  readonly seq5: readonly string[];
  readonly seq7: readonly string[];
  readonly div7: readonly string[];
  readonly done: string;
  readonly ahead: string;
  readonly onSchedule: string;
  readonly slightlyLate: string;
  readonly late: string;
  readonly severe: string;
  readonly notReported: string;
  readonly notStarted: string;
}

/** Where and how large a picture is drawn. Pixels; `height` only where the box fixes it. */
export interface Look {
  readonly theme: Theme;
  readonly tokens: Tokens;
  readonly width: number;
  readonly height?: number | undefined;
  /** Size of body text in px; 14 on a desk. Everything else is a multiple. */
  readonly size: number;
  /** Nobody points or touches: rows may be lower than a finger, and what finds no room is counted, not scrolled to. */
  readonly isStill?: boolean | undefined;
  /** A code that leads to what is shown, for a free corner of the map. */
  readonly code?: Code | undefined;
}

const DARK: Tokens = {
  bg: '#0b1620',
  surface: '#11202c',
  raised: '#182b39',
  line: '#24394a',
  line2: '#3a5265',
  text: '#e9f0f4',
  muted: '#9bb0be',
  faint: '#8298a7',
  cq: '#dcc49c',
  sc: '#aab3ee',
  ctx: '#0f1d28',
  ctxLine: '#30475a',
  rim: '#7f97a6',
  hatch: '#6f8899',
  focus: '#ffffff',
  demo: '#f0cf5a',
  seq5: ['#173f57', '#16727d', '#359994', '#7bcbab', '#e2f2b9'],
  seq7: ['#153b4f', '#0f6170', '#1d7e85', '#369a94', '#5dbaa5', '#96d8af', '#e2f1b9'],
  div7: ['#f7ae70', '#dc7350', '#8d4f45', '#36434d', '#3a6b8b', '#499dc2', '#97def0'],
  done: '#6fb0f2',
  ahead: '#35b79a',
  onSchedule: '#9ad27f',
  slightlyLate: '#f0cf5a',
  late: '#f08c3c',
  severe: '#ee6055',
  notReported: '#a3b4c0',
  notStarted: '#8599a8',
};

const LIGHT: Tokens = {
  bg: '#f5f6f3',
  surface: '#ffffff',
  raised: '#f0f3f2',
  line: '#dde2e4',
  line2: '#b9c3c8',
  text: '#17242d',
  muted: '#54646e',
  faint: '#5d6c76',
  cq: '#86683a',
  sc: '#5d59a0',
  ctx: '#fbfbf9',
  ctxLine: '#d3dadb',
  rim: '#5d6c76',
  hatch: '#8b98a0',
  focus: '#0b57d0',
  demo: '#7a6000',
  seq5: ['#cef0db', '#6fc0ae', '#219094', '#006a7e', '#0d2b50'],
  seq7: ['#cef0db', '#8ad0b9', '#56b2a6', '#279395', '#007987', '#005570', '#0d2c50'],
  div7: ['#9d3725', '#d77344', '#f0c49a', '#eff3f3', '#a9d3e6', '#438ab8', '#23588a'],
  done: '#1f6fc4',
  ahead: '#08806a',
  onSchedule: '#5c9a35',
  slightlyLate: '#a48600',
  late: '#bf560a',
  severe: '#a3172a',
  notReported: '#71808a',
  notStarted: '#7f8d96',
};

/** Quiet words and lines as strong as the others: place and size still tell them apart. */
function strong(tokens: Tokens): Tokens {
  const { line2, text, muted, faint } = tokens;
  return { ...tokens, line: line2, line2: muted, muted: text, faint: text, ctxLine: faint, rim: text, hatch: muted };
}

export const TOKENS: Readonly<Record<Theme, Tokens>> = {
  dark: DARK,
  light: LIGHT,
  'dark-strong': strong(DARK),
  'light-strong': strong(LIGHT),
};

/** The theme as it is for everybody: of what is handed on. */
export function plainTheme(theme: Theme): PlainTheme {
  return theme.startsWith('dark') ? 'dark' : 'light';
}

// Single quotes: ECharts writes the families into an attribute in double ones.
export const SANS =
  "'Source Han Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei','HarmonyOS Sans SC',system-ui,sans-serif";

/** A look for a box of `width` (and `height`) px. */
export function lookOf(theme: Theme, width: number, height?: number, size = 14): Look {
  return { theme, tokens: TOKENS[theme], width, height, size };
}

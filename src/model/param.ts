import { DEFAULT_SCENES, SCENES } from '#model/scene.ts';
import {
  AUDIENCES,
  BRIEFING_PANELS,
  LANGS,
  MEASURES,
  MODES,
  PANELS,
  type ParamName,
  THEMES,
  VIEWS,
} from '#model/spec.ts';
import { STATUS_IDS } from '#model/status.ts';

/** How the text of one address parameter is read. `fallback` is the value that is left out when written. */
export type Param =
  | { readonly kind: 'one'; readonly words: readonly string[]; readonly fallback?: string }
  | { readonly kind: 'many'; readonly words: readonly string[]; readonly fallback?: string }
  | { readonly kind: 'ids' }
  | { readonly kind: 'text'; readonly pattern: RegExp; readonly fallback?: string }
  | { readonly kind: 'whole'; readonly low: number; readonly high: number; readonly fallback?: number }
  | { readonly kind: 'flag'; readonly fallback: boolean };

const ID = /^[A-Za-z0-9_.-]{1,64}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Every parameter of the address, public and stable: change only by adding. The order is the order in which they are written. */
export const PARAMS: Readonly<Record<ParamName, Param>> = {
  view: { kind: 'one', words: VIEWS, fallback: 'overview' },
  mode: { kind: 'one', words: MODES, fallback: 'app' },
  panel: { kind: 'one', words: PANELS },
  region: { kind: 'ids' },
  area: { kind: 'ids' },
  item: { kind: 'ids' },
  status: { kind: 'many', words: STATUS_IDS },
  side: { kind: 'one', words: ['cq', 'sc'] },
  platform: { kind: 'text', pattern: ID },
  period: { kind: 'text', pattern: ID },
  asof: { kind: 'text', pattern: MONTH },
  from: { kind: 'text', pattern: MONTH },
  measure: { kind: 'one', words: MEASURES },
  indicator: { kind: 'text', pattern: ID },
  year: { kind: 'whole', low: 1900, high: 2200 },
  theme: { kind: 'one', words: THEMES },
  lang: { kind: 'one', words: LANGS, fallback: 'zh' },
  audience: { kind: 'one', words: AUDIENCES },
  table: { kind: 'many', words: PANELS },
  // Columns of the ledger are its Chinese headers.
  sort: { kind: 'text', pattern: /^-?[\p{Script=Han}A-Za-z0-9_.%-]{1,64}$/u },
  q: { kind: 'text', pattern: /^.{1,200}$/su },
  fold: { kind: 'flag', fallback: false },
  count: { kind: 'one', words: ['month', 'day'], fallback: 'month' },
  tiles: { kind: 'flag', fallback: false },
  demo: { kind: 'flag', fallback: true },
  data: { kind: 'text', pattern: /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/, fallback: 'data' },
  ledger: { kind: 'text', pattern: ID },
  hash: { kind: 'text', pattern: /^[0-9a-f]{12}$/ },
  panels: { kind: 'many', words: BRIEFING_PANELS },
  scenes: { kind: 'many', words: SCENES, fallback: DEFAULT_SCENES.join() },
  seconds: { kind: 'whole', low: 5, high: 600, fallback: 20 },
  refresh: { kind: 'whole', low: 10, high: 86400, fallback: 300 },
  seams: { kind: 'text', pattern: /^(none|\d{1,5}(,\d{1,5})*)$/ },
  night: { kind: 'text', pattern: /^([01]?\d|2[0-3])-([01]?\d|2[0-3])$/ },
  qr: { kind: 'flag', fallback: false },
  check: { kind: 'flag', fallback: false },
  'show-title': { kind: 'flag', fallback: true },
  'show-source': { kind: 'flag', fallback: true },
  controls: { kind: 'flag', fallback: false },
  border: { kind: 'flag', fallback: false },
  transparent: { kind: 'flag', fallback: false },
  host: { kind: 'text', pattern: /^https?:\/\/[A-Za-z0-9.[\]:-]+$/ },
  v: { kind: 'whole', low: 1, high: 1, fallback: 1 },
};

import type { Side } from '#model/region.ts';
import type { StatusId } from '#model/status.ts';

/** Views of the address scheme; `BUILT_VIEWS` are those this version draws. */
export const VIEWS = [
  'overview',
  'items',
  'item',
  'regions',
  'region',
  'ledger',
  'changes',
  'trend',
  'lists',
  'calendar',
  'projects',
  'platforms',
  'mechanism',
  'data',
  'briefing',
  'help',
] as const;
export type View = (typeof VIEWS)[number];
export const BUILT_VIEWS: readonly View[] = [
  'overview',
  'items',
  'item',
  'regions',
  'region',
  'ledger',
  'changes',
  'trend',
  'lists',
  'calendar',
  'projects',
  'platforms',
  'mechanism',
  'data',
  'briefing',
  'help',
];

export const MODES = ['app', 'wall', 'embed'] as const;
export type Mode = (typeof MODES)[number];
export const BUILT_MODES: readonly Mode[] = ['app', 'wall', 'embed'];

export const PANELS = [
  'map',
  'ranking',
  'kpi',
  'areas',
  'items',
  'matrix',
  'trend',
  'lists',
  'calendar',
  'projects',
  'platforms',
  'shares',
  'changes',
  'ledger',
  'mechanism',
] as const;
export type PanelId = (typeof PANELS)[number];
/** What a briefing can hold beside its text; `none` where it is to hold no panel. */
export const BRIEFING_PANELS = [...PANELS, 'none'] as const;
type BriefingPanelId = (typeof BRIEFING_PANELS)[number];
/** Panels this version draws. */
export const BUILT_PANELS = [
  'kpi',
  'areas',
  'ranking',
  'map',
  'items',
  'changes',
  'matrix',
  'lists',
  'projects',
  'calendar',
  'shares',
  'trend',
  'platforms',
  'mechanism',
] as const;
export type BuiltPanel = (typeof BUILT_PANELS)[number];

export const MEASURES = [
  'progress',
  'lead',
  'onschedule',
  'items',
  'late',
  'worst',
  'missing',
  'platforms',
  'stat',
] as const;
export type Measure = (typeof MEASURES)[number];

export const THEMES = ['light', 'dark', 'auto'] as const;
export const LANGS = ['zh', 'en'] as const;
export const AUDIENCES = ['internal', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];
export type SideId = 'cq' | 'sc';
/** Side of a region by its name in the address. */
export const SIDE_OF: Readonly<Record<SideId, Side>> = { cq: '渝', sc: '川' };

/** What a person can set, as it stands in the address. An absent key is the default; a Spec holds no data, pixels or colours. */
export interface Spec {
  readonly view?: View;
  readonly mode?: Mode;
  readonly panel?: PanelId;
  readonly region?: readonly string[];
  readonly area?: readonly string[];
  readonly item?: readonly string[];
  readonly status?: readonly StatusId[];
  readonly side?: SideId;
  readonly platform?: string;
  readonly period?: string;
  readonly asof?: string;
  readonly from?: string;
  readonly measure?: Measure;
  readonly indicator?: string;
  readonly year?: number;
  readonly theme?: (typeof THEMES)[number];
  readonly lang?: (typeof LANGS)[number];
  readonly audience?: Audience;
  readonly table?: readonly PanelId[];
  readonly sort?: string;
  readonly q?: string;
  readonly fold?: boolean;
  readonly count?: 'month' | 'day';
  readonly tiles?: boolean;
  readonly demo?: boolean;
  readonly data?: string;
  readonly ledger?: string;
  readonly hash?: string;
  readonly panels?: readonly BriefingPanelId[];
  readonly scenes?: readonly string[];
  readonly seconds?: number;
  readonly refresh?: number;
  readonly seams?: string;
  readonly night?: string;
  readonly qr?: boolean;
  readonly check?: boolean;
  readonly 'show-title'?: boolean;
  readonly 'show-source'?: boolean;
  readonly controls?: boolean;
  readonly border?: boolean;
  readonly transparent?: boolean;
  readonly host?: string;
  readonly v?: 1;
}

export type ParamName = keyof Spec;

/** A change to a Spec; `undefined` puts a parameter back to its default. */
export type Patch = { readonly [K in keyof Spec]?: Spec[K] | undefined };

/** A part of the address that could not be used; `too-long`: what lies beyond `value` characters, of the whole `address`. */
export interface Notice {
  readonly name: string;
  readonly value: string;
  readonly kind: 'unknown-value' | 'not-built' | 'too-long';
}

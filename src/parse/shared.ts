import type { PanelId, ParamName, Spec } from '#model/spec.ts';

/** How an embed is to look, as a person chose it. */
export interface EmbedDraft {
  readonly theme: 'light' | 'dark' | 'auto';
  readonly transparent: boolean;
  readonly controls: boolean;
  /** Stays at the month on screen; else it follows the data. */
  readonly isFixed: boolean;
}

export const FIRST_EMBED: EmbedDraft = { theme: 'light', transparent: false, controls: false, isFixed: false };

/** What chooses the figures of a panel, in the order of the address; the language goes with them; everything else is how the app looks. */
const FIGURES = [
  ...['region', 'area', 'item', 'status', 'side', 'platform', 'period', 'asof', 'from'],
  ...['measure', 'indicator', 'year', 'audience', 'fold', 'count', 'tiles', 'demo', 'data', 'lang'],
] as const satisfies readonly ParamName[];

/** A panel on screen and what it was made from. */
export interface Shown {
  /** As it stands in the address. */
  readonly spec: Spec;
  readonly panel: PanelId;
  /** Month on screen, `YYYY-MM`. */
  readonly asof: string;
}

/** The Spec of an embed of a panel. */
export function embedSpec({ spec, panel, asof }: Shown, { theme, transparent, controls, isFixed }: EmbedDraft): Spec {
  const { asof: _asof, ...others } = figuresOf(spec);
  return {
    mode: 'embed',
    panel,
    ...others,
    ...(isFixed ? { asof } : {}),
    ...(theme === 'light' ? {} : { theme }),
    ...(transparent ? { transparent } : {}),
    ...(controls ? { controls } : {}),
  };
}

/** The Spec of a panel alone, with its month and the content hash of the data it stands on. */
export function citedSpec({ spec, panel, asof }: Shown, hash: string): Spec {
  return { ...figuresOf(spec), panel, asof, hash };
}

function figuresOf(spec: Spec): Spec {
  return Object.fromEntries(FIGURES.flatMap((name) => (spec[name] === undefined ? [] : [[name, spec[name]]])));
}

/** Who speaks, on either side. */
export const BOARD = 'chengyu-board';
export const HOST = 'chengyu-host';

/** Regions, items and areas by their ids: what a reader has selected, or a host wants lit. None of them: nothing is. */
export interface Selection {
  readonly region?: string | undefined;
  readonly item?: string | undefined;
  readonly area?: string | undefined;
}

/** What an embed tells the page around it. Sizes in px. No text of a ledger is in it. */
export type BoardMessage =
  | {
      readonly type: 'ready';
      readonly width: number;
      readonly height: number;
      readonly asOf: string;
      readonly hash: string;
      readonly provenance: string;
    }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'error'; readonly code: EmbedError; readonly message: string }
  | { readonly type: 'stale'; readonly asOf: string; readonly since: string }
  | ({ readonly type: 'select' } & Selection);

/** Why an embed shows no figure. */
export type EmbedError = 'no-panel' | 'no-data' | 'unusable-data' | 'unusable-table' | 'chart-error';

/** What a host may ask of an embed. */
export type HostCommand =
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | 'auto' }
  | ({ readonly type: 'select' } & Selection);

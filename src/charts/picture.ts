import type { EChartsOption } from 'echarts';
import type { Table } from '#charts/table.ts';
import type { Box } from '#geo/box.ts';
import type { Direction } from '#geo/step.ts';
import type { PanelId } from '#model/spec.ts';
import type { StatusId } from '#model/status.ts';
import type { PART_NAMES } from '#words/export.ts';

/** What a pointer or a key can meet: `id` is lit everywhere meanwhile; a click filters by it or, of a `why`, opens the reason of its status. */
export interface Target {
  readonly kind: 'region' | 'item' | 'area' | 'status' | 'class' | 'why';
  /** Of a `why`: the item. */
  readonly id: string;
  /** Of a `why`: the month of the status, where that is not the as-of month. */
  readonly month?: string | undefined;
  /** Of a `why`: the region whose cell has the status, where it is not the item's own. */
  readonly region?: string | undefined;
  /** Of an `area`: only its items of these statuses. */
  readonly statuses?: readonly StatusId[] | undefined;
  /** Names of the groups that light up with it, where they are not just `id`. */
  readonly lights?: readonly string[];
  /** Lines of the tip beside the pointer, plain text. */
  readonly tip: readonly string[];
}

/** A target and where it lies, px. Later ones lie above earlier ones. */
export interface Hit extends Target, Box {
  /** What a key that leads here frames, where that is not the whole box: the part no other target covers. */
  readonly ring?: Box | undefined;
  /** What may be typed to come here, see `spellings`; without it, how its tip begins. */
  readonly spelt?: readonly string[] | undefined;
  /** SVG path to frame in place of a box; a function, for only one is ever asked. */
  readonly outline?: () => string;
}

/** A picture on the page of one item or region. */
export type PartId = keyof typeof PART_NAMES;

/** What can be told of a panel without drawing it; does not depend on the size of the box. */
export interface Content {
  /** Panel, or part of a page. */
  readonly panel: PanelId | PartId;
  /** The finding, made by rules from the data; else the plain name. */
  readonly title: string;
  /** Measure, unit, as-of. */
  readonly subtitle: string;
  /** The same in few words, for pictures seen from afar. */
  readonly brief?: string;
  /** Text alternative of the picture: one or two sentences from the data. */
  readonly sentence: string;
  /** Ids of `sources` the figures come from; empty where they come from the ledger. */
  readonly sources: readonly string[];
  /** Words of the source line, such as 用户台账（演示）. */
  readonly sourceText: string;
  readonly isDemo: boolean;
  /** Month the figures are as of, where it is not the board's own. */
  readonly asof?: string;
  /** How that is said, where it is no month. */
  readonly asofText?: string;
  /** Rows are the same whether the picture is canvas, SVG or print. A function: closed tables cost nothing. */
  readonly table: () => Table;
}

/** A drawing for one box: an ECharts option and what lies where in it. */
export interface Drawing {
  readonly option: EChartsOption;
  /** Height the drawing uses, px. */
  readonly height: number;
  readonly hits: readonly Hit[];
  /** For shapes that are not boxes; asked before `hits`. */
  readonly targetAt?: (x: number, y: number) => Target | undefined;
  /** The same shapes as keys walk them, first and last where the walk begins and ends. */
  readonly shapes?: readonly Hit[];
  /** Id of the shape an arrow key leads to from another; undefined at the edge. */
  readonly step?: (id: string, direction: Direction) => string | undefined;
  /** The option has axes, lines or bars: that part of ECharts is loaded when first asked for. */
  readonly hasAxes?: true;
  /** Names that run far over the edge of what they name, so that they are read as the neighbour's: for a wall's own check. */
  readonly spilt?: readonly string[];
}

/** What stands for `hits` when a pointer is at (x, y). */
export function targetAt(drawing: Drawing, x: number, y: number): Target | undefined {
  const inside = (hit: Hit) => x >= hit.x && x <= hit.x + hit.width && y >= hit.y && y <= hit.y + hit.height;
  return drawing.targetAt?.(x, y) ?? drawing.hits.findLast(inside);
}

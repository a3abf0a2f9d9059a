import * as v from 'valibot';
import { maybe, number, oneOf, text } from '#model/field.ts';

/** Every status an item can have, in the order of the rule: the first that fits stands. */
export const STATUS_IDS = [
  'undisclosed',
  'closed',
  'done',
  'not-started',
  'awaiting',
  'not-reported',
  'not-quantified',
  'severe',
  'late',
  'slightly-late',
  'on-schedule',
  'ahead',
] as const;
export type StatusId = (typeof STATUS_IDS)[number];

/** Order on screen: what most needs coordination first. */
export const STATUS_ORDER: readonly StatusId[] = [
  'severe',
  'late',
  'slightly-late',
  'not-reported',
  'awaiting',
  'not-quantified',
  'not-started',
  'on-schedule',
  'ahead',
  'done',
  'closed',
  'undisclosed',
];

/** Groups used in counts; every status lies in exactly one, so that the numbers sum to the items. */
export const STATUS_GROUPS = {
  done: ['done', 'closed'],
  'on-schedule': ['on-schedule', 'ahead'],
  late: ['slightly-late', 'late', 'severe'],
  'not-reported': ['not-reported'],
  undisclosed: ['undisclosed'],
  awaiting: ['awaiting'],
  'not-quantified': ['not-quantified'],
  'not-started': ['not-started'],
} as const satisfies Record<string, readonly StatusId[]>;
export type StatusGroup = keyof typeof STATUS_GROUPS;

/** Groups always printed; the others only where they hold an item. */
export const MAIN_GROUPS: readonly StatusGroup[] = ['done', 'on-schedule', 'late', 'not-reported', 'undisclosed'];

/** Statuses told from the gap between elapsed time and progress, worst first. */
export const GAP_STATUSES = ['severe', 'late', 'slightly-late', 'on-schedule', 'ahead'] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

/** Gap in points in the half-open interval (over, up_to]; a blank end is without limit. */
export const StatusRule = v.object({
  id: oneOf(GAP_STATUSES),
  over: maybe(number),
  up_to: maybe(number),
  word: text,
  word_en: maybe(text),
  fold: oneOf(['red', 'yellow', 'green']),
});
export type StatusRule = v.InferOutput<typeof StatusRule>;

/** Why a cell or a region has no number. Never 0, NaN or ''. */
export const MISSING = [
  'not-reported',
  'awaiting',
  'outdated',
  'not-quantified',
  'withheld',
  'not-applicable',
  'unavailable',
] as const;
export type Missing = (typeof MISSING)[number];

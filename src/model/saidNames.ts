import type { Correction, Match, SaidNames } from '#model/import.ts';

/** Kinds of names a person can say the meaning of, and where a correction keeps them. */
const FIELDS = {
  item: 'items',
  region: 'regions',
  area: 'areas',
  platform: 'platforms',
} as const satisfies Partial<Record<Match['kind'], keyof Correction>>;
type Kind = keyof typeof FIELDS;

/** A name in sheets and what it means; without an id it is taken back. */
export interface SaidName {
  readonly kind: Match['kind'];
  /** As written. */
  readonly written: string;
  readonly id?: string;
}

/** Corrections by sheet, with what a person said a name in the sheets `keys` means. */
export function withSaidName(
  corrections: Readonly<Record<string, Correction>>,
  keys: readonly string[],
  { kind, written, id }: SaidName,
): Record<string, Correction> {
  if (!Object.hasOwn(FIELDS, kind)) return { ...corrections };
  const field = FIELDS[kind as Kind];
  const changed = keys.map((key): [string, Correction] => {
    const { [written]: _old, ...others }: SaidNames = corrections[key]?.[field] ?? {};
    return [key, { ...corrections[key], [field]: id === undefined ? others : { ...others, [written]: id } }];
  });
  return { ...corrections, ...Object.fromEntries(changed) };
}

/** All that a person said of names in these sheets, each once. */
export function saidNames(corrections: readonly (Correction | undefined)[]): (readonly [string, string])[] {
  const said = corrections.flatMap((one) =>
    Object.values(FIELDS).flatMap((field) => Object.entries(one?.[field] ?? {})),
  );
  return [...new Map(said.map((pair) => [pair.join(' '), pair])).values()];
}

import * as v from 'valibot';

const Text = v.string('bad-package');
const Blank = v.nullish(v.string());

const Licences = v.optional(
  v.array(v.looseObject({ name: v.optional(Text), title: v.optional(Text), path: v.optional(Text) })),
);

const Field = v.looseObject({ name: Text, title: v.optional(Text) });

/** What stands beside an outline map; the review number is the user's to give, never ours. */
export const TitleBlock = v.looseObject({
  text: Text,
  source: Blank,
  /** The same in English. */
  text_en: Blank,
  source_en: Blank,
  year: v.nullish(v.union([v.string(), v.number()])),
  review_number: Blank,
  coordinates: Blank,
});
export type TitleBlock = v.InferOutput<typeof TitleBlock>;

export const Resource = v.looseObject({
  name: Text,
  x_table: Text,
  path: v.pipe(Text, v.regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\:?#][^\\:?#]*$/, 'bad-package')),
  format: v.picklist(['csv', 'xlsx', 'geojson', 'topojson'], 'bad-package'),
  encoding: v.optional(Text),
  // Told, not needed: a licence written in another way is no reason to refuse a file.
  licenses: v.fallback(Licences, undefined),
  schema: v.optional(v.looseObject({ fields: v.array(Field, 'bad-package') })),
  x_provenance: v.optional(v.picklist(['public', 'user', 'demo'], 'bad-package'), 'user'),
  x_title_block: v.optional(TitleBlock),
});
export type Resource = v.InferOutput<typeof Resource>;

/** `data/datapackage.json`, Frictionless Data Package v2 with our `x_` properties. */
export const DataPackage = v.looseObject({
  name: Text,
  title: v.optional(Text),
  version: v.optional(Text),
  created: v.optional(Text),
  licenses: Licences,
  x_contract: v.optional(v.number('bad-package'), 1),
  audience: v.optional(v.picklist(['internal', 'public'], 'bad-package'), 'internal'),
  side_order: v.optional(v.picklist(['announced', 'sc-first'], 'bad-package'), 'announced'),
  /** Items that were left out of a package for the public; only their number is known. */
  x_withheld_items: v.optional(v.number('bad-package')),
  public_map: v.optional(v.picklist(['tiles', 'outlines'], 'bad-package'), 'tiles'),
  resources: v.pipe(v.array(Resource, 'bad-package'), v.minLength(1, 'bad-package')),
});
export type DataPackage = v.InferOutput<typeof DataPackage>;

/** The version of the contract this program reads; a higher one is refused in words. */
export const CONTRACT = 1;

/** A package as it came over the wire: bytes, by path. A file that is not there is left out. */
export interface RawPackage {
  readonly descriptor: Uint8Array;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

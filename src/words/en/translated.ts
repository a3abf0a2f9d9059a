/** Words of the same shape in another language: other strings, the same keys, the same arguments of the same sentences. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Made
    ? (...given: Given) => Translated<Made>
    : Words extends number | boolean | undefined | null
      ? Words
      : { readonly [Key in keyof Words]: Translated<Words[Key]> };

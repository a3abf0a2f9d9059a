import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/publish.ts';

/** Words a package that is written anew carries in its descriptor. */
export const publishWords: Translated<typeof zh.publishWords> = {
  description:
    'Public facts and the ledger of the user, exported from the board; unpack it into the data folder of the server.',
};

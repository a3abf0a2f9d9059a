import { encode } from 'uqr';

/** Light modules round the code that a reader needs, by its standard. */
const QUIET = 4;

/** The QR code of `text` as rows of modules, true where dark, with its quiet zone. */
export function qrCode(text: string): readonly (readonly boolean[])[] {
  return encode(text, { border: QUIET, ecc: 'M' }).data;
}

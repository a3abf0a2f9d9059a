/** What an import takes at most; beyond it a file is refused in words, never half read in silence. */
export const LIMITS = {
  /** One file, bytes. */
  fileBytes: 30_000_000,
  /** All parts of a ZIP or XLSX once unpacked, bytes. */
  unpackedBytes: 150_000_000,
  /** Files in one ZIP. */
  zipFiles: 500,
  /** Rows of one sheet. */
  rows: 60_000,
  /** Columns of one sheet. */
  columns: 200,
  /** Characters of one cell. */
  cellCharacters: 8_000,
  /** Characters of an address that are read. */
  addressCharacters: 8_000,
} as const;

/** What is taken at most; beyond it is refused in words, never half read in silence. docs/limits.md lists the same. */
export const LIMITS = {
  /** One file, bytes. */
  fileBytes: 30_000_000,
  /** All parts of a ZIP or XLSX once unpacked, bytes; likewise all files of one drop. */
  unpackedBytes: 150_000_000,
  /** Files in one ZIP; likewise of one drop. */
  files: 500,
  /** Rows of one sheet. */
  rows: 60_000,
  /** Columns of one sheet. */
  columns: 200,
  /** Characters of one cell. */
  cellCharacters: 8_000,
  /** Tables of one document. */
  tables: 20,
  /** Regions of a board. */
  regions: 400,
  /** Items of a board, of all periods. */
  items: 2_000,
  /** Rows of any other table of a board, all its resources together. */
  records: 100_000,
  /** Outlines of one boundary file. */
  outlines: 1_000,
  /** Characters of an address. */
  addressCharacters: 8_000,
} as const;

/** One line of a table: column name → text, blanks trimmed; a column that is absent reads as ''. */
export type Line = Record<string, string>;

/**
 * Records of a CSV text (RFC 4180: quotes, doubled quotes, line breaks inside quotes), without its byte order mark.
 * Records whose every field is blank are left out.
 */
export function records(text: string): string[][] {
  return numbered(text).map(({ fields }) => fields);
}

/** The same, each with its number as a spreadsheet shows it: the first record is 1, blank ones count. */
export function numbered(text: string): { row: number; fields: string[] }[] {
  return everyRecord(text)
    .map((fields, at) => ({ row: at + 1, fields }))
    .filter(({ fields }) => fields.some((field) => field !== ''));
}

function everyRecord(text: string): string[][] {
  const all: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const endField = () => {
    record.push(field.trim());
    field = '';
  };
  const endRecord = () => {
    endField();
    all.push(record);
    record = [];
  };
  const source = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (source.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') endField();
    else if (char === '\n') endRecord();
    else if (char !== '\r') field += char;
  }
  endRecord();
  return all;
}

/** The number in a field; null where the field is blank or is no number. */
export function number(field: string | undefined): number | null {
  if (field === undefined || field === '') return null;
  const value = Number(field);
  return Number.isFinite(value) ? value : null;
}

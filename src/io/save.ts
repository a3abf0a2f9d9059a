/** Types of the files the board writes. */
export const FILE_TYPES = {
  csv: 'text/csv;charset=utf-8',
  tsv: 'text/tab-separated-values;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Above so many rows the clipboard gets plain cells only: a table of elements would hold the page up for seconds. */
const MAX_TABLE_ROWS = 2000;

/** Hands a file to the browser to keep under `name`. */
export function saveFile(name: string, content: string | ArrayBuffer, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click; a second is ample and frees the memory.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/**
 * Puts cells on the clipboard: as text, and as a table for programs that take one.
 *
 * text     the cells as tab-separated text
 * cells    the same for the table; left out where there are many
 * returns  false where the browser does not allow it (no permission, or a page over plain http)
 */
export async function copyCells(text: string, cells: readonly (readonly string[])[] = []): Promise<boolean> {
  const html = cells.length > 0 && cells.length <= MAX_TABLE_ROWS ? tableMarkup(cells) : undefined;
  try {
    const parts = { 'text/plain': text, ...(html === undefined ? {} : { 'text/html': html }) };
    await navigator.clipboard.write([new ClipboardItem(asBlobs(parts))]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

function asBlobs(parts: Readonly<Record<string, string>>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]));
}

/** The older way, the only one on a page over plain http. */
function copyByCommand(text: string, html: string | undefined): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take);
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', take);
  return isDone && isTaken;
}

/** A table of text nodes, written out: what stands in a cell can never become markup. */
function tableMarkup(cells: readonly (readonly string[])[]): string {
  const table = document.implementation.createHTMLDocument().createElement('table');
  for (const record of cells) {
    const row = table.insertRow();
    for (const text of record) row.insertCell().textContent = text;
  }
  return new XMLSerializer().serializeToString(table);
}

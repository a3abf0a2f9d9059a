/** Above so many rows the clipboard gets plain cells only: a table of elements would hold the page up for seconds. */
const MAX_TABLE_ROWS = 2000;

/** Puts plain text on the clipboard. Resolves to false where the browser does not allow it. */
export function copyText(text: string): Promise<boolean> {
  return copyCells(text, []);
}

/**
 * Puts cells on the clipboard: as text, and as a table for programs that take one.
 *
 * text     the cells as tab-separated text
 * cells    the same for the table; left out where there are many
 * returns  false where the browser does not allow it
 */
export async function copyCells(text: string, cells: readonly (readonly string[])[]): Promise<boolean> {
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

/** The older way, the only one on a page over plain http. Some browsers copy only where something is selected. */
function copyByCommand(text: string, html: string | undefined): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  const field = document.createElement('textarea');
  field.value = '-';
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  document.addEventListener('copy', take);
  try {
    return document.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', take);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
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

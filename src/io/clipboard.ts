/** Above so many rows the clipboard gets plain cells only: a table of elements would hold the page up for seconds. */
const MAX_TABLE_ROWS = 2000;

/** A table with words around it, for a document. */
export interface Sheet {
  readonly title: string;
  /** Lines above the table and below it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The first record is the head. */
  readonly records: readonly (readonly string[])[];
}

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

/** Puts a PNG on the clipboard; it may still be under way. Resolves to false where the browser does not allow it. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  return written({ 'image/png': png }, png);
}

/** Puts a PNG and a table on the clipboard as one thing: the program it is pasted into takes what it can use. */
export async function copyPack(png: Promise<Blob>, text: string, sheet: Sheet): Promise<boolean> {
  return written({ 'image/png': png, ...asBlobs({ 'text/plain': text, 'text/html': sheetMarkup(sheet) }) }, png);
}

/** throws what `png` throws: that is no refusal */
async function written(parts: Record<string, Blob | Promise<Blob>>, png: Promise<Blob>): Promise<boolean> {
  const isRefused = await writeItem(parts).then(
    () => false,
    () => true,
  );
  await png;
  return !isRefused;
}

async function writeItem(parts: Record<string, Blob | Promise<Blob>>): Promise<void> {
  // Asked for within the click: a picture that is still drawn is handed over as a promise.
  await navigator.clipboard.write([new ClipboardItem(parts)]);
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
  return new XMLSerializer().serializeToString(tableOf(newDocument(), cells, false));
}

function sheetMarkup({ title, above, below, records }: Sheet): string {
  const page = newDocument();
  const line = (name: 'h3' | 'p', text: string) => {
    const element = page.createElement(name);
    element.textContent = text;
    return element;
  };
  page.body.append(
    line('h3', title),
    ...above.map((text) => line('p', text)),
    tableOf(page, records, true),
    ...below.map((text) => line('p', text)),
  );
  return [...page.body.children].map((element) => new XMLSerializer().serializeToString(element)).join('');
}

function newDocument(): Document {
  return document.implementation.createHTMLDocument();
}

/** `isRuled`: with a head and lines, as a document shows it; else bare cells for a spreadsheet. */
function tableOf(page: Document, cells: readonly (readonly string[])[], isRuled: boolean): HTMLTableElement {
  const table = page.createElement('table');
  if (isRuled) table.border = '1';
  cells.forEach((record, index) => {
    const row = table.insertRow();
    for (const text of record) {
      const cell = page.createElement(isRuled && index === 0 ? 'th' : 'td');
      cell.textContent = text;
      row.append(cell);
    }
  });
  return table;
}

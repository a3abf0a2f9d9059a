import { strFromU8 } from 'fflate';

/**
 * Cells of an XLSX whose font is struck through, as "H14", by place of their sheet in the workbook. The library does not tell it.
 *
 * parts  files of the workbook by name
 */
export function struckCells(parts: ReadonlyMap<string, Uint8Array>): Map<number, Set<string>> {
  const text = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array());
  const styles = struckStyles(text('xl/styles.xml'));
  const found = new Map<number, Set<string>>();
  if (styles.size === 0) return found;
  for (const [index, name] of sheetParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels')).entries()) {
    const cells = [...text(name).matchAll(/<c\b[^>]*>/g)].flatMap(([tag]) => {
      const [at, style] = [attribute(tag, 'r'), attribute(tag, 's')];
      return at && style && styles.has(Number(style)) ? [at] : [];
    });
    if (cells.length > 0) found.set(index, new Set(cells));
  }
  return found;
}

/** Numbers of the cell formats with a struck font. */
function struckStyles(styles: string): Set<number> {
  const fonts = listOf(styles, 'fonts', 'font').map((font) => /<strike(?!\s+val="(0|false)")[\s/>]/.test(font));
  const formats = listOf(styles, 'cellXfs', 'xf').map((xf) => Number(attribute(xf, 'fontId') ?? -1));
  return new Set(formats.flatMap((font, index) => (fonts[font] ? [index] : [])));
}

function listOf(xml: string, list: string, element: string): string[] {
  const inner = new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(xml)?.[1] ?? '';
  return inner.match(new RegExp(`<${element}\\b[^>]*/>|<${element}\\b[^>]*>[\\s\\S]*?</${element}>`, 'g')) ?? [];
}

/** Parts of the sheets in the order of the workbook. */
function sheetParts(workbook: string, rels: string): string[] {
  const targets = new Map(
    [...rels.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']),
  );
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
}

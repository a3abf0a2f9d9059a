/** Where the middle of a line of Chinese lies above its base line, em: programs other than browsers know no middle. */
const MIDDLE = 0.36;
/** Characters that XML does not know, and halves of characters. */
const NO_XML = /(?![\t\n\r])[\p{Control}\p{Surrogate}\ufffe\uffff]/gu;

/**
 * What ECharts has drawn, as plain SVG 1.1 for any program: without the outer element, styles, classes and marks of its own.
 *
 * Type sizes and weights become attributes, base lines take the place of middles, a halo is a text of its own below its text,
 * numbers have three decimals. The family of the type is left to the element around it.
 *
 * prefix   of the ids, which are counted from 0 in the order they appear: several pictures may stand in one page
 */
export function plainSvg(drawn: string, prefix: string): string {
  const inner = drawn
    .replace(/^\s*<svg\b[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style\b[\s\S]*?<\/style>/g, '')
    .replace(/<(\w+)\b([^>]*?)(\/?)>/g, (_tag, name: string, attributes: string, end: string) => {
      return `<${name}${plainAttributes(name, attributes)}${end}>`;
    });
  return withCountedIds(withHalosBelow(inner), prefix);
}

/** Text as it may stand between tags and in attributes of XML. */
export function xmlText(text: string): string {
  return text
    .replace(NO_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A number with at most three decimals. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function plainAttributes(name: string, attributes: string): string {
  const size = Number(/font-size:([\d.]+)px/.exec(attributes)?.[1] ?? 0);
  const isMiddle = name === 'text' && attributes.includes('dominant-baseline="central"');
  const plain = attributes
    .replace(/\s(?:ecmeta_\w+|pointer-events|class|xml:space|dominant-baseline)="[^"]*"/g, '')
    .replace(/\sstyle="([^"]*)"/g, (_all, style: string) => styleAttributes(style))
    .replace(/-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) => short(Number(number)))
    .replace(NO_XML, '')
    .trimEnd();
  return isMiddle ? lowered(plain, size * MIDDLE) : plain;
}

function styleAttributes(style: string): string {
  const size = /font-size:([\d.]+)px/.exec(style)?.[1];
  const weight = /font-weight:(\w+)/.exec(style)?.[1];
  return `${size ? ` font-size="${short(Number(size))}"` : ''}${weight && weight !== '400' ? ` font-weight="${weight}"` : ''}`;
}

function lowered(attributes: string, by: number): string {
  const at = /\sy="(-?[\d.]+)"/.exec(attributes);
  if (!at) return `${attributes} y="${short(by)}"`;
  return attributes.replace(at[0], ` y="${short(Number(at[1]) + by)}"`);
}

/** Only browsers paint a stroke below its fill when told to; elsewhere it would hide the text. */
function withHalosBelow(svg: string): string {
  return svg.replace(/<text\b([^>]*?)\spaint-order="stroke"([^>]*)>([^<]*)<\/text>/g, (_all, before, after, text) => {
    const attributes = `${before}${after}`;
    const bare = attributes.replace(/\sstroke(?:-\w+)?="[^"]*"/g, '');
    return `<text${attributes}>${text}</text><text${bare}>${text}</text>`;
  });
}

/** ECharts counts its ids over the life of the process. */
function withCountedIds(svg: string, prefix: string): string {
  const ids = new Map<string, string>();
  return svg.replace(/(\bid="|\burl\(#)([\w-]+)/g, (_all, before: string, id: string) => {
    const known = ids.get(id) ?? `${prefix}-${ids.size}`;
    ids.set(id, known);
    return `${before}${known}`;
  });
}

import { hits, stringsOnly } from './sourceText.ts';

/** What makes markup of a text. `DOMParser` as XML would do no harm, but nothing here needs it. */
const MARKUP =
  /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|DOMParser|srcdoc|srcDoc)\b|\bdocument\.write(?:ln)?\b/g;
const CODE = /\beval\(|\bnew Function\b|(?<!\w)Function\(|javascript:/g;
/** ECharts makes HTML of what a tooltip is given; ours is drawn by React (`ui/Tip.tsx`). */
const TOOLTIP = /\btooltip\s*:|\bTooltip(?:Simple)?Component\b/g;
/** A tag inside a string: also what a `formatter` would return. */
const TAG = /<(?:\/?[a-z]|!|\?)/gi;

/** Files that write markup as text, and where it goes: never into the page as markup. */
const WRITERS: Readonly<Record<string, string>> = {
  'charts/framedPicture.ts': 'an SVG file; every text goes through xmlText',
  'charts/plainSvg.ts': 'the same, for office programs',
  'io/docxFonts.ts': 'a part of a DOCX; it holds no data',
  'io/htmlFile.ts': 'an HTML file; the browser itself serialises the elements',
  'parse/embedSnippet.ts': 'a snippet to be copied, shown as text; every value goes through quoted',
};

/** Addresses a person can follow or the page loads, that are not written out: where they come from. */
const LINKS: Readonly<Record<string, string>> = {
  'app/SourceTable.tsx': 'a source’s url, a `link` of the schema: http or https only (model/field.ts)',
  'app/HelpLink.tsx': 'a query made by parse/address.ts',
  'app/HelpMonth.tsx': 'a constant',
  'app/LanguageLink.tsx': 'a query made by parse/address.ts',
  'io/address.ts': 'a query made by parse/address.ts',
  'app/WallPart.tsx': 'the page’s own address with a query made by parse/wallAddress.ts',
  'app/EmbedPreview.tsx': 'the same, made by parse/embedSnippet.ts',
  'embed/FootEnd.tsx': 'the page’s own address with a query made by parse/shared.ts',
  'app/ImportTemplates.tsx': 'a constant',
  'app/ExportDialog.tsx': 'a picture of ours as a blob',
  'app/PaperSheets.tsx': 'a picture of ours as a data: image',
  'io/save.ts': 'a file of ours as a blob',
  'io/svgPng.ts': 'a picture of ours as a blob',
};
const LINK =
  /\b(?:href|src|xlinkHref|formAction)=\{|\.(?:href|src|action|formAction)\s*=(?!=)|\bsetAttribute\(\s*['"`](?:href|src|action)|\bwindow\.open\(|(?<![\w.])open\(['"`]|\blocation\.(?:assign|replace)\(|\blocation\s*=(?!=)/g;

/** Where a file of `src` makes markup, code or an address of a text, as sentences. `code` has no comments. */
export function markupFaults(path: string, code: string): string[] {
  return [
    ...hits(code, MARKUP, 'HTML made from data'),
    ...hits(code, CODE, 'code made from a text'),
    ...hits(code, TOOLTIP, 'a tooltip of ECharts, which is HTML'),
    ...(path in WRITERS ? [] : hits(stringsOnly(code), TAG, 'markup in a string')),
    ...(path in LINKS ? [] : hits(code, LINK, 'an address that is not on the list')),
  ];
}

/** Files on the lists that need no place there, given what `read` finds in them. */
export function needlessPlaces(read: (path: string) => string): string[] {
  const isWriter = (path: string) => hits(stringsOnly(read(path)), TAG, '').length > 0;
  const isLink = (path: string) => hits(read(path), LINK, '').length > 0;
  return [
    ...Object.keys(WRITERS).filter((path) => !isWriter(path)),
    ...Object.keys(LINKS).filter((path) => !isLink(path)),
  ];
}

import { asOf, monthName } from '#words/en/month.ts';
import { listed } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/share.ts';

/** Words of the dialog that shares a panel. */
export const shareWords: Translated<typeof zh.shareWords> = {
  title: (panel) => `Share: ${panel}`,
  link: 'Link to this page',
  linkNote: 'Opens what you see now; when the data are updated, so are the numbers.',
  cite: 'Link to cite',
  citeNote: (hash) =>
    `Keeps the report month and notes data version ${hash}; if the data change later, it says what changed.`,
  citation: 'Citation',
  copy: 'Copy',
  qr: 'QR code (link to this page)',
  embed: 'Embed',
  embedNote:
    'Embedded, only signed-off months are shown, and no internal text such as problems or matters to coordinate.',
  kinds: {
    element: 'Code: height adjusts itself',
    frame: (px) => `Code: without script, fixed height for ${px} px of width`,
  },
  measuring: 'The code follows once the preview is shown and its height measured.',
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark', auto: 'As the system' },
  transparent: 'Transparent',
  controls: 'With Table button',
  fixed: (month) => `Fixed at ${monthName(month)}`,
  width: (px) => `${px} px`,
  widthLabel: 'Preview width',
  frameTitle: 'Preview of the embed',
  // Follows `embedNote`.
  unsigned: (month) => ` ${monthName(month)} is not signed off: embedded, the latest signed-off month is shown.`,
};

/** The reference of a figure, for footnotes. */
export function citationText(cited: Parameters<typeof zh.citationText>[0]): string {
  const demo = cited.isDemo ? ' (demo data)' : '';
  return `Progress of cooperation items in the Chengdu–Chongqing midland: ${cited.title}${demo}, ${asOf(cited.month)}, data version ${cited.hash}, ${cited.url}`;
}

/** What keeps a page from being embedded, and what to do now. */
export const FRAMING_WORDS: Translated<typeof zh.FRAMING_WORDS> = {
  nobody:
    'The server of this board lets no page embed it (X-Frame-Options or frame-ancestors): the code would show nothing. Ask the administrator to change this first.',
  'same-origin':
    'The server of this board lets only pages of the same site embed it: on other sites the code would show nothing. Ask the administrator to add the other site to frame-ancestors.',
  listed: (sources) =>
    `The server of this board lets only these pages embed it: ${sources}. The administrator must add others first.`,
  file: 'This page was opened from a file and has no web address: it cannot be embedded, and links work only on this computer.',
  'own-machine':
    'The address of this page works only on this computer: open the board on its real server and copy link and code there.',
  insecure: 'This board is served by http: browsers block it in https pages. Use https, or put it into an http page.',
};

/** What the board says when the data are no longer those that were cited. */
export const citedWords: Translated<typeof zh.citedWords> = {
  head: (hash, now) =>
    `Data version ${hash}, which the link cites, has been updated and is now ${now}; numbers may differ from those cited.`,
  exact: 'Compared with what was cited:',
  same: 'Compared with what was cited, no status or number of the items here has changed; the changes are in other tables.',
  recorded: (asof) =>
    `Corrections up to the end of ${monthName(asof)} that the ledger records (not all need be later than the citation):`,
  nothing: (asof) =>
    `The ledger records no corrections up to the end of ${monthName(asof)}; the data cited are not in this browser, so they cannot be compared one by one.`,
  version: (version) => `Data package version in use: ${version}.`,
  // Follows `version`.
  later: (months) => ` Signed off since: ${listed(months.map(monthName))}.`,
};

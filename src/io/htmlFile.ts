import { LOCALE } from '#words/language.ts';

/** What an HTML file is made of. */
interface HtmlParts {
  readonly title: string;
  readonly css: string;
  /** Stands in the margin of every printed page. */
  readonly marks: string;
}

/** An element of this page as an HTML file that needs nothing else: its styles and pictures are inside. */
export function htmlFile(element: Element, { title, css, marks }: HtmlParts): string {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = LOCALE;
  if (marks !== '') file.documentElement.style.setProperty('--paper-marks', JSON.stringify(marks));
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  // The policy of this page forbids a style element even where none is shown.
  const style = file.createElement('meta');
  style.id = 'style';
  file.head.prepend(charset);
  file.head.append(style);
  file.body.append(file.importNode(element, true));
  const text = new XMLSerializer().serializeToString(file.documentElement);
  return `<!doctype html>\n${text.replace(/<meta id="style"[^>]*>/, () => `<style>${css}</style>`)}`;
}

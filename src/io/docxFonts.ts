import { PAPER_FONTS } from '#words/paper.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The font table of a document: every font by its name, and what may stand in for it where it is not installed. */
export function fontTable(): string {
  const fonts = Object.values(PAPER_FONTS).map(([name, ...others]) => {
    const isLatin = name === PAPER_FONTS.latin[0];
    return (
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/>` +
      `<w:charset w:val="${isLatin ? '00' : '86'}"/><w:family w:val="${isLatin ? 'roman' : 'auto'}"/></w:font>`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${NAMESPACE}">${fonts.join('')}</w:fonts>`;
}

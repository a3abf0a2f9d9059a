import { escaped } from '../../corpus/rawXlsx.ts';
import { rawZip } from '../../corpus/rawZip.ts';
import { type Dice, pick, whole } from '../../support/dice.ts';
import { officeFiles } from '../ground.ts';
import { dropped } from '../imported.ts';
import { madeSheet } from '../madeSheet.ts';
import { spoiltBytes, spoiltText } from '../mutate.ts';
import { NUMBERS, nasty } from '../nasty.ts';
import type { Target } from '../trial.ts';

const DOCUMENTS = officeFiles(/\.docx$/i);
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SPANS = [...NUMBERS, '2', '3', '100000', '1000000000', '-3'];

/** Tables of documents: cells that span, run down, hold tables of their own; then spoilt as text or as a ZIP. */
export const DOCUMENTS_MADE: Target = {
  name: 'docx',
  weight: 60,
  draw: (dice) => {
    const isMade = dice() < 0.85;
    const bytes = isMade ? madeDocument(dice) : pick(dice, DOCUMENTS).bytes;
    return dropped([{ name: '台账.docx', bytes: isMade && dice() < 0.8 ? bytes : spoiltBytes(dice, bytes) }]);
  },
};

function madeDocument(dice: Dice): Uint8Array {
  const few = () => paragraph(dice, '') + table(dice, madeSheet(dice).slice(0, 2), 0);
  if (dice() < 0.01) return archive(Buffer.from(xmlOf(Array.from({ length: 25 }, few).join(''))));
  const parts = Array.from(
    { length: 1 + whole(dice, 3) },
    () => paragraph(dice, nasty(dice)) + table(dice, madeSheet(dice), 0),
  );
  const deep = dice() < 0.03 ? pick(dice, [10, 3000, 20_000]) : 0;
  const body = `${'<w:sdt>'.repeat(deep)}${parts.join('')}${paragraph(dice, '附件')}${'</w:sdt>'.repeat(deep)}`;
  const xml = xmlOf(body);
  const text = dice() < 0.4 ? spoiltText(dice, xml) : xml;
  const bytes = dice() < 0.03 ? Buffer.from(text, 'utf16le') : Buffer.from(text);
  return archive(bytes);
}

function xmlOf(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;
}

function archive(bytes: Uint8Array): Uint8Array {
  return rawZip([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    { name: 'word/document.xml', bytes },
  ]);
}

function table(dice: Dice, rows: readonly (readonly string[])[], depth: number): string {
  const cell = (text: string) => {
    const looks = [
      dice() < 0.04 ? `<w:gridSpan w:val="${escaped(pick(dice, SPANS))}"/>` : '',
      dice() < 0.08 ? pick(dice, ['<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:vMerge w:val="continue"/>']) : '',
    ].join('');
    const inner = depth === 0 && dice() < 0.005 ? table(dice, rows.slice(0, 2), 1) : '';
    return `<w:tc>${looks && `<w:tcPr>${looks}</w:tcPr>`}${paragraph(dice, text)}${inner}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

function paragraph(dice: Dice, text: string): string {
  const run = (part: string) => `<w:r><w:t xml:space="preserve">${legal(part)}</w:t></w:r>`;
  const way = dice();
  if (way < 0.9) return `<w:p>${run(text)}</w:p>`;
  const at = whole(dice, text.length + 1);
  const middle = pick(dice, ['<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>', `<w:del>${run('旧')}</w:del>`]);
  return `<w:p>${run(text.slice(0, at))}${middle}${run(text.slice(at))}</w:p>`;
}

/** Text without what no XML may hold: otherwise nothing but the refusal would be tried. */
function legal(text: string): string {
  return escaped(text.toWellFormed().replaceAll(/[^\t\n\r -\uFFFD]/g, ''));
}

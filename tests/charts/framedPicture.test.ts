import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { drawingWidth, framedPicture, type PictureFrame } from '#charts/framedPicture.ts';
import { TOKENS } from '#charts/look.ts';

const FRAME: PictureFrame = {
  panel: 'items',
  title: '7 项进度滞后，其中 2 项严重',
  subtitle: '27 项进度对时间进度（%）',
  facts: ['截至2023年11月底', '时间进度 83.3%', '未筛选'],
  foot: ['来源：用户台账（演示）', '成渝中部地区合作事项进展'],
  demo: '演示数据',
  internal: undefined,
  alt: '截至2023年11月底，7 项滞后。',
};
const DRAWN = { svg: '<svg width="608" height="100"><path d="M0 0"></path></svg>', width: 608, height: 100 };

interface Line {
  readonly '#text': string;
  readonly '@_x': string;
  readonly '@_y': string;
  readonly '@_text-anchor'?: string;
}

function linesOf(svg: string): Line[] {
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'text' });
  return parser.parse(svg).svg.text;
}

describe('a picture that stands by itself', () => {
  const picture = framedPicture(FRAME, DRAWN, TOKENS.light);

  it('is one well-formed document of the size asked for', () => {
    expect(XMLValidator.validate(picture.svg)).toBe(true);
    expect(picture.width).toBe(640);
    expect(drawingWidth(640)).toBe(608);
    expect(picture.svg).toContain(`viewBox="0 0 640 ${picture.height}"`);
    expect(picture.svg.match(/<svg/g)).toHaveLength(1);
  });

  it('says what it shows, of when, filtered by what, from where, and that it is made up', () => {
    const words = linesOf(picture.svg).map((line) => line['#text']);
    expect(words).toEqual([
      FRAME.title,
      '27 项进度对时间进度（%） · 截至2023年11月底 · 时间进度 83.3% · 未筛选',
      '演示数据',
      '来源：用户台账（演示） · 成渝中部地区合作事项进展',
    ]);
    expect(picture.svg).toContain(
      '<title>7 项进度滞后，其中 2 项严重</title><desc>截至2023年11月底，7 项滞后。</desc>',
    );
    expect(picture.alt).toBe(FRAME.alt);
  });

  it('names fonts and holds none', () => {
    expect(picture.svg).toContain('Source Han Sans SC');
    expect(picture.svg).not.toMatch(/@font-face|base64|href/);
  });

  it('lies on the ground of its theme', () => {
    expect(framedPicture(FRAME, DRAWN, TOKENS.dark).svg).toContain(`fill="${TOKENS.dark.surface}"`);
  });

  it('has 内部资料 at the top right, the badge to its left, and the title clear of both', () => {
    const internal = '内部资料 注意保存';
    const { svg } = framedPicture({ ...FRAME, internal, title: '长'.repeat(60) }, DRAWN, TOKENS.light);
    const lines = linesOf(svg);
    const stamp = lines.find((line) => line['#text'] === internal);
    expect([stamp?.['@_x'], stamp?.['@_text-anchor']]).toEqual(['624', 'end']);
    const titles = lines.filter((line) => line['#text'].startsWith('长'));
    expect(titles.length).toBeGreaterThan(1);
    // Both marks: 113 + 12 + 62 px of the 608.
    for (const { '#text': text } of titles) expect(text.length * 16).toBeLessThan(608 - 187);
  });

  it('lets nothing in a name become markup', () => {
    const { svg } = framedPicture(
      { ...FRAME, title: '</text><script>x</script>', demo: undefined },
      DRAWN,
      TOKENS.light,
    );
    expect(svg).not.toContain('<script');
    expect(XMLValidator.validate(svg)).toBe(true);
  });

  it('grows with what must be said, and nothing overlaps', () => {
    const long = framedPicture(
      { ...FRAME, facts: Array.from({ length: 30 }, (_, at) => `筛选第${at}条`) },
      DRAWN,
      TOKENS.light,
    );
    // Thirty facts of some 80 px are 2,400 px: five lines of 608 in place of one.
    expect(long.height).toBe(picture.height + 4 * 18);
    const ys = linesOf(long.svg)
      .filter((line) => line['@_x'] === '16')
      .map((line) => Number(line['@_y']));
    expect(ys.every((y, at) => at === 0 || y - (ys[at - 1] ?? 0) >= 18)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { plainSvg, short, xmlText } from '#charts/plainSvg.ts';

const DRAWN = [
  '<svg width="9" height="9" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">',
  '<rect width="9" height="9" x="0" y="0" fill="none"></rect>',
  '<text dominant-baseline="central" text-anchor="end" style="font-size:10px;font-family:\'A\',b;font-weight:600;" x="1.23456" y="20" fill="#000" ecmeta_silent="true" class="zr4-cls-0">甲</text>',
  '<text dominant-baseline="central" style="font-size:20px;font-weight:400;" xml:space="preserve" fill="#000">乙 1.23456</text>',
  '<g clip-path="url(#zr7-c3)"><path d="M0 0" pointer-events="visible"></path></g>',
  '<defs ><clipPath id="zr7-c3"></clipPath><clipPath id="zr7-c9"></clipPath></defs>',
  '<style ><![CDATA[ .zr4-cls-0:hover { pointer-events:none; } ]]></style></svg>',
].join('\n');

describe('what ECharts has drawn, as plain SVG', () => {
  const plain = plainSvg(DRAWN, 'map');

  it('has neither the outer element nor styles, classes and marks', () => {
    expect(plain).not.toMatch(/<svg|<\/svg|style|class|ecmeta|pointer-events|dominant|xml:space|font-family/);
  });

  it('sets a line on its base line, 0.36 em below its middle', () => {
    expect(plain).toContain(
      '<text text-anchor="end" font-size="10" font-weight="600" x="1.235" y="23.6" fill="#000">甲',
    );
    expect(plain).toContain('<text font-size="20" fill="#000" y="7.2">乙 1.23456</text>');
  });

  it('paints a halo below its text in any program', () => {
    const halo =
      '<text x="1" fill="#000" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-miterlimit="2">甲</text>';
    expect(plainSvg(`<svg>${halo}</svg>`, 'a')).toBe(
      '<text x="1" fill="#000" stroke="#fff" stroke-width="3" stroke-miterlimit="2">甲</text><text x="1" fill="#000">甲</text>',
    );
  });

  it('counts ids from 0 after the name of the panel, and keeps who means whom', () => {
    expect(plain).toContain('clip-path="url(#map-0)"');
    expect(plain).toContain('<clipPath id="map-0"></clipPath><clipPath id="map-1">');
  });
});

it.each([
  ['<b>&"', '&lt;b&gt;&amp;&quot;'],
  ['a\u0000\u0008b\ufffec', 'abc'],
  ['\ud83d半\ude00', '半'],
  ['😀\t\n', '😀\t\n'],
])('text %j stands in XML as %j', (text, expected) => expect(xmlText(text)).toBe(expected));

it.each([
  [1.23456, '1.235'],
  [-0.0001, '0'],
  [40, '40'],
])('%d is written %s', (value, expected) => expect(short(value)).toBe(expected));

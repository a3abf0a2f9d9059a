import { expect, it } from 'vitest';
import { elementSnippet, frameSnippet } from '#parse/embedSnippet.ts';

const PAGE = 'https://board.example/a/';

it('an element: names of the address as attributes, the script beside the page', () => {
  const spec = { mode: 'embed', panel: 'ranking', region: ['500116', '511600'], transparent: true } as const;
  expect(elementSnippet({ page: PAGE, spec, title: 'T' })).toBe(
    '<script src="https://board.example/a/embed.js" async></script>\n' +
      '<chengyu-panel panel="ranking" region="500116,511600" transparent="1" title="T"></chengyu-panel>',
  );
});

it('a bare frame: its height at a width, its colour scheme', () => {
  const spec = { mode: 'embed', panel: 'kpi', asof: '2023-11', theme: 'dark' } as const;
  expect(frameSnippet({ page: PAGE, spec, title: 'T' }, { width: 480, height: 211 })).toBe(
    '<iframe src="https://board.example/a/?mode=embed&amp;panel=kpi&amp;asof=2023-11&amp;theme=dark" title="T" height="211" ' +
      'style="width:100%;max-width:480px;border:0;color-scheme:dark"></iframe>',
  );
});

it('without a title the element leaves it to its script, and the frame has that of the board', () => {
  const bare = { page: PAGE, spec: { mode: 'embed', panel: 'kpi' }, title: undefined } as const;
  expect(elementSnippet(bare)).toContain('<chengyu-panel panel="kpi"></chengyu-panel>');
  expect(frameSnippet(bare, { width: 1, height: 1 })).toContain('title="成渝中部地区合作事项进展"');
});

it('a title cannot break out', () => {
  const title = '"><img src=x onerror=alert(1)> & ‘’';
  const spec = { mode: 'embed', panel: 'kpi' } as const;
  const quoted = '&quot;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; ‘’';
  expect(elementSnippet({ page: PAGE, spec, title })).toContain(`title="${quoted}"`);
  expect(frameSnippet({ page: PAGE, spec, title }, { width: 1, height: 1 })).toContain(`title="${quoted}"`);
});

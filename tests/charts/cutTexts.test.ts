import type { CustomSeriesOption } from 'echarts';
import { expect, it } from 'vitest';
import { cutText, withCutTexts } from '#charts/cutTexts.ts';
import { label, marksSeries, together } from '#charts/marks.ts';

it.each([
  // Four characters of 10 px fit 40; three and an ellipsis of 5.6 fit 39.
  ['甲乙丙丁', 40, '甲乙丙丁'],
  ['甲乙丙丁', 39, '甲乙丙…'],
  ['abcd', 20, 'ab…'],
  ['甲乙', 4, '…'],
])('%s in %d px is %s', (text, width, expected) => expect(cutText(text, width, 10)).toBe(expected));

it('cuts and renames the type of every mark, also in groups, and lets nothing move', () => {
  const cut = label(0, 0, '甲乙丙丁', { fill: '#000', size: 10, within: 39 });
  const series = marksSeries('a', [{ name: 'x', marks: [cut, together([cut])] }]);
  const option = withCutTexts({ series: [series], xAxis: { axisLabel: { fontFamily: 'A' } } }, 'own');
  expect(option.animation).toBe(false);
  expect(JSON.stringify(option.xAxis)).toContain('"fontFamily":"own"');
  const [own] = option.series as CustomSeriesOption[];
  const drawn = JSON.stringify(own?.renderItem?.({ dataIndex: 0 } as never, {} as never));
  expect(drawn.match(/甲乙丙…/g)).toHaveLength(2);
  expect(drawn).not.toMatch(/truncate|Source Han/);
});

import { expect, it } from 'vitest';
import { regionSentence } from '#charts/regionSentence.ts';
import { shippedSnapshot } from '../support/shipped.ts';

it.each([
  // 达州: of its four listed items 05 is withheld; the mean is of the other three.
  [
    '511700',
    '截至2023年11月底涉及 9 项（列名 4、全域 5），有数的 8 项中 3 项按时序，列名 4 项中有数的 3 项平均进度 87.2%，时间进度 83.3%；暂不公开 1 项。',
  ],
  // 江津: 20 is outdated, but of all 16: its four listed ones all have a number.
  [
    '500116',
    '截至2023年11月底涉及 9 项（列名 4、全域 5），有数的 8 项中 4 项按时序，列名 4 项平均进度 86.6%，时间进度 83.3%；超期未更新 1 项。',
  ],
])('%s', (code, sentence) => expect(regionSentence(shippedSnapshot(''), code).join('')).toBe(sentence));

it('says so without a ledger', () =>
  expect(regionSentence(shippedSnapshot('?demo=0'), '500116')).toEqual([
    '未导入台账，暂无进度；统计、平台和相邻区市照常显示。',
  ]));

import { describe, expect, it } from 'vitest';
import { overall } from '#charts/overall.ts';
import { overallSentence } from '#words/overall.ts';
import { shippedSnapshot, shippedTables } from '../support/shipped.ts';

function sentence(query: string): string {
  return overall(shippedSnapshot(query))
    .map(({ text }) => text)
    .join('');
}

describe('the header sentence', () => {
  // November, 83.3 %: done 08 20 and closed 12; on schedule 02 09 16 18, ahead 06 11 17 21; slightly late 04 10 13, late 05 15,
  // severe 03 19, both 33.3 points behind; not reported 14; text only 01; not started 07; 22 to 27 without a name.
  it.each([
    [
      'the demo ledger in November',
      '',
      '27 项中完成 3（含销号 1），达或超时序进度 8，滞后 7（严重 2），未报送 1，定性进展 1，未开始 1，未公布名称 6。' +
        '基础设施建设 3 项中 2 项滞后，差距最大的是“优化完善规划政策体系”等 2 项。',
    ],
    [
      'before the public',
      '?audience=public',
      '27 项中完成 3（含销号 1），达或超时序进度 8，需加快推进 7，未报送 1，定性进展 1，未开始 1，未公布名称 6。' +
        '基础设施建设 3 项中 2 项需加快推进，差距最大的是“优化完善规划政策体系”等 2 项。',
    ],
    [
      'without a ledger',
      '?demo=0',
      '公告列出 7 个方面 27 项合作事项，其中 21 项公布了名称，6 项未公布名称；未导入台账，暂无进度。',
    ],
    [
      'without a ledger, one side: nobody knows of which items',
      '?demo=0&side=cq',
      '渝西八区涉及的事项暂缺；未导入台账，暂无进度。',
    ],
    [
      'without a ledger, one area',
      '?demo=0&area=services',
      '公共服务 2 项，其中 2 项公布了名称；未导入台账，暂无进度。',
    ],
    [
      'one area',
      '?area=infrastructure',
      '基础设施建设 3 项中完成 0，达或超时序进度 1，滞后 2，未报送 0。差距最大的是“优化提升省际高速公路”。',
    ],
    ['none late', '?area=services', '公共服务 2 项中完成 1，达或超时序进度 1，滞后 0，未报送 0。'],
    [
      'one late is no finding about its area',
      '?area=ecology',
      '生态环境 3 项中完成 0，达或超时序进度 2，滞后 1，未报送 0。差距最大的是“共推绿色发展”。',
    ],
    ['nothing passes', '?region=500116&side=sc', '筛选后 0 项中完成 0，达或超时序进度 0，滞后 0，未报送 0。'],
  ])('%s', (_what, query, expected) => expect(sentence(query)).toBe(expected));

  it('the counts sum to the items', () => {
    for (const query of ['', '?asof=2023-07', '?asof=2023-12', '?side=cq', '?area=planning,opening']) {
      const [first = ''] = sentence(query).split('。');
      const total = Number(/(\d+) 项中/.exec(first)?.[1]);
      const counts = [...first.replace(/（[^）]*）/g, '').matchAll(/ (\d+)(?=，|$)/g)].map(([, count]) =>
        Number(count),
      );
      const sum = counts.reduce((all, count) => all + count, 0);
      expect(sum, query).toBe(total);
    }
  });

  it('names no place, whatever is asked for', () => {
    const regions = shippedTables().regions;
    const queries = [
      ...regions.map(({ code }) => `?region=${code}`),
      '?side=cq',
      '?side=sc',
      '?measure=worst',
      '?measure=late&region=511600',
      '?demo=0&region=500116',
      '?audience=public&side=sc',
      '?asof=2023-08',
    ];
    for (const query of queries) {
      const said = sentence(query);
      expect(
        regions.filter(({ name, short_name }) => said.includes(name) || said.includes(short_name)),
        query,
      ).toEqual([]);
    }
  });

  it.each(['', '?demo=0', '?demo=0&area=services', '?audience=public', '?area=ecology', '?area=services'])(
    '%s breaks only after ，；。',
    (query) => {
      for (const { text } of overall(shippedSnapshot(query))) expect(text).toMatch(/^[^，；。].*[，；。]$/);
    },
  );

  it('what stands out is the finding, or that there is no ledger', () => {
    const strong = (query: string) => overall(shippedSnapshot(query)).flatMap((run) => (run.strong ? [run.text] : []));
    expect(strong('')).toEqual(['基础设施建设 3 项中 2 项滞后，']);
    expect(strong('?demo=0')).toEqual(['未导入台账，暂无进度。']);
    expect(strong('?area=services')).toEqual([]);
  });

  it('ends in a stop where late items have no gap to name one by', () => {
    const groups = {
      done: 0,
      'on-schedule': 0,
      late: 2,
      'not-reported': 0,
      undisclosed: 0,
      awaiting: 1,
      'not-quantified': 0,
      'not-started': 0,
    };
    const runs = overallSentence({
      total: 3,
      subject: '',
      hasLedger: true,
      isWaiting: false,
      isPublic: false,
      named: 3,
      areas: 1,
      groups,
      closed: 0,
      severe: 0,
      worstArea: { name: '甲方面', late: 2, of: 3 },
      furthest: [],
    });
    expect(runs.map(({ text }) => text).join('')).toBe(
      '3 项中完成 0，达或超时序进度 0，滞后 2，未报送 0，待报 1。甲方面 3 项中 2 项滞后。',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { type BriefingSection, briefing } from '#charts/briefing.ts';
import { disclose } from '#stats/disclosure.ts';
import { shippedSnapshot, shippedTables, snapshotFrom } from '../support/shipped.ts';

const sectionsOf = (query: string) => briefing(shippedSnapshot(query), 0);

/** Texts of the paragraphs by their id. */
function texts(sections: readonly BriefingSection[]): Record<string, string> {
  const all = sections.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
  return Object.fromEntries(all.map(({ id, text }) => [id, text]));
}

/** Titles and headings in their order. */
function outline(sections: readonly BriefingSection[]): string[] {
  return sections.flatMap(({ title, parts }) => [title, ...parts.flatMap(({ name }) => name ?? [])]);
}

// November is five months of six: 83.3 %. Numbers below are reports over targets of data/demo, such as 8 of 12 files.
describe('the demo ledger in November', () => {
  const sections = sectionsOf('');
  const told = texts(sections);

  it('has four sections, numbered as official documents are', () =>
    expect(outline(sections)).toEqual([
      '一、总体情况',
      '二、分方面进展',
      '（一）规划政策协同',
      '（二）基础设施建设',
      '（三）产业发展',
      '（四）科技创新',
      '（五）生态环境',
      '（六）对外开放',
      '（七）公共服务',
      '（八）未公布名称',
      '三、存在问题',
      '（一）进度滞后和逾期事项',
      '（二）报送情况',
      '（三）清单办理',
      '四、下一步',
      '（一）滞后和逾期事项',
      '（二）工作安排',
    ]));

  it.each([
    [
      'overall',
      '截至2023年11月底，时间进度 83.3%。27 项中完成 3（含销号 1），达或超时序进度 8，滞后 7（严重 2），未报送 1，定性进展 1，未开始 1，未公布名称 6。' +
        '基础设施建设 3 项中 2 项滞后，差距最大的是“优化完善规划政策体系”等 2 项。',
    ],
    // Listed 04 05 06 08 09 16 17 18, each with regions of both sides; of all regions 02 10 11 15 20.
    [
      'sides',
      '渝西八区涉及 13 项（列名 8 项，全域 5 项），四川八市涉及 13 项（列名 8 项，全域 5 项）；同一事项可以涉及两方，件数不可相加。',
    ],
    [
      'changes',
      '截至2023年11月底，与10月相比：变差 2 项：“做强中欧班列（成渝）品牌”由滞后（44.4%）转为严重滞后（50.0%）；“共推绿色发展”由超时序进度（72.0%）转为滞后（64.0%），进度回落 8.0 个百分点。' +
        '转为未报送 1 项：“深化川渝科技创新国际交流合作”此前为达时序进度（66.7%）。恢复达时序 1 项：“加快国家医学中心建设”由略滞后（60.0%）转为超时序进度（90.0%）。' +
        '新完成 2 项：“共同打造智能网联新能源汽车产业集群”由超时序进度（85.0%）转为已完成（108.3%）；“打造便捷生活行动升级版”由超时序进度（97.9%）转为已完成（100.0%）。' +
        '新销号 1 项：“共建成渝综合性科学中心”由已完成（100.0%）转为已销号（100.0%）。人工认定 1 项：“深化西部陆海新通道建设”由滞后（53.3%）改判为达时序进度（70.0%）。更正 1 项：“共推绿色发展”9月进度由 52.0% 更正为 48.0%。',
    ],
    // 40 of 48; 8 of 12, due in October; text alone.
    [
      'area-planning',
      '3 项中，达时序进度 1 项：“加强成渝中部地区发展规划协同衔接”（完成 83.3%，时间进度 83.3%，与其持平）；严重滞后 1 项：“优化完善规划政策体系”（逾期，完成 66.7%，时间进度 100.0%，滞后 33.3 个百分点）；定性进展 1 项：“争取中央层面更大力度支持”。',
    ],
    // 16 of 18 against a plan of 84; 44 and 40 of 60 by the two sides; 19 of 24.
    [
      'area-infrastructure',
      '3 项中，超时序进度 1 项：“共建长江上游航运中心”（完成 88.9%，计划进度 84.0%，超前 4.9 个百分点）；滞后 1 项：“优化提升省际高速公路”（完成 70.0%，为渝方 73.3%、川方 66.7% 的均值，时间进度 83.3%，滞后 13.3 个百分点）；略滞后 1 项：“加快推进成渝地区铁路规划项目实施”（完成 79.2%，时间进度 83.3%，滞后 4.2 个百分点）。',
    ],
    // Not begun before December.
    [
      'area-industry',
      '5 项中，已完成 1 项：“共同打造智能网联新能源汽车产业集群”（完成 108.3%，时间进度 83.3%，超前 25.0 个百分点）；超时序进度 1 项：“共建成渝现代高效特色农业带”（完成 90.6%，时间进度 83.3%，超前 7.3 个百分点）；达时序进度 1 项：“共建电子信息制造业产业集群”（完成 83.3%，时间进度 83.3%，与其持平）；略滞后 1 项：“共推数字经济产业发展”（完成 75.0%，时间进度 83.3%，滞后 8.3 个百分点）；未开始 1 项：“推动川渝金融企业战略互投”（12月起）。',
    ],
    // 21 of 30, set to on schedule by hand; 9 of 18.
    [
      'area-opening',
      '2 项中，达时序进度 1 项：“深化西部陆海新通道建设”（人工认定，按规则为滞后，完成 70.0%，时间进度 83.3%，滞后 13.3 个百分点）；严重滞后 1 项：“做强中欧班列（成渝）品牌”（完成 50.0%，时间进度 83.3%，滞后 33.3 个百分点）。',
    ],
    ['area-undisclosed', '6 项，公告以“包括”列举，名称和所属方面均未公布。'],
    [
      'late-2023H2-03',
      '1. “优化完善规划政策体系”：严重滞后，逾期，完成 66.7%，时间进度 100.0%，滞后 33.3 个百分点。存在问题：〔演示〕部分材料待补充。需协调：〔演示〕请联合专项组会商一次。',
    ],
    [
      'late-2023H2-05',
      '4. “优化提升省际高速公路”：滞后，完成 70.0%，为渝方 73.3%、川方 66.7% 的均值，时间进度 83.3%，滞后 13.3 个百分点。存在问题：渝方，〔演示〕部分材料待补充；川方，〔演示〕两侧标准尚未统一。需协调：渝方，〔演示〕请统一两侧口径；川方，〔演示〕请统一两侧口径。',
    ],
    // Item 14 by both its units; the cells of 02 in five months: four regions, 20; of 20 in September: four.
    [
      'owed',
      '截至2023年11月底，尚未报送：事项报告 1 份，区市报告 32 份。其中2023年11月报告未报送：渝方 5 家（渝方牵头单位D、江津区、永川区、璧山区、潼南区）；川方 5 家（川方牵头单位D、自贡市、泸州市、遂宁市、宜宾市）。',
    ],
    ['brought', '滞后和逾期的 7 项先提交联合专项组；需要更高层级协调的，由双方另行商定。'],
    [
      'next-2023H2-05',
      '4. “优化提升省际高速公路”：牵头单位渝方牵头单位B、川方牵头单位B。下一步：渝方，〔演示〕下月补齐材料；川方，〔演示〕下月补齐材料。',
    ],
    ['remind', '尚未报送的单位和区市，按催报单补报。'],
    // 27 without three done and six without a name.
    ['time', '至2023年12月底，时间进度为 100.0%；尚未完成的 18 项按各自时限推进。'],
    ['meeting', '下一次党政联席会议为第八次（2023年12月28日，四川省承办）。'],
  ])('%s', (id, expected) => expect(told[id]).toBe(expected));

  it('tells of both sides in the same words', () => {
    const swap = (text: string) => text.replace(/渝西八区|四川八市/g, '某地').replace(/渝方|川方/g, '某方');
    const [cq = '', sc = ''] = swap(told.sides ?? '').split(/，(?=某地)|；/);
    expect(cq).toBe(sc);
    const [one = '', other = ''] = swap(told.owed ?? '')
      .split(/(?=某方 \d)/)
      .slice(1);
    expect(one.split('、')).toHaveLength(other.split('、').length);
  });
});

describe('other months', () => {
  it('the first has nothing before it', () =>
    expect(texts(sectionsOf('?asof=2023-07')).changes).toBe('截至2023年7月底，此前没有报告月份，无从比较。'));

  it('after the last the question is what goes on', () =>
    expect(texts(sectionsOf('?asof=2023-12')).time).toBe('本期已到末月，尚未完成的 18 项是否转入下期，提请双方研究。'));

  it('an overdue item that did not report is among the late, without numbers', () =>
    expect(texts(sectionsOf('?asof=2023-12'))['late-2023H2-03']).toBe('4. “优化完善规划政策体系”：未报送，逾期。'));
});

describe('filters', () => {
  it('one area: only its heading and items, its reports all there', () => {
    const sections = sectionsOf('?area=infrastructure');
    expect(outline(sections).filter((title) => title.startsWith('（'))).toEqual([
      '（一）基础设施建设',
      '（一）进度滞后和逾期事项',
      '（二）报送情况',
      '（三）清单办理',
      '（一）滞后和逾期事项',
      '（二）工作安排',
    ]);
    expect(texts(sections)).toMatchObject({
      overall:
        '截至2023年11月底，时间进度 83.3%。基础设施建设 3 项中完成 0，达或超时序进度 1，滞后 2，未报送 0。差距最大的是“优化提升省际高速公路”。',
      sides:
        '渝西八区涉及 3 项（列名 3 项，全域 0 项），四川八市涉及 3 项（列名 3 项，全域 0 项）；同一事项可以涉及两方，件数不可相加。',
      changes: '截至2023年11月底，与10月相比，没有变化。',
      owed: '截至2023年11月底，期限已过的月度报告均已报送。',
      brought: '滞后和逾期的 2 项先提交联合专项组；需要更高层级协调的，由双方另行商定。',
    });
  });

  it('an area without late items says so', () => {
    const sections = sectionsOf('?area=services');
    expect(texts(sections).late).toBe('没有进度滞后或逾期的事项。');
    expect(outline(sections).at(-1)).toBe('三、下一步'.replace('三', '四'));
  });

  it('one side: nothing is said of the other', () => {
    const told = texts(sectionsOf('?side=cq'));
    expect(told.sides).toBeUndefined();
    // Item 14 concerns no region: it does not pass.
    expect(told.owed).toMatch(/其中2023年11月报告未报送：渝方 4 家（江津区、永川区、璧山区、潼南区）。$/);
  });

  it('where nothing passes there is one sentence', () =>
    expect(sectionsOf('?region=500116&side=sc')).toEqual([
      {
        id: 'overall',
        title: '一、总体情况',
        parts: [
          {
            id: 'overall',
            name: undefined,
            paragraphs: [{ id: 'overall', text: '没有符合筛选条件的事项。' }],
          },
        ],
      },
    ]));
});

describe('without a ledger', () => {
  const sections = sectionsOf('?demo=0');

  it('there is what the announcement says, and no problem is made up', () => {
    expect(sections.map(({ title }) => title)).toEqual(['一、总体情况', '二、分方面进展', '三、下一步']);
    expect(texts(sections)).toMatchObject({
      overall: '公告列出 7 个方面 27 项合作事项，其中 21 项公布了名称，6 项未公布名称；未导入台账，暂无进度。',
      'area-services': '公布名称 2 项：“打造便捷生活行动升级版”、“加快国家医学中心建设”。',
      'area-undisclosed': '6 项，公告以“包括”列举，名称和所属方面均未公布。',
      'no-ledger': '月度台账导入后，另行报送进展情况。',
    });
  });

  it('of one area as well', () =>
    expect(texts(sectionsOf('?demo=0&area=services')).overall).toBe(
      '公共服务 2 项，其中 2 项公布了名称；未导入台账，暂无进度。',
    ));
});

describe('before the public', () => {
  const { tables } = disclose(shippedTables(), 'public');
  const sections = briefing(snapshotFrom(tables, '?audience=public'), 2);
  const told = texts(sections);
  const whole = JSON.stringify(sections);

  it('there are no problems; what is withheld is counted', () => {
    expect(outline(sections).filter((title) => !title.startsWith('（'))).toEqual([
      '一、总体情况',
      '二、分方面进展',
      '三、下一步',
    ]);
    expect(told.overall).toBe(
      '截至2023年11月底，时间进度 83.3%。27 项中完成 3（含销号 1），达或超时序进度 8，需加快推进 7，未报送 1，定性进展 1，未开始 1，未公布名称 6。' +
        '基础设施建设 3 项中 2 项需加快推进，差距最大的是“优化完善规划政策体系”等 2 项。另有 2 项暂不公开。',
    );
  });

  it('the late words are one', () => {
    expect(told['area-infrastructure']).toBe(
      '3 项中，超时序进度 1 项：“共建长江上游航运中心”（完成 88.9%，计划进度 84.0%，差 +4.9 个百分点）；需加快推进 2 项：“加快推进成渝地区铁路规划项目实施”（完成 79.2%，时间进度 83.3%，差 −4.2 个百分点）、“优化提升省际高速公路”（完成 70.0%，为渝方 73.3%、川方 66.7% 的均值，时间进度 83.3%，差 −13.3 个百分点）。',
    );
    expect(whole).not.toMatch(/滞后/);
  });

  it('no difficulty, need, plan, unit or reminder is told', () =>
    expect(whole).not.toMatch(/存在问题|需协调|下一步：|〔演示〕|牵头|催报|尚未报送/));
});

it('names no region that is late: only who has to report, and only inside', () => {
  const regions = shippedTables().regions.flatMap(({ name, short_name }) => [name, short_name]);
  for (const query of ['', '?side=sc', '?asof=2023-09', '?audience=public']) {
    const { owed: _owed, ...told } = texts(sectionsOf(query));
    const said = Object.values(told).join('');
    expect(
      regions.filter((name) => said.includes(name)),
      query,
    ).toEqual([]);
  }
});

describe('a package that names Sichuan first', () => {
  const sections = briefing(snapshotFrom(shippedTables(), '', undefined, 'sc-first'), 0);
  const told = texts(sections);
  const announced = texts(sectionsOf(''));

  it.each([
    [
      'sides',
      '四川八市涉及 13 项（列名 8 项，全域 5 项），渝西八区涉及 13 项（列名 8 项，全域 5 项）；同一事项可以涉及两方，件数不可相加。',
    ],
    [
      'late-2023H2-05',
      '4. “优化提升省际高速公路”：滞后，完成 70.0%，为川方 66.7%、渝方 73.3% 的均值，时间进度 83.3%，滞后 13.3 个百分点。存在问题：川方，〔演示〕两侧标准尚未统一；渝方，〔演示〕部分材料待补充。需协调：川方，〔演示〕请统一两侧口径；渝方，〔演示〕请统一两侧口径。',
    ],
    [
      'owed',
      '截至2023年11月底，尚未报送：事项报告 1 份，区市报告 32 份。其中2023年11月报告未报送：川方 5 家（川方牵头单位D、自贡市、泸州市、遂宁市、宜宾市）；渝方 5 家（渝方牵头单位D、江津区、永川区、璧山区、潼南区）。',
    ],
    [
      'next-2023H2-05',
      '4. “优化提升省际高速公路”：牵头单位川方牵头单位B、渝方牵头单位B。下一步：川方，〔演示〕下月补齐材料；渝方，〔演示〕下月补齐材料。',
    ],
  ])('%s', (id, text) => expect(told[id]).toBe(text));

  it('says both sides in that order in every paragraph, and all else as before', () => {
    const order = (text: string) => [text.search(/川方|四川八市/), text.search(/渝方|渝西八区/)];
    const both = Object.values(told)
      .map(order)
      .filter((places) => !places.includes(-1));
    // 总体情况, 05 in its area and among the late, 报送情况, and the lead units of the seven late items.
    expect(both).toHaveLength(11);
    for (const [sc, cq] of both) expect(sc).toBeLessThan(cq ?? 0);
    const letters = (text: string) => [...text].toSorted().join('');
    expect(Object.entries(told).map(([id, text]) => [id, letters(text)])).toEqual(
      Object.entries(announced).map(([id, text]) => [id, letters(text)]),
    );
  });
});

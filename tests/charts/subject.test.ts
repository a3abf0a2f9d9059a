import { describe, expect, it } from 'vitest';
import { lateSubjectOf, subjectOf } from '#charts/subject.ts';
import { shippedSnapshot } from '../support/shipped.ts';

describe('subject of a title', () => {
  it.each([
    ['', ''],
    ['?theme=dark&asof=2023-09', ''],
    ['?area=ecology', '生态环境'],
    ['?area=ecology,opening', '筛选后'],
    ['?area=ecology&side=cq', '筛选后'],
    ['?side=cq', '渝西八区涉及的'],
    ['?side=sc', '四川八市涉及的'],
    ['?item=2023H2-05,2023H2-06', '所列'],
    ['?item=2023H2-05', '筛选后'],
    ['?region=500116', '筛选后'],
    ['?status=late,slightly-late,severe', '筛选后'],
  ])('%s: “%s”', (query, subject) => expect(subjectOf(shippedSnapshot(query))).toBe(subject));

  it.each([
    ['?status=late,slightly-late,severe', ''],
    ['?status=severe,late,slightly-late&area=ecology', '生态环境'],
    ['?status=late', '筛选后'],
    ['?status=late,severe,done', '筛选后'],
  ])('%s counts late items as “%s”', (query, subject) => expect(lateSubjectOf(shippedSnapshot(query))).toBe(subject));
});

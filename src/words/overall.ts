import { GROUP_WORDS, statusWord } from '#words/status.ts';

interface Overall {
  readonly total: number;
  /** What the filters leave; empty where there are none. */
  readonly subject: string;
  readonly hasLedger: boolean;
  /** No month of the period is signed yet. */
  readonly isWaiting: boolean;
  readonly isPublic: boolean;
  readonly named: number;
  readonly areas: number;
  readonly groups: Readonly<Record<keyof typeof GROUP_WORDS, number>>;
  readonly closed: number;
  readonly severe: number;
  readonly worstArea: { readonly name: string; readonly late: number; readonly of: number } | undefined;
  /** Late items furthest behind; several share the place. */
  readonly furthest: readonly string[];
}

/** A run of the sentence; `strong` ones stand out. Breaks come only between runs, that is after ，；。 */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}

/** The header sentence: the same on wall, paper and for a screen reader. It names items and areas, never a place. */
export function overallSentence(facts: Overall): Run[] {
  if (!facts.hasLedger) return publicSentence(facts);
  const { groups, total, closed, severe, isPublic } = facts;
  const late = isPublic ? statusWord('late', true) : GROUP_WORDS.late;
  const first = [
    count(`${facts.subject} ${total} 项中完成`.trim(), groups.done, closed > 0 ? `（含销号 ${closed}）` : ''),
    count('达或超时序进度', groups['on-schedule'], ''),
    count(late, groups.late, !isPublic && severe > 0 ? `（严重 ${severe}）` : ''),
    count(GROUP_WORDS['not-reported'], groups['not-reported'], ''),
    ...(['awaiting', 'not-quantified', 'not-started', 'undisclosed'] as const)
      .filter((group) => groups[group] > 0)
      .map((group) => count(GROUP_WORDS[group], groups[group], '')),
  ];
  const parts = first.map((part, index) => ({
    ...part,
    text: `${part.text}${index < first.length - 1 ? '，' : '。'}`,
  }));
  return [...parts, ...finding(facts, late)];
}

function publicSentence({ total, named, areas, subject, isWaiting }: Overall): Run[] {
  const why = `${isWaiting ? '尚无已定稿的月份' : '未导入台账'}，暂无进度。`;
  // Who takes part in what is the ledger's to say: without it none is known, which is not 0.
  if (subject !== '' && total === 0) return [{ text: `${subject}事项暂缺；` }, { text: why }];
  if (subject !== '') return [{ text: `${subject} ${total} 项，其中 ${named} 项公布了名称；` }, { text: why }];
  return [
    { text: `公告列出 ${areas} 个方面 ${total} 项合作事项，` },
    { text: `其中 ${named} 项公布了名称，` },
    { text: `${total - named} 项未公布名称；` },
    { text: why, strong: true },
  ];
}

function finding({ worstArea, furthest, groups }: Overall, late: string): Run[] {
  if (groups.late === 0) return [];
  const area = worstArea && {
    text: `${worstArea.name} ${worstArea.of} 项中 ${worstArea.late} 项${late}${furthest.length > 0 ? '，' : '。'}`,
    strong: true,
  };
  const item = furthest.length > 0 && {
    text: `差距最大的是“${furthest[0]}”${furthest.length > 1 ? `等 ${furthest.length} 项` : ''}。`,
  };
  return [area, item].filter((run) => run !== undefined && run !== false);
}

function count(words: string, value: number, note: string): Run {
  return { text: `${words} ${value}${note}` };
}

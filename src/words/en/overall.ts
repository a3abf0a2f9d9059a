import { lower } from '#words/en/letters.ts';
import { counted } from '#words/en/plural.ts';
import { GROUP_WORDS } from '#words/en/status.ts';
import type * as zh from '#words/overall.ts';
import type { Run } from '#words/overall.ts';

export type { Run } from '#words/overall.ts';

type Overall = Parameters<typeof zh.overallSentence>[0];

/** The header sentence: the same on wall, paper and for a screen reader. It names items and areas, never a place. */
export function overallSentence(facts: Overall): Run[] {
  return spaced(facts.hasLedger ? ledgerSentence(facts) : publicSentence(facts));
}

function ledgerSentence(facts: Overall): Run[] {
  const { groups, total, closed, severe, isPublic, subject } = facts;
  const whole = `${subject === '' ? 'Of' : `${subject}: of`} ${counted(total, 'item')}`;
  const done = `${whole}, ${groups.done} ${groups.done === 1 ? 'is' : 'are'} done${closed > 0 ? ` (${closed} closed)` : ''}`;
  const first = [
    done,
    `${groups['on-schedule']} ${lower(GROUP_WORDS['on-schedule'])}`,
    isPublic
      ? `${groups.late} ${needs(groups.late)}`
      : `${groups.late} ${lower(GROUP_WORDS.late)}${severe > 0 ? ` (${severe} severely)` : ''}`,
    `${groups['not-reported']} ${lower(GROUP_WORDS['not-reported'])}`,
    ...(['awaiting', 'not-quantified', 'not-started', 'undisclosed'] as const)
      .filter((group) => groups[group] > 0)
      .map(
        (group) => `${groups[group]} ${group === 'undisclosed' ? 'with no published name' : lower(GROUP_WORDS[group])}`,
      ),
  ];
  const parts = first.map((text, index) => ({ text: `${text}${index < first.length - 1 ? ',' : '.'}` }));
  return [...parts, ...finding(facts)];
}

function publicSentence({ total, named, areas, subject, isWaiting }: Overall): Run[] {
  const why = `${isWaiting ? 'no month is signed off yet' : 'no ledger is imported'}, so progress is not available.`;
  // Who takes part in what is the ledger's to say: without it none is known, which is not 0.
  if (subject !== '' && total === 0) return [{ text: `${subject}: items not available;` }, { text: why }];
  if (subject !== '')
    return [{ text: `${subject}: ${counted(total, 'item')}, ${named} with a published name;` }, { text: why }];
  return [
    { text: `The announcement lists ${counted(total, 'cooperation item')} in ${counted(areas, 'area')},` },
    { text: `${named} with a published name,` },
    { text: `${total - named} without;` },
    { text: why, strong: true },
  ];
}

function finding({ worstArea, furthest, groups, isPublic }: Overall): Run[] {
  if (groups.late === 0) return [];
  const area = worstArea && {
    text: `${worstArea.name}: ${worstArea.late} of ${counted(worstArea.of, 'item')} ${isPublic ? needs(worstArea.late) : lower(GROUP_WORDS.late)}.`,
    strong: true,
  };
  const item = furthest.length > 0 && {
    text: `Largest gap: “${furthest[0]}”${furthest.length > 1 ? ` and ${counted(furthest.length - 1, 'other')}` : ''}.`,
  };
  return [area, item].filter((run) => run !== undefined && run !== false);
}

function needs(count: number): string {
  return count === 1 ? 'needs to speed up' : 'need to speed up';
}

/** Each run but the last ends in a space: they are put together without any. */
function spaced(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index < runs.length - 1 ? { ...run, text: `${run.text} ` } : run));
}

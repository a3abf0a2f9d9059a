import { type ChangeLine, changeLines, changeName } from '#charts/changeLines.ts';
import { isPublic } from '#charts/itemRows.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Move } from '#stats/move.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { type ChangeFact, changesParagraph, changesWords } from '#words/changes.ts';
import { perCent } from '#words/number.ts';
import { statusWord } from '#words/status.ts';

/** The changes as a paragraph for a briefing; in the first month the sentence that there is nothing to compare with. */
export function changesText(snapshot: Snapshot): string {
  const { from, lines } = changeLines(snapshot);
  const { asof } = snapshot.moment;
  if (from === undefined) return changesWords.firstSentence(asof);
  return changesParagraph(
    asof,
    from,
    lines.map((line) => factOf(snapshot, line)),
  );
}

/** One line as words. */
export function factOf(snapshot: Snapshot, line: ChangeLine): ChangeFact {
  const { change, fall } = line;
  const { kind, before, now, revision, isRetargeted } = change;
  const fact = { topic: topicOf(line), name: changeName(change) };
  if (kind === 'revised')
    return {
      ...fact,
      from: number(revision?.before),
      to: number(revision?.after),
      ...(revision ? { month: revision.month } : {}),
    };
  if (kind === 'fell')
    return {
      ...fact,
      from: number(before?.figure?.value),
      to: number(now?.figure?.value),
      ...(isRetargeted ? { isRetargeted } : {}),
    };
  return {
    ...fact,
    from: stateWords(snapshot, before),
    to: stateWords(snapshot, now),
    ...(fall === undefined ? {} : { fall }),
  };
}

function topicOf({ change: { kind, move }, isWorse, isFirst }: ChangeLine): ChangeFact['topic'] {
  if (isFirst) return 'first';
  if (kind !== 'status') return kind;
  if (isWorse) return 'worse';
  return (move && TOPIC_OF[move]) ?? 'other';
}

const TOPIC_OF: Readonly<Partial<Record<Move, ChangeFact['topic']>>> = {
  'to-not-reported': 'silent',
  eased: 'eased',
  recovered: 'recovered',
  'to-ahead': 'forward',
  'reported-again': 'heard',
  first: 'first',
  done: 'done',
  closed: 'closed',
  overridden: 'overridden',
};

function stateWords(snapshot: Snapshot, state: ItemState | undefined): string {
  if (!state) return changesWords.dash;
  const word = statusWord(state.status, isPublic(snapshot));
  return state.figure ? changesWords.inBrackets(word, state.figure.value) : word;
}

function number(value: number | undefined): string {
  return value === undefined ? changesWords.dash : perCent(value);
}

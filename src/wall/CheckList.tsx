import { type RefObject, useEffect, useState } from 'react';
import { onBeat } from '#io/clock.ts';
import { type TextFinding, textFaults } from '#stats/textFaults.ts';
import { screenTexts, spiltNames } from '#wall/screenTexts.ts';
import { labelled } from '#words/punctuation.ts';
import { wallWords } from '#words/wall.ts';

interface CheckListProps {
  readonly deck: RefObject<HTMLElement | null>;
  readonly seams: readonly number[];
}

/** For whoever sets up a wall (`check=1`): what of the picture could not be read from afar, looked through every second. */
export function CheckList({ deck, seams }: CheckListProps) {
  const [found, setFound] = useState<readonly TextFinding[]>([]);
  useEffect(() => {
    const look = () => {
      if (!deck.current) return;
      const { clientWidth: width, clientHeight: height } = deck.current;
      const own = textFaults(screenTexts(deck.current), { width, height, seams });
      const next = [...own, ...spiltNames(deck.current).map((text): TextFinding => ({ fault: 'spill', text }))];
      setFound((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    look();
    return onBeat(look);
  }, [deck, seams]);
  const { check } = wallWords;
  return (
    <aside className="wall-check">
      <strong>{found.length === 0 ? check.none : check.title(found.length)}</strong>
      <ol data-check>
        {found.map(({ fault, text, other }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word can be cut in two places
          <li key={`${index}-${fault}-${text}`} data-fault={fault}>
            {labelled(check.kinds[fault], other === undefined ? text : `${text} / ${other}`)}
          </li>
        ))}
      </ol>
    </aside>
  );
}

import { type ReactNode, useId, useMemo } from 'react';
import { ledgerSource } from '#charts/content.ts';
import type { Card } from '#charts/itemCard.ts';
import { type Look, lookOf } from '#charts/look.ts';
import type { Drawing, Target } from '#charts/picture.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { Figure } from '#ui/Figure.tsx';
import { PanelFoot } from '#ui/PanelFoot.tsx';
import { useBox } from '#ui/useBox.ts';
import { useStage } from '#views/Stage.ts';
import { usePick } from '#views/usePick.ts';

interface ItemCardProps {
  /** Public name of the part of the page. */
  readonly part: string;
  readonly card: Pick<Card, 'title' | 'subtitle'>;
  readonly children: ReactNode;
}

/** The frame of one part of the item page: finding, measure, what is shown, source, badge, as-of. */
export function ItemCard({ part, card, children }: ItemCardProps) {
  const { snapshot, showSources } = useStage();
  const id = useId();
  const { asof } = snapshot.moment;
  const { sources, sourceText, isDemo } = ledgerSource(snapshot);
  return (
    <section
      className={`panel item-${part}`}
      data-part={part}
      data-asof={asof}
      data-provenance={isDemo ? 'demo' : undefined}
      aria-labelledby={id}
    >
      <header className="panel-head">
        <h2 id={id}>{card.title}</h2>
        <p>{card.subtitle}</p>
      </header>
      {children}
      <PanelFoot sourceText={sourceText} isDemo={isDemo} asof={asof} onSources={() => showSources(sources)} />
    </section>
  );
}

interface ItemPictureProps {
  readonly part: string;
  readonly state: ItemState;
  readonly cardOf: (snapshot: Snapshot, state: ItemState) => Card;
  readonly drawingOf: (snapshot: Snapshot, state: ItemState, look: Look) => Drawing;
  readonly onPick?: (target: Target) => void;
}

/** A part of the item page that is one picture. */
export function ItemPicture({ part, state, cardOf, drawingOf, onPick }: ItemPictureProps) {
  const { snapshot, theme } = useStage();
  const { ref, box } = useBox();
  const { dialog, ...pick } = usePick(onPick);
  const card = useMemo(() => cardOf(snapshot, state), [cardOf, snapshot, state]);
  const { width, height } = box ?? {};
  const natural = useMemo(
    () => (width ? drawingOf(snapshot, state, lookOf(theme, width)).height : undefined),
    [drawingOf, snapshot, state, theme, width],
  );
  const drawing = useMemo(
    // Not before the box has the room asked for: a chart that begins too low stays cut.
    () =>
      width && height && natural && height >= natural
        ? drawingOf(snapshot, state, lookOf(theme, width, height))
        : undefined,
    [drawingOf, snapshot, state, theme, width, height, natural],
  );
  return (
    <ItemCard part={part} card={card}>
      {/* The picture lies in its box without holding it open: cards side by side end at one height. */}
      <div className="picture-box item-picture" style={{ minHeight: natural }} ref={ref}>
        {drawing && width && (
          <Figure key={drawing.height} drawing={drawing} width={width} sentence={card.sentence} {...pick} />
        )}
        {dialog}
      </div>
    </ItemCard>
  );
}

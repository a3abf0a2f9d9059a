import { type ReactNode, useCallback, useMemo } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { PagePicture } from '#app/PagePicture.tsx';
import type { PartPicture } from '#app/PartExport.tsx';
import { ledgerSource } from '#charts/content.ts';
import type { Card } from '#charts/itemCard.ts';
import { itemName } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import type { Drawing, Target } from '#charts/picture.ts';
import type { Table } from '#charts/table.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { useStage } from '#views/Stage.ts';

interface ItemCardProps {
  /** Public name of the part of the page. */
  readonly part: string;
  readonly card: Pick<Card, 'title' | 'subtitle'>;
  readonly table?: (() => Table) | undefined;
  readonly picture?: PartPicture;
  readonly children: ReactNode;
}

/** One part of the item page: finding, measure, what is shown, and the ledger as its source. */
export function ItemCard({ part, card, table, picture, children }: ItemCardProps) {
  const { snapshot } = useStage();
  return (
    <PagePart
      part={part}
      title={card.title}
      subtitle={card.subtitle}
      source={ledgerSource(snapshot)}
      table={table}
      picture={picture}
    >
      {children}
    </PagePart>
  );
}

interface ItemPictureProps {
  readonly part: 'bar' | 'milestones' | 'trend' | 'tiles';
  readonly state: ItemState;
  readonly cardOf: (snapshot: Snapshot, state: ItemState) => Card;
  readonly drawingOf: (snapshot: Snapshot, state: ItemState, look: Look) => Drawing;
  readonly tableOf: (snapshot: Snapshot, state: ItemState) => Table;
  readonly onPick?: (target: Target) => void;
}

/** A part of the item page that is one picture, or its table. */
export function ItemPicture({ part, state, cardOf, drawingOf, tableOf, onPick }: ItemPictureProps) {
  const { snapshot } = useStage();
  const card = useMemo(() => cardOf(snapshot, state), [cardOf, snapshot, state]);
  const draw = useCallback((look: Look) => drawingOf(snapshot, state, look), [drawingOf, snapshot, state]);
  const picture = { id: `item-${part}`, subject: itemName(state), draw, sentence: card.sentence } as const;
  return (
    <ItemCard part={part} card={card} table={() => tableOf(snapshot, state)} picture={picture}>
      <PagePicture draw={draw} sentence={card.sentence} onPick={onPick} />
    </ItemCard>
  );
}

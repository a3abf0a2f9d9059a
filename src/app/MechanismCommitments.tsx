import { PagePart } from '#app/PagePart.tsx';
import { ItemLink } from '#app/RegionLink.tsx';
import { publicSource } from '#charts/content.ts';
import { itemName } from '#charts/itemRows.ts';
import { TOKENS } from '#charts/look.ts';
import { sideColour } from '#charts/side.ts';
import type { RowOf } from '#model/table.ts';
import { useStage } from '#views/Stage.ts';
import { mechanismWords } from '#words/mechanism.ts';

type Commitment = RowOf<'commitments'>;

/** What each side said it would do, side by side; an open list says that it is one. */
export function MechanismCommitments() {
  const { snapshot } = useStage();
  const { commitments } = snapshot.ledger.tables;
  // The order of the sides is the package's, as everywhere.
  const sides = [...new Set([...snapshot.ledger.regions, ...commitments].map(({ side }) => side))];
  if (commitments.length === 0) return null;
  const source = publicSource(
    snapshot,
    commitments.map(({ source_id }) => source_id),
  );
  return (
    <PagePart
      part="commitments"
      title={mechanismWords.commitmentsTitle}
      subtitle={mechanismWords.commitmentsSubtitle}
      source={source}
    >
      <div className="mechanism-sides">
        {sides.map((side) => (
          <Side key={side} side={side} rows={commitments.filter((row) => row.side === side)} />
        ))}
      </div>
    </PagePart>
  );
}

function Side({ side, rows }: { readonly side: Commitment['side']; readonly rows: readonly Commitment[] }) {
  const { snapshot, theme } = useStage();
  const name = snapshot.ledger.tables.provinces.find((province) => province.side === side)?.name ?? side;
  const isClosed = rows.every(({ complete }) => complete);
  const title = isClosed ? mechanismWords.closed(name, rows.length) : mechanismWords.open(name, rows.length);
  return (
    <section style={{ borderLeft: `3px solid ${sideColour(side, TOKENS[theme])}` }}>
      <h3>{title}</h3>
      <ol>
        {[...rows]
          .sort((a, b) => a.order - b.order)
          .map((row) => (
            <li key={row.id} data-commitment={row.id}>
              {row.text}
              <Linked id={row.id} />
            </li>
          ))}
      </ol>
    </section>
  );
}

/** Items the ledger links to a commitment; nothing where there are none. */
function Linked({ id }: { readonly id: string }) {
  const { snapshot } = useStage();
  const { commitment_items } = snapshot.ledger.tables;
  const linked = snapshot.states.filter(({ item }) =>
    commitment_items.some((row) => row.commitment_id === id && row.item_id === item.id),
  );
  if (linked.length === 0) return null;
  return (
    <div className="mechanism-linked">
      <small>{mechanismWords.linked(linked.length)}</small>
      {linked.map((state) => (
        <ItemLink key={state.item.id} id={state.item.id}>
          {itemName(state)}
        </ItemLink>
      ))}
    </div>
  );
}

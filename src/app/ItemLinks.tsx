import { ItemCard } from '#app/ItemCard.tsx';
import { LISTS } from '#model/list.ts';
import { BUILT_VIEWS, type View } from '#model/spec.ts';
import type { RowOf } from '#model/table.ts';
import type { ItemState } from '#stats/itemState.ts';
import type { Ledger } from '#stats/ledger.ts';
import { levelOf } from '#stats/lists.ts';
import { light } from '#ui/lit.ts';
import { useStage } from '#views/Stage.ts';
import { LEVEL_WORDS } from '#words/agenda.ts';
import { itemLinkWords } from '#words/itemLinks.ts';
import { valueWord } from '#words/value.ts';

const words = itemLinkWords;

/** Needs, agreed matters and results of the item, the meetings they were brought to, and the commitments it serves. */
export function ItemLinks({ state }: { readonly state: ItemState }) {
  const { ledger } = useStage().snapshot;
  const entries = entriesOf(ledger, state.item.id);
  const of = (list: (typeof LISTS)[number]) => entries.filter((entry) => entry.list === list);
  const [needs, agreed, results] = LISTS.map((list) => of(list).length);
  const commitments = commitmentsOf(ledger, state.item.id);
  if (!ledger.hasReports && entries.length + commitments.length === 0) return null;
  const title = words.title(needs ?? 0, agreed ?? 0, results ?? 0);
  return (
    <ItemCard part="links" card={{ title, subtitle: words.subtitle }}>
      <div className="item-lists">
        {(entries.length > 0 ? LISTS : []).map((list) => (
          <section key={list} data-list={list}>
            <h3>{valueWord(list)}</h3>
            {of(list).length === 0 ? (
              <p className="missing">{words.missing}</p>
            ) : (
              <ul>
                {of(list).map((entry) => (
                  <Entry key={entry.id} entry={entry} itemId={state.item.id} />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
      {commitments.length > 0 && (
        <section className="item-commitments">
          <h3>{words.commitments}</h3>
          <ul>
            {commitments.map(({ id, side, text }) => (
              <li key={id} data-commitment={id}>
                {words.promise(words.side[side], text)}
                <Way view="mechanism" text={words.toMechanism} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {entries.length > 0 && <Way view="lists" text={words.open} />}
    </ItemCard>
  );
}

/** The item's own entries, and those linked to them in either direction. */
function entriesOf({ tables }: Ledger, itemId: string): RowOf<'list_entries'>[] {
  const ids = new Set(tables.list_entries.filter(({ item_id }) => item_id === itemId).map(({ id }) => id));
  let size = 0;
  while (ids.size > size) {
    size = ids.size;
    for (const { from_id, to_id } of tables.list_links) {
      if (ids.has(from_id)) ids.add(to_id);
      else if (ids.has(to_id)) ids.add(from_id);
    }
  }
  return tables.list_entries.filter(({ id }) => ids.has(id));
}

function commitmentsOf({ tables }: Ledger, itemId: string): RowOf<'commitments'>[] {
  const ids = new Set(
    tables.commitment_items.filter(({ item_id }) => item_id === itemId).map((row) => row.commitment_id),
  );
  return tables.commitments.filter(({ id }) => ids.has(id));
}

function Entry({ entry, itemId }: { readonly entry: RowOf<'list_entries'>; readonly itemId: string }) {
  const { snapshot, change } = useStage();
  const { id, title, raised_on, level, state, closed_on } = entry;
  const known = levelOf(level);
  // An entry of another item does not pass the filter of this one.
  const item = entry.item_id === itemId ? [itemId] : undefined;
  const open = () => {
    change({ view: 'lists', item, table: [...new Set([...(snapshot.spec.table ?? []), 'lists' as const])] });
    light([id]);
  };
  return (
    <li data-entry={id} data-state={state}>
      <button type="button" className="link" data-to="lists" onClick={open}>
        {title}
      </button>
      <span className="entry-note">
        {[raised_on, known ? LEVEL_WORDS[known] : level, state && words.stateText(state, closed_on)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <MeetingOf entry={entry} />
    </li>
  );
}

/** The meeting an entry was brought to; one that is not on record is named all the same. */
function MeetingOf({ entry: { level, meeting_no } }: { readonly entry: RowOf<'list_entries'> }) {
  const { meetings } = useStage().snapshot.ledger.tables;
  if (meeting_no === undefined) return null;
  const kind = levelOf(level) ?? 'joint';
  const meeting = meetings.find((one) => String(one.no) === meeting_no && one.kind === kind);
  return (
    <span className="entry-note" data-meeting={meeting && `${meeting.kind}-${meeting.no}`}>
      {meeting ? words.meeting(meeting.no, meeting.date, meeting.place) : words.unknownMeeting(meeting_no)}
      <Way view="calendar" text={words.toCalendar} />
    </span>
  );
}

/** A way to another page, where this version has it; the item stays as the filter. */
function Way({ view, text }: { readonly view: View; readonly text: string }) {
  const { change } = useStage();
  if (!BUILT_VIEWS.includes(view)) return null;
  return (
    <button type="button" className="link" data-to={view} onClick={() => change({ view })}>
      {text}
    </button>
  );
}

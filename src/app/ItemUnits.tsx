import type { ReactNode } from 'react';
import { itemName } from '#charts/itemRows.ts';
import { SIDES } from '#model/region.ts';
import type { RowOf } from '#model/table.ts';
import type { ItemState } from '#stats/itemState.ts';
import { type Stage, useStage } from '#views/Stage.ts';
import { itemWords } from '#words/item.ts';
import { SCOPE_WORDS } from '#words/measure.ts';
import { listed, SEPARATOR } from '#words/punctuation.ts';

/** Units of both sides with their roles, the group, scope and span, and the items before and after it in time. */
export function ItemUnits({ state }: { readonly state: ItemState }) {
  const stage = useStage();
  const { ledger } = stage.snapshot;
  const { item, scope, span } = state;
  const group = item.group_no === undefined ? undefined : ledger.tables.groups.find(({ no }) => no === item.group_no);
  const leads = [group?.lead_unit_cq, group?.lead_unit_sc].filter((unit) => unit !== undefined);
  const linked = new Set((ledger.itemPlatforms.get(item.id) ?? []).map(({ platform_id }) => platform_id));
  const platforms = ledger.tables.platforms.filter(({ id }) => linked.has(id)).map(({ name }) => name);
  return (
    <dl className="item-units">
      {unitLines(stage, state).map(({ name, units }) => (
        <Line key={name} name={name}>
          {units}
        </Line>
      ))}
      {item.group_no !== undefined && (
        <Line name={itemWords.group}>
          {itemWords.groupName(item.group_no, group?.name)}
          {leads.length > 0 && itemWords.groupLeads(leads)}
        </Line>
      )}
      <Line name={scope === 'listed' ? itemWords.regions : itemWords.scope}>{scopeText(stage, state)}</Line>
      {platforms.length > 0 && (
        <Line name={itemWords.platforms}>
          {platforms.map((name, index) => (
            <span key={name}>{`${name}${index < platforms.length - 1 ? SEPARATOR : ''}`}</span>
          ))}
        </Line>
      )}
      <Line name={itemWords.span}>{itemWords.spanText(span.start, span.due)}</Line>
      {item.rhythm && item.rhythm !== 'month' && <Line name={itemWords.rhythm}>{itemWords.rhythms[item.rhythm]}</Line>}
      {item.closed_on && <Line name={itemWords.closed}>{item.closed_on}</Line>}
      <Continued item={item} />
    </dl>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Roles as they stand in the ledger, both sides in turn, each role one line. */
function unitLines({ snapshot }: Stage, { item }: ItemState): { name: string; units: string }[] {
  const rows = snapshot.ledger.tables.item_units.filter(({ item_id }) => item_id === item.id);
  const roles = [...new Set(rows.map(({ role }) => role))];
  return roles.flatMap((role) =>
    [...SIDES, undefined].flatMap((side) => {
      const units = rows.filter((row) => row.role === role && row.side === side).map(({ unit }) => unit);
      return units.length === 0 ? [] : [{ name: itemWords.role(side, role), units: listed(units) }];
    }),
  );
}

function scopeText({ snapshot }: Stage, { scope, regions }: ItemState): string {
  if (scope === 'all16') return SCOPE_WORDS.all16;
  if (scope !== 'listed') return itemWords.notByRegion(SCOPE_WORDS[scope]);
  const count = (side: RowOf<'regions'>['side']) =>
    snapshot.ledger.regions.filter((region) => region.side === side && regions.has(region.code)).length;
  return itemWords.regionCount(regions.size, count(SIDES[0]), count(SIDES[1]));
}

/** The item it goes on from, and those that go on from it, each in its own period. */
function Continued({ item }: Pick<ItemState, 'item'>) {
  const { snapshot, change } = useStage();
  const all = snapshot.ledger.tables.items;
  const from = all.filter(({ id }) => id === item.continues);
  const into = all.filter(({ continues }) => continues === item.id);
  const link = (other: RowOf<'items'>) => (
    <button
      key={other.id}
      type="button"
      className="link"
      onClick={() => {
        const isNear = other.period_id === item.period_id;
        change({ item: [other.id], ...(isNear ? {} : { period: other.period_id, asof: undefined }) });
      }}
    >
      {itemName({ item: other } as ItemState)}
    </button>
  );
  return (
    <>
      {from.length > 0 && <Line name={itemWords.continues}>{from.map(link)}</Line>}
      {into.length > 0 && <Line name={itemWords.continuedBy}>{into.map(link)}</Line>}
    </>
  );
}

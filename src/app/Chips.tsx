import type { Patch } from '#model/spec.ts';
import { cleared, toggled } from '#stats/toggle.ts';
import { type Stage, useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { statusWord } from '#words/status.ts';

interface Chip {
  readonly key: string;
  readonly text: string;
  readonly without: Patch;
}

/** What is filtered by, in words; each is taken away by a click. */
export function Chips() {
  const stage = useStage();
  const chips = chipsOf(stage);
  // The empty line stays: what stands below must not move under the pointer.
  if (chips.length === 0) return <div className="chips" />;
  return (
    <div className="chips">
      <span>{appWords.filtered}</span>
      {chips.map(({ key, text, without }) => (
        <button
          key={key}
          type="button"
          className="chip"
          data-chip={key}
          aria-label={appWords.remove(text)}
          onClick={() => stage.change(without)}
        >
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="chip clear"
        data-action="clear"
        onClick={() => stage.change(cleared(stage.snapshot.spec))}
      >
        {appWords.clear}
      </button>
    </div>
  );
}

function chipsOf({ snapshot: { ledger, spec } }: Stage): Chip[] {
  const { area, status, side, platform, view } = spec;
  // What a page is about is no filter of it.
  const region = view === 'region' ? undefined : spec.region;
  const item = view === 'item' ? undefined : spec.item;
  const name = (rows: readonly { readonly id: string; readonly name?: string | undefined }[], id: string) =>
    rows.find((row) => row.id === id)?.name ?? id;
  const places = ledger.regions.map(({ code, short_name }) => ({ id: code, name: short_name }));
  return [
    ...(side ? [{ key: 'side', text: appWords.side[side], without: { side: undefined } }] : []),
    ...(area ?? []).map((id) => ({
      key: `area-${id}`,
      text: name(ledger.areas, id),
      without: { area: toggled(area, id) },
    })),
    ...(region ?? []).map((id) => ({
      key: `region-${id}`,
      text: name(places, id),
      without: { region: toggled(region, id) },
    })),
    ...(item ?? []).map((id) => ({
      key: `item-${id}`,
      text: name(ledger.items, id),
      without: { item: toggled(item, id) },
    })),
    ...(status ?? []).map((id) => ({
      key: `status-${id}`,
      text: statusWord(id, spec.audience === 'public'),
      without: { status: toggled(status, id) },
    })),
    ...(platform
      ? [{ key: 'platform', text: name(ledger.tables.platforms, platform), without: { platform: undefined } }]
      : []),
  ];
}

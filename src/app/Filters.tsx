import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Chips } from '#app/Chips.tsx';
import { FoldChoice } from '#app/FoldChoice.tsx';
import { LanguageLink } from '#app/LanguageLink.tsx';
import { THEMES } from '#model/spec.ts';
import { STATUS_GROUPS, STATUS_IDS, type StatusId } from '#model/status.ts';
import { Choice } from '#ui/Choice.tsx';
import { Segments } from '#ui/Segments.tsx';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { REGION_SETS } from '#words/measure.ts';
import { statusWord } from '#words/status.ts';

/** The filters of the page; on a phone they stand in a sheet over its foot. What is set stands beside them as chips. */
export function Filters({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return;
    // Closes the sheet before it steps back out of a filter.
    event.preventDefault();
    setOpen(false);
  };
  return (
    <section className="filters" aria-label={appWords.filters} onKeyDown={onKeyDown}>
      <button type="button" className="tool filters-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {appWords.filters}
      </button>
      <div className={isOpen ? 'filters-sheet open' : 'filters-sheet'}>
        <Sides />
        <DataChoices />
        <Settings />
        <LanguageLink />
        <button type="button" className="tool filters-done" data-action="dismiss" onClick={() => setOpen(false)}>
          {appWords.done}
        </button>
      </div>
      <Chips />
      {children}
    </section>
  );
}

function Sides() {
  const { snapshot, change } = useStage();
  const { side } = snapshot.spec;
  return (
    <Segments
      name="side"
      label={appWords.sideGroup}
      value={side ?? ''}
      options={(['', 'cq', 'sc'] as const).map((id) => ({ id, text: id ? appWords.side[id] : appWords.allSides }))}
      onChoose={(id) => change({ side: id || undefined })}
    />
  );
}

/** Before a public audience the late statuses are one. */
const PUBLIC_STATUSES = STATUS_IDS.filter((id) => id !== 'severe' && id !== 'slightly-late');

/** Lists from the data. Choosing one sets the filter to it; more are added by clicking in the panels. */
function DataChoices() {
  const { snapshot, change } = useStage();
  const { ledger, spec } = snapshot;
  const isPublic = spec.audience === 'public';
  const one = <T extends string>(id: string | undefined) => (id === undefined ? undefined : [id as T]);
  return (
    <>
      <Choice
        name="area"
        label={appWords.area}
        value={spec.area}
        options={ledger.areas.map(({ id, name }) => ({ id, text: name }))}
        onChoose={(id) => change({ area: one(id) })}
      />
      <Choice
        name="region"
        label={appWords.region}
        value={spec.region}
        options={ledger.regions.map(({ code, short_name, side }) => ({
          id: code,
          text: short_name,
          group: REGION_SETS[side],
        }))}
        onChoose={(id) => change({ region: one(id) })}
      />
      <Choice
        name="status"
        label={appWords.status}
        value={isPublic && spec.status?.join() === STATUS_GROUPS.late.join() ? ['late'] : spec.status}
        options={(isPublic ? PUBLIC_STATUSES : STATUS_IDS).map((id) => ({ id, text: statusWord(id, isPublic) }))}
        onChoose={(id) => change({ status: isPublic && id === 'late' ? STATUS_GROUPS.late : one<StatusId>(id) })}
      />
      <Choice
        name="item"
        label={appWords.item}
        value={spec.view === 'item' ? undefined : spec.item}
        options={ledger.items.flatMap(({ id, name }) => (name === undefined ? [] : [{ id, text: name }]))}
        onChoose={(id) => change({ item: one(id) })}
      />
      <Choice
        name="platform"
        label={appWords.platform}
        value={spec.platform === undefined ? undefined : [spec.platform]}
        options={ledger.tables.platforms.map(({ id, name }) => ({ id, text: name }))}
        onChoose={(id) => change({ platform: id })}
      />
      {ledger.tables.periods.length > 1 && (
        <Choice
          name="period"
          label={appWords.period}
          value={[ledger.period.id]}
          options={ledger.tables.periods.map(({ id, name }) => ({ id, text: name }))}
          onChoose={(id) => change({ period: id, asof: undefined })}
        />
      )}
    </>
  );
}

function Settings() {
  const { snapshot, change } = useStage();
  const { spec, provenance, ledger } = snapshot;
  return (
    <>
      <Choice
        name="theme"
        label={appWords.theme}
        value={[spec.theme ?? 'auto']}
        options={THEMES.map((id) => ({ id, text: appWords.themes[id] }))}
        isRequired
        onChoose={(id) => change({ theme: id === 'auto' ? undefined : (id as 'light' | 'dark') })}
      />
      {ledger.hasReports && <FoldChoice />}
      {provenance === 'demo' && (
        <button
          type="button"
          className="tool"
          data-filter="demo"
          data-value="0"
          onClick={() => change({ demo: false })}
        >
          {appWords.hideDemo}
        </button>
      )}
    </>
  );
}

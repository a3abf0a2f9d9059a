import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import type { OpenDialog } from '#app/Dialogs.tsx';
import { type Choosable, searchActions } from '#app/searchActions.ts';
import { untilThere } from '#io/untilThere.ts';
import { found, SEARCH_GROUPS, type SearchGroup, type Speller, searchEntries } from '#stats/search.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useStage } from '#views/Stage.ts';
import { searchWords } from '#words/search.ts';
import '#app/search.css';

/** Results listed of each kind. */
const MOST = 8;

interface SearchDialogProps {
  readonly onClose: () => void;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** Search over everything that has a name: what is chosen is opened or done. */
export function SearchDialog({ onClose, onOpen }: SearchDialogProps) {
  const { snapshot, change } = useStage();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const spell = useSpeller(/[a-z]/i.test(query.normalize('NFKC')));
  const entries = useMemo(
    () => [
      ...searchEntries(snapshot).map((entry): Choosable => ({ ...entry, run: () => change(entry.patch) })),
      ...searchActions(snapshot.spec, { change, open: onOpen }),
    ],
    [snapshot, change, onOpen],
  );
  const all = useMemo(() => found(entries, query, spell), [entries, query, spell]);
  const groups = useMemo(() => groupsOf(all), [all]);
  const shown = groups.flatMap(({ entries: own }) => own);
  const at = Math.min(place, shown.length - 1);
  const id = useId();
  const choose = (entry: Choosable | undefined) => {
    if (!entry) return;
    onClose();
    // When the dialog is gone: it must not stand in what is printed.
    queueMicrotask(entry.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The Enter that ends a word of an input method is not meant for the list.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') choose(shown[at]);
    else if (event.key === 'ArrowDown') setPlace(Math.min(at + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setPlace(Math.max(at - 1, 0));
    else if (event.key === 'PageDown') setPlace(shown.length - 1);
    else if (event.key === 'PageUp') setPlace(0);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={searchWords.title} onClose={onClose} marks={{ 'data-search': '' }}>
      <input
        type="search"
        className="search-field"
        role="combobox"
        aria-label={searchWords.field}
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
        placeholder={searchWords.hint}
        ref={focusFirst}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="unseen" aria-live="polite">
        {query.trim() !== '' && searchWords.results(all.length)}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={searchWords.title} className="search-list">
        {groups.map(({ group, entries: own, rest, from }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of a list box
          <div key={group} role="group" aria-label={searchWords.groups[group]} data-search-group={group}>
            <div className="search-group" aria-hidden="true">
              {searchWords.groups[group]}
            </div>
            {own.map((entry, index) => (
              <Result
                key={entry.id}
                id={`${id}-${from + index}`}
                entry={entry}
                isActive={from + index === at}
                onChoose={() => choose(entry)}
              />
            ))}
            {rest > 0 && <div className="search-more">{searchWords.more(rest)}</div>}
          </div>
        ))}
      </div>
      {all.length === 0 && <p className="search-none">{query.trim() === '' ? searchWords.scope : searchWords.none}</p>}
    </Dialog>
  );
}

/** React keeps the attribute to itself; the dialog, when it opens, gives the focus to who has it. */
function focusFirst(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}

interface ResultProps {
  readonly id: string;
  readonly entry: Choosable;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Result({ id, entry, isActive, onChoose }: ResultProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="search-result"
      data-search-entry={entry.id}
      onClick={onChoose}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
    >
      <span>{entry.text}</span>
      <small>{searchWords.leads[entry.group]}</small>
    </div>
  );
}

interface Group {
  readonly group: SearchGroup;
  readonly entries: readonly Choosable[];
  /** How many more there are. */
  readonly rest: number;
  /** Place of the first one in the whole list. */
  readonly from: number;
}

/** The group of the best result first; what is shown of each. */
function groupsOf(all: readonly Choosable[]): Group[] {
  const order = [...new Set(all.map(({ group }) => group)), ...SEARCH_GROUPS];
  let from = 0;
  return [...new Set(order)].flatMap((group) => {
    const own = all.filter((entry) => entry.group === group);
    if (own.length === 0) return [];
    const made = { group, entries: own.slice(0, MOST), rest: Math.max(own.length - MOST, 0), from };
    from += made.entries.length;
    return [made];
  });
}

/** The dictionary of Pinyin, fetched when somebody writes Latin letters. */
function useSpeller(isWanted: boolean): Speller | undefined {
  const [spell, setSpell] = useState<Speller>();
  useEffect(() => {
    let isOn = isWanted && !spell;
    if (isOn)
      void untilThere(() => import('#io/pinyin.ts')).then(({ syllablesOf }) => {
        if (isOn) setSpell(() => syllablesOf);
      });
    return () => {
      isOn = false;
    };
  }, [isWanted, spell]);
  return spell;
}

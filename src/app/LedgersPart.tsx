import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AsideRows } from '#app/AsideRows.tsx';
import { MonthSigning } from '#app/MonthSigning.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { PublishButtons } from '#app/PublishButtons.tsx';
import { useDropLedger } from '#app/useDropLedger.ts';
import { localTime } from '#io/clock.ts';
import { keptLedgers } from '#io/ledgerStore.ts';
import { WORLD } from '#io/world.ts';
import { type KeptLedger, withEvent } from '#model/keptLedger.ts';
import { keyed } from '#ui/keyed.ts';
import { SureButton } from '#ui/SureButton.tsx';
import { useDesk } from '#views/LedgerDesk.ts';
import { ledgersWords } from '#words/ledgers.ts';
import { labelled } from '#words/punctuation.ts';

/** The ledgers kept in this browser: which one is laid over the board, its months, its history; and what is published of it. */
export function LedgersPart() {
  const desk = useDesk();
  const { folder, ledger, isUnkept, choose } = desk;
  const drop = useDropLedger();
  const { data: all = [] } = useQuery({
    queryKey: ['ledgers', folder, ledger?.id, ledger?.version],
    queryFn: () => keptLedgers(folder),
    networkMode: 'always',
  });
  return (
    <PagePart part="ledgers" title={ledgersWords.title(ledger?.name)} subtitle={ledgersWords.subtitle}>
      {isUnkept && (
        <p className="import-failed" role="alert">
          {ledgersWords.unkept}
        </p>
      )}
      {all.length === 0 && !ledger ? (
        <p>{ledgersWords.none}</p>
      ) : (
        <ul className="ledgers" data-ledgers={all.length}>
          <Choice isChosen={ledger === undefined} onChoose={() => void choose(undefined)}>
            {ledgersWords.server}
          </Choice>
          {all.map((one) => (
            <Choice key={one.id} ledger={one} isChosen={ledger?.id === one.id} onChoose={() => void choose(one.id)}>
              {one.name}
              <small>{ledgersWords.about(one.savedAt, one.sources.length)}</small>
              <SureButton
                ask="drop"
                act="drop-ledger"
                label={ledgersWords.drop}
                sure={ledgersWords.dropSure(one.name)}
                onSure={() => void drop(one.id)}
              />
            </Choice>
          ))}
        </ul>
      )}
      {ledger && (
        <>
          <Rename ledger={ledger} />
          <MonthSigning ledger={ledger} />
          <PublishButtons />
          <Asides ledger={ledger} />
          <Events ledger={ledger} />
        </>
      )}
    </PagePart>
  );
}

interface ChoiceProps {
  readonly ledger?: KeptLedger;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Choice({ ledger, isChosen, onChoose, children }: ChoiceProps) {
  return (
    <li data-ledger={ledger?.id ?? ''}>
      <label>
        <input type="radio" name="ledger" checked={isChosen} onChange={onChoose} />
        {children}
      </label>
    </li>
  );
}

function Rename({ ledger }: { readonly ledger: KeptLedger }) {
  const { apply } = useDesk();
  const [name, setName] = useState<string>();
  const rename = () => {
    const wanted = name?.trim();
    setName(undefined);
    if (!wanted || wanted === ledger.name) return;
    const event = { event: 'named', detail: wanted } as const;
    void apply(withEvent({ ...ledger, name: wanted }, event, localTime(WORLD.now())));
  };
  return (
    <label className="ledgers-name">
      {ledgersWords.name}{' '}
      <input
        data-ledger-name=""
        value={name ?? ledger.name}
        maxLength={40}
        onChange={({ target }) => setName(target.value)}
        onBlur={rename}
        onKeyDown={({ key }) => key === 'Enter' && rename()}
      />
    </label>
  );
}

/** Rows that are in no table yet: items of no list, rows with errors, contradictions nobody has settled. */
function Asides({ ledger: { asides } }: { readonly ledger: KeptLedger }) {
  if (asides.length === 0) return null;
  return (
    <details className="ledgers-events">
      <summary>{ledgersWords.asides(asides.length)}</summary>
      <AsideRows asides={asides} />
    </details>
  );
}

function Events({ ledger: { events } }: { readonly ledger: KeptLedger }) {
  return (
    <details className="ledgers-events">
      <summary>{ledgersWords.events(events.length)}</summary>
      <ol data-ledger-events="">
        {keyed(events, JSON.stringify)
          .reverse()
          .map(({ key, one: { at, event, detail } }) => (
            <li key={key} data-event={event} data-at={at}>
              <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time>{' '}
              {labelled(ledgersWords.event[event], detail)}
            </li>
          ))}
      </ol>
    </details>
  );
}

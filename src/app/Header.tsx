import { useMemo } from 'react';
import { MonthPlayer } from '#app/MonthPlayer.tsx';
import { Nav } from '#app/Nav.tsx';
import { overall } from '#charts/overall.ts';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { MONTH_STATES, shortMonth } from '#words/month.ts';
import { perCent } from '#words/number.ts';
import { ended, inBrackets } from '#words/punctuation.ts';

/** Title, as-of, elapsed time as a block per month, the pages, and the sentence made from the data. */
export function Header() {
  const { snapshot, withheldItems } = useStage();
  const { asof } = snapshot.moment;
  const { view } = snapshot.spec;
  const runs = useMemo(() => overall(snapshot), [snapshot]);
  return (
    <header className="header">
      <a className="skip" href="#main">
        {appWords.skip}
      </a>
      <div className="header-line">
        <h1>{appWords.title}</h1>
        <div className="header-fact">
          <span>
            {snapshot.ledger.period.name} · {appWords.asOf}
            {snapshot.monthState && <em className="month-state">{MONTH_STATES[snapshot.monthState]}</em>}
          </span>
          <time dateTime={asof}>{appWords.monthEnd(asof)}</time>
        </div>
        <div className="header-fact">
          <span>
            {appWords.elapsed}{' '}
            {snapshot.spec.count === 'day' ? inBrackets(appWords.byDay) : elapsedMonths(snapshot.ledger.months, asof)}
          </span>
          <strong>{perCent(snapshot.elapsed)}</strong>
        </div>
        <MonthPlayer>
          <Months />
        </MonthPlayer>
        <Nav />
      </div>
      {/* A page of one thing has a sentence of its own. */}
      <p className="sentence" data-sentence="overall" hidden={view === 'item' || view === 'region'}>
        {runs.map(({ text, strong }) => (
          <span key={text} className={strong ? 'strong' : undefined}>
            {text}
          </span>
        ))}
        {withheldItems > 0 && <span>{ended(appWords.withheld(withheldItems))}</span>}
      </p>
    </header>
  );
}

function elapsedMonths(months: readonly string[], asof: string): string {
  return `${months.indexOf(asof) + 1}/${months.length}`;
}

/** A block per month of the period; a click looks from that month. */
function Months() {
  const { snapshot, change } = useStage();
  const { asof } = snapshot.moment;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would break the line of blocks
    <div className="months" role="group" aria-label={appWords.month}>
      {snapshot.ledger.months.map((month) => (
        <button
          key={month}
          type="button"
          className={month <= asof ? 'month past' : 'month'}
          aria-pressed={month === asof}
          data-filter="asof"
          data-value={month}
          onClick={() => change({ asof: month })}
        >
          {shortMonth(month)}
        </button>
      ))}
    </div>
  );
}

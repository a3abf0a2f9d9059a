import { useMemo } from 'react';
import { CopyText } from '#app/CopyText.tsx';
import { changesText } from '#charts/changesText.ts';
import { fromMonth } from '#stats/changes.ts';
import { Choice } from '#ui/Choice.tsx';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { changesWords } from '#words/changes.ts';
import { monthName } from '#words/month.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import './ChangesPage.css';

/** What changed between two months: the lines, and the same as a paragraph to take along. */
export function ChangesPage() {
  const { snapshot } = useStage();
  const { hasReports } = snapshot.ledger;
  const text = useMemo(() => changesText(snapshot), [snapshot]);
  return (
    <main id="main" className={hasReports ? 'page changes-page pair' : 'page changes-page'}>
      <MonthChoices />
      <PanelView panel="changes" rule={PAGE_RULES.changes} stretch={false} />
      {hasReports && (
        <section className="panel changes-text" aria-label={changesWords.paragraphTitle}>
          <div className="panel-head">
            <h2>{changesWords.paragraphTitle}</h2>
            <div className="panel-tools">
              <CopyText text={text} />
            </div>
          </div>
          <p className="changes-paragraph" data-paragraph="changes">
            {text}
          </p>
          {snapshot.provenance === 'demo' && (
            <div className="panel-foot">
              <span className="badge" data-badge="demo">
                {SOURCE_WORDS.badge}
              </span>
            </div>
          )}
        </section>
      )}
    </main>
  );
}

function MonthChoices() {
  const { snapshot, change } = useStage();
  const { months } = snapshot.ledger;
  const { asof } = snapshot.moment;
  const from = fromMonth(snapshot);
  const options = months.map((month) => ({ id: month, text: monthName(month) }));
  return (
    <div className="changes-months">
      <Choice
        name="from"
        label={changesWords.from}
        value={[from ?? '']}
        options={from === undefined ? [{ id: '', text: changesWords.dash }] : options.filter(({ id }) => id < asof)}
        isRequired
        onChoose={(id) => change({ from: id })}
      />
      <span aria-hidden="true">→</span>
      <Choice
        name="asof"
        label={changesWords.to}
        value={[asof]}
        options={options}
        isRequired
        onChoose={(id) => change({ asof: id })}
      />
    </div>
  );
}

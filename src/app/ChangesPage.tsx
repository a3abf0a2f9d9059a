import { useMemo } from 'react';
import { ChangesMonths } from '#app/ChangesMonths.tsx';
import { CopyText } from '#app/CopyText.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { changesText } from '#charts/changesText.ts';
import { ledgerSource } from '#charts/content.ts';
import { fromMonth } from '#stats/changes.ts';
import { Choice } from '#ui/Choice.tsx';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { changesWords } from '#words/changes.ts';
import { monthName } from '#words/month.ts';
import './ChangesPage.css';

/** What changed between two months: the lines, the same as a paragraph to take along, and the months to choose from. */
export function ChangesPage() {
  const { hasReports } = useStage().snapshot.ledger;
  return (
    <main id="main" className={hasReports ? 'page changes-page whole' : 'page changes-page'}>
      {hasReports && <MonthChoices />}
      <PanelView panel="changes" rule={PAGE_RULES.changes} stretch={false} />
      {hasReports && <Paragraph />}
      {hasReports && <ChangesMonths />}
    </main>
  );
}

function Paragraph() {
  const { snapshot } = useStage();
  const text = useMemo(() => changesText(snapshot), [snapshot]);
  return (
    <PagePart
      part="paragraph"
      title={changesWords.paragraphTitle}
      source={ledgerSource(snapshot)}
      controls={<CopyText text={text} label={changesWords.copy} action="copy" />}
    >
      <p className="changes-paragraph" data-paragraph="changes">
        {text}
      </p>
    </PagePart>
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

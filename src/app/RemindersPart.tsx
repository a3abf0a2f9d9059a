import { useMemo, useState } from 'react';
import { ledgerSource } from '#charts/content.ts';
import { copyCells } from '#io/save.ts';
import { reminders, reminderText } from '#stats/reminders.ts';
import { useStage } from '#views/Stage.ts';
import { reminderWords } from '#words/reminders.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** The 催报单: who still owes which report, a paragraph each, to be copied. Not for a public audience. */
export function RemindersPart() {
  const { snapshot } = useStage();
  const { asof } = snapshot.moment;
  const paragraphs = useMemo(() => reminderText(asof, reminders(snapshot)), [asof, snapshot]);
  const [said, setSaid] = useState('');
  const { isDemo } = ledgerSource(snapshot);
  const text = [...(isDemo ? [SOURCE_WORDS.badge] : []), reminderWords.title, ...paragraphs].join('\n');
  const copy = async () => setSaid((await copyCells(text)) ? reminderWords.copied : reminderWords.failed);
  return (
    <section className="panel reminders" data-part="reminders" data-asof={asof} aria-labelledby="reminders-title">
      <header className="panel-head">
        <h2 id="reminders-title">{reminderWords.title}</h2>
        <div className="panel-tools">
          <span role="status" className="ledger-said">
            {said}
          </span>
          <button type="button" className="tool" data-action="copy-reminders" onClick={copy}>
            {reminderWords.copy}
          </button>
        </div>
        <p>{reminderWords.note}</p>
      </header>
      <div className="reminders-text">
        {paragraphs.map((paragraph, index) => (
          <p key={paragraph} data-reminder={index === 0 ? undefined : ''}>
            {paragraph}
          </p>
        ))}
      </div>
      {isDemo && (
        <footer className="panel-foot">
          <span className="badge" data-badge="demo">
            {SOURCE_WORDS.badge}
          </span>
        </footer>
      )}
    </section>
  );
}

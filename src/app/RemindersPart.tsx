import { useMemo } from 'react';
import { CopyText } from '#app/CopyText.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { SaveDocx } from '#app/SaveDocx.tsx';
import { ledgerSource } from '#charts/content.ts';
import { type Reminder, reminderText } from '#stats/reminders.ts';
import { useStage } from '#views/Stage.ts';
import { briefingPageWords } from '#words/briefing.ts';
import { reminderWords } from '#words/reminders.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** The 催报单: who still owes which report, a paragraph each, to be copied. Not for a public audience. */
export function RemindersPart({ owed }: { readonly owed: readonly Reminder[] }) {
  const { snapshot } = useStage();
  const { asof } = snapshot.moment;
  const [head, ...paragraphs] = useMemo(() => reminderText(asof, owed), [asof, owed]);
  const source = ledgerSource(snapshot);
  const text = [...(source.isDemo ? [SOURCE_WORDS.badge] : []), reminderWords.title, head, ...paragraphs].join('\n');
  return (
    <PagePart
      part="reminders"
      title={reminderWords.title}
      subtitle={reminderWords.note}
      source={source}
      controls={
        <>
          <CopyText text={text} label={reminderWords.copy} action="copy-reminders" />
          <SaveDocx
            paper={({ remindersPaper }) => remindersPaper(snapshot, [head ?? '', ...paragraphs])}
            file={briefingPageWords.file(reminderWords.title, asof, source.isDemo, 'docx')}
          />
        </>
      }
    >
      <p className="reminders-head">{head}</p>
      <div className="reminders-text">
        {paragraphs.map((paragraph) => (
          <p key={paragraph} data-reminder="">
            {paragraph}
          </p>
        ))}
      </div>
    </PagePart>
  );
}

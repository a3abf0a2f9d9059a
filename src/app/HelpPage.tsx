import { HelpLink } from '#app/HelpLink.tsx';
import { HelpMonth } from '#app/HelpMonth.tsx';
import { HelpRoles } from '#app/HelpRoles.tsx';
import { ANSWER_PLACES } from '#app/helpPlaces.ts';
import { PagePart } from '#app/PagePart.tsx';
import '#app/help.css';
import { limitText, risingThresholds } from '#charts/thresholdsPicture.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { type Stage, useStage } from '#views/Stage.ts';
import { dataWords } from '#words/data.ts';
import { helpWords } from '#words/help.ts';
import { perCent } from '#words/number.ts';
import { statusWord } from '#words/status.ts';
import { thresholdsWords } from '#words/thresholds.ts';

const QUESTIONS = Object.keys(ANSWER_PLACES) as (keyof typeof ANSWER_PLACES)[];
const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** Help: where each kind of people begins, a month's work, and how numbers are counted. */
export function HelpPage() {
  return (
    <main id="main" className="page help-page">
      <HelpRoles />
      <HelpMonth />
      <Counting />
    </main>
  );
}

function Counting() {
  const answers = answersOf(useStage());
  const { countingTitle, countingSubtitle, counting } = helpWords;
  return (
    <PagePart part="help-counting" title={countingTitle} subtitle={countingSubtitle}>
      <div className="help-counting">
        {QUESTIONS.map((question) => (
          <section key={question} className="help-card" data-question={question}>
            <h3>{counting[question].ask}</h3>
            <p>{answers[question]}</p>
            <HelpLink place={ANSWER_PLACES[question]} text={counting[question].link} />
          </section>
        ))}
      </div>
    </PagePart>
  );
}

function answersOf({ snapshot, titleBlock }: Stage): Readonly<Record<keyof typeof ANSWER_PLACES, string>> {
  const { counting } = helpWords;
  const { asof } = snapshot.moment;
  const { months } = snapshot.ledger;
  const done = months.indexOf(asof) + 1;
  return {
    elapsed: counting.elapsed.answer(asof, done, months.length, perCent((100 * done) / months.length)),
    status: counting.status.answer(limitsOf(snapshot)),
    missing: counting.missing.answer(),
    demo: counting.demo.answer(),
    map: counting.map.answer(dataWords.reviewNumber(titleBlock?.review_number || undefined)),
    public: counting.public.answer(),
  };
}

/** The statuses told by the gap with their limits, the furthest ahead first; before the public the late ones are one. */
function limitsOf(snapshot: Snapshot): string[] {
  const isPublic = snapshot.spec.audience === 'public';
  const rows = risingThresholds(snapshot);
  const firstLate = rows.findIndex(({ id }) => LATE.includes(id));
  const told = isPublic ? rows.filter(({ id }, at) => !LATE.includes(id) || at === firstLate) : rows;
  return told.map(({ id, over, up_to }) => {
    const upTo = isPublic && LATE.includes(id) ? undefined : up_to;
    return thresholdsWords.part(statusWord(id, isPublic), thresholdsWords.interval(limitText(over), limitText(upTo)));
  });
}

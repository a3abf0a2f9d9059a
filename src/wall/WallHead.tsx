import { useMemo } from 'react';
import { overall } from '#charts/overall.ts';
import type { Step } from '#model/scene.ts';
import { waitsForSigning } from '#stats/signed.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { useStage } from '#views/Stage.ts';
import { useSnapshots } from '#wall/Snapshots.ts';
import type { HeadPart } from '#wall/screens.ts';
import { appWords } from '#words/app.ts';
import { shortMonth } from '#words/month.ts';
import { perCent } from '#words/number.ts';
import { panelWords } from '#words/panel.ts';
import { ended, inBrackets } from '#words/punctuation.ts';
import { SOURCE_WORDS } from '#words/source.ts';

interface WallHeadProps {
  readonly parts: readonly HeadPart[];
  readonly step: Step;
}

/** The head of one screen. */
export function WallHead({ parts, step }: WallHeadProps) {
  const line = parts.filter((part) => part !== 'sentence');
  return (
    <header className={`wall-head ${parts.join(' ')}`}>
      {line.length > 0 && (
        <div className="wall-line">
          {line.includes('title') && <h1>{appWords.title}</h1>}
          {line.includes('facts') && <Facts />}
        </div>
      )}
      {parts.includes('sentence') && <Sentence step={step} />}
    </header>
  );
}

function Facts() {
  const { snapshot } = useStage();
  return (
    <div className="wall-facts">
      {snapshot.ledger.hasReports ? <Elapsed snapshot={snapshot} /> : <Period snapshot={snapshot} />}
      {snapshot.provenance === 'demo' && (
        <span className="badge" data-badge="demo">
          {SOURCE_WORDS.badge}
        </span>
      )}
      {snapshot.spec.audience === 'internal' && snapshot.provenance === 'user' && (
        <span className="wall-internal">{appWords.internal}</span>
      )}
    </div>
  );
}

/** The as-of month and how much of the time has passed by its end. */
function Elapsed({ snapshot }: { readonly snapshot: Snapshot }) {
  const { asof } = snapshot.moment;
  const { months } = snapshot.ledger;
  const passed = `${months.indexOf(asof) + 1}/${months.length}`;
  return (
    <>
      <div className="wall-fact">
        <span>{appWords.asOf}</span>
        <time dateTime={asof}>{appWords.monthEnd(asof)}</time>
      </div>
      <div className="wall-fact">
        <span>
          {appWords.elapsed} {snapshot.spec.count === 'day' ? inBrackets(appWords.byDay) : passed}
        </span>
        <strong>{perCent(snapshot.elapsed)}</strong>
      </div>
      <ol className="wall-months">
        {months.map((month) => (
          <li key={month} className={month <= asof ? 'past' : undefined} aria-current={month === asof || undefined}>
            {shortMonth(month)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Without a report that may be shown there is no month to look from. */
function Period({ snapshot: { ledger } }: { readonly snapshot: Snapshot }) {
  const isWaiting = waitsForSigning(ledger.tables, ledger.period.id);
  return (
    <div className="wall-fact">
      <span>{isWaiting ? panelWords.noSigned : appWords.period}</span>
      <strong>{ledger.period.name}</strong>
    </div>
  );
}

/** The sentence of what the step shows: of all, of its area or of its side. */
function Sentence({ step }: { readonly step: Step }) {
  const { withheldItems } = useStage();
  const snapshot = useSnapshots()(step.filter);
  const runs = useMemo(() => overall(snapshot), [snapshot]);
  return (
    <p className="wall-sentence" data-sentence="overall">
      {runs.map(({ text, strong }) => (
        <span key={text} className={strong ? 'strong' : undefined}>
          {text}
        </span>
      ))}
      {withheldItems > 0 && <span>{ended(appWords.withheld(withheldItems))}</span>}
    </p>
  );
}

import { isPublic } from '#charts/itemRows.ts';
import { shownStatus, toldStatus } from '#charts/shownStatus.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import type { Figure } from '#stats/figure.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import type { Why } from '#stats/why.ts';
import { StatusShape } from '#ui/StatusButton.tsx';
import { monthName } from '#words/month.ts';
import { perCent } from '#words/number.ts';
import { following } from '#words/punctuation.ts';
import { statusWord } from '#words/status.ts';
import { whyWords } from '#words/why.ts';

interface WhyFactsProps {
  readonly snapshot: Snapshot;
  readonly why: Why;
}

const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** What the rule was fed, the intervals it chose from, and the points to the next better status. */
export function WhyFacts({ snapshot, why }: WhyFactsProps) {
  const hidden = isPublic(snapshot);
  if (why.rule === 'undisclosed') return null;
  const isPlan = why.basis === 'plan';
  // Before the public a step from one late status to another is none.
  const isTold = !(hidden && why.next && LATE.includes(why.next.status));
  return (
    <>
      <h3>{whyWords.inputs}</h3>
      <dl className="why-inputs">
        <dt>{whyWords.progress}</dt>
        <dd data-column="progress" data-value={why.progress}>
          {why.progress === undefined ? whyWords.dash : perCent(why.progress)}
          {why.figure && why.figure.basis !== 'joint' && <span>{basisText(why.figure)}</span>}
        </dd>
        <dt>{whyWords.elapsed(isPlan)}</dt>
        <dd data-column="elapsed" data-value={why.elapsed}>
          {perCent(why.elapsed)}
        </dd>
        <dt>{isPlan ? whyWords.gapToPlan : whyWords.gap}</dt>
        <dd data-column="gap" data-value={why.gap}>
          {why.gap === undefined ? whyWords.dash : whyWords.points(why.gap)}
        </dd>
        <dt>{whyWords.report}</dt>
        <dd>
          <Reports why={why} />
        </dd>
        {isTold && (
          <>
            <dt>{whyWords.next}</dt>
            <dd>
              {why.next
                ? whyWords.nextSentence(why.next.distance, statusWord(why.next.status, hidden))
                : whyWords.noNext}
            </dd>
          </>
        )}
      </dl>
      {hidden ? <p className="why-label">{whyWords.folded}</p> : <Thresholds snapshot={snapshot} why={why} />}
    </>
  );
}

function Reports({ why: { reports, reference, progress } }: { readonly why: Why }) {
  if (reports.length === 0) return <>{whyWords.noReport}</>;
  return (
    <>
      {reports.map(({ place }) => (
        <span key={place} className="why-place">
          {whyWords.place(place.slice(0, place.lastIndexOf('#')), Number(place.slice(place.lastIndexOf('#') + 1)))}
        </span>
      ))}
      <span className="why-label">
        {following([
          monthName(reports[0]?.report.month ?? reference),
          ...(progress === undefined ? [whyWords.noNumber] : []),
        ])}
      </span>
    </>
  );
}

function Thresholds({ snapshot, why }: WhyFactsProps) {
  return (
    <>
      <h3>{whyWords.thresholds}</h3>
      <ul className="why-thresholds">
        {why.thresholds.map((row) => (
          <li key={`${row.id}${row.over}`} data-threshold={row.id} aria-current={row === why.threshold || undefined}>
            <StatusShape status={shownStatus(snapshot, row.id)} />
            <strong>{toldStatus(snapshot, row.id)}</strong>
            <span>{whyWords.interval(row.over, row.up_to)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function basisText(figure: Figure): string {
  const { basis, sides, n, of } = figure;
  if (basis === 'both-sides') return whyWords.basis['both-sides'];
  if (basis === 'one-side') return whyWords.basis['one-side'](Object.keys(sides ?? {})[0] ?? '');
  if (basis === 'regions') return whyWords.basis.regions(n ?? 0, of ?? 0);
  return whyWords.basis.joint;
}

import { HelpLink } from '#app/HelpLink.tsx';
import { MONTH_PLACES, type Place } from '#app/helpPlaces.ts';
import { PagePart } from '#app/PagePart.tsx';
import { helpWords } from '#words/help.ts';
import { helpMonthWords } from '#words/helpMonth.ts';

const STEPS = Object.keys(MONTH_PLACES) as (keyof typeof MONTH_PLACES)[];

/** A month's work: nine steps one under another, and a list of them at their head. */
export function HelpMonth() {
  const { monthTitle, monthSubtitle, monthList } = helpWords;
  return (
    <PagePart part="help-month" title={monthTitle} subtitle={monthSubtitle}>
      <nav className="help-index" aria-label={monthList}>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>
              <a href={`#month-${step}`}>{helpMonthWords[step].name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <ol className="help-month">
        {STEPS.map((step) => (
          <Step key={step} step={step} />
        ))}
      </ol>
    </PagePart>
  );
}

function Step({ step }: { readonly step: keyof typeof MONTH_PLACES }) {
  const { name, who, what, out, links } = helpMonthWords[step];
  const places: Readonly<Record<string, Place>> = MONTH_PLACES[step];
  return (
    <li id={`month-${step}`} data-month-step={step} tabIndex={-1}>
      <h3>{name}</h3>
      <p className="help-what">{what}</p>
      <dl>
        <dt>{helpWords.by}</dt>
        <dd>{who}</dd>
        <dt>{helpWords.result}</dt>
        <dd>{out}</dd>
      </dl>
      <p className="help-links">
        {Object.entries(links).map(([link, text]) => {
          const place = places[link];
          return place && <HelpLink key={link} place={place} text={text} />;
        })}
      </p>
    </li>
  );
}

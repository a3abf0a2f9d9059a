import { localTime, today } from '#io/clock.ts';
import { WORLD } from '#io/world.ts';
import type { KeptLedger } from '#model/keptLedger.ts';
import type { Month } from '#model/report.ts';
import { signMonth } from '#parse/signMonth.ts';
import { Segments } from '#ui/Segments.tsx';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { ledgersWords } from '#words/ledgers.ts';
import { MONTH_STATES, monthName } from '#words/month.ts';

const STATES: readonly Month['state'][] = ['collecting', 'reviewing', 'final'];

/** The months of the ledger, each collecting, reviewing or final: only final ones are shown on walls and in embeds. */
export function MonthSigning({ ledger }: { readonly ledger: KeptLedger }) {
  const { apply } = useDesk();
  const { snapshot } = useStage();
  const { months } = snapshot.ledger.tables;
  if (months.length === 0) return null;
  return (
    <div className="ledgers-months">
      <h3>{ledgersWords.months}</h3>
      <p>{ledgersWords.monthsNote}</p>
      <ul>
        {months.map(({ period_id, month, state, signed_on, due_on }) => (
          <li key={month} data-month={month} data-month-state={state}>
            <span>{monthName(month)}</span>
            <Segments
              name="month-state"
              label={monthName(month)}
              value={state}
              options={STATES.map((id) => ({ id, text: MONTH_STATES[id] }))}
              onChoose={(next) =>
                void apply(signMonth(ledger, { period_id, month, state: next, day: today() }, localTime(WORLD.now())))
              }
            />
            <small>{ledgersWords.monthDays(due_on, signed_on)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

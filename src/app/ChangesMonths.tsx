import { useMemo } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { changesByMonth } from '#charts/changesMonths.ts';
import { ledgerSource } from '#charts/content.ts';
import { fromMonth } from '#stats/changes.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { COUNT_WORDS, COUNTS, changesWords } from '#words/changes.ts';
import { monthName } from '#words/month.ts';

/** Month by month what changed against the one before; a click looks at that month. */
export function ChangesMonths() {
  const { snapshot, change } = useStage();
  const months = useMemo(() => changesByMonth(snapshot), [snapshot]);
  const from = fromMonth(snapshot);
  const isShown = (month: string, before: string) => month === snapshot.moment.asof && before === from;
  return (
    <PagePart
      part="months"
      title={changesWords.monthsTitle}
      subtitle={changesWords.monthsNote}
      source={ledgerSource(snapshot)}
    >
      <ScrollBox>
        <table className="data-table changes-table">
          <thead>
            <tr>
              <th scope="col">{changesWords.monthsHead}</th>
              {COUNTS.map((id) => (
                <th key={id} scope="col" className="number">
                  {COUNT_WORDS[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, from: before, counts }) => (
              <tr key={month} data-month={month} data-lit={isShown(month, before) || undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="link"
                    data-filter="asof"
                    data-value={month}
                    aria-current={isShown(month, before) || undefined}
                    onClick={() => change({ asof: month, from: undefined })}
                  >
                    {monthName(month)}
                  </button>
                </th>
                {COUNTS.map((id) => (
                  <td key={id} className="number" data-column={id} data-value={counts[id]}>
                    {counts[id] || changesWords.dash}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {months.length === 0 && <p className="panel-message">{changesWords.noMonths}</p>}
      </ScrollBox>
    </PagePart>
  );
}

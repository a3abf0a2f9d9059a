import { type ReactNode, useState } from 'react';
import { ItemCard } from '#app/ItemCard.tsx';
import { isPublic } from '#charts/itemRows.ts';
import type { RowOf } from '#model/table.ts';
import { numberOf } from '#stats/figure.ts';
import { type HistoryMonth, type HistoryReport, historyOf } from '#stats/history.ts';
import type { ItemState } from '#stats/itemState.ts';
import { targetInForce } from '#stats/target.ts';
import { placeOf } from '#stats/why.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { itemWords } from '#words/item.ts';
import { perCent } from '#words/number.ts';
import { statusWord } from '#words/status.ts';
import { valueWord } from '#words/value.ts';

const words = itemWords.reports;
const REGULAR = words.regular;
const INNER = ['difficulty', 'need', 'next'] as const;

/** All reports of the item, the latest month first; revisions stay, those overtaken are said to be so. */
export function ItemReports({ state }: { readonly state: ItemState }) {
  const { snapshot } = useStage();
  const { ledger, moment } = snapshot;
  const months = [...historyOf(ledger, state.item, moment)].reverse();
  const shown = months.flatMap(({ reports }) => reports.filter(standsAlone));
  const reported = months.filter(({ reports }) => reports.length > 0);
  // Before the public the internal words are not in the page, nor are their heads.
  const columns = isPublic(snapshot) ? [] : INNER;
  return (
    <ItemCard part="reports" card={{ title: words.title(shown.length, reported.length), subtitle: words.subtitle }}>
      <ScrollBox>
        <table className="data-table item-report-table" data-table="reports">
          <thead>
            <tr>
              {(['month', 'figure', 'text', ...columns, 'submitted'] as const).map((column) => (
                <th key={column} scope="col" className={column === 'figure' ? 'number' : undefined}>
                  {words.head[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <Month key={month.month} month={month} columns={columns} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </ItemCard>
  );
}

type Inner = readonly (typeof INNER)[number][];

/** Ordinary reports of one region are folded away: there can be sixteen a month, and their numbers stand in the tiles. */
function standsAlone({ report: { region_code, kind, revision } }: HistoryReport): boolean {
  return !region_code || (kind ?? REGULAR) !== REGULAR || (revision ?? 1) > 1;
}

function Month({
  month: { month, reports, state },
  columns,
}: {
  readonly month: HistoryMonth;
  readonly columns: Inner;
}) {
  const { snapshot, isPrinting } = useStage();
  const [isOpen, setOpen] = useState(false);
  const alone = reports.filter(standsAlone);
  const others = reports.filter((report) => !standsAlone(report));
  const shown = isOpen || isPrinting ? [...alone, ...others] : alone;
  const more = others.length > 0 && !isPrinting && (
    <button type="button" className="link others" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {words.regions(others.length)}
    </button>
  );
  if (alone.length === 0)
    return (
      <>
        <tr data-month={month}>
          <th scope="row">
            {itemWords.trend.month(month)}
            {more}
          </th>
          <td colSpan={columns.length + 3} className="missing">
            {reports.length === 0 ? words.noneIn(statusWord(state.computed, isPublic(snapshot))) : words.onlyRegions}
          </td>
        </tr>
        {shown.map((one) => (
          <Row key={placeOf(one.report)} {...one} columns={columns} />
        ))}
      </>
    );
  return shown.map((one, index) => (
    <Row key={placeOf(one.report)} {...one} columns={columns} more={index === 0 && more} />
  ));
}

interface RowProps {
  readonly report: RowOf<'reports'>;
  readonly isInForce: boolean;
  readonly columns: Inner;
  /** What opens the reports of the month's regions. */
  readonly more?: ReactNode;
}

function Row({ report, isInForce, columns, more }: RowProps) {
  const { ledger } = useStage().snapshot;
  const { month, side, region_code, revision, kind } = report;
  const place = ledger.regions.find(({ code }) => code === region_code)?.short_name;
  return (
    <tr
      className={isInForce ? undefined : 'overtaken'}
      data-month={month}
      data-report={placeOf(report)}
      data-kind={kind}
      data-revision={revision}
    >
      <th scope="row">
        {itemWords.trend.month(month)}
        <span className="who">{words.who(side, place)}</span>
        {kind && kind !== REGULAR && <span className="mark">{valueWord(kind)}</span>}
        {(revision ?? 1) > 1 && <span className="mark">{words.revision(revision ?? 1)}</span>}
        {!isInForce && <span className="why-not">{kind === words.sentBack ? words.returned : words.overtaken}</span>}
        {more}
      </th>
      <Reached report={report} />
      <td data-column="text">{report.text ?? '—'}</td>
      {columns.map((column) => (
        <td key={column} data-column={column} data-head={report[column] && words.head[column]}>
          {report[column] ?? '—'}
        </td>
      ))}
      <td data-column="submitted" data-head={report.submitted_on && words.head.submitted} className="day">
        {report.submitted_on ?? '—'}
      </td>
    </tr>
  );
}

/** Per cent by the target of that month, and the amount done where it was reported. */
function Reached({ report }: { readonly report: RowOf<'reports'> }) {
  const { ledger } = useStage().snapshot;
  const target = targetInForce(ledger, report.item_id, report.month);
  const value = numberOf(report, target);
  const unit = target?.unit ?? '';
  return (
    <td className="number" data-column="progress" data-value={value}>
      {value === undefined ? words.noNumber : perCent(value)}
      {report.done_value !== undefined && <span className="who">{words.done(report.done_value, unit)}</span>}
    </td>
  );
}

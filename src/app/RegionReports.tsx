import { useMemo } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { ItemLink, type RegionProps } from '#app/RegionLink.tsx';
import { ledgerSource } from '#charts/content.ts';
import { itemName } from '#charts/itemRows.ts';
import { type LateReport, lateReports, type MissingReport, missingReports } from '#stats/missing.ts';
import { regionWords } from '#words/region.ts';

/** Reports of the region that are missing or came late, newest month first. */
export function RegionReports({ whole, region }: RegionProps) {
  const { ledger, shown, moment } = whole;
  const { missing, late } = useMemo(() => {
    const items = shown.filter(({ regions }) => regions.has(region.code)).map(({ item }) => item);
    return {
      missing: missingReports(ledger, items, moment).filter(({ code }) => code === region.code),
      late: lateReports(ledger, items, moment, region.code),
    };
  }, [ledger, shown, moment, region.code]);
  const months = [...new Set([...missing, ...late].map(({ month }) => month))].sort().reverse();
  const nameOf = (id: string) => {
    const state = shown.find(({ item }) => item.id === id);
    return state ? itemName(state) : id;
  };
  return (
    <PagePart
      part="reports"
      title={regionWords.reportsTitle(missing.length, late.length)}
      subtitle={regionWords.reportsSubtitle(moment.asof)}
      source={ledgerSource(whole)}
    >
      {months.length === 0 && <p className="part-note">{regionWords.allReported}</p>}
      {months.map((month) => (
        <div key={month} className="region-month" data-month={month}>
          <h3>{regionWords.month(month)}</h3>
          <ul className="part-list region-reports">
            {missing
              .filter((row) => row.month === month)
              .map((row) => (
                <Missing key={row.item.id} row={row} name={nameOf(row.item.id)} />
              ))}
            {late
              .filter((row) => row.month === month)
              .map((row) => (
                <Late key={`${row.item.id}-${row.report.origin.row}`} row={row} name={nameOf(row.item.id)} />
              ))}
          </ul>
        </div>
      ))}
    </PagePart>
  );
}

function Missing({ row, name }: { readonly row: MissingReport; readonly name: string }) {
  const { missing, whoseMissing, dueOn, between } = regionWords;
  const facts = [whoseMissing[row.whose], ...(row.dueOn ? [dueOn(row.dueOn)] : [])];
  return (
    <li data-item={row.item.id} data-missing={row.state}>
      <strong>{missing[row.state]}</strong>
      <ItemLink id={row.item.id}>{name}</ItemLink>
      <span>{facts.join(between)}</span>
    </li>
  );
}

function Late({ row: { item, report, dueOn }, name }: { readonly row: LateReport; readonly name: string }) {
  const day = report.submitted_on;
  const facts = day ? (dueOn ? regionWords.submitted(day, dueOn) : regionWords.submittedOn(day)) : '';
  return (
    <li data-item={item.id} data-late="1">
      <strong>{lateWord(report.kind)}</strong>
      <ItemLink id={item.id}>{name}</ItemLink>
      <span>{facts}</span>
    </li>
  );
}

function lateWord(kind: LateReport['report']['kind']): string {
  const { late } = regionWords;
  return kind && kind in late ? late[kind as keyof typeof late] : late.late;
}

import type { ReactNode } from 'react';
import { AsideRows } from '#app/AsideRows.tsx';
import type { CheckedProps } from '#app/ImportChecked.tsx';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';
import { clauses, listed } from '#words/punctuation.ts';

/** Who and what has not spoken, and the rows that are kept aside. */
export function ImportMissing({ check: { missing, asides } }: CheckedProps) {
  const { ledger } = useStage().snapshot;
  const regions = ledger.regions
    .filter(({ code }) => missing.regions.includes(code))
    .map(({ short_name }) => short_name);
  const items = missing.items.map((id) => `${id} ${ledger.items.find((item) => item.id === id)?.name ?? ''}`);
  return (
    <dl className="import-missing">
      <Line title={importWords.missingRegions} mark="regions">
        {listed(regions)}
      </Line>
      <Line title={importWords.missingItems} mark="items">
        {clauses(items)}
      </Line>
      <Line title={importWords.missingUnits} mark="units">
        {listed(missing.units)}
      </Line>
      <dt>{importWords.asides}</dt>
      <dd>{asides.length === 0 ? importWords.none : <AsideRows asides={asides} />}</dd>
    </dl>
  );
}

interface LineProps {
  readonly title: string;
  readonly mark: string;
  readonly children: ReactNode;
}

function Line({ title, mark, children }: LineProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd data-missing-list={mark}>{children || importWords.none}</dd>
    </>
  );
}

import { PagePart } from '#app/PagePart.tsx';
import type { RegionProps } from '#app/RegionLink.tsx';
import { publicSource } from '#charts/content.ts';
import { type RegionStatistic, regionStatistics } from '#stats/regionStatistics.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { figure } from '#words/number.ts';
import { regionWords } from '#words/region.ts';
import { SOURCE_WORDS } from '#words/source.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Published figures of the region with year, coverage and source; a place only among regions with a figure of the same year, and only in the app. */
export function RegionStatistics({ whole, region }: RegionProps) {
  const { isPrinting } = useStage();
  const rows = regionStatistics(whole.ledger.tables, region.code);
  const hasRanks = !isPrinting && (whole.spec.mode ?? 'app') === 'app';
  const { statsColumns, statsHead } = regionWords;
  const known = rows.filter(({ row }) => row !== undefined).length;
  const source = publicSource(
    whole,
    rows.map(({ row }) => row?.source_id),
  );
  return (
    <PagePart
      part="statistics"
      title={regionWords.statsTitle(known, rows.length)}
      subtitle={regionWords.statsSubtitle}
      source={source}
    >
      <ScrollBox>
        <table className="data-table region-statistics">
          <thead>
            <tr>
              <th scope="col">{statsHead}</th>
              <th scope="col" className="number">
                {statsColumns.value}
              </th>
              {hasRanks && (
                <th scope="col" className="number">
                  {statsColumns.rank}
                </th>
              )}
              <th scope="col" className="number">
                {statsColumns.covered}
              </th>
              <th scope="col">{statsColumns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={`${row.indicator.id}-${row.year ?? ''}`}
                {...row}
                hasRanks={hasRanks}
                sources={whole.ledger.tables.sources}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {hasRanks && <p className="part-note">{regionWords.rankNote}</p>}
    </PagePart>
  );
}

type RowProps = RegionStatistic & {
  readonly hasRanks: boolean;
  readonly sources: RegionProps['whole']['ledger']['tables']['sources'];
};

function Row({ indicator, year, row, rank, covered, of, hasRanks, sources }: RowProps) {
  const source = sources.find(({ id }) => id === row?.source_id);
  const missing = MISSING_WORDS.unavailable;
  return (
    <tr data-indicator={indicator.id} data-year={year}>
      <th scope="row">{regionWords.indicator(indicator.name, year)}</th>
      {row ? (
        <td className="number" data-column="value" data-value={row.value}>
          <strong>{figure(row.value, indicator.decimals)}</strong> {indicator.unit}
        </td>
      ) : (
        <td className="number missing" data-column="value" data-missing="unavailable">
          {missing}
        </td>
      )}
      {hasRanks && (
        <td className="number" data-column="rank" data-value={rank}>
          {rank === undefined ? regionWords.dash : regionWords.rank(rank, covered)}
        </td>
      )}
      <td className="number" data-column="covered" data-value={covered}>
        {regionWords.covered(covered, of)}
      </td>
      <td data-column="source" data-source={row?.source_id}>
        {row ? (source?.public_label ?? SOURCE_WORDS.toCheck) : regionWords.dash}
      </td>
    </tr>
  );
}

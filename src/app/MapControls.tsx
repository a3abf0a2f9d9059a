import { MEASURES, type Measure } from '#model/spec.ts';
import { Choice } from '#ui/Choice.tsx';
import { Segments } from '#ui/Segments.tsx';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { MEASURE_WORDS } from '#words/measure.ts';

/** What the map, and with it the bars by region, are coloured by; and outlines or equal tiles. */
export function MapControls() {
  const { snapshot, change, ground, mayDrawOutlines } = useStage();
  const { measure, spec } = snapshot;
  const hasOutlines = ground !== undefined && mayDrawOutlines;
  const isTiles = !hasOutlines || (spec.tiles ?? false);
  return (
    <>
      <Choice
        name="measure"
        label={appWords.measure}
        value={[measure]}
        options={MEASURES.map((id) => ({ id, text: MEASURE_WORDS[id].short }))}
        isRequired
        onChoose={(id) => change({ measure: id as Measure, indicator: undefined, year: undefined })}
      />
      {measure === 'stat' && <StatChoices />}
      <Segments
        name="tiles"
        label={appWords.outlines}
        value={isTiles ? '1' : '0'}
        options={[
          { id: '0', text: appWords.outlines, barredBy: hasOutlines ? undefined : appWords.noOutlines },
          { id: '1', text: appWords.tiles },
        ]}
        onChoose={(id) => change({ tiles: id === '1' || undefined })}
      />
    </>
  );
}

function StatChoices() {
  const { snapshot, change } = useStage();
  const { indicators, statistics } = snapshot.ledger.tables;
  const used = indicators.filter(({ id }) => statistics.some(({ indicator }) => indicator === id));
  const years = statistics.flatMap(({ indicator, year }) =>
    indicator === snapshot.indicator?.id && year !== undefined ? [year] : [],
  );
  const sorted = [...new Set(years)].sort();
  return (
    <>
      <Choice
        name="indicator"
        label={appWords.indicator}
        value={snapshot.indicator ? [snapshot.indicator.id] : undefined}
        options={used.map(({ id, name }) => ({ id, text: name }))}
        isRequired
        onChoose={(id) => change({ measure: 'stat', indicator: id, year: undefined })}
      />
      {sorted.length > 0 && (
        <Choice
          name="year"
          label={appWords.year}
          value={snapshot.year === undefined ? undefined : [String(snapshot.year)]}
          options={sorted.map((year) => ({ id: String(year), text: String(year) }))}
          isRequired
          onChoose={(id) => change({ year: Number(id) })}
        />
      )}
    </>
  );
}

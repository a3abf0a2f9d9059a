import { TOKENS } from '#charts/look.ts';
import { sideScopes } from '#charts/mapSideBox.ts';
import { isWeighted, ownCells } from '#charts/matrixCells.ts';
import type { Content } from '#charts/picture.ts';
import { measureSources } from '#charts/rankingContent.ts';
import { regionRows } from '#charts/regionRows.ts';
import { classIn, scaleOf } from '#charts/scale.ts';
import type { Table } from '#charts/table.ts';
import type { RegionValue } from '#stats/region.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { mapWords } from '#words/map.ts';
import { COLUMN_WORDS } from '#words/measure.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** Words and table of the map; its tiles say the same. */
export function mapContent(snapshot: Snapshot): Content {
  const { measure, indicator, year, moment } = snapshot;
  const values = [...snapshot.values.values()];
  const known = values.filter(({ kind }) => kind === 'value').length;
  const title = mapWords.title(
    measure,
    known,
    values.filter((value) => isGood(value, snapshot)).length,
    snapshot.spec.audience === 'public',
    indicator?.name,
    year,
  );
  const listed = snapshot.shown.filter(({ scope }) => scope === 'listed');
  const withNumber = listed.filter((state) => ownCells(snapshot, state).some(({ kind }) => kind === 'value'));
  const means = { listed: listed.length, known: withNumber.length, isWeighted: isWeighted(snapshot) };
  return {
    panel: 'map',
    title,
    subtitle: mapWords.subtitle(measure, means, indicator?.name, indicator?.unit),
    sentence: mapWords.sentence(measure, moment.asof, title, values.length, values.length - known),
    ...measureSources(snapshot),
    table: () => mapTable(snapshot),
  };
}

/** Items outside every region's mean, a row per scope with the count `n`; stands under the map's table. */
export function sideBoxTable(snapshot: Snapshot): Table {
  return {
    head: mapWords.box.head,
    columns: [{ id: 'n', title: mapWords.box.n }],
    rows: sideScopes(snapshot.shown).map(({ scope, states }) => ({
      key: 'scope',
      id: scope,
      name: mapWords.scope(scope),
      cells: [{ kind: 'number', value: states.length, text: String(states.length) }],
    })),
  };
}

/** Does the region count in the finding of the title? */
function isGood(value: RegionValue, { measure, elapsed }: Snapshot): boolean {
  if (value.kind === 'missing') return false;
  if (measure === 'progress') return value.value >= elapsed;
  if (measure === 'lead') return value.value >= -0.05;
  if (measure === 'onschedule') return value.value >= 50;
  return value.value > 0;
}

function mapTable(snapshot: Snapshot): Table {
  const scale = scaleOf(snapshot, TOKENS.light);
  return {
    head: mapWords.head,
    columns: (['value', 'n', 'of', 'class'] as const).map((id) => ({ id, title: COLUMN_WORDS[id] })),
    rows: regionRows(snapshot, (_code, value) => {
      if (value.kind === 'missing') return [{ kind: 'missing', state: value.state, text: MISSING_WORDS[value.state] }];
      const own = classIn(scale, value.value);
      return [{ kind: 'number', value: own, text: scale.labels[own] ?? '' }];
    }),
  };
}

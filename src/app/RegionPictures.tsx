import { useCallback } from 'react';
import { PagePart } from '#app/PagePart.tsx';
import { PagePicture } from '#app/PagePicture.tsx';
import type { RegionProps } from '#app/RegionLink.tsx';
import { ledgerSource } from '#charts/content.ts';
import type { Look } from '#charts/look.ts';
import { mapContent } from '#charts/mapContent.ts';
import { cellAt, hasCells } from '#charts/matrixCells.ts';
import { matrixContent } from '#charts/matrixContent.ts';
import type { Target } from '#charts/picture.ts';
import { rankingContent } from '#charts/rankingContent.ts';
import { regionCellsDrawing } from '#charts/regionCellsPicture.ts';
import { regionMapDrawing } from '#charts/regionMapPicture.ts';
import { regionRankingDrawing } from '#charts/regionRankingPicture.ts';
import { valueText } from '#charts/regionRows.ts';
import { type Stage, useStage } from '#views/Stage.ts';
import { MEASURE_WORDS } from '#words/measure.ts';
import { regionWords } from '#words/region.ts';
import { MISSING_WORDS } from '#words/status.ts';

/** The region lit on the map, in the measure of the address. */
export function RegionMap({ whole, region }: RegionProps) {
  const { change, ground, titleBlock, mayDrawOutlines } = useStage();
  const hasOutlines = mayDrawOutlines && !whole.spec.tiles;
  const draw = useCallback(
    (look: Look) => regionMapDrawing(whole, region.code, { ground, titleBlock, hasOutlines }, look),
    [whole, region.code, ground, titleBlock, hasOutlines],
  );
  const { measure, indicator } = whole;
  const name = measure === 'stat' ? (indicator?.name ?? MEASURE_WORDS.stat.name) : MEASURE_WORDS[measure].name;
  const value = whole.values.get(region.code);
  const text = value ? valueText(value, whole) : MISSING_WORDS.unavailable;
  const own = measure === 'stat' ? (indicator?.unit ?? '') : MEASURE_WORDS[measure].unit;
  const title = regionWords.mapTitle(name, text, value?.kind === 'value' && !value.status ? own : '');
  const { sources, sourceText, isDemo, table } = mapContent(whole);
  const sentence = regionWords.mapSentence(region.name, title);
  return (
    <PagePart
      part="map"
      title={title}
      subtitle={regionWords.mapSubtitle(regionWords.indicator(name, whole.year))}
      source={{ sources, sourceText, isDemo }}
      table={table}
      picture={{ id: 'region-map', subject: region.name, draw, sentence, snapshot: whole }}
    >
      <PagePicture draw={draw} sentence={sentence} onPick={opener(change)} />
    </PagePart>
  );
}

/** The 16 in announced order, this one's row lit. */
export function RegionRanking({ whole, region }: RegionProps) {
  const { change } = useStage();
  const content = rankingContent(whole);
  const draw = useCallback((look: Look) => regionRankingDrawing(whole, region.code, look), [whole, region.code]);
  return (
    <PagePart
      part="ranking"
      title={content.title}
      subtitle={content.subtitle}
      source={content}
      table={content.table}
      picture={{ id: 'region-ranking', subject: region.name, draw, sentence: content.sentence, snapshot: whole }}
    >
      <PagePicture draw={draw} sentence={content.sentence} onPick={opener(change)} />
    </PagePart>
  );
}

/** Its row of the matrix. */
export function RegionRow({ whole, region }: RegionProps) {
  const { change } = useStage();
  const draw = useCallback((look: Look) => regionCellsDrawing(whole, region.code, look), [whole, region.code]);
  const cells = whole.shown
    .filter((state) => hasCells(state) && state.regions.has(region.code))
    .map((state) => cellAt(whole, state, region.code));
  const sentence = regionWords.cellsSentence(cells.filter(({ kind }) => kind === 'value').length, cells.length);
  const table = () => {
    const all = matrixContent(whole).table();
    const at = all.columns.findIndex(({ id }) => id === region.code);
    return {
      ...all,
      columns: all.columns.slice(at, at + 1),
      rows: all.rows.map((row) => ({ ...row, cells: row.cells.slice(at, at + 1) })),
    };
  };
  return (
    <PagePart
      part="row"
      title={regionWords.cellsTitle}
      subtitle={regionWords.cellsSubtitle}
      source={ledgerSource(whole)}
      table={table}
      picture={{ id: 'region-row', subject: region.name, draw, sentence, snapshot: whole }}
    >
      <PagePicture
        draw={draw}
        sentence={sentence}
        onPick={({ kind, id }) => kind === 'item' && change({ view: 'item', item: [id], region: undefined })}
      />
    </PagePart>
  );
}

/** A click on a region opens its page. */
function opener(change: Stage['change']) {
  return ({ kind, id }: Target) => {
    if (kind === 'region') change({ view: 'region', region: [id] });
  };
}

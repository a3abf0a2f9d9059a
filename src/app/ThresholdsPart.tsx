import { useCallback } from 'react';
import { FoldChoice } from '#app/FoldChoice.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { PagePicture } from '#app/PagePicture.tsx';
import { RulesNote } from '#app/RulesNote.tsx';
import { isPublic } from '#charts/itemRows.ts';
import type { Look } from '#charts/look.ts';
import { isFolded } from '#charts/shownStatus.ts';
import { limitText, risingThresholds, thresholdsDrawing, thresholdsTable } from '#charts/thresholdsPicture.ts';
import { useStage } from '#views/Stage.ts';
import { foldWords } from '#words/fold.ts';
import { statusWord } from '#words/status.ts';
import { thresholdsWords } from '#words/thresholds.ts';

/** The line of gaps and the statuses cut from it: whose rules they are, that they leave no hole, and the optional fold. */
export function ThresholdsPart() {
  const { snapshot } = useStage();
  const hasFold = isFolded(snapshot);
  const draw = useCallback((look: Look) => thresholdsDrawing(snapshot, hasFold, look), [snapshot, hasFold]);
  const rows = risingThresholds(snapshot);
  const { title, subtitle, sentence, part, interval, first } = thresholdsWords;
  const parts = rows.map(({ id, over, up_to }) =>
    part(statusWord(id, isPublic(snapshot)), interval(limitText(over), limitText(up_to))),
  );
  return (
    <PagePart part="thresholds" title={title} subtitle={subtitle} table={() => thresholdsTable(snapshot)}>
      <PagePicture draw={draw} sentence={sentence(parts)} />
      <RulesNote />
      <p className="part-note">{first}</p>
      {!isPublic(snapshot) && (
        <p className="part-note">
          {foldWords.note} <FoldChoice />
        </p>
      )}
    </PagePart>
  );
}

import { PagePart } from '#app/PagePart.tsx';
import { RulesNote } from '#app/RulesNote.tsx';
import { thresholdsTable } from '#charts/thresholdsPicture.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { dataWords } from '#words/data.ts';
import { thresholdsWords } from '#words/thresholds.ts';

/** The thresholds in force in short; the mechanism page draws them. */
export function ThresholdsTablePart() {
  const { snapshot, change } = useStage();
  return (
    <PagePart part="thresholds" title={thresholdsWords.title} subtitle={dataWords.thresholdsSubtitle}>
      <ScrollBox>
        <DataTable table={thresholdsTable(snapshot)} caption={thresholdsWords.caption} />
      </ScrollBox>
      <RulesNote />
      <p className="part-note">
        <button type="button" className="link" onClick={() => change({ view: 'mechanism', panel: undefined })}>
          {dataWords.thresholds}
        </button>
      </p>
    </PagePart>
  );
}

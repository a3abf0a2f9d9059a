import { DataFilesPart } from '#app/DataFilesPart.tsx';
import { DataPackagePart } from '#app/DataPackagePart.tsx';
import { ImportPart } from '#app/ImportPart.tsx';
import { IssueTable } from '#app/IssueTable.tsx';
import { LedgersPart } from '#app/LedgersPart.tsx';
import { OutlinesPart } from '#app/OutlinesPart.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { SourceTable } from '#app/SourceTable.tsx';
import { StoragePart } from '#app/StoragePart.tsx';
import { ThirdParty } from '#app/ThirdParty.tsx';
import { ThresholdsTablePart } from '#app/ThresholdsTablePart.tsx';
import { WallPart } from '#app/WallPart.tsx';
import '#app/data.css';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { RunLog } from '#views/RunLog.tsx';
import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { dataWords } from '#words/data.ts';
import { logWords } from '#words/freshness.ts';
import { joinWords } from '#words/join.ts';

/** The data page: what is loaded, whether it fits together, where it comes from; the address of a wall; what the browser keeps. */
export function DataPage() {
  return (
    <main id="main" className="page data-page">
      <p className="data-secret">{appWords.notClassified}</p>
      <ImportPart />
      <LedgersPart />
      <div className="data-pair">
        <DataPackagePart />
        <WallPart />
      </div>
      <JoinPart />
      <OutlinesPart />
      <DataFilesPart />
      <div className="data-pair">
        <ThresholdsTablePart />
        <StoragePart />
      </div>
      <PagePart part="log" title={logWords.title} subtitle={logWords.subtitle}>
        <RunLog />
      </PagePart>
      <SourcesPart />
    </main>
  );
}

function JoinPart() {
  const { issues } = useStage();
  return (
    <PagePart part="join" title={dataWords.joinTitle(issues.length)} subtitle={dataWords.joinSubtitle}>
      {issues.length === 0 ? (
        <p>{joinWords.none}</p>
      ) : (
        <ScrollBox className="table-box data-long" label={dataWords.joinTitle(issues.length)}>
          <IssueTable issues={issues} />
        </ScrollBox>
      )}
    </PagePart>
  );
}

function SourcesPart() {
  const { snapshot } = useStage();
  const ids = snapshot.ledger.tables.sources.map(({ id }) => id);
  return (
    <PagePart part="sources" title={dataWords.sourcesTitle(ids.length)} subtitle={dataWords.sourcesSubtitle}>
      <ScrollBox className="table-box data-long" label={dataWords.sourcesTitle(ids.length)}>
        <SourceTable ids={ids} />
      </ScrollBox>
      <ThirdParty />
    </PagePart>
  );
}

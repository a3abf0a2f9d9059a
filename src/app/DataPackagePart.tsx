import { PagePart } from '#app/PagePart.tsx';
import type { Package } from '#io/board.ts';
import { pageBuild } from '#io/page.ts';
import { FreshnessMark } from '#views/FreshnessMark.tsx';
import { useFreshness } from '#views/FreshnessProvider.tsx';
import { useDesk } from '#views/LedgerDesk.ts';
import { type Stage, useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';
import { dataWords } from '#words/data.ts';

/** What is loaded: the package as a whole, and how it stands to the one on the server. */
export function DataPackagePart() {
  const stage = useStage();
  const fresh = useFreshness();
  const { shown: data } = useDesk();
  if (!fresh) return null;
  const { lookNow } = fresh;
  return (
    <PagePart
      part="package"
      title={dataWords.packageTitle(stage.snapshot.provenance === 'demo')}
      subtitle={dataWords.packageSubtitle}
    >
      <dl className="data-facts">
        {facts(data, stage).map(([name, text]) => (
          <div key={name} data-fact={name}>
            <dt>{dataWords.facts[name]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div data-fact="state">
          <dt>{dataWords.facts.state}</dt>
          <dd>
            <FreshnessMark />{' '}
            <button type="button" className="tool" data-action="look" onClick={lookNow}>
              {dataWords.lookNow}
            </button>
          </dd>
        </div>
      </dl>
    </PagePart>
  );
}

function facts(
  data: Package,
  { snapshot, tableTitle }: Stage,
): [Exclude<keyof typeof dataWords.facts, 'state'>, string][] {
  const { descriptor, titleBlock, hash } = data;
  const { none } = dataWords;
  const boundaries = [titleBlock?.text ?? tableTitle('boundaries'), titleBlock?.source ?? none];
  return [
    ['name', descriptor.title ?? descriptor.name],
    ['version', descriptor.version ?? none],
    ['created', descriptor.created?.slice(0, 10) ?? none],
    ['asof', appWords.monthEnd(snapshot.moment.asof)],
    ['provenance', dataWords.provenance[snapshot.provenance]],
    ['audience', dataWords.audience[snapshot.spec.audience ?? 'internal']],
    ['hash', hash],
    ['build', pageBuild() ?? none],
    ['boundaries', [...boundaries, dataWords.reviewNumber(titleBlock?.review_number ?? undefined)].join(dataWords.sep)],
    ['licences', licences(data)],
  ];
}

function licences({ descriptor }: Package): string {
  const named = (descriptor.licenses ?? []).flatMap(({ name, title }) => title ?? name ?? []);
  return named.length === 0 ? dataWords.none : named.join(dataWords.sep);
}

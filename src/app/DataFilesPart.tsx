import { useQueryClient } from '@tanstack/react-query';
import { PagePart } from '#app/PagePart.tsx';
import type { Package } from '#io/board.ts';
import { localTime } from '#io/clock.ts';
import { packageQuery } from '#io/packageQuery.ts';
import type { Resource } from '#model/package.ts';
import { longMoment } from '#stats/moment.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useDesk } from '#views/LedgerDesk.ts';
import { useStage } from '#views/Stage.ts';
import { dataWords } from '#words/data.ts';
import { LANGUAGE } from '#words/language.ts';

/** Each file of the package, with what could be read of it. */
export function DataFilesPart() {
  const { shown: data } = useDesk();
  const { resources } = data.descriptor;
  return (
    <PagePart part="files" title={dataWords.filesTitle(resources.length)} subtitle={dataWords.filesSubtitle}>
      <ScrollBox className="table-box data-long" label={dataWords.filesTitle(resources.length)}>
        <Files data={data} />
      </ScrollBox>
    </PagePart>
  );
}

/** Where a file came from, and when: local time with its offset. */
type Origin = (resource: Resource) => { readonly from: string; readonly at: string };

function useOrigin(): Origin {
  const { folder, ledger, preview, server } = useDesk();
  const fetchedAt = useQueryClient().getQueryState(packageQuery(folder).queryKey)?.dataUpdatedAt ?? 0;
  const shown = preview ?? ledger;
  return ({ path }) => {
    const isOwn = shown?.files.some(({ resource }) => resource.path === path);
    if (shown && isOwn) return { from: dataWords.fromLedger(shown.name), at: shown.savedAt };
    if (shown?.base) return { from: dataWords.fromPackage(shown.name), at: shown.savedAt };
    if (server.copy) return { from: dataWords.fromCopy(folder), at: localTime(server.copy.at) };
    return { from: dataWords.fromServer(folder), at: localTime(fetchedAt) };
  };
}

function Files({ data }: { readonly data: Package }) {
  const { tableTitle } = useStage();
  const originOf = useOrigin();
  return (
    <table className="data-table data-files" data-table="package">
      <thead>
        <tr>
          {Object.values(dataWords.tables).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.descriptor.resources.map((resource) => {
          const { from, at } = originOf(resource);
          return (
            <tr key={resource.name} data-resource={resource.name}>
              <th scope="row">
                {LANGUAGE === 'zh' && resource.title ? String(resource.title) : tableTitle(resource.x_table)}
              </th>
              <td>{resource.path}</td>
              <td>{dataWords.origin[resource.x_provenance]}</td>
              <td data-column="from">{from}</td>
              <td data-column="at">
                <time dateTime={at}>{longMoment(at)}</time>
              </td>
              <td className="number">{rowsOf(data, resource)}</td>
              <td>{stateOf(data, resource)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function rowsOf(data: Package, { x_table, path }: Resource): number {
  if (x_table === 'boundaries') return data.outlines.length;
  if (x_table === 'context_boundaries') return data.context.length;
  return data.read.find(({ rows }) => rows[0]?.origin.file === path)?.rows.length ?? 0;
}

function stateOf(data: Package, { x_table, path }: Resource): string {
  const failure = data.issues.find(({ where, code }) => where.file === path && WHOLE_FILE.includes(code));
  if (failure || data.failed.get(x_table)?.where.file === path) return dataWords.failed;
  const isKnown = x_table.endsWith('boundaries') || data.read.some(({ name }) => name === x_table);
  return isKnown ? dataWords.readWell : dataWords.unused;
}

/** Of a file with one of these nothing was read. */
const WHOLE_FILE = ['missing-file', 'not-text', 'not-json', 'not-outlines', 'empty-table', 'missing-column'];

import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** The sources of a panel in full: title, publisher, date, grade, address. */
export function SourceTable({ ids }: { readonly ids: readonly string[] }) {
  const { snapshot } = useStage();
  const rows = snapshot.ledger.tables.sources.filter(({ id }) => ids.includes(id));
  const { sourceHead } = appWords;
  if (rows.length === 0) return <p>{snapshot.provenance === 'demo' ? appWords.demoSource : appWords.ledgerSource}</p>;
  return (
    <table className="data-table">
      <thead>
        <tr>
          {Object.values(sourceHead).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, publisher, date, grade, url }) => (
          <tr key={id} data-source={id}>
            <th scope="row">{title}</th>
            <td>{publisher}</td>
            <td className="nowrap">{date}</td>
            <td className="nowrap">{appWords.grades[grade]}</td>
            <td>
              {url && (
                <a href={url} target="_blank" rel="noreferrer">
                  {appWords.open}
                </a>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

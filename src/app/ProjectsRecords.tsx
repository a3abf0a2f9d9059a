import { PagePart } from '#app/PagePart.tsx';
import { SourceButton } from '#app/SourceButton.tsx';
import { publicSource } from '#charts/content.ts';
import { asPublished, projectRows } from '#charts/projectRows.ts';
import type { RowOf } from '#model/table.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { figure } from '#words/number.ts';
import { projectsWords } from '#words/projects.ts';

const { records, fields } = projectsWords;

/** Every publication in its own words and figures, those without a rate too. */
export function ProjectsRecords() {
  const { snapshot } = useStage();
  const { major_projects } = snapshot.ledger.tables;
  const elapsed = new Map(projectRows(snapshot).map((row) => [row.row.as_of, row.elapsed]));
  const source = publicSource(
    snapshot,
    major_projects.map(({ source_id }) => source_id),
  );
  return (
    <PagePart part="records" title={records.title} subtitle={records.note} source={source}>
      <ScrollBox>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{projectsWords.head}</th>
              {Object.entries(records.columns).map(([id, title]) => (
                <th key={id} scope="col" className={id === 'note' || id === 'source' ? undefined : 'number'}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {major_projects.map((row) => (
              <Row key={row.as_of} row={row} elapsed={elapsed.get(row.as_of)} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </PagePart>
  );
}

interface RowProps {
  readonly row: RowOf<'major_projects'>;
  readonly elapsed: number | undefined;
}

function Row({ row, elapsed }: RowProps) {
  const { as_of, projects, total_text, plan, done, rate, rate_kind, published_lead, note, source_id } = row;
  return (
    <tr data-month={as_of}>
      <th scope="row">{projectsWords.when(as_of)}</th>
      <FigureCell column="projects" value={projects} />
      <td className={total_text ? 'number' : 'number missing'} data-column="total">
        {total_text ?? records.unpublished}
      </td>
      <FigureCell column="plan" value={plan} />
      <FigureCell column="done" value={done} />
      <FigureCell column="rate" value={rate} isDerived={rate_kind === 'derived'} />
      <FigureCell
        column="elapsed"
        value={elapsed}
        text={elapsed === undefined ? projectsWords.noElapsed : figure(elapsed)}
      />
      <FigureCell column="published_lead" value={published_lead} />
      <td data-column="note">{note}</td>
      <td>
        <SourceButton id={source_id} />
      </td>
    </tr>
  );
}

interface FigureCellProps {
  readonly column: string;
  readonly value: number | undefined;
  /** Where it does not stand as it was published, or is not something to be published. */
  readonly text?: string;
  readonly isDerived?: boolean;
}

function FigureCell({ column, value, text, isDerived = false }: FigureCellProps) {
  if (value === undefined)
    return (
      <td className="number missing" data-column={column} data-missing="unavailable">
        {text ?? records.unpublished}
      </td>
    );
  return (
    <td className="number" data-column={column} data-value={String(value)}>
      {text ?? projectsWords.rateText(asPublished(value), isDerived)}
    </td>
  );
}

/** The one year for which the fields were published. */
export function ProjectsFields() {
  const { snapshot } = useStage();
  const rows = snapshot.ledger.tables.major_projects_2023_by_field;
  if (rows.length === 0) return null;
  const source = publicSource(
    snapshot,
    rows.map(({ source_id }) => source_id),
  );
  return (
    <PagePart part="fields" title={fields.title} subtitle={fields.note} source={source}>
      <ScrollBox>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{fields.columns.field}</th>
              <th scope="col" className="number">
                {fields.columns.projects}
              </th>
              <th scope="col" className="number">
                {fields.columns.plan}
              </th>
              <th scope="col">{fields.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, projects, plan, source_id }) => (
              <tr key={field} data-entry={field}>
                <th scope="row">{field}</th>
                <FigureCell column="projects" value={projects} />
                <FigureCell column="plan" value={plan} />
                <td>
                  <SourceButton id={source_id} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </PagePart>
  );
}

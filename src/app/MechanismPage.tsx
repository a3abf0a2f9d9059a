import { MechanismCommitments } from '#app/MechanismCommitments.tsx';
import { MechanismEntries } from '#app/MechanismEntries.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { SourceTable } from '#app/SourceTable.tsx';
import { ThresholdsPart } from '#app/ThresholdsPart.tsx';
import '#app/mechanism.css';
import { publicSource } from '#charts/content.ts';
import { listsSource } from '#charts/listsContent.ts';
import { groupCount, mechanismContent, mechanismEntries } from '#charts/mechanismContent.ts';
import { LISTS } from '#model/list.ts';
import type { RowOf } from '#model/table.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { mechanismWords } from '#words/mechanism.ts';
import { monthName } from '#words/month.ts';
import { valueWord } from '#words/value.ts';

/** The mechanism as announced, in its own words; and the rules by which the statuses are told. Not filtered by regions. */
export function MechanismPage() {
  const { snapshot } = useStage();
  const { sources } = mechanismContent(snapshot);
  return (
    <main id="main" className="page mechanism-page">
      <MechanismEntries />
      <Levels />
      <Lists />
      <MechanismCommitments />
      <Groups snapshot={snapshot} />
      <ThresholdsPart />
      <Facts snapshot={snapshot} />
      <PagePart part="sources" title={mechanismWords.sourcesTitle}>
        <ScrollBox>
          <SourceTable ids={sources} />
        </ScrollBox>
      </PagePart>
    </main>
  );
}

function Levels() {
  const { snapshot } = useStage();
  return (
    <PagePart
      part="levels"
      title={mechanismWords.levelsTitle}
      subtitle={mechanismWords.levelsSubtitle}
      source={announced(snapshot)}
    >
      <ol className="mechanism-steps">
        {mechanismWords.levels.map((level) => (
          <li key={level}>{level}</li>
        ))}
      </ol>
    </PagePart>
  );
}

function Lists() {
  const { snapshot } = useStage();
  const { list_entries } = snapshot.ledger.tables;
  return (
    <PagePart
      part="lists"
      title={mechanismWords.listsTitle}
      subtitle={mechanismWords.listsSubtitle}
      source={list_entries.length > 0 ? listsSource(snapshot) : announced(snapshot)}
    >
      <ol className="mechanism-steps">
        {LISTS.map((list) => (
          <li key={list}>
            {valueWord(list)}
            <small>
              {list_entries.length > 0
                ? mechanismWords.listsCount(list_entries.filter((entry) => entry.list === list).length)
                : mechanismWords.listsNone}
            </small>
          </li>
        ))}
      </ol>
    </PagePart>
  );
}

/** A place for each announced group; the names are the ledger's. */
function Groups({ snapshot }: { readonly snapshot: Snapshot }) {
  const { groups } = snapshot.ledger.tables;
  const count = Math.max(groupCount(snapshot) ?? 0, ...groups.map(({ no }) => no));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  if (count === 0) return null;
  return (
    <PagePart
      part="groups"
      title={mechanismWords.groupsTitle(count, groups.length)}
      subtitle={mechanismWords.groupsSubtitle}
      source={announced(snapshot)}
    >
      <ol className="mechanism-groups">
        {numbers.map((no) => (
          <Group key={no} no={no} group={groups.find((one) => one.no === no)} />
        ))}
      </ol>
    </PagePart>
  );
}

function Group({ no, group }: { readonly no: number; readonly group: RowOf<'groups'> | undefined }) {
  const { areas } = useStage().snapshot.ledger;
  const area = areas.find(({ id }) => id === group?.area_id)?.name;
  const facts = [area, group?.lead_unit_cq, group?.lead_unit_sc].filter((fact) => fact !== undefined);
  return (
    <li data-group={no} className={group ? undefined : 'missing'}>
      <strong>{no}</strong>
      <span>
        {group?.name ?? mechanismWords.unnamedGroup}
        {facts.length > 0 && <small>{facts.join(mechanismWords.between)}</small>}
      </span>
    </li>
  );
}

/** Sources of the announced arrangements. */
function announced(snapshot: Snapshot) {
  return publicSource(
    snapshot,
    mechanismEntries(snapshot).map(({ source_id }) => source_id),
  );
}

function Facts({ snapshot }: { readonly snapshot: Snapshot }) {
  const { headline_facts } = snapshot.ledger.tables;
  if (headline_facts.length === 0) return null;
  const source = publicSource(
    snapshot,
    headline_facts.map(({ source_id }) => source_id),
  );
  return (
    <PagePart part="facts" title={mechanismWords.factsTitle} subtitle={mechanismWords.factsSubtitle} source={source}>
      <ul className="mechanism-facts">
        {headline_facts.map(({ id, text, value, unit, said_by, as_of }) => (
          <li key={id} className="mechanism-fact" data-entry={id}>
            <strong>{mechanismWords.fact(value ?? mechanismWords.none, unit ?? '')}</strong>
            <span>{text}</span>
            <small>{mechanismWords.saidBy(said_by ?? '', as_of ? monthName(as_of) : '')}</small>
          </li>
        ))}
      </ul>
    </PagePart>
  );
}

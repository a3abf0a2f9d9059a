import { AgendaPart } from '#app/AgendaPart.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { SourceButton } from '#app/SourceButton.tsx';
import { halfName, meetingKey, themeWord, whenWord } from '#charts/calendarContent.ts';
import { publicSource } from '#charts/content.ts';
import { calendarOf, type HalfYear } from '#stats/calendar.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { PanelView } from '#views/PanelView.tsx';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { useStage } from '#views/Stage.ts';
import { calendarWords } from '#words/calendar.ts';
import '#app/calendar.css';

/** The joint meetings by half-year, each with its source, and the draft of the next agenda. */
export function CalendarPage() {
  return (
    <main id="main" className="page calendar-page">
      <PanelView panel="calendar" rule={PAGE_RULES.calendar} stretch={false} />
      <Records />
      <AgendaPart />
    </main>
  );
}

function Records() {
  const { snapshot } = useStage();
  const halves = calendarOf(snapshot);
  const source = publicSource(
    snapshot,
    halves.map(({ meeting }) => meeting?.source_id),
  );
  return (
    <PagePart part="meetings" title={calendarWords.records} subtitle={calendarWords.recordsNote} source={source}>
      <ScrollBox>
        <table className="data-table">
          <thead>
            <tr>
              <th scope="col">{calendarWords.head}</th>
              {Object.entries(calendarWords.columns).map(([id, title]) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
              <th scope="col">{calendarWords.source}</th>
            </tr>
          </thead>
          <tbody>
            {halves.map((one) => (
              <Row key={`${one.half}-${one.no}`} one={one} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </PagePart>
  );
}

function Row({ one }: { readonly one: HalfYear }) {
  const { kind, no, host, meeting } = one;
  const cells = [
    ['no', no === undefined ? undefined : calendarWords.number(no)],
    ['date', whenWord(one)],
    ['host', host && calendarWords.hosts[host]],
    ['place', meeting?.place],
    ['theme', themeWord(one) ?? (meeting?.content && calendarWords.content(meeting.content))],
  ] as const;
  return (
    <tr data-meeting={meetingKey(one)} data-ruled={kind === 'ruled' ? '1' : undefined}>
      <th scope="row">{halfName(one)}</th>
      {cells.map(([id, text]) => (
        <td key={id} data-column={id} className={text === undefined ? 'missing' : undefined}>
          {text ?? calendarWords.unknown}
        </td>
      ))}
      <td>{kind === 'ruled' ? calendarWords.noSource : <SourceButton id={meeting?.source_id} />}</td>
    </tr>
  );
}

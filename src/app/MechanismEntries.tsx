import { useEffect } from 'react';
import { countText, mechanismContent, mechanismEntries } from '#charts/mechanismContent.ts';
import { toggled } from '#stats/toggle.ts';
import { DataTable } from '#ui/DataTable.tsx';
import { Panel } from '#ui/Panel.tsx';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { mechanismWords } from '#words/mechanism.ts';
import { panelWords } from '#words/panel.ts';

/** The panel of the mechanism as text that can be read, copied and spoken: each arrangement with its quote and number. */
export function MechanismEntries() {
  const { snapshot, change, showSources, drawn, isPrinting, tableTitle, export: openExport, share } = useStage();
  const content = mechanismContent(snapshot);
  const entries = mechanismEntries(snapshot);
  const isTableOpen = snapshot.spec.table?.includes('mechanism') ?? false;
  // Text has nothing to wait for.
  useEffect(() => drawn('mechanism'), [drawn]);
  return (
    <Panel
      content={content}
      state={entries.length > 0 ? 'ready' : 'empty'}
      asof={snapshot.moment.asof}
      isTableOpen={isTableOpen}
      onTable={() => change({ table: toggled(snapshot.spec.table, 'mechanism') })}
      onSources={() => showSources(content.sources)}
      onExport={openExport && entries.length > 0 ? () => openExport('mechanism') : undefined}
      onShare={share && (() => share('mechanism'))}
    >
      {entries.length === 0 && <p className="panel-message">{panelWords.absent(tableTitle('mechanism'))}</p>}
      {!isTableOpen && (
        <dl className="mechanism-entries">
          {entries.map((entry) => (
            <div key={entry.id}>
              <dt>
                {entry.name}
                {entry.count !== undefined && <strong className="mechanism-count">{countText(entry)}</strong>}
              </dt>
              <dd>
                {entry.quote && mechanismWords.quote(entry.quote)}
                {entry.note && <small>{entry.note}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {(isTableOpen || isPrinting) && (
        <ScrollBox>
          <DataTable table={content.table()} panel="mechanism" caption={content.sentence} />
        </ScrollBox>
      )}
    </Panel>
  );
}

import { useState } from 'react';
import { CopyText } from '#app/CopyText.tsx';
import { inlineEdition } from '#io/inlineFiles.ts';
import { collectNotice } from '#stats/collectNotice.ts';
import { addMonths } from '#stats/months.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';
import { TEMPLATE_FILE } from '#words/template.ts';

/** What an office needs to collect a month: the sheet to fill in, and the notice that asks for it. */
export function ImportTemplates() {
  const { snapshot } = useStage();
  const [isOpen, setOpen] = useState(false);
  const text = isOpen ? collectNotice(snapshot.ledger, nextMonth(snapshot)).join('\n') : '';
  return (
    <p className="import-templates">
      {importWords.templates}
      {/* A board in one file has no other beside it. */}
      {!inlineEdition() && (
        <a className="tool" href={TEMPLATE_FILE} download={importWords.templateFile} data-action="template">
          {importWords.template}
        </a>
      )}
      <button type="button" className="tool" data-action="notice" onClick={() => setOpen(true)}>
        {importWords.notice}
      </button>
      {isOpen && (
        <Dialog title={importWords.notice} onClose={() => setOpen(false)}>
          <p className="import-note" data-collect-notice="">
            {text}
          </p>
          <CopyText text={text} label={importWords.copy} action="copy" />
        </Dialog>
      )}
    </p>
  );
}

/** The month that is being collected: the first that is not final, else the one after the as-of month. */
function nextMonth({ ledger, moment }: Snapshot): string {
  const open = ledger.tables.months.find(({ state, period_id }) => state !== 'final' && period_id === ledger.period.id);
  return open?.month ?? addMonths(moment.asof, 1);
}

import { Suspense } from 'react';
import { LaterIssues } from '#app/LaterIssues.ts';
import { SourceTable } from '#app/SourceTable.tsx';
import { useRule } from '#app/useRule.ts';
import type { Issue } from '#model/issue.ts';
import type { BuiltPanel } from '#model/spec.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { laterPage } from '#views/laterPage.ts';
import { appWords } from '#words/app.ts';
import { joinWords } from '#words/join.ts';

const PanelExport = laterPage(() => import('#app/PanelExport.tsx').then((chunk) => chunk.PanelExport));
const SearchDialog = laterPage(() => import('#app/SearchDialog.tsx').then((chunk) => chunk.SearchDialog));
const Shortcuts = laterPage(() => import('#app/Shortcuts.tsx').then((chunk) => chunk.Shortcuts));
const ShareDialog = laterPage(() => import('#app/ShareDialog.tsx').then((chunk) => chunk.ShareDialog));

export type OpenDialog =
  | { readonly kind: 'join' | 'search' | 'shortcuts' }
  | { readonly kind: 'sources'; readonly ids: readonly string[] }
  | { readonly kind: 'export' | 'share'; readonly panel: BuiltPanel };

interface DialogsProps {
  readonly open: OpenDialog | undefined;
  readonly issues: readonly Issue[];
  readonly onClose: () => void;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** The dialogs of the shell: the join report, where the figures of a panel come from, what can be taken out of it, how to share it, search, and the keys. */
export function Dialogs({ open, issues, onClose, onOpen }: DialogsProps) {
  const rule = useRule(open?.kind === 'export' ? open.panel : undefined);
  if (!open) return null;
  if (open.kind === 'export')
    return <Suspense>{rule && <PanelExport panel={open.panel} rule={rule} onClose={onClose} />}</Suspense>;
  if (open.kind === 'search')
    return (
      <Suspense>
        <SearchDialog onClose={onClose} onOpen={onOpen} />
      </Suspense>
    );
  if (open.kind === 'shortcuts')
    return (
      <Suspense>
        <Shortcuts onClose={onClose} />
      </Suspense>
    );
  if (open.kind === 'share')
    return (
      <Suspense>
        <ShareDialog panel={open.panel} onClose={onClose} />
      </Suspense>
    );
  if (open.kind === 'sources')
    return (
      <Dialog title={appWords.sourcesTitle} onClose={onClose}>
        <SourceTable ids={open.ids} />
      </Dialog>
    );
  return (
    <Dialog title={joinWords.title} onClose={onClose}>
      {issues.length === 0 && <p>{joinWords.none}</p>}
      <Suspense>
        <LaterIssues issues={issues} />
      </Suspense>
    </Dialog>
  );
}

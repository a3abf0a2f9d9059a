import { Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { CitedNote } from '#app/CitedNote.tsx';
import { Corner } from '#app/Corner.tsx';
import { Dialogs, type OpenDialog } from '#app/Dialogs.tsx';
import { FailedPage } from '#app/FailedPage.tsx';
import { Filters } from '#app/Filters.tsx';
import { Header } from '#app/Header.tsx';
import { Notices } from '#app/Notices.tsx';
import { Page } from '#app/Page.tsx';
import { PreviewBar } from '#app/PreviewBar.tsx';
import { mayTour } from '#app/tourAllowed.ts';
import { useEscape } from '#app/useEscape.ts';
import { usePrinting } from '#app/usePrinting.ts';
import { type Shortcut, useShortcuts } from '#app/useShortcuts.ts';
import { goTo } from '#io/address.ts';
import type { Package } from '#io/board.ts';
import { dropFirstMap } from '#io/firstMap.ts';
import { measureFilter, now } from '#io/marks.ts';
import type { Asked, SettledBoard } from '#io/settledBoard.ts';
import { untilThere } from '#io/untilThere.ts';
import type { BuiltPanel, Patch, Spec } from '#model/spec.ts';
import { laterPage } from '#views/laterPage.ts';
import { StageProvider } from '#views/Stage.ts';
import { useBoard } from '#views/useBoard.ts';
import { useFirstViewport } from '#views/useFirstViewport.ts';
import { useStageOf } from '#views/useStageOf.ts';
import { useTheme } from '#views/useTheme.ts';

const Tour = laterPage(async () => (await import('#app/Tour.tsx')).Tour);

interface BoardProps {
  readonly data: Package;
  readonly asked: Asked;
}

/** The board of one package at the address asked for. */
export function Board({ data, asked }: BoardProps) {
  const settled = useBoard(data, asked);
  if (!settled.isUsable)
    return <FailedPage issues={settled.board.issues.filter(({ severity }) => severity === 'error')} />;
  return <Whole data={data} settled={settled} asked={asked.spec} />;
}

interface WholeProps {
  readonly data: Package;
  readonly settled: SettledBoard;
  /** As it stands in the address: what is written back. */
  readonly asked: Spec;
}

function Whole({ data, settled: { board, spec, notices }, asked }: WholeProps) {
  const [dialog, setDialog] = useState<OpenDialog>();
  const change = useChange(asked);
  const showSources = useCallback((ids: readonly string[]) => setDialog({ kind: 'sources', ids }), []);
  const openExport = useCallback((panel: BuiltPanel) => setDialog({ kind: 'export', panel }), []);
  const share = useShare(data, setDialog);
  const theme = useTheme(spec.theme ?? 'auto');
  const isPrinting = usePrinting();
  const drawn = useFirstViewport();
  // Once: a filter changes the address.
  const [tours] = useState(() => mayTour(asked));
  const acts = { change, showSources, share, export: openExport };
  const stage = useStageOf({ data, board, spec, theme, isPrinting, drawn, ...acts });
  useEscape(spec, change);
  const openTool = useCallback((kind: Shortcut) => setDialog({ kind }), []);
  useShortcuts(openTool);
  // After its map has had the time to take it over.
  useLayoutEffect(dropFirstMap, []);
  return (
    <StageProvider value={stage}>
      <Header />
      <Filters>
        <Corner issues={board.issues} onJoin={() => setDialog({ kind: 'join' })} onTool={openTool} />
      </Filters>
      <PreviewBar />
      <Notices notices={notices} />
      {spec.hash !== undefined && <CitedNote data={data} spec={spec} />}
      <Page />
      {tours && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
      <Dialogs open={dialog} issues={board.issues} onClose={() => setDialog(undefined)} onOpen={setDialog} />
    </StageProvider>
  );
}

/** Opens the dialog that shares a panel; who cites it one day hears what has changed since. */
function useShare(data: Package, open: (dialog: OpenDialog) => void): (panel: BuiltPanel) => void {
  return useCallback(
    (panel) => {
      open({ kind: 'share', panel });
      void untilThere(() => import('#io/citedPackages.ts')).then(({ rememberPackage }) => rememberPackage(data));
    },
    [data, open],
  );
}

/** Writes a change into the address and measures how long the board takes to show it. */
function useChange(asked: Spec): (patch: Patch) => void {
  const spec = useRef(asked);
  const started = useRef<number>(undefined);
  useEffect(() => {
    spec.current = asked;
    if (started.current !== undefined) measureFilter(started.current);
    started.current = undefined;
  }, [asked]);
  return useCallback((patch) => {
    started.current = now();
    const steps = 'view' in patch || 'region' in patch || 'item' in patch;
    goTo({ ...spec.current, ...patch } as Spec, steps ? 'push' : 'replace');
  }, []);
}

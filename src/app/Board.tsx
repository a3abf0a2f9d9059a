import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Dialogs, type OpenDialog } from '#app/Dialogs.tsx';
import { FailedPage } from '#app/FailedPage.tsx';
import { Filters } from '#app/Filters.tsx';
import { Header } from '#app/Header.tsx';
import { Notices } from '#app/Notices.tsx';
import { Page } from '#app/Page.tsx';
import { useEscape } from '#app/useEscape.ts';
import { useFirstViewport } from '#app/useFirstViewport.ts';
import { usePrinting } from '#app/usePrinting.ts';
import { useTheme } from '#app/useTheme.ts';
import { mapGround } from '#charts/mapGround.ts';
import { goTo } from '#io/address.ts';
import { boardOf, lacking, type Package } from '#io/board.ts';
import { today } from '#io/clock.ts';
import { markPainted, measureFilter, now } from '#io/marks.ts';
import { describePage } from '#io/page.ts';
import type { Notice, Patch, Spec } from '#model/spec.ts';
import { indexLedger } from '#stats/ledger.ts';
import { settleSpec } from '#stats/settle.ts';
import { periodOf, snapshotOf } from '#stats/snapshot.ts';
import { type Stage, StageProvider } from '#views/Stage.ts';
import { TABLE_TITLES } from '#words/table.ts';

interface BoardProps {
  readonly data: Package;
  readonly asked: { readonly spec: Spec; readonly notices: readonly Notice[] };
}

/** The board of one package: joins the tables for the audience, settles the address against them, and sets the stage. */
export function Board({ data, asked }: BoardProps) {
  const audience = data.descriptor.audience === 'public' ? 'public' : (asked.spec.audience ?? 'internal');
  const useDemo = asked.spec.demo ?? true;
  const board = useMemo(() => boardOf(data, useDemo, audience), [data, useDemo, audience]);
  const settled = useMemo(() => settleSpec(asked.spec, board.tables), [asked.spec, board]);
  const missing = lacking(data, board);
  if (missing.length > 0) return <FailedPage issues={board.issues.filter(({ severity }) => severity === 'error')} />;
  return (
    <Whole
      data={data}
      board={board}
      spec={{ ...settled.spec, audience }}
      asked={asked.spec}
      notices={[...asked.notices, ...settled.notices]}
    />
  );
}

interface WholeProps {
  readonly data: Package;
  readonly board: ReturnType<typeof boardOf>;
  /** Settled: every id is known, the audience is the one in force. */
  readonly spec: Spec;
  /** As it stands in the address: what is written back. */
  readonly asked: Spec;
  readonly notices: readonly Notice[];
}

function Whole({ data, board, spec, asked, notices }: WholeProps) {
  const [dialog, setDialog] = useState<OpenDialog>();
  const stage = useStageOf(data, board, spec, asked, setDialog);
  const { change } = stage;
  useEscape(spec, change, dialog !== undefined);
  return (
    <StageProvider value={stage}>
      <Header issues={board.issues} onJoin={() => setDialog({ kind: 'join' })} />
      <Filters />
      <Notices notices={notices} />
      <Page />
      <Dialogs open={dialog} issues={board.issues} onClose={() => setDialog(undefined)} />
    </StageProvider>
  );
}

function useStageOf(
  data: Package,
  board: WholeProps['board'],
  spec: Spec,
  asked: Spec,
  open: (dialog: OpenDialog) => void,
): Stage {
  const key = JSON.stringify(spec);
  // The Spec is rebuilt with every render; its text is what it says.
  // biome-ignore lint/correctness/useExhaustiveDependencies: key stands for spec
  const stable = useMemo(() => spec, [key]);
  const period = periodOf(board.tables, stable) ?? '';
  const ledger = useMemo(() => indexLedger(board.tables, period, data.descriptor.side_order), [board, period, data]);
  const snapshot = useMemo(() => snapshotOf(ledger, stable, today()), [ledger, stable]);
  const ground = useMemo(() => mapGround(data.outlines, data.context, board.tables.regions), [data, board]);
  const theme = useTheme(stable.theme ?? 'auto');
  const isPrinting = usePrinting();
  const drawn = useFirstViewport();
  const change = useChange(asked);
  useEffect(() => {
    describePage({
      hash: data.hash,
      mode: 'app',
      view: stable.view ?? 'overview',
      period: ledger.period.id,
      asof: snapshot.moment.asof,
      provenance: snapshot.provenance,
      theme,
      lang: 'zh',
      audience: stable.audience ?? 'internal',
    });
    markPainted('board:data');
  }, [data, ledger, snapshot, theme, stable]);
  return useMemo(
    (): Stage => ({
      snapshot,
      ground,
      titleBlock: data.titleBlock,
      failed: data.failed,
      hasDemo: data.read.some(({ provenance }) => provenance === 'demo'),
      withheldItems: board.withheldItems,
      mayDrawOutlines:
        stable.audience !== 'public' ||
        data.descriptor.public_map === 'outlines' ||
        Boolean(data.titleBlock?.review_number),
      theme,
      isPrinting,
      tableTitle: (table) => titleOf(data, table),
      change,
      showSources: (ids) => open({ kind: 'sources', ids }),
      drawn,
    }),
    [snapshot, ground, data, board, stable, theme, isPrinting, change, open, drawn],
  );
}

function titleOf(data: Package, table: string): string {
  const title = data.descriptor.resources.find(({ x_table }) => x_table === table)?.title;
  return typeof title === 'string' ? title : (TABLE_TITLES[table] ?? table);
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

import { useEffect, useMemo } from 'react';
import type { PlainTheme } from '#charts/look.ts';
import { mapGround } from '#charts/mapGround.ts';
import type { Board, Package } from '#io/board.ts';
import { markPainted } from '#io/marks.ts';
import { describePage, titlePage } from '#io/page.ts';
import { mayDrawOutlines } from '#io/settledBoard.ts';
import type { Spec } from '#model/spec.ts';
import { indexLedger } from '#stats/ledger.ts';
import { periodOf, snapshotOf } from '#stats/snapshot.ts';
import { useAlike } from '#ui/useAlike.ts';
import { pageNames } from '#views/pageNames.ts';
import type { Stage } from '#views/Stage.ts';
import { useLookTheme } from '#views/useTheme.ts';
import { useToday } from '#views/useToday.ts';
import { LANGUAGE } from '#words/language.ts';
import { TABLE_TITLES } from '#words/table.ts';

interface StageParts
  extends Pick<
    Stage,
    'isPrinting' | 'change' | 'showSources' | 'drawn' | 'textSize' | 'isStill' | 'embedding' | 'share' | 'export'
  > {
  /** Of the page; pictures may be drawn with more contrast. */
  readonly theme: PlainTheme;
  readonly data: Package;
  readonly board: Board;
  /** Settled, see `useBoard`. */
  readonly spec: Spec;
}

/** The stage of a shell: the snapshot of one Spec, worked out once; the page says of itself what it shows. */
export function useStageOf({ data, board, spec, ...shell }: StageParts): Stage {
  const {
    theme,
    isPrinting,
    change,
    showSources,
    drawn,
    textSize,
    isStill,
    embedding,
    share,
    export: openExport,
  } = shell;
  // The Spec is rebuilt with every render.
  const stable = useAlike(spec);
  const period = periodOf(board.tables, stable) ?? '';
  const ledger = useMemo(() => indexLedger(board.tables, period, data.descriptor.side_order), [board, period, data]);
  const today = useToday();
  const snapshot = useMemo(() => snapshotOf(ledger, stable, today), [ledger, stable, today]);
  const ground = mapGround(data, board.tables.regions);
  const lookTheme = useLookTheme(theme);
  useEffect(() => {
    describePage({
      hash: data.hash,
      mode: stable.mode ?? 'app',
      view: stable.view ?? 'overview',
      period: ledger.period.id,
      asof: snapshot.moment.asof,
      provenance: snapshot.provenance,
      theme,
      lang: LANGUAGE,
      audience: stable.audience ?? 'internal',
    });
    titlePage(pageNames(snapshot));
    markPainted('board:data');
  }, [data, ledger, snapshot, theme, stable]);
  return useMemo(
    (): Stage => ({
      snapshot,
      hash: data.hash,
      ground,
      titleBlock: data.titleBlock,
      failed: data.failed,
      issues: board.issues,
      hasDemo: data.read.some(({ provenance }) => provenance === 'demo'),
      withheldItems: board.withheldItems,
      mayDrawOutlines: mayDrawOutlines(data, stable),
      tableTitle: (table) => titleOf(data, table),
      theme: lookTheme,
      isPrinting,
      change,
      showSources,
      drawn,
      textSize,
      isStill,
      embedding,
      share,
      export: openExport,
    }),
    [
      snapshot,
      ground,
      data,
      board,
      stable,
      lookTheme,
      isPrinting,
      change,
      showSources,
      drawn,
      textSize,
      isStill,
      embedding,
      share,
      openExport,
    ],
  );
}

function titleOf(data: Package, table: string): string {
  // A package's own titles are in its own language.
  if (LANGUAGE === 'en' && TABLE_TITLES[table] !== undefined) return TABLE_TITLES[table];
  const title = data.descriptor.resources.find(({ x_table }) => x_table === table)?.title;
  return typeof title === 'string' ? title : (TABLE_TITLES[table] ?? table);
}

import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, memo, useEffect, useRef } from 'react';
import { LedgerCell } from '#app/LedgerCell.tsx';
import { COLUMN_LOOKS, columnWidth } from '#app/ledgerColumns.ts';
import { KEPT } from '#app/ledgerSheet.ts';
import { type GridPlace, useGridKeys } from '#app/useGridKeys.ts';
import { usePlan } from '#app/usePlan.ts';
import { type LedgerRow, sortOf } from '#stats/ledgerRows.ts';
import { useStage } from '#views/Stage.ts';
import { type AskWhy, useWhy } from '#views/WhyDialog.tsx';
import { LEDGER_HEADERS, type LedgerColumn, ledgerWords } from '#words/ledger.ts';
import { valueWord } from '#words/value.ts';

/** Height of the head and of a row, px; the style sheet holds rows to it. */
const HEAD = 44;
const ROW = { desk: 42, touch: 48 };
/** Rows kept beyond what is seen: 80 in the document are the limit, the box is 2,200 px high at most. */
const OVERSCAN = 6;

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly LedgerColumn[];
}

/** The ledger as a grid that holds only the rows in sight; on paper all of them. */
export function LedgerTable(props: LedgerTableProps) {
  const height = usePlan() === 'single' ? ROW.touch : ROW.desk;
  // The virtualiser keeps the heights it has measured: another height is another grid.
  return <Grid key={height} height={height} {...props} />;
}

function Grid({ rows, columns, height }: LedgerTableProps & { readonly height: number }) {
  const { isPrinting, snapshot } = useStage();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
  });
  const keys = useGridKeys({
    rows: rows.length,
    columns: columns.length,
    reveal: ({ row, column }) => {
      virtual.scrollToIndex(row);
      revealColumn(scroll.current, columns, column);
    },
    enter: ({ row, column }) => document.getElementById(cellId(row, column))?.querySelector('button')?.click(),
  });
  const why = useWhy();
  // Another order or filter begins at its head.
  const { sort, q } = snapshot.spec;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown anew, not how
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0;
  }, [sort, q, rows.length]);
  const inSight = virtual.getVirtualItems();
  const first = isPrinting ? 0 : (inSight[0]?.index ?? 0);
  const last = isPrinting ? rows.length - 1 : (inSight[inSight.length - 1]?.index ?? -1);
  const { place } = keys;
  const isPlaceShown = place && place.row >= first && place.row <= last;
  return (
    <div className="ledger-scroll" ref={scroll}>
      <table
        className="ledger-table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked by keys
        role="grid"
        aria-label={ledgerWords.plain}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-activedescendant={isPlaceShown ? cellId(place.row, place.column) : undefined}
        data-panel-table="ledger"
        tabIndex={0}
        style={{ '--ledger-columns': columns.map(columnWidth).join(' ') } as CSSProperties}
        onKeyDown={keys.onKeyDown}
        onClick={({ target }) => keys.setPlace(placeOf(target as Element) ?? place)}
      >
        <Head columns={columns} />
        {/* As high as all rows; those in sight lie at their places in it. */}
        <tbody style={isPrinting ? undefined : { height: rows.length * height }}>
          {rows.slice(first, last + 1).map((row, offset) => (
            <Row
              key={row.id}
              row={row}
              index={first + offset}
              columns={columns}
              height={height}
              isLast={rows[first + offset + 1]?.state.item.id !== row.state.item.id}
              active={place?.row === first + offset ? place.column : -1}
              onWhy={why.open}
            />
          ))}
        </tbody>
      </table>
      {why.dialog}
    </div>
  );
}

/** Stands still while the rows below it scroll. */
const Head = memo(function Head({ columns }: { readonly columns: readonly LedgerColumn[] }) {
  const { snapshot, change } = useStage();
  const sort = sortOf(snapshot.spec.sort);
  return (
    <thead>
      <tr aria-rowindex={1} style={{ height: HEAD }}>
        {columns.map((column, index) => {
          const isSorted = sort?.column === column;
          const direction = isSorted ? (sort.isFalling ? 'descending' : 'ascending') : 'none';
          const header = LEDGER_HEADERS[column];
          const next = !isSorted ? header : sort.isFalling ? undefined : `-${header}`;
          return (
            <th
              key={column}
              scope="col"
              aria-colindex={index + 1}
              aria-sort={direction}
              className={COLUMN_LOOKS[column].isNumber ? 'number' : undefined}
              data-private={KEPT.includes(column) ? '' : undefined}
            >
              <button
                type="button"
                data-action="sort"
                title={ledgerWords.sortBy(valueWord(header))}
                onClick={() => change({ sort: next })}
              >
                {valueWord(header)}
                <span aria-hidden="true" className="ledger-arrow" data-direction={direction} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
});

interface RowProps {
  readonly row: LedgerRow;
  readonly index: number;
  readonly columns: readonly LedgerColumn[];
  readonly height: number;
  /** The next row is of another item. */
  readonly isLast: boolean;
  /** Column of the cell the keyboard stands on; −1 where it is in another row. */
  readonly active: number;
  readonly onWhy: AskWhy;
}

/** Only rows that come into sight are drawn anew while scrolling. */
const Row = memo(function Row({ row, index, columns, height, isLast, active, onWhy }: RowProps) {
  return (
    <tr
      aria-rowindex={index + 2}
      data-item={row.state.item.id}
      data-month={row.month}
      data-code={row.code}
      data-kind={row.kind}
      className={isLast ? 'last' : undefined}
      style={{ height, top: index * height }}
    >
      {columns.map((column, at) => (
        <LedgerCell
          key={column}
          row={row}
          column={column}
          id={cellId(index, at)}
          at={at}
          isActive={active === at}
          onWhy={onWhy}
        />
      ))}
    </tr>
  );
});

function cellId(row: number, column: number): string {
  return `ledger-${row}-${column}`;
}

/** The cell something stands in; undefined in the head. */
function placeOf(element: Element): GridPlace | undefined {
  const [, row, column] = /^ledger-(\d+)-(\d+)$/.exec(element.closest('td, th')?.id ?? '') ?? [];
  return row === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** Scrolls sideways until the column stands beside the sticky first one. */
function revealColumn(box: HTMLElement | null, columns: readonly LedgerColumn[], column: number): void {
  if (!box) return;
  const widths = columns.map((one) => COLUMN_LOOKS[one].width);
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[column] ?? 0);
  const head = widths[0] ?? 0;
  if (column > 0 && left - head < box.scrollLeft) box.scrollLeft = left - head;
  if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = right - box.clientWidth;
}

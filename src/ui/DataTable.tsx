import { useSyncExternalStore } from 'react';
import type { StatusCell, Table, TableCell, TableRow } from '#charts/table.ts';
import type { StatusId } from '#model/status.ts';
import { light, litNow, onLit } from '#ui/lit.ts';
import { StatusButton } from '#ui/StatusButton.tsx';

type OnWhy = (itemId: string, month?: string, region?: string) => void;

/** A panel's table: the same rows and values as its picture, unrounded in `data-value`, missing ones as words. */
export function DataTable({
  table,
  panel,
  caption,
  onWhy,
  shapeOf = itself,
}: {
  readonly table: Table;
  readonly panel?: string;
  readonly caption: string;
  /** Opens the reason of an item's status, in another month or a region where the cell says so; without it statuses are plain words. */
  readonly onWhy?: OnWhy | undefined;
  /** The status whose shape is drawn: before the public the late ones look alike. */
  readonly shapeOf?: (status: StatusId) => StatusId;
}) {
  return (
    <table className="data-table" data-panel-table={panel}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.head}</th>
          {table.columns.map(({ id, title }, index) => (
            <th key={id} scope="col" className={isNumeric(table, index) ? 'number' : undefined}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <Row
            key={`${row.id}-${Object.values(row.marks ?? {}).join('-')}`}
            row={row}
            columns={table.columns}
            onWhy={onWhy}
            shapeOf={shapeOf}
          />
        ))}
      </tbody>
    </table>
  );
}

/** The head of a column stands over its numbers, at the right. */
function isNumeric(table: Table, index: number): boolean {
  return table.rows.some(({ cells }) => cells[index]?.kind === 'number');
}

interface RowProps {
  readonly row: TableRow;
  readonly columns: Table['columns'];
  readonly onWhy: OnWhy | undefined;
  readonly shapeOf: (status: StatusId) => StatusId;
}

function Row({ row, columns, onWhy, shapeOf }: RowProps) {
  // Only an item's status has a reason; of a region it is one among many.
  const why = row.key === 'item' && onWhy ? ({ month, region }: StatusCell) => onWhy(row.id, month, region) : undefined;
  const isLit = useSyncExternalStore(onLit, () => litNow().names.includes(row.id));
  const marks = Object.fromEntries(Object.entries(row.marks ?? {}).map(([name, value]) => [`data-${name}`, value]));
  return (
    <tr
      {...{ [`data-${row.key}`]: row.id }}
      {...marks}
      data-lit={isLit || undefined}
      onPointerEnter={() => light([row.id])}
      onPointerLeave={() => light([])}
    >
      <th scope="row">{row.name}</th>
      {columns.map(({ id }, index) => {
        const cell = row.cells[index];
        return cell ? (
          <Cell key={id} cell={cell} column={id} onWhy={why} shapeOf={shapeOf} />
        ) : (
          <td key={id} data-column={id} />
        );
      })}
    </tr>
  );
}

interface CellProps {
  readonly cell: TableCell;
  readonly column: string;
  readonly onWhy: ((cell: StatusCell) => void) | undefined;
  readonly shapeOf: (status: StatusId) => StatusId;
}

function Cell({ cell, column, onWhy, shapeOf }: CellProps) {
  switch (cell.kind) {
    case 'number':
      return (
        <td
          className="number"
          data-column={column}
          data-value={String(cell.value)}
          data-inherited={cell.inherited ? '1' : undefined}
        >
          {cell.text}
        </td>
      );
    case 'status':
      return (
        <td data-column={column} data-status={cell.status} data-overdue={cell.overdue ? '1' : undefined}>
          {onWhy ? (
            <StatusButton status={shapeOf(cell.status)} text={cell.text} onWhy={() => onWhy(cell)} />
          ) : (
            cell.text
          )}
        </td>
      );
    case 'missing':
      return (
        <td
          className="missing"
          data-column={column}
          data-missing={cell.state}
          data-inherited={cell.inherited ? '1' : undefined}
        >
          {cell.text}
        </td>
      );
    case 'text':
      return <td data-column={column}>{cell.text}</td>;
  }
}

function itself(status: StatusId): StatusId {
  return status;
}

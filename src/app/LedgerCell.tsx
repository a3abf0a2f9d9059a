import { COLUMN_LOOKS } from '#app/ledgerColumns.ts';
import { KEPT } from '#app/ledgerSheet.ts';
import { foldMark, shownStatus } from '#charts/shownStatus.ts';
import type { LedgerRow } from '#stats/ledgerRows.ts';
import { type LedgerValue, ledgerValue, textOf } from '#stats/ledgerValue.ts';
import { StatusButton } from '#ui/StatusButton.tsx';
import { useStage } from '#views/Stage.ts';
import type { AskWhy } from '#views/WhyDialog.tsx';
import { foldWords } from '#words/fold.ts';
import { LEDGER_HEADERS, type LedgerColumn, ledgerWords } from '#words/ledger.ts';
import { monthName } from '#words/month.ts';
import { figure } from '#words/number.ts';
import { valueWord } from '#words/value.ts';

interface LedgerCellProps {
  readonly row: LedgerRow;
  readonly column: LedgerColumn;
  readonly id: string;
  /** Place in the row, from 0; the first is the head of the row. */
  readonly at: number;
  readonly isActive: boolean;
  readonly onWhy: AskWhy;
}

/** One cell: unrounded in `data-value`, a status with its shape, a missing report as a word. */
export function LedgerCell({ row, column, id, at, isActive, onWhy }: LedgerCellProps) {
  const value = ledgerValue(row, column);
  const { isNumber, isLong } = COLUMN_LOOKS[column];
  const shared = {
    id,
    'aria-colindex': at + 1,
    'data-column': LEDGER_HEADERS[column],
    'data-active': isActive ? '' : undefined,
    'data-private': KEPT.includes(column) ? '' : undefined,
    className: [isNumber && 'number', value.kind === 'missing' && 'missing'].filter(Boolean).join(' ') || undefined,
    ...marksOf(value),
  };
  const content = <Content row={row} column={column} value={value} isLong={isLong ?? false} onWhy={onWhy} />;
  return at === 0 ? (
    <th scope="row" {...shared}>
      {content}
    </th>
  ) : (
    <td {...shared}>{content}</td>
  );
}

function marksOf(value: LedgerValue) {
  switch (value.kind) {
    case 'number':
      return { 'data-value': String(value.value), title: value.note };
    case 'status':
      return { 'data-status': value.status, 'data-overdue': value.overdue ? '1' : undefined };
    case 'missing':
      return { 'data-missing': value.state };
    case 'text':
      return {};
  }
}

interface ContentProps {
  readonly row: LedgerRow;
  readonly column: LedgerColumn;
  readonly value: LedgerValue;
  readonly isLong: boolean;
  readonly onWhy: AskWhy;
}

function Content({ row, column, value, isLong, onWhy }: ContentProps) {
  if (value.kind === 'status') return <Status row={row} value={value} onWhy={onWhy} />;
  if (value.kind === 'number')
    return (
      <>
        {figure(value.value, Number.isInteger(value.value) ? 0 : 1)}
        {value.note && <small className="ledger-note">{value.note}</small>}
      </>
    );
  const text = column === 'month' ? monthName(row.month) : valueWord(textOf(value));
  if (column === 'name') return <Name row={row} text={text} />;
  if (!isLong || text === '') return text;
  return (
    <span className="ledger-clamp" title={text}>
      {text}
    </span>
  );
}

interface StatusProps extends Pick<ContentProps, 'row' | 'onWhy'> {
  readonly value: Extract<LedgerValue, { kind: 'status' }>;
}

/** A status opens its reason: of the item in the month of the row, in the row of a region of its cell. */
function Status({ row, value, onWhy }: StatusProps) {
  const { snapshot } = useStage();
  const isPublic = snapshot.spec.audience === 'public';
  const shape = shownStatus(snapshot, value.status);
  const text = textOf(value, isPublic) + foldMark(snapshot, value.status).map(foldWords.mark).join('');
  const ask = () => onWhy(row.state.item.id, row.month, row.code);
  return <StatusButton status={shape} text={text} onWhy={ask} isInGrid />;
}

/** The name leads to the item's page; in a row of a side or region that one stands first. */
function Name({ row, text }: { readonly row: LedgerRow; readonly text: string }) {
  const { change } = useStage();
  const { state, kind, place, side } = row;
  const open = () => change({ view: 'item', item: [state.item.id], sort: undefined, q: undefined });
  const own = kind === 'item' ? undefined : (place ?? ledgerWords.sideReport(side ?? ''));
  return (
    <button
      type="button"
      className={own === undefined ? 'ledger-open' : 'ledger-open ledger-part'}
      data-action="open"
      tabIndex={-1}
      title={text}
      onClick={open}
    >
      {own === undefined ? <span className="ledger-clamp">{text}</span> : own}
      {own !== undefined && <small>{text}</small>}
    </button>
  );
}

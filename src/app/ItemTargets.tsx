import { ItemCard } from '#app/ItemCard.tsx';
import { drawnStatus, statusText } from '#charts/itemRows.ts';
import type { RowOf } from '#model/table.ts';
import { type HistoryMonth, historyOf, targetVersions } from '#stats/history.ts';
import type { ItemState } from '#stats/itemState.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { StatusButton } from '#ui/StatusButton.tsx';
import { useStage } from '#views/Stage.ts';
import { itemWords } from '#words/item.ts';
import { figure } from '#words/number.ts';

const words = itemWords.target;

interface ItemTargetsProps {
  readonly state: ItemState;
  readonly onWhy: (month: string) => void;
}

/** Versions of the target, and under them each month's status with the version it was judged by. */
export function ItemTargets({ state, onWhy }: ItemTargetsProps) {
  const { snapshot } = useStage();
  const { ledger, moment } = snapshot;
  const versions = targetVersions(ledger, state.item.id, moment.asof);
  const title = words.title(versions.length, state.target?.version ?? 1, moment.asof);
  return (
    <ItemCard part="targets" card={{ title, subtitle: words.subtitle }}>
      <ul className="item-versions">
        {versions.map((target) => (
          <Version key={target.version} target={target} isCurrent={target === state.target} />
        ))}
      </ul>
      <ScrollBox>
        <table className="data-table" data-table="months">
          <thead>
            <tr>
              <th scope="col">{words.head.month}</th>
              <th scope="col">{words.head.status}</th>
              <th scope="col" className="number">
                {words.head.progress}
              </th>
              <th scope="col" className="number">
                {words.head.elapsed}
              </th>
              <th scope="col">{words.head.version}</th>
            </tr>
          </thead>
          <tbody>
            {[...historyOf(ledger, state.item, moment)].reverse().map((then) => (
              <Month key={then.month} then={then} onWhy={() => onWhy(then.month)} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </ItemCard>
  );
}

function Version({ target, isCurrent }: { readonly target: RowOf<'targets'>; readonly isCurrent: boolean }) {
  const { version, set_on, text, value, unit } = target;
  const amount = value === undefined ? undefined : words.amount(value, unit ?? '');
  return (
    <li aria-current={isCurrent || undefined} data-version={version}>
      <strong>{words.version(version)}</strong>
      <span className="day">{set_on ?? words.noDay}</span>
      <span>{text ?? amount ?? words.noText}</span>
    </li>
  );
}

function Month({ then, onWhy }: { readonly then: HistoryMonth; readonly onWhy: () => void }) {
  const { snapshot } = useStage();
  const { month, state, target } = then;
  return (
    <tr data-month={month}>
      <th scope="row">{itemWords.trend.month(month)}</th>
      <td data-column="status" data-status={state.status} data-overdue={state.overdue ? '1' : undefined}>
        <StatusButton
          status={drawnStatus(snapshot, state) ?? state.status}
          text={statusText(snapshot, state)}
          onWhy={onWhy}
        />
      </td>
      <td className="number" data-column="progress" data-value={state.figure?.value}>
        {state.figure ? figure(state.figure.value) : '—'}
      </td>
      <td className="number" data-column="elapsed" data-value={state.elapsed}>
        {state.basis === 'plan' ? words.byPlan(state.elapsed) : figure(state.elapsed)}
      </td>
      <td data-column="version" data-value={target?.version}>
        {target ? words.version(target.version) : '—'}
      </td>
    </tr>
  );
}

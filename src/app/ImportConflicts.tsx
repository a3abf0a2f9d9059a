import type { CheckedProps } from '#app/ImportChecked.tsx';
import type { Claim, Conflict, Settlement } from '#model/import.ts';
import { ScrollBox } from '#ui/ScrollBox.tsx';
import { useStage } from '#views/Stage.ts';
import { importWords } from '#words/import.ts';
import { LEDGER_HEADERS } from '#words/ledger.ts';
import { monthName } from '#words/month.ts';
import { placeText } from '#words/place.ts';
import { valueWord } from '#words/value.ts';

/** What two rows say differently of the same thing, side by side; settled by one rule or one by one. */
export function ImportConflicts({ session, state, check }: CheckedProps) {
  const { settlement } = state.choices;
  const { conflicts } = check;
  if (conflicts.length === 0) return <p>{importWords.noConflicts}</p>;
  const settle = (next: Settlement) => session.choose({ settlement: next });
  return (
    <>
      <RuleChoice settlement={settlement} conflicts={conflicts} onSettle={settle} />
      <ScrollBox>
        <table className="data-table import-conflicts" data-table="conflicts">
          <thead>
            <tr>
              {Object.entries(importWords.conflictHead).map(([name, title]) => (
                <th key={name} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conflicts.map((conflict) => (
              <ConflictRow
                key={conflict.id}
                conflict={conflict}
                said={settlement.chosen[conflict.id]}
                onChoose={(value) => settle({ ...settlement, chosen: { ...settlement.chosen, [conflict.id]: value } })}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

interface RuleChoiceProps {
  readonly settlement: Settlement;
  readonly conflicts: readonly Conflict[];
  readonly onSettle: (settlement: Settlement) => void;
}

const FILE = 'file:';

/** One rule for all that are not settled by hand. */
function RuleChoice({ settlement: { rule, chosen }, conflicts, onSettle }: RuleChoiceProps) {
  const files = [...new Set(conflicts.flatMap(({ claims }) => claims.map(({ place }) => place.file)))];
  const choose = (value: string) => {
    if (value === '') onSettle({ chosen });
    else if (value.startsWith(FILE)) onSettle({ chosen, rule: { file: value.slice(FILE.length) } });
    else onSettle({ chosen, rule: value as 'newer' | 'lead' });
  };
  const open = conflicts.filter((one) => one.chosen === undefined).length;
  return (
    <label className="import-rule">
      {importWords.rule}{' '}
      <select
        data-import-rule=""
        value={typeof rule === 'object' ? FILE + rule.file : (rule ?? '')}
        onChange={({ target }) => choose(target.value)}
      >
        {Object.entries(importWords.rules).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
        {files.map((file) => (
          <option key={file} value={FILE + file}>
            {importWords.ruleFile(file)}
          </option>
        ))}
      </select>{' '}
      {rule !== undefined && open > 0 && <span role="status">{importWords.ruleOpen(open)}</span>}
    </label>
  );
}

interface ConflictRowProps {
  readonly conflict: Conflict;
  /** What a person chose, which the next check makes true. */
  readonly said: string | undefined;
  readonly onChoose: (value: string) => void;
}

function ConflictRow({ conflict, said, onChoose }: ConflictRowProps) {
  const { ledger } = useStage().snapshot;
  const { id, item_id, month, side, region_code, field, claims, chosen, by } = conflict;
  const name = ledger.items.find((item) => item.id === item_id)?.name;
  const region = ledger.regions.find(({ code }) => code === region_code)?.short_name;
  return (
    <tr
      data-conflict={id}
      data-item={item_id}
      data-month={month}
      data-code={region_code}
      data-column={LEDGER_HEADERS[field]}
    >
      <th scope="row">
        {item_id} {name}
      </th>
      <td>{month && monthName(month)}</td>
      <td>{region ?? side ?? importWords.joint}</td>
      <td>{valueWord(LEDGER_HEADERS[field])}</td>
      <td>
        {claims.map((claim, index) => (
          <label
            key={`${claim.place.file} ${claim.place.sheet} ${claim.place.row} ${claim.isBefore}`}
            className="import-claim"
          >
            <input
              type="radio"
              name={id}
              data-value={claim.value}
              checked={said === undefined ? chosen === index : claim.value === said}
              onChange={() => onChoose(claim.value)}
            />
            {claimText(claim)}
          </label>
        ))}
      </td>
      <td>{by ? importWords.by[by] : importWords.unsettled}</td>
    </tr>
  );
}

function claimText({ value, place, unit, isBefore }: Claim): string {
  return importWords.claim(value, isBefore ? importWords.before : placeText(place), unit);
}

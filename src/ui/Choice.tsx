import { appWords } from '#words/app.ts';

interface ChoiceProps {
  /** Name of the address parameter. */
  readonly name: string;
  readonly label: string;
  readonly value: readonly string[] | undefined;
  readonly options: readonly { readonly id: string; readonly text: string; readonly group?: string }[];
  /** There is always one chosen: no “all”. */
  readonly isRequired?: boolean;
  readonly onChoose: (id: string | undefined) => void;
}

const SEVERAL = '*';

/** A filter as a native list: reachable by keyboard, touch and speech alike. */
export function Choice({ name, label, value, options, isRequired, onChoose }: ChoiceProps) {
  const chosen = value === undefined ? '' : value.length === 1 ? (value[0] ?? '') : SEVERAL;
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <label className={value && !isRequired ? 'choice set' : 'choice'}>
      <span>{label}</span>
      <select
        data-filter={name}
        value={chosen}
        onChange={(event) => onChoose(event.target.value === '' ? undefined : event.target.value)}
      >
        {!isRequired && <option value="">{appWords.all}</option>}
        {chosen === SEVERAL && (
          <option value={SEVERAL} disabled>
            {appWords.several(value?.length ?? 0, label)}
          </option>
        )}
        {groups.map((group) =>
          group === undefined ? (
            options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))
          ) : (
            <optgroup key={group} label={group}>
              {options
                .filter((option) => option.group === group)
                .map(({ id, text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
            </optgroup>
          ),
        )}
      </select>
    </label>
  );
}

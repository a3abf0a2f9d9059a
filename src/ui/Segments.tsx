interface SegmentsProps<Id extends string> {
  /** Public name of the choice; its options carry `data-value`. */
  readonly name: string;
  readonly label: string;
  readonly value: Id;
  readonly options: readonly {
    readonly id: Id;
    readonly text: string;
    /** Why it cannot be chosen. */
    readonly barredBy?: string | undefined;
  }[];
  readonly onChoose: (id: Id) => void;
}

/** A choice of few, all of them in sight: buttons in a row, one of them pressed. */
export function Segments<Id extends string>({ name, label, value, options, onChoose }: SegmentsProps<Id>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would break the line
    <div className="segments" role="group" aria-label={label}>
      {options.map(({ id, text, barredBy }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === value}
          disabled={barredBy !== undefined}
          title={barredBy}
          data-filter={name}
          data-value={id}
          onClick={() => onChoose(id)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

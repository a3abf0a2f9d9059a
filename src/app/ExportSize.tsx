import type { PlainTheme } from '#charts/look.ts';
import type { SizeChoice } from '#charts/pictureSize.ts';
import { exportWords } from '#words/export.ts';

interface ExportSizeProps {
  readonly choice: SizeChoice;
  readonly onChoose: (choice: SizeChoice) => void;
  readonly theme: PlainTheme;
  readonly onTheme: (theme: PlainTheme) => void;
}

const WIDTHS = [480, 640, 800, 960, 1200, 1600];
const TIMES = [1, 2, 3, 4];
/** Width of the text on a page of an official document, and dots as print shops ask for. */
const ON_PAPER: SizeChoice = { kind: 'paper', cm: 15.6, dpi: 300 };
const ON_SCREEN: SizeChoice = { kind: 'times', width: 960, times: 2 };

/** How large and on which ground a picture is wanted: px and times, or cm and dots per inch. */
export function ExportSize({ choice, onChoose, theme, onTheme }: ExportSizeProps) {
  return (
    <div className="export-row">
      <Pick
        name="theme"
        label={exportWords.theme}
        value={theme}
        options={(['light', 'dark'] as const).map((id) => [id, exportWords.themes[id]])}
        onPick={(id) => onTheme(id === 'dark' ? 'dark' : 'light')}
      />
      <Pick
        name="size"
        label={exportWords.size}
        value={choice.kind}
        options={(['times', 'paper'] as const).map((id) => [id, exportWords.sizes[id]])}
        onPick={(id) => onChoose(id === 'paper' ? ON_PAPER : ON_SCREEN)}
      />
      {choice.kind === 'times' ? (
        <>
          <Pick
            name="width"
            label={exportWords.width}
            value={String(choice.width)}
            options={WIDTHS.map((width) => [String(width), exportWords.pixels(width)])}
            onPick={(width) => onChoose({ ...choice, width: Number(width) })}
          />
          <Pick
            name="times"
            label={exportWords.times}
            value={String(choice.times)}
            options={TIMES.map((times) => [String(times), exportWords.timesOf(times)])}
            onPick={(times) => onChoose({ ...choice, times: Number(times) })}
          />
        </>
      ) : (
        <>
          <Amount name="cm" label={exportWords.cm} value={choice.cm} onAmount={(cm) => onChoose({ ...choice, cm })} />
          <Amount
            name="dpi"
            label={exportWords.dpi}
            value={choice.dpi}
            onAmount={(dpi) => onChoose({ ...choice, dpi })}
          />
        </>
      )}
    </div>
  );
}

interface PickProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [id: string, text: string])[];
  readonly onPick: (id: string) => void;
}

function Pick({ name, label, value, options, onPick }: PickProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select data-picture={name} value={value} onChange={(event) => onPick(event.target.value)}>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AmountProps {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly onAmount: (value: number) => void;
}

/** A number as it is typed: what is no number yet changes nothing. */
function Amount({ name, label, value, onAmount }: AmountProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <input
        type="number"
        data-picture={name}
        defaultValue={value}
        min={1}
        step="any"
        onChange={(event) => event.target.value !== '' && onAmount(Number(event.target.value))}
      />
    </label>
  );
}

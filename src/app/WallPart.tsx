import { useId, useState } from 'react';
import { CopyText } from '#app/CopyText.tsx';
import { PagePart } from '#app/PagePart.tsx';
import { SceneOrder } from '#app/SceneOrder.tsx';
import { wholeAddress } from '#io/address.ts';
import { FIRST_DRAFT, type WallDraft, type WallFault, wallAddress } from '#parse/wallAddress.ts';
import { useStage } from '#views/Stage.ts';
import { wallFormWords } from '#words/data.ts';

type Change = (patch: Partial<WallDraft>) => void;

/** A form that builds the address of a wall, live; what is wrong is said beside its field and left out. */
export function WallPart() {
  const { snapshot } = useStage();
  const [draft, setDraft] = useState(FIRST_DRAFT);
  const change: Change = (patch) => setDraft((before) => ({ ...before, ...patch }));
  const { query, faults } = wallAddress(draft, snapshot.spec);
  const address = wholeAddress(query);
  const words = wallFormWords;
  return (
    <PagePart part="wall" title={words.title} subtitle={words.subtitle}>
      <div className="wall-form">
        <SceneOrder isWrong={faults.includes('scenes')} onChange={(scenes) => change({ scenes })} />
        <div className="wall-fields">
          {(['seconds', 'refresh', 'seams', 'night'] as const).map((name) => (
            <Typed key={name} name={name} value={draft[name]} isWrong={faults.includes(name)} onChange={change} />
          ))}
          <Chosen name="theme" label={words.theme} options={words.themes} value={draft.theme} onChange={change} />
          <Chosen name="side" label={words.side} options={words.sides} value={draft.side} onChange={change} />
          <Chosen
            name="audience"
            label={words.audience}
            options={words.audiences}
            value={draft.audience}
            onChange={change}
          />
          <label className="wall-check">
            <input
              type="checkbox"
              name="qr"
              checked={draft.qr}
              onChange={(event) => change({ qr: event.target.checked })}
            />
            {words.qr}
          </label>
        </div>
      </div>
      <div className="wall-address">
        <span>{words.address}</span>
        <output data-wall-address>{address}</output>
        <CopyText text={address} label={words.copy} action="copy" />
        <a className="tool" href={address} target="_blank" rel="noreferrer" data-action="open">
          {words.open}
        </a>
      </div>
      <p className="part-note">
        {words.start}{' '}
        <a href="test-picture.html" target="_blank" rel="noreferrer">
          {words.picture}
        </a>
      </p>
    </PagePart>
  );
}

interface TypedProps {
  readonly name: Exclude<WallFault, 'scenes'>;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: Change;
}

function Typed({ name, value, isWrong, onChange }: TypedProps) {
  const id = useId();
  const { fields, hints, notes, faults } = wallFormWords;
  const note = isWrong ? faults[name] : name in notes ? notes[name as keyof typeof notes] : undefined;
  return (
    <div className="wall-field">
      <label htmlFor={id}>{fields[name]}</label>
      <input
        id={id}
        name={name}
        value={value}
        placeholder={hints[name]}
        inputMode={name === 'seconds' || name === 'refresh' ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isWrong}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
      {note !== undefined && (
        <small id={`${id}-note`} data-fault={isWrong ? name : undefined}>
          {note}
        </small>
      )}
    </div>
  );
}

interface ChosenProps {
  readonly name: 'theme' | 'side' | 'audience';
  readonly label: string;
  /** Value → words; '' is the default. */
  readonly options: Readonly<Record<string, string>>;
  readonly value: string | undefined;
  readonly onChange: Change;
}

function Chosen({ name, label, options, value, onChange }: ChosenProps) {
  return (
    <label className="wall-field">
      {label}
      <select
        name={name}
        value={value ?? ''}
        onChange={(event) => onChange({ [name]: event.target.value || undefined })}
      >
        {Object.entries(options).map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

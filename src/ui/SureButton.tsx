import { useState } from 'react';

interface SureButtonProps {
  /** Public name of the first click. */
  readonly ask: string;
  /** Public name of the second. */
  readonly act: string;
  readonly label: string;
  /** What it is about, for those who hear the button alone. */
  readonly name?: string;
  /** The label once it was clicked: what cannot be had back. */
  readonly sure: string;
  readonly onSure: () => void;
}

/** A button for what cannot be undone: a second click in the same place, not a dialog. Leaving it takes the first one back. */
export function SureButton({ ask, act, label, name, sure, onSure }: SureButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const click = () => {
    setAsked(!isAsked);
    if (isAsked) onSure();
  };
  return (
    <button
      type="button"
      className="tool"
      data-action={isAsked ? act : ask}
      aria-label={isAsked ? undefined : name}
      onClick={click}
      onBlur={() => setAsked(false)}
    >
      {isAsked ? sure : label}
    </button>
  );
}

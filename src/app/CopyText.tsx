import { useEffect, useState } from 'react';
import { copyText } from '#io/clipboard.ts';
import { copyWords } from '#words/copy.ts';
import './CopyText.css';

/** Time the answer to a copy stands beside the button, ms. */
const ANSWER_MS = 4000;

interface CopyTextProps {
  readonly text: string;
  /** What the button says. */
  readonly label: string;
  /** Public name of the button. */
  readonly action: string;
}

/** A button that copies a text and says whether it could. */
export function CopyText({ text, label, action }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'refused');
  return (
    <>
      <span role="status" className="copy-said">
        {outcome && copyWords[outcome]}
      </span>
      <button type="button" className="tool" data-action={action} onClick={() => void copy()}>
        {label}
      </button>
    </>
  );
}

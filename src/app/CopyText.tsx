import { useEffect, useState } from 'react';
import { copyText } from '#io/clipboard.ts';
import { changesWords } from '#words/changes.ts';

/** Time the answer to a copy stays on the button, ms. */
const ANSWER_MS = 2500;

/** A button that copies a text and says whether it could. */
export function CopyText({ text, label = changesWords.copy }: { readonly text: string; readonly label?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), ANSWER_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text)) ? 'copied' : 'copyFailed');
  return (
    <button type="button" className="tool" data-action="copy" aria-live="polite" onClick={() => void copy()}>
      {outcome ? changesWords[outcome] : label}
    </button>
  );
}

import { useEffect, useState } from 'react';
import { addressTrouble, askFraming } from '#io/askFraming.ts';
import type { Framing } from '#parse/framing.ts';
import { FRAMING_WORDS } from '#words/share.ts';

/** What would keep an embed of this page from being seen, asked of its own server; nothing where nothing does. */
export function FramingWarning() {
  const [framing, setFraming] = useState<Framing>();
  useEffect(() => {
    const control = new AbortController();
    void askFraming(control.signal).then(setFraming);
    return () => control.abort();
  }, []);
  const trouble = addressTrouble();
  const warnings = [
    ...(framing && framing.kind !== 'anyone' ? [{ kind: framing.kind, text: textOf(framing) }] : []),
    ...(trouble ? [{ kind: trouble, text: FRAMING_WORDS[trouble] }] : []),
  ];
  return warnings.map(({ kind, text }) => (
    <p key={kind} className="share-warning" role="alert" data-framing={kind}>
      {text}
    </p>
  ));
}

function textOf(framing: Framing): string {
  if (framing.kind === 'listed') return FRAMING_WORDS.listed(framing.sources.join(' '));
  return framing.kind === 'anyone' ? '' : FRAMING_WORDS[framing.kind];
}

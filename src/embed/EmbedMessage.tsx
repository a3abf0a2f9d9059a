import { useEffect } from 'react';
import { usePlace } from '#embed/place.ts';
import type { EmbedError } from '#model/message.ts';
import { EMBED_ERRORS } from '#words/embed.ts';

/** Why there is no figure, on screen and to the page around it. */
export function EmbedMessage({ code }: { readonly code: EmbedError }) {
  const { fail } = usePlace();
  useEffect(() => fail(code), [fail, code]);
  return (
    <p className="panel-message" role="alert">
      {EMBED_ERRORS[code]}
    </p>
  );
}

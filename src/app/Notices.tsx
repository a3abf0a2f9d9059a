import { useState } from 'react';
import type { Notice } from '#model/spec.ts';
import { appWords, noticeSentence } from '#words/app.ts';

/** What in the address could not be used, said once and put away by a click. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const [dismissed, setDismissed] = useState('');
  const key = JSON.stringify(notices);
  if (notices.length === 0 || dismissed === key) return null;
  return (
    <div className="notice" role="status" data-notice={notices.map(({ name }) => name).join(' ')}>
      <p>
        {notices.map(({ name, value, kind }) => (
          <span key={name}>{noticeSentence(name, value, kind)}</span>
        ))}
      </p>
      <button type="button" className="tool" data-action="dismiss" onClick={() => setDismissed(key)}>
        {appWords.close}
      </button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useStage } from '#views/Stage.ts';
import './SearchBox.css';

/** Milliseconds without a key before the search begins: a thousand rows need not follow every stroke. */
const PAUSE = 250;

/** Search text, kept in the address; half-typed Chinese is not searched for. */
export function SearchBox({ label, hint }: { readonly label: string; readonly hint: string }) {
  const { snapshot, change } = useStage();
  const { q } = snapshot.spec;
  const [typed, setTyped] = useState<string>();
  const [isComposing, setComposing] = useState(false);
  useEffect(() => {
    if (typed === undefined || isComposing) return;
    const timer = setTimeout(() => {
      change({ q: typed.trim() === '' ? undefined : typed });
      setTyped(undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, isComposing, change]);
  return (
    <label className="choice search">
      <span>{label}</span>
      <input
        type="search"
        data-filter="q"
        placeholder={hint}
        maxLength={200}
        value={typed ?? q ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Empties the box before it steps back out of a filter.
          if ((typed ?? q ?? '') !== '') event.preventDefault();
          setTyped('');
        }}
      />
    </label>
  );
}

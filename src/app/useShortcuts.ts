import { useEffect } from 'react';
import { hasOpenDialog } from '#io/page.ts';
import { WORLD } from '#io/world.ts';

/** Ms after which the search is fetched. */
const AHEAD = 4000;

/** What a key opens from anywhere on the page. */
export type Shortcut = 'search' | 'shortcuts';

/** Ctrl K searches from anywhere; `/` too and `?` tells the keys, unless they are typed into a field. Not over a dialog. */
export function useShortcuts(open: (kind: Shortcut) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const kind = shortcutOf(event);
      if (!kind || event.defaultPrevented || hasOpenDialog()) return;
      event.preventDefault();
      open(kind);
    };
    window.addEventListener('keydown', listen);
    // What is typed behind the key must not be lost while its file comes.
    const stop = WORLD.setTimer(() => void import('#app/SearchDialog.tsx').catch(() => undefined), AHEAD);
    return () => {
      window.removeEventListener('keydown', listen);
      stop();
    };
  }, [open]);
}

function shortcutOf({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Shortcut | undefined {
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'search';
  const isWriting = target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
  if (ctrlKey || metaKey || altKey || isWriting) return undefined;
  // An input method for Chinese writes both at full width.
  if (key === '/' || key === '／') return 'search';
  return key === '?' || key === '？' ? 'shortcuts' : undefined;
}

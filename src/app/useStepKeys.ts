import { useEffect } from 'react';

/** ← and → step to what stands before and after, unless the keys belong to a field, a picture or a dialog. */
export function useStepKeys(back: (() => void) | undefined, on: (() => void) | undefined): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog, [role="img"]'))
        return;
      const step = event.key === 'ArrowLeft' ? back : event.key === 'ArrowRight' ? on : undefined;
      step?.();
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [back, on]);
}

import { useRef, useState } from 'react';

interface TaskWords {
  readonly working: string;
  readonly failed: string;
}

/** Runs one task at a time and says what came of it: while it runs, what it tells at its end, or that it failed. */
export function useTask({ working, failed }: TaskWords): {
  readonly said: string;
  readonly run: (task: () => Promise<string>) => Promise<void>;
} {
  const [said, setSaid] = useState('');
  const isBusy = useRef(false);
  const run = async (task: () => Promise<string>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaid(working);
    try {
      setSaid(await task());
    } catch {
      setSaid(failed);
    }
    isBusy.current = false;
  };
  return { said, run };
}

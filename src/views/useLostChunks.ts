import { useEffect, useState } from 'react';
import { runLog } from '#io/log.ts';
import { onLostChunk } from '#io/reload.ts';
import type { FreshPackage } from '#views/useFreshPackage.ts';

/**
 * A tab that was open when a new program came: its own files are gone from the server. As soon as the new program is seen to
 * answer in full, the page is loaded anew, at the same address.
 */
export function useLostChunks({ lookNow, canReload, reload }: FreshPackage): void {
  const [isLost, setLost] = useState(false);
  useEffect(
    () =>
      onLostChunk(() => {
        runLog.add('chunk-lost');
        setLost(true);
        lookNow();
      }),
    [lookNow],
  );
  useEffect(() => {
    if (isLost && canReload) reload(false);
  }, [isLost, canReload, reload]);
}

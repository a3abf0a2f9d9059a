import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { shownStatus } from '#charts/shownStatus.ts';
import type { StatusId } from '#model/status.ts';
import { useStage } from '#views/Stage.ts';

/** Whose reason is asked for: an item's in the as-of month or another, or that of its cell in a region. */
export interface Asked {
  readonly itemId: string;
  readonly month: string | undefined;
  readonly region: string | undefined;
}

/** Asks for the reason of an item's status, by default its own in the as-of month. */
export type AskWhy = (itemId: string, month?: string, region?: string) => void;

const WhyReason = lazy(async () => ({ default: (await import('#views/WhyReason.tsx')).WhyReason }));

/** Opens the reason of a status and holds the dialog, which is loaded when first asked for. */
export function useWhy(): {
  readonly open: AskWhy;
  /** The status whose shape stands for one. */
  readonly shapeOf: (status: StatusId) => StatusId;
  readonly dialog: ReactNode;
} {
  const { snapshot } = useStage();
  const [asked, setAsked] = useState<Asked>();
  const open = useCallback<AskWhy>((itemId, month, region) => setAsked({ itemId, month, region }), []);
  const close = useCallback(() => setAsked(undefined), []);
  const dialog = asked && (
    <Suspense>
      <WhyReason {...asked} onClose={close} />
    </Suspense>
  );
  const shapeOf = (status: StatusId) => shownStatus(snapshot, status);
  return { open, shapeOf, dialog };
}

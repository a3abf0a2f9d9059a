import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { isPublic } from '#charts/itemRows.ts';
import { STATUS_GROUPS, type StatusId } from '#model/status.ts';
import { useStage } from '#views/Stage.ts';

const LATE: readonly StatusId[] = STATUS_GROUPS.late;

/** Whose reason is asked for: an item's in the as-of month or another, or that of its cell in a region. */
export interface Asked {
  readonly itemId: string;
  readonly month: string | undefined;
  readonly region: string | undefined;
}

const WhyReason = lazy(async () => ({ default: (await import('#views/WhyReason.tsx')).WhyReason }));

/** Opens the reason of a status and holds the dialog, which is loaded when first asked for. */
export function useWhy(): {
  readonly open: (itemId: string, month?: string, region?: string) => void;
  /** The status whose shape stands for one: before the public the late ones look alike. */
  readonly shapeOf: (status: StatusId) => StatusId;
  readonly dialog: ReactNode;
} {
  const { snapshot } = useStage();
  const [asked, setAsked] = useState<Asked>();
  const open = useCallback(
    (itemId: string, month?: string, region?: string) => setAsked({ itemId, month, region }),
    [],
  );
  const close = useCallback(() => setAsked(undefined), []);
  const dialog = asked && (
    <Suspense>
      <WhyReason {...asked} onClose={close} />
    </Suspense>
  );
  const shapeOf = (status: StatusId) => (isPublic(snapshot) && LATE.includes(status) ? 'late' : status);
  return { open, shapeOf, dialog };
}

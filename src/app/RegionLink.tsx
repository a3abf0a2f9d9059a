import type { ReactNode } from 'react';
import { useStage } from '#views/Stage.ts';

/** What every part of a region's page is given. */
export interface RegionProps {
  /** The snapshot of all regions: the address names this one, which would leave the others out. */
  readonly whole: ReturnType<typeof useStage>['snapshot'];
  readonly region: ReturnType<typeof useStage>['snapshot']['regions'][number];
}

/** Leads to the page of a region. */
export function RegionLink({ code, children }: { readonly code: string; readonly children: ReactNode }) {
  const { change } = useStage();
  return (
    <button
      type="button"
      className="link"
      data-open="region"
      data-value={code}
      onClick={() => change({ view: 'region', region: [code], panel: undefined })}
    >
      {children}
    </button>
  );
}

/** Leads to the page of an item. */
export function ItemLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { change } = useStage();
  return (
    <button
      type="button"
      className="link"
      data-open="item"
      data-value={id}
      onClick={() => change({ view: 'item', item: [id], region: undefined, panel: undefined })}
    >
      {children}
    </button>
  );
}

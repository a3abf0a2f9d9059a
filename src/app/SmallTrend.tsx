import { useMemo } from 'react';
import { lookOf } from '#charts/look.ts';
import { trendContent, trendFinding } from '#charts/trendContent.ts';
import { trendDrawing } from '#charts/trendPicture.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { Figure } from '#ui/Figure.tsx';
import { useBox } from '#ui/useBox.ts';
import { useStage } from '#views/Stage.ts';

interface SmallTrendProps {
  /** The filter its name sets. */
  readonly by: 'area' | 'region' | 'item';
  readonly id: string;
  readonly name: string;
  /** Narrowed to the one. */
  readonly snapshot: Snapshot;
  /** Per cent at the upper edge, shared by all. */
  readonly most: number;
}

/** The course of one area, region or item among the others; its name filters by it. */
export function SmallTrend({ by, id, name, snapshot, most }: SmallTrendProps) {
  const { theme, change } = useStage();
  const { ref, box } = useBox();
  const width = box?.width;
  const drawing = useMemo(
    () => (width ? trendDrawing(snapshot, lookOf(theme, width, undefined, 13), { most, isSmall: true }) : undefined),
    [snapshot, theme, width, most],
  );
  return (
    <figure className="trend-small" {...{ [`data-${by === 'region' ? 'code' : by}`]: id }}>
      <figcaption>
        <button
          type="button"
          className="trend-name"
          data-filter={by}
          data-value={id}
          onClick={() => change({ [by]: [id] })}
        >
          {name}
        </button>
        <span>{trendFinding(snapshot)}</span>
      </figcaption>
      <div ref={ref}>
        <Boundary part="picture">
          {drawing && width && (
            <Figure
              drawing={drawing}
              width={width}
              sentence={trendContent(snapshot).sentence}
              onPick={() => undefined}
            />
          )}
        </Boundary>
      </div>
    </figure>
  );
}

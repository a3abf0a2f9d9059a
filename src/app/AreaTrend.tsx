import { useMemo } from 'react';
import { lookOf } from '#charts/look.ts';
import { trendContent, trendDrawing } from '#charts/trendPicture.ts';
import type { Snapshot } from '#stats/snapshot.ts';
import { Figure } from '#ui/Figure.tsx';
import { useBox } from '#ui/useBox.ts';
import { useStage } from '#views/Stage.ts';

interface AreaTrendProps {
  readonly id: string;
  readonly name: string;
  /** Narrowed to the area. */
  readonly snapshot: Snapshot;
  /** Per cent at the upper edge, shared by all areas. */
  readonly most: number;
}

/** The course of one area; its name filters by it. */
export function AreaTrend({ id, name, snapshot, most }: AreaTrendProps) {
  const { theme, change } = useStage();
  const { ref, box } = useBox();
  const width = box?.width;
  const content = useMemo(() => trendContent(snapshot), [snapshot]);
  const drawing = useMemo(
    () => (width ? trendDrawing(snapshot, lookOf(theme, width, undefined, 13), { most, isSmall: true }) : undefined),
    [snapshot, theme, width, most],
  );
  return (
    <figure className="trend-area" data-area={id}>
      <figcaption>
        <button
          type="button"
          className="trend-name"
          data-filter="area"
          data-value={id}
          onClick={() => change({ area: [id] })}
        >
          {name}
        </button>
        <span>{content.title.replace(`${name} `, '')}</span>
      </figcaption>
      <div ref={ref}>
        {drawing && width && (
          <Figure drawing={drawing} width={width} sentence={content.sentence} onPick={() => undefined} />
        )}
      </div>
    </figure>
  );
}

import { useEffect, useMemo, useRef } from 'react';
import { ringOf } from '#charts/nextHit.ts';
import type { Hit } from '#charts/picture.ts';

interface RingProps {
  readonly hit: Hit;
  /** Size of the picture, px: the ring stays inside. */
  readonly width: number;
  readonly height: number;
}

/** The mark of the target in focus: around its box, or along its outline. */
export function Ring({ hit, width, height }: RingProps) {
  const ref = useRef<HTMLDivElement>(null);
  const box = ringOf(hit);
  const [left, top] = [Math.max(box.x - 1, 0), Math.max(box.y - 1, 0)];
  const style = {
    left,
    top,
    width: Math.min(box.x + box.width + 1, width) - left,
    height: Math.min(box.y + box.height + 1, height) - top,
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: hit stands for where the ring has moved
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [hit]);
  const d = useMemo(() => hit.outline?.(), [hit]);
  if (d === undefined) return <div ref={ref} className="ring" data-ring="" style={style} />;
  return (
    <>
      <div ref={ref} className="ring-place" style={style} />
      <svg className="ring-outline" width={width} height={height} aria-hidden="true">
        <path className="ring-edge" d={d} />
        <path data-ring="" d={d} />
      </svg>
    </>
  );
}

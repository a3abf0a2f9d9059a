import { glyph } from '#charts/glyph.ts';
import { TOKENS } from '#charts/look.ts';
import type { StatusId } from '#model/status.ts';

interface Drawn {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, number | string>>;
  readonly style?: {
    readonly fill?: string;
    readonly stroke?: string;
    readonly lineWidth?: number;
    readonly lineDash?: number[];
  };
}

const SIZE = 12;

/** The shape of a status beside its word, as in every picture. */
export function LedgerStatus({ status, theme }: { readonly status: StatusId; readonly theme: 'light' | 'dark' }) {
  const marks = glyph(status, SIZE / 2, SIZE / 2, SIZE * 0.4, TOKENS[theme]) as readonly Drawn[];
  return (
    <svg className="ledger-glyph" width={SIZE} height={SIZE} aria-hidden="true">
      {marks.map((mark) => (
        <Shape key={JSON.stringify(mark.shape)} mark={mark} />
      ))}
    </svg>
  );
}

function Shape({ mark: { type, shape = {}, style = {} } }: { readonly mark: Drawn }) {
  const paint = {
    fill: style.fill ?? 'none',
    stroke: style.stroke ?? 'none',
    strokeWidth: style.lineWidth,
    strokeDasharray: style.lineDash?.join(' '),
  };
  if (type === 'path') return <path d={String(shape.pathData)} {...paint} />;
  if (type === 'circle') return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint} />;
  if (type === 'line') return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...paint} />;
  return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...paint} />;
}

import type { CSSProperties, ReactNode } from 'react';
import { statusColour } from '#charts/colour.ts';
import { glyph } from '#charts/glyph.ts';
import { TOKENS } from '#charts/look.ts';
import type { Mark } from '#charts/marks.ts';
import type { StatusId } from '#model/status.ts';
import { pictureWords } from '#words/picture.ts';
import './status.css';

interface StatusButtonProps {
  readonly status: StatusId;
  /** Word of the status with its marks, as it stands everywhere else. */
  readonly text: string;
  readonly onWhy: () => void;
  /** Reached by the keys of its grid, not by Tab. */
  readonly isInGrid?: boolean;
}

/** A status as word and shape; one click or Enter opens its reason. */
export function StatusButton({ status, text, onWhy, isInGrid }: StatusButtonProps) {
  return (
    <button
      type="button"
      className="status-button"
      data-action="why"
      title={pictureWords.ask(text)}
      tabIndex={isInGrid ? -1 : undefined}
      onClick={onWhy}
    >
      <StatusShape status={status} />
      {text}
    </button>
  );
}

/** Box of the shape in its own units; its radius leaves room for the strokes. */
const BOX = 16;
const RADIUS = 6;

/** The shape of a status in its colour, the same as in every picture; the word beside it says what it means. */
export function StatusShape({ status }: { readonly status: StatusId }) {
  // Both colours are handed over: the style sheet takes the one of the theme in force.
  const colours = {
    '--on-light': statusColour(status, TOKENS.light),
    '--on-dark': statusColour(status, TOKENS.dark),
  } as CSSProperties;
  return (
    <svg className="status-shape" style={colours} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true" data-shape={status}>
      {glyph(status, BOX / 2, BOX / 2, RADIUS, TOKENS.light, 'currentColor').map(shapeOf)}
    </svg>
  );
}

interface Drawn {
  readonly type: string;
  readonly shape: Readonly<Record<string, number | string>>;
  readonly style: {
    readonly fill?: string;
    readonly stroke?: string;
    readonly lineWidth?: number;
    readonly lineDash?: readonly number[];
  };
}

/** A mark of the pictures as an element of the document. */
function shapeOf(mark: Mark, key: number): ReactNode {
  const { type, shape, style } = mark as unknown as Drawn;
  const ink = {
    fill: style.fill ?? 'none',
    stroke: style.stroke ?? 'none',
    strokeWidth: style.lineWidth,
    strokeDasharray: style.lineDash?.join(' '),
  };
  if (type === 'circle') return <circle key={key} cx={shape.cx} cy={shape.cy} r={shape.r} {...ink} />;
  if (type === 'line') return <line key={key} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} {...ink} />;
  if (type === 'rect')
    return <rect key={key} x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...ink} />;
  return <path key={key} d={String(shape.pathData)} {...ink} />;
}

/** Where a tip stands in its picture, px, and its lines of plain text. */
export interface TipAt {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A tip beside the pointer; text only, so that an imported name can never become markup. */
export function Tip({ tip, width }: { readonly tip: TipAt; readonly width: number }) {
  const toLeft = tip.x > width / 2;
  const side = toLeft ? { right: width - tip.x + 14 } : { left: tip.x + 14 };
  return (
    <div className="tip" role="tooltip" style={{ ...side, top: tip.y + 12 }}>
      {tip.lines.map((line, index) => (
        <div key={line} className={index === 0 ? 'tip-head' : undefined}>
          {line}
        </div>
      ))}
    </div>
  );
}

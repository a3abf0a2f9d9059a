import type { Tokens } from '#charts/look.ts';
import type { StatusId } from '#model/status.ts';

/** Colour of a status: its shape, bar or gap number; never of a place. */
export function statusColour(status: StatusId, tokens: Tokens): string {
  switch (status) {
    case 'closed':
    case 'done':
      return tokens.done;
    case 'ahead':
      return tokens.ahead;
    case 'on-schedule':
      return tokens.onSchedule;
    case 'slightly-late':
      return tokens.slightlyLate;
    case 'late':
      return tokens.late;
    case 'severe':
      return tokens.severe;
    case 'not-reported':
    case 'not-quantified':
      return tokens.notReported;
    case 'not-started':
    case 'awaiting':
    case 'undisclosed':
      return tokens.notStarted;
  }
}

/** Ink on a fill: near-black or white, whichever contrasts more. */
export function inkOn(fill: string): string {
  const light = luminance(fill);
  const onWhite = 1.05 / (light + 0.05);
  const onBlack = (light + 0.05) / (luminance('#0b1620') + 0.05);
  return onBlack >= onWhite ? '#0b1620' : '#ffffff';
}

/** Relative luminance of "#rrggbb", 0 to 1. source: WCAG 2.2, "relative luminance" */
export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How large a picture is wanted: so many px across on screen and so many times as many dots, or so many cm on paper. */
export type SizeChoice =
  | { readonly kind: 'times'; readonly width: number; readonly times: number }
  | { readonly kind: 'paper'; readonly cm: number; readonly dpi: number };

/** A size as a picture is drawn and dotted. */
export interface PictureSize {
  /** Px the picture is laid out on: 96 to the inch, so that its type has its true size on paper. */
  readonly width: number;
  /** Dots per px. */
  readonly scale: number;
  /** Dots per inch, as the file says. */
  readonly dpi: number;
}

const PX_PER_INCH = 96;
const CM_PER_INCH = 2.54;
/** Least and greatest width on paper, cm: a column, and the long side of A2. */
const CM = [5, 60] as const;
const DPI = [72, 600] as const;
/** Browsers draw nothing on a canvas longer than this, or larger in all. */
const MOST_SIDE = 16_384;
const MOST_DOTS = 120_000_000;

/** The choice as layout and dots; what lies outside sensible bounds is brought to the next bound. */
export function pictureSize(choice: SizeChoice): PictureSize {
  if (choice.kind === 'times')
    return { width: choice.width, scale: choice.times, dpi: Math.round(PX_PER_INCH * choice.times) };
  const [cm, dpi] = [within(choice.cm, CM), within(choice.dpi, DPI)];
  return { width: Math.round((cm / CM_PER_INCH) * PX_PER_INCH), scale: dpi / PX_PER_INCH, dpi };
}

/** Dots of a picture of `width` × `height` px at `scale`; `fits`: can a browser draw so many? */
export function dotsOf(
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): { readonly width: number; readonly height: number; readonly fits: boolean } {
  const dots = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const fits = Math.max(dots.width, dots.height) <= MOST_SIDE && dots.width * dots.height <= MOST_DOTS;
  return { ...dots, fits };
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : least;
}

/** Kinds of sight the colours are measured for. */
export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * Full dichromacy. The rows sum to 1, so that greys stay grey.
 *
 * source   Machado, Oliveira & Fernandes 2009, IEEE Transactions on Visualization and Computer Graphics 15(6), table 1, severity 1.0
 */
const SEEN: Readonly<Record<Exclude<Sight, 'normal'>, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** sRGB (IEC 61966-2-1) to CIE XYZ, white D65. */
const XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const D65: Triple = [0.95047, 1, 1.08883];

/**
 * "#rrggbb" → CIE L*a*b* under D65, as a person of this sight sees it.
 *
 * on  what the matrices of sight are applied to: `encoded` sRGB values as they stand in a file, parts outside 0 to 1 kept
 *     (so the table of the design was measured), or `linear` light, parts outside cut off (stricter, nearer to the eye)
 */
export function labOf(hex: string, sight: Sight = 'normal', on: 'encoded' | 'linear' = 'encoded'): Triple {
  const encoded = partsOf(hex);
  if (sight === 'normal') return labOfLinear(mapped(encoded, linear));
  if (on === 'encoded') return labOfLinear(mapped(times(SEEN[sight], encoded), linear));
  return labOfLinear(mapped(times(SEEN[sight], mapped(encoded, linear)), (part) => Math.min(Math.max(part, 0), 1)));
}

/** L* of the grey a colour becomes when its encoded parts are weighed 0.2126, 0.7152, 0.0722, as by CSS `grayscale(1)`. */
export function greyOf(hex: string): number {
  const [red, green, blue] = partsOf(hex);
  const part = linear(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return labOfLinear([part, part, part])[0];
}

/**
 * Colour difference CIEDE2000, all weights 1.
 * source   Sharma, Wu & Dalal 2005, Color Research & Application 30(1), equations 2 to 22
 */
export function deltaE2000([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const [h1, h2] = [angle(p1, b1), angle(p2, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = h2 - h1;
  const dh = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(dh / 2));
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const sum = h1 + h2;
  const h = isGrey ? sum : Math.abs(turn) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hue = dH / (1 + 0.015 * c * t);
  const rotation = -2 * seventh(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}

/** Contrast of two colours, 1 to 21. source: WCAG 2.2, "contrast ratio" */
export function contrast(one: string, other: string): number {
  const [lower = 0, higher = 0] = [one, other]
    .map((hex) => times(XYZ, mapped(partsOf(hex), linear))[1])
    .sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** Steps of a ramp with their next. */
export function neighbours(ramp: readonly string[]): [string, string][] {
  return ramp.slice(1).map((hex, index) => [ramp[index] ?? hex, hex]);
}

/** Least difference of neighbouring steps of a ramp. */
export function leastStep(ramp: readonly string[], sight: Sight, on: 'encoded' | 'linear' = 'encoded'): number {
  return Math.min(
    ...neighbours(ramp).map(([one, other]) => deltaE2000(labOf(one, sight, on), labOf(other, sight, on))),
  );
}

function seventh(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function angle(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function partsOf(hex: string): Triple {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Encoded sRGB part → light; below 0 in the mirror. */
function linear(part: number): number {
  if (part < 0) return -linear(-part);
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function labOfLinear(light: Triple): Triple {
  const bent = (part: number) => (part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116);
  const [x, y, z] = times(XYZ, light);
  const [fx, fy, fz] = [bent(x / D65[0]), bent(y / D65[1]), bent(z / D65[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return mapped(matrix, ([a, b, c]) => a * x + b * y + c * z);
}

function mapped<T>([a, b, c]: readonly [T, T, T], turn: (part: T) => number): Triple {
  return [turn(a), turn(b), turn(c)];
}

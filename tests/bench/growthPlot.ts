import { TOKENS } from '#charts/look.ts';
import type { Growth } from './growthPart.ts';

const { text, muted, line, surface, cq, sc } = TOKENS.light;
const WIDTH = 420;
const HEIGHT = 300;
const PAD = { left: 56, right: 92, top: 44, bottom: 44 };
const COLOURS = { regions: cq, counties: sc };

/** Both axes by powers of ten: what grows as its input does runs along the dashed line. */
export function growthPlot(growth: readonly Growth[]): string {
  const charts = [
    chart('load until the coloured map, ms', growth, ({ map }) => map),
    chart('filter step, p95, ms', growth, ({ filter }) => filter.p95),
  ];
  const placed = charts.map((svg, at) => `<g transform="translate(${at * WIDTH},0)">${svg}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Time until the coloured map and of a filter step, by items and regions</title>
<rect width="100%" height="100%" fill="${surface}"/>
${placed.join('\n')}
</svg>
`;
}

function chart(title: string, growth: readonly Growth[], of: (one: Growth) => number): string {
  const x = axis(
    growth.map(({ items }) => items),
    PAD.left,
    WIDTH - PAD.right,
  );
  const y = axis(growth.map(of), HEIGHT - PAD.bottom, PAD.top);
  const lands = [...new Set(growth.map(({ land }) => land))];
  const lines = lands.map((land) => {
    const own = growth.filter((one) => one.land === land);
    const points = own.map((one) => [x.at(one.items), y.at(of(one))].map(Math.round).join(','));
    const dots = points.map(
      (point) => `<circle cx="${point.replace(',', '" cy="')}" r="3.5" fill="${COLOURS[land]}"/>`,
    );
    const [endX = 0, endY = 0] = (points.at(-1) ?? '').split(',').map(Number);
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${COLOURS[land]}" stroke-width="2"/>${dots.join('')}
<text x="${endX + 8}" y="${endY + 4}" fill="${COLOURS[land]}">${own[0]?.regions} regions</text>`;
  });
  const items = [...new Set(growth.map((one) => one.items))].map(
    (count) =>
      `<text x="${x.at(count)}" y="${HEIGHT - PAD.bottom + 18}" text-anchor="middle" fill="${muted}">${count}</text>`,
  );
  const ticks = y.powers.map(
    (power) => `<path d="M${PAD.left} ${y.at(power)}H${WIDTH - PAD.right}" stroke="${line}"/>
<text x="${PAD.left - 6}" y="${y.at(power) + 4}" text-anchor="end" fill="${muted}">${power}</text>`,
  );
  return `<text x="${PAD.left}" y="22" fill="${text}" font-weight="600">${title}</text>
${ticks.join('\n')}
${linear(x, y)}
${lines.join('\n')}
${items.join('')}
<text x="${(PAD.left + WIDTH - PAD.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle" fill="${muted}">items, 25 reports each</text>`;
}

interface Axis {
  /** Px of a value. */
  readonly at: (value: number) => number;
  readonly powers: readonly number[];
}

/** From the power of ten below the least value to that above the greatest. */
function axis(values: readonly number[], from: number, to: number): Axis {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  return {
    at: (value) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from),
    powers: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
  };
}

/** Ten times the input, ten times the time: through the upper right corner. */
function linear(x: Axis, y: Axis): string {
  const [right, top] = [WIDTH - PAD.right, PAD.top];
  const [tenX, tenY] = [x.at(10) - x.at(1), y.at(10) - y.at(1)];
  const steps = Math.min((right - PAD.left) / tenX, (HEIGHT - PAD.bottom - top) / -tenY);
  return `<path d="M${right} ${top}L${right - steps * tenX} ${top - steps * tenY}" stroke="${muted}" stroke-dasharray="4 4"/>
<text x="${right + 8}" y="${top + 4}" fill="${muted}">in proportion</text>`;
}

import { TOKENS } from '#charts/look.ts';
import { regionFill } from '#charts/mapLand.ts';
import { scaleOf } from '#charts/scale.ts';
import { apply, fitBox } from '#geo/fit.ts';
import { pathOf } from '#geo/pathOf.ts';
import { shippedSnapshot } from '../support/shipped.ts';
import { shippedGround } from '../support/shippedMap.ts';

const WIDTH = 760;
const HEIGHT = 640;
const LOOK = { theme: 'light', tokens: TOKENS.light, width: WIDTH, size: 14 } as const;

/**
 * The least a page can be that shows the map: the outlines of the regions in their colours, names and a legend, written into the
 * HTML. Nothing is loaded, nothing runs.
 */
export function floorPage(): string {
  const snapshot = shippedSnapshot();
  const { shapes, bounds } = shippedGround();
  const fit = fitBox(bounds, { x: 0, y: 0, width: WIDTH, height: HEIGHT }, 8);
  const scale = scaleOf(snapshot, LOOK.tokens);
  const names = new Map(snapshot.regions.map(({ code, short_name }) => [code, short_name]));
  const land = shapes.map(
    ({ code, rings }) => `<path fill="${regionFill(code, snapshot, scale, LOOK)}" d="${pathOf(rings, fit)}"/>`,
  );
  const labels = shapes.map(({ code, pole }) => {
    const [x, y] = apply(fit, [pole.x, pole.y]).map(Math.round);
    return `<text x="${x}" y="${y}">${names.get(code) ?? ''}</text>`;
  });
  const legend = scale.labels.map((label, at) => `<li><i style="background:${scale.colours[at]}"></i>${label}%</li>`);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>成渝中部地区合作事项进展</title><style>
body{font:14px sans-serif;margin:24px}svg{display:block}path{stroke:#fff}text{font-size:13px;text-anchor:middle}
ul{display:flex;gap:16px;list-style:none;padding:0}i{display:inline-block;width:28px;height:12px;margin-right:6px}
</style></head><body><h1>成渝中部地区合作事项进展</h1><p>完成进度 · 截至${snapshot.moment.asof} · 演示数据</p>
<svg width="${WIDTH}" height="${HEIGHT}" fill-rule="evenodd">${land.join('')}${labels.join('')}</svg>
<ul>${legend.join('')}</ul></body></html>
`;
}

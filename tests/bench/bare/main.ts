import { lookOf } from '#charts/look.ts';
import { mapGround } from '#charts/mapGround.ts';
import { panelState } from '#charts/panelState.ts';
import type { Drawing } from '#charts/picture.ts';
import { packageOf } from '#io/board.ts';
import { today } from '#io/clock.ts';
import { fetchPackage, textsOf } from '#io/fetchPackage.ts';
import { mayDrawOutlines } from '#io/settledBoard.ts';
import { snapshotOn } from '#io/snapshotOn.ts';
import { parseAddress } from '#parse/address.ts';
import { CHARTS, replacedParts } from '#ui/charts.ts';
import type { Ground, PanelRule } from '#views/PanelRule.ts';
import { PAGE_RULES } from '#views/pagePanels.ts';
import { PANEL_RULES } from '#views/panels.ts';

/** Where a picture stands on the board, px; its drawing has this size here too. */
interface Place {
  readonly panel: keyof typeof RULES;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const RULES = { ...PANEL_RULES, changes: PAGE_RULES.changes } satisfies Record<string, PanelRule>;

const { places, folder } = globalThis as unknown as { places: readonly Place[]; folder: string };

/** The overview's charts without the board around them: the same drawings in boxes of the same size, set by ECharts' own call. */
const data = await readData();
const charts = places.map((place) => {
  const box = document.createElement('div');
  const { left, top, width, height } = place;
  box.dataset.panel = place.panel;
  box.style.cssText = `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  document.body.append(box);
  return { place, chart: CHARTS.init(box, null, { renderer: 'svg' }) };
});
set(drawingsOf(''));
afterPaint(() => performance.mark('bare:map'));

let steps: (readonly Drawing[])[] = [];
Object.assign(globalThis, {
  bare: {
    /** Works the drawings of all addresses out, so that a step is ECharts' work alone. */
    prepare: (queries: readonly string[]) => {
      steps = queries.map(drawingsOf);
    },
    /** Shows the drawings of an address; gives the time until they are painted, ms. */
    show: (at: number) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        set(steps[at] ?? []);
        afterPaint(() => resolve(performance.now() - start));
      }),
  },
});

async function readData() {
  const fetched = await fetchPackage(folder, { signal: new AbortController().signal, limit: 120_000 });
  if (!('resources' in fetched)) throw new Error(`${folder} holds no package.`);
  return packageOf(fetched.descriptor, textsOf(fetched), fetched.hash);
}

function drawingsOf(query: string): Drawing[] {
  const asked = parseAddress(query);
  const snapshot = snapshotOn(data, asked, today());
  if (!snapshot) throw new Error('The package cannot be used.');
  const stage: Ground = {
    snapshot,
    ground: mapGround(data, snapshot.ledger.regions),
    titleBlock: data.titleBlock,
    mayDrawOutlines: mayDrawOutlines(data, snapshot.spec),
  };
  return places.map(({ panel, width, height }) => {
    const rule: PanelRule = RULES[panel];
    const { kind } = panelState({ snapshot, failed: data.failed }, panel, rule);
    if (kind !== 'ready') throw new Error(`${panel} is ${kind} at "${query}": choose steps that all panels can draw.`);
    return rule.drawingOf(stage, lookOf('light', width, height));
  });
}

function set(drawings: readonly Drawing[]): void {
  for (const [at, { chart }] of charts.entries()) {
    const option = drawings[at]?.option;
    if (option) chart.setOption(option, { replaceMerge: replacedParts() });
  }
}

/** As `src/io/marks.ts` measures. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

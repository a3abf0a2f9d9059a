import type { RegionProps } from '#app/RegionLink.tsx';
import { useStepKeys } from '#app/useStepKeys.ts';
import { TOKENS } from '#charts/look.ts';
import { regionSentence } from '#charts/regionSentence.ts';
import { sideColour } from '#charts/side.ts';
import { useStage } from '#views/Stage.ts';
import { REGION_SETS } from '#words/measure.ts';
import { regionWords } from '#words/region.ts';

/** Name, side, and how its items stand in one sentence. */
export function RegionHead({ whole, region }: RegionProps) {
  const { change, theme } = useStage();
  const { regions } = whole.ledger;
  const at = regions.findIndex(({ code }) => code === region.code);
  const step = (by: number) => regions[(at + by + regions.length) % regions.length]?.code ?? region.code;
  const go = (code: string) => change({ view: 'region', region: [code] });
  useStepKeys(
    () => go(step(-1)),
    () => go(step(1)),
  );
  return (
    <header className="region-head">
      <nav className="region-steps" aria-label={regionWords.listTitle}>
        <button type="button" className="tool" onClick={() => change({ view: 'regions', region: undefined })}>
          {regionWords.back}
        </button>
        <button
          type="button"
          className="tool"
          data-action="prev"
          aria-keyshortcuts="ArrowLeft"
          onClick={() => go(step(-1))}
        >
          {regionWords.previous}
        </button>
        <button
          type="button"
          className="tool"
          data-action="next"
          aria-keyshortcuts="ArrowRight"
          onClick={() => go(step(1))}
        >
          {regionWords.next}
        </button>
      </nav>
      <h2 className="region-name" data-code={region.code}>
        {region.name}
        <small style={{ color: sideColour(region.side, TOKENS[theme]) }}>
          {regionWords.sideOf(region.side, region.region_set ?? REGION_SETS[region.side])}
        </small>
      </h2>
      <p className="sentence" data-sentence="region">
        {regionSentence(whole, region.code).map((run) => (
          <span key={run}>{run}</span>
        ))}
      </p>
    </header>
  );
}

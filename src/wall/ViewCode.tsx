import { pageUrl } from '#io/address.ts';
import type { Step } from '#model/scene.ts';
import { QrCode } from '#ui/QrCode.tsx';
import { useStage } from '#views/Stage.ts';
import { wallWords } from '#words/wall.ts';

/** A code that leads a telephone to what the wall shows, as the app. */
export function ViewCode({ step }: { readonly step: Step }) {
  const { spec } = useStage().snapshot;
  const { data, period, asof, audience, demo } = spec;
  const set = Object.fromEntries(
    Object.entries({ data, period, asof, audience, demo, ...step.filter }).filter(([, value]) => value !== undefined),
  );
  return (
    <div className="wall-code">
      <QrCode text={pageUrl(set)} label={wallWords.qr} />
    </div>
  );
}

import { useStage } from '#views/Stage.ts';
import { appWords } from '#words/app.ts';

/** Right of the title: that the figure is not for everybody. */
export function HeadEnd() {
  const { snapshot } = useStage();
  if (snapshot.spec.audience !== 'internal' || snapshot.provenance !== 'user') return null;
  return <span className="embed-internal">{appWords.internal}</span>;
}

import { useStage } from '#views/Stage.ts';
import { SOURCE_WORDS } from '#words/source.ts';

/** The source of a row by its public name; the full text is a click away. */
export function SourceButton({ id }: { readonly id: string | undefined }) {
  const { snapshot, showSources } = useStage();
  const source = snapshot.ledger.tables.sources.find((row) => row.id === id);
  if (!source) return SOURCE_WORDS.unknown;
  return (
    <button type="button" className="source" data-action="source" onClick={() => showSources([source.id])}>
      {source.grade === 'A' ? source.public_label : SOURCE_WORDS.toCheck}
    </button>
  );
}

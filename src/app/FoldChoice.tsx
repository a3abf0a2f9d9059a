import { FOLD_SHAPES, foldLegend, isFolded } from '#charts/shownStatus.ts';
import { StatusShape } from '#ui/StatusButton.tsx';
import { useStage } from '#views/Stage.ts';
import { foldWords } from '#words/fold.ts';

/** Asks for the three-way fold or takes it back, and says what each colour covers; before the public there is none. */
export function FoldChoice() {
  const { snapshot, change } = useStage();
  if (snapshot.spec.audience === 'public') return null;
  const isOn = isFolded(snapshot);
  return (
    <span className="fold-choice">
      <button
        type="button"
        className="tool"
        aria-pressed={isOn}
        data-filter="fold"
        data-value={isOn ? '0' : '1'}
        title={foldWords.note}
        onClick={() => change({ fold: isOn ? undefined : true })}
      >
        {foldWords.name}
      </button>
      {foldLegend(snapshot).map(({ fold, word, covers }) => (
        <span key={fold} className="fold-cover" data-legend={fold}>
          <StatusShape status={FOLD_SHAPES[fold]} />
          <strong>{word}</strong>
          {covers}
        </span>
      ))}
    </span>
  );
}

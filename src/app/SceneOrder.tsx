import { useState } from 'react';
import { DEFAULT_SCENES, SCENES, type SceneId } from '#model/scene.ts';
import { moved } from '#stats/moved.ts';
import { toggled } from '#stats/toggle.ts';
import { wallFormWords } from '#words/data.ts';
import { SCENE_WORDS } from '#words/scene.ts';

interface SceneOrderProps {
  /** None is chosen. */
  readonly isWrong: boolean;
  readonly onChange: (scenes: SceneId[]) => void;
}

/** The scenes of a wall: which, by a check mark, and in which order, by two buttons each. */
export function SceneOrder({ isWrong, onChange }: SceneOrderProps) {
  const [order, setOrder] = useState<readonly SceneId[]>(SCENES);
  const [chosen, setChosen] = useState<readonly SceneId[]>(DEFAULT_SCENES);
  const become = (nextOrder: readonly SceneId[], nextChosen: readonly SceneId[]) => {
    setOrder(nextOrder);
    setChosen(nextChosen);
    onChange(nextOrder.filter((scene) => nextChosen.includes(scene)));
  };
  return (
    <fieldset className="wall-scenes">
      <legend>{wallFormWords.scenes}</legend>
      <ol>
        {order.map((scene, at) => (
          <li key={scene} data-scene-choice={scene}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(scene)}
                onChange={() => become(order, toggled(chosen, scene) ?? [])}
              />
              {SCENE_WORDS[scene]}
            </label>
            <Step scene={scene} by={-1} isLast={at === 0} onStep={() => become(moved(order, at, -1), chosen)} />
            <Step
              scene={scene}
              by={1}
              isLast={at === order.length - 1}
              onStep={() => become(moved(order, at, 1), chosen)}
            />
          </li>
        ))}
      </ol>
      {isWrong && <small data-fault="scenes">{wallFormWords.faults.scenes}</small>}
    </fieldset>
  );
}

interface StepProps {
  readonly scene: SceneId;
  readonly by: -1 | 1;
  /** There is nowhere to go. */
  readonly isLast: boolean;
  readonly onStep: () => void;
}

function Step({ scene, by, isLast, onStep }: StepProps) {
  const words = by < 0 ? wallFormWords.up : wallFormWords.down;
  return (
    <button
      type="button"
      className="tool"
      data-action={by < 0 ? 'up' : 'down'}
      aria-label={words(SCENE_WORDS[scene])}
      // Not disabled: the focus would be lost with the button it stands on.
      aria-disabled={isLast}
      onClick={isLast ? undefined : onStep}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  );
}

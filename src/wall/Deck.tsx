import type { Ref } from 'react';
import type { Scene, SceneId, Slot, Step, WallPlan } from '#model/scene.ts';
import { FreshnessMark } from '#views/FreshnessMark.tsx';
import { useStage } from '#views/Stage.ts';
import { SlotView } from '#wall/SlotView.tsx';
import { SCREENS, screenWidths } from '#wall/screens.ts';
import type { Position } from '#wall/useShow.ts';
import { MapNote, ScenesLine, WallFoot } from '#wall/WallFoot.tsx';
import { WallHead } from '#wall/WallHead.tsx';

interface DeckProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly plan: WallPlan;
  readonly seams: readonly number[];
  readonly width: number;
  /** What is on screen; `position` may be one fade ahead. */
  readonly scene: SceneId;
  readonly step: Step;
  readonly playlist: readonly Scene[];
  readonly position: Position;
}

/** One step laid out over the screens of the wall. */
export function Deck({ ref, plan, seams, width, scene, step, playlist, position }: DeckProps) {
  const widths = screenWidths(width, plan, seams);
  const screens = SCREENS[plan];
  const { hasReports } = useStage().snapshot.ledger;
  return (
    <div className={`wall-deck scene-${scene} ${hasReports ? '' : 'is-bare'}`.trim()} ref={ref}>
      {screens.map(({ head, slots }, index) => (
        <div key={slots.join()} className={edges(index, screens.length)} style={{ width: widths[index] }}>
          <WallHead parts={head} step={step} />
          <div className={`wall-body ${filled(slots, step).join('-')}`}>
            {filled(slots, step).map((slot) => (
              <SlotView key={slot} step={step} slot={slot} />
            ))}
          </div>
          <WallFoot>
            {index === 0 && <ScenesLine playlist={playlist} position={position} />}
            {slots.includes('main') && <MapNote />}
            {index === screens.length - 1 && <FreshnessMark />}
          </WallFoot>
        </div>
      ))}
    </div>
  );
}

function filled(slots: readonly Slot[], step: Step): Slot[] {
  return slots.filter((slot) => step.slots[slot].length > 0);
}

function edges(index: number, length: number): string {
  return ['wall-screen', index > 0 ? 'seam-left' : '', index < length - 1 ? 'seam-right' : ''].join(' ').trim();
}

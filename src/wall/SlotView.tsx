import type { Slot, Step } from '#model/scene.ts';
import { rowsStyle } from '#wall/rowsStyle.ts';
import { useSnapshots } from '#wall/Snapshots.ts';
import { WallPanel } from '#wall/WallPanel.tsx';

/** One place of a step's picture: its panels, one under another or side by side as the plan has it. */
export function SlotView({ step, slot }: { readonly step: Step; readonly slot: Slot }) {
  const specs = step.slots[slot];
  const snapshot = useSnapshots()(step.filter);
  return (
    <div className={`wall-slot slot-${slot} of-${specs.length}`} style={rowsStyle(snapshot)}>
      {specs.map((spec) => (
        // The same panel in the next step is the same chart, set anew.
        <WallPanel key={spec.panel} spec={{ ...step.filter, ...spec }} />
      ))}
    </div>
  );
}

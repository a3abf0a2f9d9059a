import { isAutomated } from '#io/page.ts';
import { mayStore, pageStore } from '#io/storage.ts';
import type { Spec } from '#model/spec.ts';

/** Parameters that say only how the board looks, not what is looked at. */
const LOOKS = ['lang', 'theme'];

/** May the tour be offered? Only on a bare first visit of a person that can be remembered. `asked`: the Spec as it stands in the address. */
export function mayTour(asked: Spec): boolean {
  const isBare = Object.keys(asked).every((name) => LOOKS.includes(name));
  return isBare && !isAutomated() && mayStore() && pageStore.get('tour') === undefined;
}

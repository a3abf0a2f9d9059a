import type { ReactNode } from 'react';

/** A long table in a box of its own, which the keys scroll too. `label`: what it holds, for those who hear it. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <div className="table-box data-long" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

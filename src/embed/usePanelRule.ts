import { useEffect, useState } from 'react';
import { EMBED_PANELS } from '#embed/panels.ts';
import { untilThere } from '#io/untilThere.ts';
import type { BuiltPanel } from '#model/spec.ts';
import type { PanelRule } from '#views/PanelRule.ts';

/** The rule of the one panel an embed shows, asked for beside the data; undefined until it is there. */
export function usePanelRule(panel: BuiltPanel | undefined): PanelRule | undefined {
  const [came, setCame] = useState<{ readonly panel: BuiltPanel; readonly rule: PanelRule }>();
  useEffect(() => {
    if (!panel) return;
    let isOver = false;
    void untilThere(EMBED_PANELS[panel]).then((rule) => {
      if (!isOver) setCame({ panel, rule });
    });
    return () => {
      isOver = true;
    };
  }, [panel]);
  return came?.panel === panel ? came?.rule : undefined;
}

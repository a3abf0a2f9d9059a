import { useEffect, useMemo, useState } from 'react';
import type { FramedPicture } from '#charts/framedPicture.ts';
import type { Look } from '#charts/look.ts';
import type { PictureRule } from '#views/PanelRule.ts';
import { drawPicture } from '#views/panelExports.ts';
import { useStage } from '#views/Stage.ts';

/** A picture that is drawn for a width and theme, or on its way, or could not be drawn. */
export type PictureState = FramedPicture | 'drawing' | 'failed';

/** The picture of a panel as it would be exported, drawn anew with every change of terms. */
export function usePicture(rule: PictureRule, theme: Look['theme'], width: number): PictureState {
  const stage = useStage();
  const [state, setState] = useState<PictureState>('drawing');
  useEffect(() => {
    let isOver = false;
    const tell = (now: PictureState) => {
      if (!isOver) setState(now);
    };
    drawPicture(stage, rule, theme, width).then(tell, () => tell('failed'));
    return () => {
      isOver = true;
    };
  }, [stage, rule, theme, width]);
  return state;
}

/** The address of an SVG picture within this page, for as long as it is shown. */
export function usePictureUrl(state: PictureState): string | undefined {
  const url = useMemo(
    () =>
      typeof state === 'string' ? undefined : URL.createObjectURL(new Blob([state.svg], { type: 'image/svg+xml' })),
    [state],
  );
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return url;
}

import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';
import { whenIdle } from '#io/whenIdle.ts';
import { type Stage, useStage } from '#views/Stage.ts';

/** The stage a panel stands on, and where it is told what it is. */
export interface NearStage {
  /** In sight, printed, on a wall or in an embed the one in force; out of sight the last it stood on, until the page is idle. */
  readonly stage: Stage;
  /** To be given to the panel's own element. */
  readonly ref: RefCallback<Element>;
}

/** Lets a panel out of sight wait with its drawing: what a person looks at comes first. */
export function useNearStage(): NearStage {
  const now = useStage();
  const { isNear, ref } = useIsNear();
  const [stage, setStage] = useState(now);
  // Tables laid out for paper go as they came, at once.
  const isAtOnce = isNear || now.isPrinting || stage.isPrinting || now.isStill || now.embedding;
  if (isAtOnce && stage !== now) setStage(now);
  useEffect(() => {
    if (stage === now) return undefined;
    // One panel at a time: all of them in one go would hold up the next input.
    return whenIdle(() => setStage(now));
  }, [stage, now]);
  return { stage: isAtOnce ? now : stage, ref };
}

/** Whether any of an element is in the window; so taken as long as nothing else is known. */
function useIsNear(): { readonly isNear: boolean; readonly ref: RefCallback<Element> } {
  const [isNear, setNear] = useState(true);
  const observer = useRef<IntersectionObserver | null>(null);
  const ref = useCallback((element: Element | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true));
    observer.current.observe(element);
  }, []);
  return { isNear, ref };
}

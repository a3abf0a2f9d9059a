import { type PointerEvent, useRef } from 'react';

/** A finger that stays this long means the controls, ms. */
const LONG_MS = 600;
/** A finger may tremble this far, px. */
const STILL_PX = 12;

interface TouchActs {
  readonly onTap: () => void;
  readonly onLong: () => void;
}

/** Touch on a wall: a tap, or a press that lasts. A mouse does neither. */
export function useTouch({ onTap, onLong }: TouchActs) {
  const press = useRef<{ timer: number; x: number; y: number }>(undefined);
  const end = () => {
    if (press.current) window.clearTimeout(press.current.timer);
    press.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'mouse' || isControl(event)) return;
      const timer = window.setTimeout(() => {
        end();
        onLong();
      }, LONG_MS);
      press.current = { timer, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const { x, y } = press.current ?? event.nativeEvent;
      if (Math.hypot(event.clientX - x, event.clientY - y) > STILL_PX) end();
    },
    onPointerUp: () => {
      if (press.current) onTap();
      end();
    },
    onPointerCancel: end,
    onContextMenu: (event: React.MouseEvent) => event.preventDefault(),
  };
}

function isControl({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest('button, dialog, .wall-log') !== null;
}

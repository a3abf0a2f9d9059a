import { BOARD } from '#model/message.ts';

/** Calls `listener` with the height (px) an embed of this site in `frame` asks for. Returns the way to stop it. */
export function onBoardHeight(frame: () => Window | null, listener: (height: number) => void): () => void {
  const hear = ({ source, origin, data }: MessageEvent) => {
    if (source !== frame() || origin !== window.location.origin || data?.source !== BOARD) return;
    if (typeof data.height === 'number' && data.height > 0) listener(data.height);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}

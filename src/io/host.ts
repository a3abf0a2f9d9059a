import { BOARD, type BoardMessage, type HostCommand } from '#model/message.ts';
import { hostCommand } from '#parse/hostCommand.ts';
import { targetOrigin } from '#parse/targetOrigin.ts';

/** The page around this one. */
export interface Host {
  /** Speaks to the origin it has, else to nobody. */
  readonly tell: (message: BoardMessage) => void;
}

/**
 * The way to the page around an embed.
 *
 * panel  what this page shows, told with every message
 * asked  the origin that the address names, for browsers that tell none
 */
export function hostOf(panel: string, asked: string | undefined): Host {
  const origin = targetOrigin({
    ancestor: window.location.ancestorOrigins?.[0],
    referrer: document.referrer,
    host: asked,
  });
  const id = window.name || Math.random().toString(36).slice(2, 10);
  const isAlone = window.parent === window;
  return {
    tell: (message) => {
      if (origin !== undefined && !isAlone)
        window.parent.postMessage({ source: BOARD, v: 1, panel, id, ...message }, origin);
    },
  };
}

/** Calls `listener` with every command of the page around this one, and of nobody else. Returns the way to stop it. */
export function onCommand(listener: (command: HostCommand) => void): () => void {
  const hear = ({ source, data }: MessageEvent) => {
    const command = source === window.parent && window.parent !== window ? hostCommand(data) : undefined;
    if (command) listener(command);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
}

import type { Browser } from '@playwright/test';

/** A tab as a person has it. Those of Playwright count as seen whatever happens, and so the browser never freezes them. */
export interface PlainTab {
  /** Value of an expression in the page, also while it is frozen. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Puts the page to sleep as a browser does with a tab nobody looks at, or wakes it and brings it to the front. */
  readonly freeze: () => Promise<void>;
  readonly thaw: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Opens `url` in a plain tab of the browser, in a window of that size. */
export async function openPlainTab(browser: Browser, url: string, width: number, height: number): Promise<PlainTab> {
  const session = await browser.newBrowserCDPSession();
  const { targetId } = await session.send('Target.createTarget', { url, width, height });
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply;
    waiting.get(reply.id ?? -1)?.(reply);
  });
  let last = 0;
  const send = async (method: string, params: object = {}): Promise<unknown> => {
    last += 1;
    const id = last;
    const answer = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answer;
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return {
    evaluate: async <T>(expression: string) => {
      const reply = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      return (reply as { result: { value: T } }).result.value;
    },
    freeze: async () => void (await send('Page.setWebLifecycleState', { state: 'frozen' })),
    thaw: async () => {
      await send('Page.setWebLifecycleState', { state: 'active' });
      await send('Page.bringToFront');
    },
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

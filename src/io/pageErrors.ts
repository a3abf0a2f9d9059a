/** What the browser says when a box changes its size while boxes are measured; nothing is wrong. */
const HARMLESS = /ResizeObserver loop/;

/** Calls `listener` with every error that nobody caught. Returns the way to stop it. */
export function onPageError(listener: (text: string) => void): () => void {
  const control = new AbortController();
  const tell = (text: string) => {
    if (!HARMLESS.test(text)) listener(text);
  };
  const { signal } = control;
  window.addEventListener('error', ({ message }) => tell(message), { signal });
  window.addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)), { signal });
  return () => control.abort();
}

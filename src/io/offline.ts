import { LANGUAGE } from '#words/language.ts';

/** Whether the board opens without its server: `kept`: yes; `later`: being prepared; the others say why not. */
export type OfflineState = 'kept' | 'later' | 'insecure' | 'blocked' | 'one-file';

let isRefused = false;

/**
 * Lets the board open without its server: registers the worker that keeps the program. Nothing breaks where there is none:
 * plain http, an old browser, a private window, a file from a disk.
 */
export function startOffline(): void {
  if (!mayStart()) return;
  // The first picture comes first.
  const register = () =>
    void navigator.serviceWorker
      .register(new URL(LANGUAGE === 'en' ? 'serviceWorker.js?lang=en' : 'serviceWorker.js', document.baseURI), {
        scope: './',
        updateViaCache: 'none',
      })
      .catch(() => {
        isRefused = true;
      });
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

/** How it stands now. */
export async function offlineState(): Promise<OfflineState> {
  if (location.protocol === 'file:') return 'one-file';
  if (!window.isSecureContext) return 'insecure';
  if (!mayStart() || isRefused) return 'blocked';
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  return registration?.active ? 'kept' : 'later';
}

function mayStart(): boolean {
  const isAllowed = 'serviceWorker' in navigator && window.isSecureContext && /^https?:$/.test(location.protocol);
  // Under the development server every file is made anew.
  return import.meta.env.PROD && isAllowed;
}

import { type Framing, framingOf } from '#parse/framing.ts';

/** Asks the server of this page who may frame it; undefined where it gives no answer. */
export async function askFraming(signal: AbortSignal): Promise<Framing | undefined> {
  try {
    const { headers } = await fetch(window.location.pathname, { signal, cache: 'no-cache' });
    return framingOf(headers.get('content-security-policy'), headers.get('x-frame-options'));
  } catch {
    return undefined;
  }
}

/** Why a snippet of this page would not work elsewhere, whatever the server says; undefined where nothing is in the way. */
export function addressTrouble(): 'file' | 'own-machine' | 'insecure' | undefined {
  const { protocol, hostname } = window.location;
  if (!protocol.startsWith('http')) return 'file';
  if (/^(localhost|127\.|\[::1\])/.test(hostname)) return 'own-machine';
  return protocol === 'http:' ? 'insecure' : undefined;
}

import type { CDPSession } from '@playwright/test';
import type { Request } from './levels.ts';

interface Seen {
  readonly url: string;
  readonly type: string;
  readonly by: readonly string[];
  /** Ms since 1970, as all times here. */
  readonly began: number;
  ended?: number;
  /** What came when. */
  readonly parts: { readonly at: number; readonly bytes: number }[];
}

/** Watches what a page asks for. Returns the way to ask what had gone over the wire at a moment (ms since 1970). */
export async function watchTraffic(cdp: CDPSession): Promise<(moment: number) => Request[]> {
  const all = new Map<string, Seen>();
  // Chromium's own clock counts seconds from some beginning.
  let offset = 0;
  const timeOf = (timestamp: number) => (timestamp + offset) * 1000;
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp, wallTime, initiator, type = '' }) => {
    offset ||= wallTime - timestamp;
    if (!/^https?:/.test(url)) return;
    all.set(requestId, { url, type, by: askersOf(initiator), began: timeOf(timestamp), parts: [] });
  });
  cdp.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
    all.get(requestId)?.parts.push({ at: timeOf(timestamp), bytes: response.encodedDataLength });
  });
  cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    all.get(requestId)?.parts.push({ at: timeOf(timestamp), bytes: Math.max(encodedDataLength, 0) });
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const seen = all.get(requestId);
    if (!seen) return;
    seen.ended = timeOf(timestamp);
    // What the parts did not tell came by now.
    const told = seen.parts.reduce((sum, { bytes }) => sum + bytes, 0);
    seen.parts.push({ at: seen.ended, bytes: Math.max(encodedDataLength - told, 0) });
  });
  return (moment) => [...all.values()].filter(({ began }) => began <= moment).map((seen) => requestAt(seen, moment));
}

function requestAt({ url, type, by, began, ended, parts }: Seen, moment: number): Request {
  const bytes = parts.filter(({ at }) => at <= moment).reduce((sum, part) => sum + part.bytes, 0);
  return { url, type, by, began, ended: ended !== undefined && ended <= moment ? ended : undefined, bytes };
}

interface Initiator {
  readonly url?: string;
  readonly stack?: Stack;
}

interface Stack {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Stack;
}

/** Page and scripts whose code runs where a request is made. */
function askersOf({ url, stack }: Initiator): string[] {
  const askers = url === undefined ? [] : [url];
  for (let at = stack; at; at = at.parent) askers.push(...at.callFrames.map((frame) => frame.url));
  return askers;
}

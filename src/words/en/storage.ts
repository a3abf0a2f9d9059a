import { figure } from '#words/en/number.ts';
import { counted } from '#words/en/plural.ts';
import type { Translated } from '#words/en/translated.ts';
import type * as zh from '#words/storage.ts';

/** Words of what the browser keeps for the board. */
export const storageWords: Translated<typeof zh.storageWords> = {
  title: (bytes) => `This browser keeps about ${size(bytes)} for the board`,
  subtitle: 'Only on this computer, never uploaded; what is cleared cannot be restored, so download ledgers first',
  blocked:
    'The browser does not let this page save: run log and ledgers last only while the page is open. Use a normal window or allow this site to save data.',
  unread: 'Looking…',
  columns: { what: 'Content', count: 'Count', size: 'Size', clear: 'Clear' },
  log: 'Run log',
  remembered: 'Column names remembered',
  cited: 'Data cited',
  copies: 'Copies of data, for when the server is out of reach',
  applied: 'Note of the ledger in use',
  ledger: (name, folder) => `Ledger “${name}” (${folder})`,
  counts: {
    log: (count) => counted(count, 'line'),
    columns: (count) => counted(count, 'head row'),
    cited: (count) => counted(count, 'copy', 'copies'),
    copies: (count) => counted(count, 'copy', 'copies'),
    applied: (count) => (count === 0 ? 'not in use' : 'in use'),
    ledger: (savedAt) => `saved ${savedAt.slice(0, 16).replace('T', ' ')}`,
  },
  clear: 'Clear',
  sure: 'Clear for good',
  clearOf: (what) => `Clear: ${what}`,
  room: (used, quota) =>
    `This site takes up ${size(used)} in this browser (with offline copies); the browser allows about ${size(quota)}.`,
  noRoom: 'The browser does not say how much room this site takes up and may use.',
  // Both follow `room`.
  persistent: ' The browser has promised not to clear the data of this site by itself.',
  volatile: ' The browser may clear the data of this site when room runs short.',
  persist: 'Ask the browser to keep them',
  refused: 'The browser did not agree. Download a package every month.',
  offline: {
    kept: 'Opens offline: without the server the board still opens with the last complete data and says when they were fetched.',
    later: 'Getting ready to open offline…',
    insecure:
      'This site is not https: once closed, it opens again only with the server; pages that are open are not affected.',
    blocked:
      'The browser does not allow saving for offline use: once closed, it opens again only with the server; pages that are open are not affected.',
    'one-file': 'The single-file version opens offline as it is.',
  },
  /** 512 → "0.5 kB", 2 000 000 → "1.9 MB". */
  size,
};

function size(bytes: number): string {
  if (bytes === 0) return '0 kB';
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${figure(kilobytes, kilobytes < 10 ? 1 : 0)} kB`;
  const megabytes = kilobytes / 1024;
  return megabytes < 1024 ? `${figure(megabytes, megabytes < 10 ? 1 : 0)} MB` : `${figure(megabytes / 1024, 1)} GB`;
}

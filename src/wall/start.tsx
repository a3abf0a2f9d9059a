import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { startOffline } from '#io/offline.ts';
import { untilThere } from '#io/untilThere.ts';
import { loadAxes } from '#ui/charts.ts';
import { keepRunLog } from '#views/keepRunLog.ts';
import { Wall } from '#wall/Wall.tsx';
import '#ui/tokens.css';
import '#ui/forced.css';
import '#ui/english.css';
import '#wall/wall.css';
import '#wall/plans.css';
import '#wall/overlays.css';

/** Puts the wall into the page. throws if the page has no place for it */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('start: the page has no element "root".');
  keepRunLog();
  startOffline();
  // Everything a wall will need is loaded with it: the server may be gone later.
  void untilThere(() => Promise.all([loadAxes(), import('#io/watchPackage.ts'), import('#io/packageCopy.ts')]));
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Wall />
    </QueryClientProvider>,
  );
}

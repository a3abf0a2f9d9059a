import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Embed } from '#embed/Embed.tsx';
import { keepRunLog } from '#views/keepRunLog.ts';
import '#ui/tokens.css';
import '#ui/forced.css';
import '#ui/plain.css';
import '#ui/english.css';
import '#ui/panel.css';
import '#embed/embed.css';

/** Puts one panel alone into the page. throws if the page has no place for it */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('start: the page has no element "root".');
  keepRunLog();
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <Embed />
    </QueryClientProvider>,
  );
}

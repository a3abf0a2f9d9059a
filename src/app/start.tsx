import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import '#ui/tokens.css';
import '#ui/forced.css';
import '#ui/plain.css';
import '#ui/english.css';
import '#ui/panel.css';
import { startOffline } from '#io/offline.ts';
import { keepRunLog } from '#views/keepRunLog.ts';
import '#app/app.css';

/** Puts the app into the page. throws if the page has no place for it */
export function start(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('start: the page has no element "root".');
  keepRunLog();
  startOffline();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={new QueryClient()}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}

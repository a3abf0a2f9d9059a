import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { KEPT_PAGE } from '#io/keptPage.ts';

/**
 * The service worker and the manifest: what makes the board a program of its own that opens without its server.
 *
 * Files with a hash in their names are kept with the page of the same build, one build at a time.
 *
 * collect  notes whose code the worker holds
 */
export function offline(collect: Plugin): Plugin[] {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/io',
    filename: 'serviceWorker.ts',
    // The page registers it by itself, see `io/offline.ts`.
    injectRegister: false,
    registerType: 'autoUpdate',
    includeAssets: [],
    includeManifestIcons: false,
    manifest: {
      id: './',
      start_url: './',
      scope: './',
      name: '成渝中部地区合作事项进展',
      short_name: '成渝中部',
      description: '渝西八区、四川八市 27 项合作事项的月度进展',
      lang: 'zh-CN',
      display: 'standalone',
      background_color: '#f4f5f6',
      theme_color: '#f4f5f6',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      ],
    },
    injectManifest: {
      buildPlugins: { vite: [collect] },
      globPatterns: ['index.html', 'icon.svg', 'old-browser.js', 'begin.js', 'assets/**/*.{js,css}'],
      // Names with a hash need no second one.
      dontCacheBustURLsMatching: /assets\//,
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => (entry.url === 'index.html' ? { ...entry, url: KEPT_PAGE } : entry)),
          warnings: [],
        }),
      ],
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
  });
}

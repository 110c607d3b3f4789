import { VitePWA } from 'vite-plugin-pwa';

/**
 * The largest file that the service worker may hold. Workbox refuses more than 2 MiB by default, and would leave out
 * the decoders, without which no card is read.
 */
const MAX_FILE = 8 << 20;

/** Builds the service worker, which holds all files of the page, and the manifest by which it can be installed. */
export function serviceWorker() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src',
    filename: 'sw.ts',
    // The page registers it itself, through its policy for trusted types.
    injectRegister: false,
    registerType: 'prompt',
    manifest: {
      id: 'eehic-web-verifier',
      name: 'Health card check',
      short_name: 'Card check',
      description: 'Checks European Health Insurance Cards and their certificates on this device.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#17439b',
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,wasm,svg,png,json,woff2}'],
      maximumFileSizeToCacheInBytes: MAX_FILE,
    },
  });
}

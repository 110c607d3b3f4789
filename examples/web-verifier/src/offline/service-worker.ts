import { scriptUrl } from '../trusted-types.ts';

export interface PageUpdate {
  /** Loads the new version. */
  use(): void;
}

/** How often the page looks for a new version of itself, in milliseconds. */
const INTERVAL = 3_600_000;

/**
 * Registers the service worker, which holds the page on the device. `onUpdate` is called when a new version has been
 * fetched and waits.
 */
export async function keepPage(onUpdate: (update: PageUpdate) => void): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const registration = await serviceWorker.register(scriptUrl('sw.js') as string, { updateViaCache: 'none' });
  const hadPage = serviceWorker.controller !== null;
  const tell = () => {
    const { waiting } = registration;
    if (waiting && serviceWorker.controller) onUpdate({ use: () => waiting.postMessage('use-now') });
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadPage) location.reload();
  });
  setInterval(() => void registration.update().catch(() => undefined), INTERVAL);
  // Without it the browser may delete lists and page when the disk is full.
  await navigator.storage?.persist?.();
}

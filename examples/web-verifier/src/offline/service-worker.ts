import { scriptUrl } from '../trusted-types.ts';

export interface PageUpdate {
  /** Loads the new version. */
  use(): void;
}

/** How often the page looks for a new version of itself, in milliseconds. */
const INTERVAL = 3_600_000;
/** How often it looks whether it may load itself anew after another window has taken a new version, in milliseconds. */
const PAUSE = 1_000;

/**
 * Registers the service worker, which holds the page on the device. `onUpdate` is called when a new version has been
 * fetched and waits. A version that another window of the page takes is loaded here once `isIdle` says that it
 * interrupts nobody.
 */
export async function keepPage(onUpdate: (update: PageUpdate) => void, isIdle: () => boolean): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const registration = await serviceWorker.register(scriptUrl('sw.js') as string, { updateViaCache: 'none' });
  const hadPage = serviceWorker.controller !== null;
  let isAsked = false;
  const tell = () => {
    const { waiting } = registration;
    if (!waiting || !serviceWorker.controller) return;
    const use = () => {
      isAsked = true;
      waiting.postMessage('use-now');
    };
    onUpdate({ use });
  };
  const reload = () => {
    if (isAsked || isIdle()) location.reload();
    else setTimeout(reload, PAUSE);
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadPage) reload();
  });
  setInterval(() => void registration.update().catch(() => undefined), INTERVAL);
  // Without it the browser may delete lists and page when the disk is full.
  await navigator.storage?.persist?.();
}

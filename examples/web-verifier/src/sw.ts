/// <reference lib="webworker" />
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

/** The files of the page and their revisions, which the build writes here. */
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: readonly { url: string; revision: string | null }[];
};

/**
 * The service worker: it holds the whole page, so that it opens without a network. A new version waits until the page
 * asks for it, so that it exchanges nothing under a card that is being checked.
 */
cleanupOutdatedCaches();
precacheAndRoute([...self.__WB_MANIFEST], { ignoreURLParametersMatching: [/./] });
self.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void self.skipWaiting();
});

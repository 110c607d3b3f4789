import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect } from 'vitest';
import { startBrowser } from './browser.ts';
import { LIST_HOST, publishedList } from './cards.ts';
import { type Files, type Site, serveSite } from './site.ts';
import { watchContext } from './watch.ts';

const LIST = {
  headers: { 'Access-Control-Allow-Origin': '*' },
  contentType: 'application/statuslist+jwt',
  body: publishedList,
};

const LISTS = `https://${LIST_HOST}/**`;

/** From now on the list can be fetched. */
export async function answerLists(context: BrowserContext): Promise<void> {
  await context.unroute(LISTS);
  await context.route(LISTS, (route) => route.fulfill(LIST));
}

export interface OpenOptions extends BrowserContextOptions {
  /** Members of `verifier.json` that are to be others. */
  readonly settings?: object;
  /** What is served instead of the file of that name. */
  readonly files?: Files;
  /** Whether the list of revoked cards can be fetched, from a host of its own; `later`, once `answerLists` was called. */
  readonly lists?: boolean | 'later';
  /** A film for the camera, which needs a browser of its own. */
  readonly film?: string;
}

export interface Opened {
  readonly page: Page;
  readonly site: Site;
}

interface Fixtures {
  readonly chromium: Browser;
  /** Opens the page in a context of its own, in English unless `locale` is another, and waits until it can check. */
  readonly open: (options?: OpenOptions) => Promise<Opened>;
}

/**
 * Tests of the built page. At the end of each it is asserted that nothing was asked for outside the page's own origin
 * and the hosts that it may ask, and that there was no error in a console and no violation of the policy.
 */
export const test = base.extend<Fixtures>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: vitest looks at the pattern
    async ({}, use) => {
      const browser = await startBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  open: async ({ chromium }, use) => {
    const problems: (() => readonly string[])[] = [];
    const ends: (() => Promise<void>)[] = [];
    await use(async ({ settings = {}, files, lists = false, film, ...options } = {}) => {
      const browser = film ? await startBrowser(film) : chromium;
      const site = await serveSite(lists ? { ...settings, revocationHosts: [LIST_HOST] } : settings, files);
      const context = await browser.newContext({
        locale: 'en',
        timezoneId: 'UTC',
        viewport: { width: 1280, height: 800 },
        ignoreHTTPSErrors: true,
        serviceWorkers: 'block',
        ...options,
      });
      const watch = await watchContext(context, site, lists ? [LIST_HOST] : []);
      problems.push(() => watch.problems);
      ends.push(async () => {
        await context.close();
        await site.close();
        if (film) await browser.close();
      });
      if (lists === 'later') await context.route(LISTS, (route) => route.fulfill({ ...LIST, status: 503 }));
      else if (lists) await answerLists(context);
      const page = await context.newPage();
      await page.goto(site.origin);
      await page.locator('footer .trust:not(.loading)').waitFor();
      return { page, site };
    });
    const found = problems.flatMap((list) => list());
    for (const end of ends) await end();
    expect(found).toEqual([]);
  },
});

import { expect } from 'vitest';
import { startBrowser } from './harness/browser.ts';
import { serveSite } from './harness/site.ts';
import { test } from './harness/test.ts';
import { watchContext } from './harness/watch.ts';

// These tests are about the tests: what all others assert at their end would be seen.
test('a request to another origin, an error and a script in the page are noticed', async () => {
  const [browser, site] = await Promise.all([startBrowser(), serveSite()]);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const watch = await watchContext(context, site);
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.locator('footer .trust:not(.loading)').waitFor();
  expect(watch.problems).toEqual([]);
  await page.evaluate(() => {
    void fetch('https://elsewhere.example/').catch(() => undefined);
    setTimeout(() => {
      throw new Error('on purpose');
    });
    try {
      document.body.innerHTML = '<p>a text that is markup</p>';
    } catch {
      // Refused by Trusted Types.
    }
  });
  const found = (part: string) => expect.poll(() => watch.problems.filter((problem) => problem.includes(part)).length);
  await found('connect-src https://elsewhere.example').toBeGreaterThan(0);
  await found('on purpose').toBeGreaterThan(0);
  await found('require-trusted-types-for').toBeGreaterThan(0);
  await browser.close();
  await site.close();
});

test('what a worker asks for against the policy is noticed', async () => {
  const script = "fetch('https://elsewhere.example/').catch(() => undefined);";
  const [browser, site] = await Promise.all([startBrowser(), serveSite({}, { 'other.js': script })]);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const watch = await watchContext(context, site);
  const page = await context.newPage();
  // A page without a policy of its own: the worker has that of its file.
  await page.goto(`${site.origin}/icon.svg`);
  await page.evaluate(() => {
    interface Types {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    }
    const { trustedTypes } = globalThis as unknown as { trustedTypes: Types };
    const policy = trustedTypes.createPolicy('eehic-scripts', { createScriptURL: (url: string) => url });
    new Worker(policy.createScriptURL('/other.js'));
  });
  await expect.poll(() => watch.problems.join(' ')).toContain('elsewhere.example');
  await browser.close();
  await site.close();
});

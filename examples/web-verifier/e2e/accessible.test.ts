import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CAMERA, SCREENS, type Screen } from './harness/screens.ts';
import { test } from './harness/test.ts';

const APPEARANCES = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

async function findViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  ]);
}

/** The width that is needed to see everything without scrolling sideways. */
const widthOf = (page: Page) =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('dialog[open], .panel')];
    return Math.max(...parts.map((part) => innerWidth + part.scrollWidth - part.clientWidth));
  });

const CASES = [...SCREENS, CAMERA].map((screen): [string, Screen] => [screen.name, screen]);

test.for(CASES)('on the screen "%s" axe finds nothing, and it fits', async ([, { show, options }], { open }) => {
  const { page } = await open({ ...options, reducedMotion: 'reduce' });
  await show(page);
  for (const appearance of APPEARANCES) {
    await page.emulateMedia(appearance);
    expect({ ...appearance, violations: await findViolations(page) }).toEqual({ ...appearance, violations: [] });
  }
  // A small phone, and a desk at 200 percent.
  for (const [width, height] of [
    [320, 640],
    [640, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    expect(await widthOf(page)).toBe(width);
  }
});

import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../../../src/chromium-flags.fixture.ts';

const ARGUMENTS = [
  ...CHROMIUM_FLAGS,
  // Whatever the policy of the page lets through, no name but these is found.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Starts Debian's Chromium; with a film (`.mjpeg` or `.y4m`) it has a camera that shows it again and again. */
export function startBrowser(film?: string, more: readonly string[] = []): Promise<Browser> {
  const camera = film
    ? [
        '--use-fake-ui-for-media-stream',
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${film}`,
      ]
    : [];
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...ARGUMENTS, ...camera, ...more] });
}

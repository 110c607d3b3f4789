import fc from 'fast-check';
import { test } from 'vitest';
import { LONG, settings } from './arbitraries.fixture.ts';
import { CODEC_PROPERTIES } from './properties.fixture.ts';

test.each(Object.entries(CODEC_PROPERTIES))('%s, with many values', { timeout: 600_000 }, async (_, property) => {
  await fc.assert(property, settings(LONG));
});

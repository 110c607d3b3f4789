import fc from 'fast-check';
import { test } from 'vitest';
import { SHORT, settings } from './arbitraries.fixture.ts';
import { CODEC_PROPERTIES } from './properties.fixture.ts';

test.each(Object.entries(CODEC_PROPERTIES))('%s', async (_, property) => {
  await fc.assert(property, settings(SHORT));
});

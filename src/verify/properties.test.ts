import fc from 'fast-check';
import { test } from 'vitest';
import { SHORT, settings } from '../codec/arbitraries.fixture.ts';
import { VERIFY_PROPERTIES } from './properties.fixture.ts';
import { VALUE_PROPERTIES } from './value-properties.fixture.ts';

test.each(Object.entries(VERIFY_PROPERTIES))('%s', async (_, property) => {
  await fc.assert(property, settings(10));
});

test.each(Object.entries(VALUE_PROPERTIES))('%s', async (_, property) => {
  await fc.assert(property, settings(SHORT));
});

import fc from 'fast-check';
import { test } from 'vitest';
import { LONG, settings } from '../codec/arbitraries.fixture.ts';
import { VERIFY_PROPERTIES } from './properties.fixture.ts';
import { VALUE_PROPERTIES } from './value-properties.fixture.ts';

test.each(Object.entries(VERIFY_PROPERTIES))('%s, with many values', { timeout: 600_000 }, async (_, property) => {
  await fc.assert(property, settings(300));
});

test.each(Object.entries(VALUE_PROPERTIES))('%s, with many values', { timeout: 600_000 }, async (_, property) => {
  await fc.assert(property, settings(LONG));
});

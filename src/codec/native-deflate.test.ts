import { afterEach, expect, test, vi } from 'vitest';
import { withoutNodeModules } from '../no-node-modules.fixture.ts';
import { utf8Encode } from './bytes.ts';
import { zlibDecompress } from './deflate.ts';

const bytes = utf8Encode('10 12 3 1 re\n'.repeat(500));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test.each(['in Node', 'in a browser'])('%s a stream is inflated to what was compressed', async (runtime) => {
  if (runtime === 'in a browser') withoutNodeModules();
  const { compressNatively } = await import('./native-deflate.ts');
  for (const level of [1, 6, 9]) {
    const stream = compressNatively(bytes, level);
    expect(stream.constructor).toBe(Uint8Array);
    expect(stream.length).toBeLessThan(bytes.length / 20);
    expect(zlibDecompress(stream)).toEqual(bytes);
  }
  expect(zlibDecompress(compressNatively(new Uint8Array(0), 1))).toEqual(new Uint8Array(0));
});

test.each(['in Node', 'in a browser', 'in another runtime'])('%s many bytes are compressed aside', async (runtime) => {
  if (runtime !== 'in Node') withoutNodeModules();
  if (runtime === 'in another runtime') vi.stubGlobal('CompressionStream', undefined);
  const { compressAside } = await import('./native-deflate.ts');
  const many = Uint8Array.from({ length: 300_000 }, (_, i) => (i % 77 === 0 ? i : 0));
  const stream = await compressAside(many);
  expect(stream.constructor).toBe(Uint8Array);
  expect(stream.length).toBeLessThan(many.length / 10);
  expect(zlibDecompress(stream)).toEqual(many);
  expect(zlibDecompress(await compressAside(new Uint8Array(0)))).toEqual(new Uint8Array(0));
});

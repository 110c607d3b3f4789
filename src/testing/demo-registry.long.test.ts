import { expect, it } from 'vitest';
import pki from './demo-pki.json' with { type: 'json' };
import { generateDemoPki } from './generate-demo-pki.ts';

it('comes out of its generator byte for byte', async () => {
  expect(await generateDemoPki(pki.keys)).toEqual(pki);
}, 30_000);

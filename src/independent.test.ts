import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { HOLDERS } from '../examples/benchmark/holders.ts';
import { utf8Encode } from './codec/bytes.ts';
import { createIssuer } from './issue/issuer.ts';
import { DICTIONARY } from './profiles/cose/dictionary.ts';
import { coseVerify } from './testing/cose-peers.fixture.ts';
import { demoInstitution, demoSigner } from './testing/demo-pki.ts';
import { sampleCard } from './testing/sample-cards.ts';

describe('an independent COSE implementation verifies what is issued', () => {
  it.each(['ES256', 'PS256', 'RS256'] as const)('%s', async (algorithm) => {
    const signer = await demoSigner(demoInstitution('PL'), { algorithm });
    const now = () => new Date('2025-09-22T10:00:00Z');
    const { layers } = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(
      sampleCard('PL', 'EHIC', '2025-09-22'),
    );
    const { publicKey } = new X509Certificate(signer.certificate);
    expect(await coseVerify(Buffer.from(layers.token), publicKey)).toMatchObject({ isValid: true });
    const changed = Buffer.from(layers.token);
    changed[60]! ^= 1;
    expect(await coseVerify(changed, publicKey)).toMatchObject({ isValid: false });
  });
});

describe('the dictionary favours none of the holders that sizes are shown for', () => {
  const dictionary = Buffer.from(DICTIONARY).toString('latin1').toLowerCase();
  const words = HOLDERS.flatMap(({ familyName, givenNames }) => `${familyName} ${givenNames}`.split(/[\s-]+/));
  it.each(words)('%s', (word) => {
    const bytes = Buffer.from(utf8Encode(word)).toString('latin1').toLowerCase();
    // Shorter words are also pieces of others: "von", "Li".
    if (word.length >= 4) expect(dictionary).not.toContain(bytes);
    else expect(dictionary).not.toMatch(new RegExp(`(?<![a-z])${bytes}(?![a-z])`));
  });
});

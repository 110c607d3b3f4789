import type { Card, CardFields, EhicCard, PrcCard } from '../card/model.ts';
import { certificateThumbprint } from '../crypto/key-id.ts';
import { createIssuer } from '../issue/issuer.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Signer } from '../signers/signer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier, type VerifierOptions } from './verifier.ts';

/** The day of every test unless it says otherwise. */
export const DAY = '2025-09-22';
export const now = () => new Date(`${DAY}T10:00:00Z`);
export const registry = createMockRepository().registry();

export function verifierWith(options: Partial<VerifierOptions> = {}) {
  return createVerifier({ registry, now, timeZone: 'UTC', ...options });
}

export const prc: PrcCard = sampleCard('BE', 'PRC', DAY, 'jws');
export const ehic: EhicCard = sampleCard('BE', 'EHIC', DAY, 'jws');

export const es256 = await demoSigner(demoInstitution('BE'));
export const rs256 = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
export const ps256 = await demoSigner(demoInstitution('BE'), { algorithm: 'PS256' });

export async function issue(card: Card = prc, signer: Signer = es256) {
  return createIssuer({ signer, now, timeZone: 'UTC' }).issue(card);
}

/** Signs any payload, as an institution without this issuer could. */
export async function signAnything(
  card: CardFields,
  signer: Signer = es256,
  profile: Profile = coseProfile,
): Promise<string> {
  const algorithm = profile.algorithms.find(({ name }) => name === signer.algorithm)!;
  const prepared = profile.prepare(card as Card, algorithm, await certificateThumbprint(signer.certificate));
  return prepared.assemble(await signer.sign(prepared.toBeSigned)).text;
}

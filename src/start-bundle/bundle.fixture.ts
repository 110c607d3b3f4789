import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { certificateX5t, formatKeyId } from '../crypto/key-id.ts';
import { signSnapshot } from '../registry/sign-snapshot.ts';
import { createStatusList } from '../revocation/publish/create-status-list.ts';
import type { Signer } from '../signers/signer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { signStartBundle } from './sign-start-bundle.ts';

export const MADE = new Date('2025-09-22T10:00:00Z');
export const DAY = 86_400_000;
/** A clock some milliseconds after the bundle was made. */
export const at = (offset: number) => () => new Date(MADE.getTime() + offset);
export const LIST_URL = 'https://fund.example/status/1';
export const BE = { countryCode: 'BE', officialId: '0120' };

/** What the tests of start bundles have in common: a publisher, another one, a snapshot, a status list, a bundle. */
export async function makeBundle() {
  // RSA, so that the same content gives the same text.
  const signer = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
  const other = await demoSigner(demoInstitution('FR'));
  const snapshot = await signSnapshot(createMockRepository().resolve(), {
    signer,
    issuedAt: MADE,
    source: 'https://r.example',
  });
  const fund = await demoSigner(demoInstitution('BE'));
  const statuses = createStatusList({ signer: fund, url: LIST_URL, size: 64, now: at(0) });
  statuses.revoke(7);
  const list = {
    url: LIST_URL,
    institutions: [BE],
    fetchedAt: MADE,
    body: await statuses.publish('cwt'),
  };
  const content = { snapshot, lists: [list] };
  const bundle = await signStartBundle(content, { signer, now: at(0) });
  return { signer, other, fund, snapshot, list, content, bundle };
}

/** A JWS of any header and payload, signed with the key of `signer`. */
export async function signJws(signer: Signer, header: object, payload: object | string): Promise<string> {
  const kid = formatKeyId(await certificateX5t(signer.certificate));
  const texts = [
    JSON.stringify({ alg: signer.algorithm, kid, typ: 'eehic-start-bundle+jwt', ...header }),
    typeof payload === 'string' ? payload : JSON.stringify(payload),
  ];
  const input = texts.map((text) => base64urlEncode(utf8Encode(text))).join('.');
  return `${input}.${base64urlEncode(await signer.sign(utf8Encode(input)))}`;
}

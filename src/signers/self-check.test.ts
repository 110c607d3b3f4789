import { createPrivateKey, sign as nodeSign } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import { EhicError, SignerError } from '../errors.ts';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { verifyPdfSignature } from '../pdf/verify/verify-pdf-signature.ts';
import { signSnapshot } from '../registry/sign-snapshot.ts';
import { readSignedSnapshot } from '../registry/signed-snapshot.ts';
import { createRevocationList, readRevocationList } from '../revocation/publish/create-revocation-list.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { fromDerSigner } from './adaptors.ts';
import { withSelfCheck } from './self-check.ts';
import type { Signer } from './signer.ts';

const DATA = utf8Encode('data');
let good: Signer;
let other: Signer;
let rsa: Signer;
beforeAll(async () => {
  good = await demoSigner(demoInstitution('BE'));
  other = await demoSigner(demoInstitution('FR'));
  rsa = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
});

const checked = (sign: Signer['sign'], facts: Partial<Signer> = {}) =>
  withSelfCheck({ algorithm: 'ES256', certificate: good.certificate, ...facts, sign });

async function errorOf(promise: Promise<unknown>): Promise<EhicError> {
  const error = await promise.then(
    () => new Error('signed'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof EhicError) return error;
  throw error;
}

describe('a signer that verifies its own signatures', () => {
  test('is used unchanged, cannot be changed, and a copy of it counts as another signer', async () => {
    expect(withSelfCheck(good)).toBe(good);
    expect(() => Object.assign(good, { sign: other.sign })).toThrow(TypeError);
    const mixed = { ...good, certificate: other.certificate };
    expect(withSelfCheck(mixed)).not.toBe(mixed);
    const snapshot = signSnapshot({ results: [] }, { signer: mixed, issuedAt: new Date('2025-09-22') });
    expect((await errorOf(snapshot)).code).toBe('ERR_EHIC_SIGNATURE_SELF_CHECK');
  });
});

describe('a signer that changes what it was given, or what it has given', () => {
  /** Signs, and then writes over its input and, a moment later, over its own signature. */
  const meddling = () =>
    checked(async (data) => {
      const signature = await good.sign(data.slice());
      data.fill(0);
      setTimeout(() => signature.fill(0));
      return signature;
    });
  const later = () => new Promise((resolve) => setTimeout(resolve, 5));

  test('changes neither the data nor the signature that is given out', async () => {
    const data = DATA.slice();
    const signature = await meddling().sign(data);
    await later();
    expect(data).toEqual(DATA);
    expect(signature.some((byte) => byte !== 0)).toBe(true);
  });

  test('signs a page whose signature is intact', async () => {
    const now = () => new Date('2025-09-22T10:00:00Z');
    const issued = await createIssuer({ signer: good, now, timeZone: 'UTC' }).issue(
      sampleCard('BE', 'PRC', '2025-09-22'),
    );
    const { sign } = meddling();
    const pdf = await renderCardPdf(issued, { signer: { ...good, sign }, now });
    await later();
    const trustAnchors = [good.certificate];
    expect(await verifyPdfSignature(pdf, { trustAnchors, now })).toMatchObject({ valid: true });
  });

  test('signs cards, lists and snapshots that verify nevertheless', async () => {
    const now = () => new Date('2025-09-22T10:00:00Z');
    const registry = createMockRepository().registry();
    const { text } = await createIssuer({ signer: meddling(), now, timeZone: 'UTC' }).issue(
      sampleCard('BE', 'PRC', '2025-09-22'),
    );
    await later();
    expect(await createVerifier({ registry, now, timeZone: 'UTC' }).verify(text)).toMatchObject({
      conclusion: 'APPROVED',
    });
    const { sign, ...facts } = meddling();
    const raw = { ...facts, sign };
    const url = 'https://fund.example/revoked';
    const list = createRevocationList({ signer: raw, issuer: { countryCode: 'BE', officialId: '0120' }, url, now });
    list.revoke('9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456');
    const trustAnchors = [good.certificate];
    const published = await list.publish();
    await later();
    expect(
      await readRevocationList(published, { trustAnchors, issuer: { countryCode: 'BE', officialId: '0120' }, url }),
    ).toHaveLength(1);
    const snapshot = await signSnapshot(
      { results: createMockRepository().resolve().results },
      { signer: raw, issuedAt: now() },
    );
    await later();
    await readSignedSnapshot(snapshot, { trustAnchors, now });
  });
});

describe('withSelfCheck: ERR_EHIC_SIGNATURE_SELF_CHECK', () => {
  const key = createPrivateKey({ key: Buffer.from(pki.keys['BE:0120'], 'base64'), format: 'der', type: 'pkcs8' });

  test.each<[string, () => Signer]>([
    ['a DER signature', () => checked(async (data) => new Uint8Array(nodeSign('sha256', data, key)))],
    ['another key', () => checked((data) => other.sign(data))],
    ['a signature over other data', () => checked(() => good.sign(utf8Encode('other data')))],
    ['the same signature for all data', () => checked(() => good.sign(new Uint8Array(0)))],
    ['no bytes at all', () => checked(async () => new Uint8Array(0))],
    ['64 zeros', () => checked(async () => new Uint8Array(64))],
    [
      'SHA-384 in place of SHA-256',
      () => checked(async (data) => new Uint8Array(nodeSign('sha384', data, { key, dsaEncoding: 'ieee-p1363' }))),
    ],
    [
      'PKCS#1 v1.5 where PSS is said',
      () => checked((data) => rsa.sign(data), { algorithm: 'PS256', certificate: rsa.certificate }),
    ],
  ])('%s', async (_, make) => {
    const error = await errorOf(make().sign(DATA));
    expect(error).toBeInstanceOf(SignerError);
    expect(error.code).toBe('ERR_EHIC_SIGNATURE_SELF_CHECK');
  });

  test('a device that fails once in three is found that once', async () => {
    let calls = 0;
    const signer = checked((data) => (++calls % 3 === 0 ? other : good).sign(data));
    const outcomes: boolean[] = [];
    for (let i = 0; i < 6; i++) {
      outcomes.push(await signer.sign(DATA).then(Boolean, () => false));
    }
    expect(outcomes).toEqual([true, true, false, true, true, false]);
  });
});

describe('withSelfCheck: ERR_EHIC_SIGNER_FAILED', () => {
  test('what the device throws is the cause', async () => {
    const cause = new Error('PKCS#11: CKR_PIN_INCORRECT');
    for (const sign of [
      async () => Promise.reject(cause),
      () => {
        throw cause;
      },
    ]) {
      const error = await errorOf(checked(sign).sign(DATA));
      expect(error).toBeInstanceOf(SignerError);
      expect(error.code).toBe('ERR_EHIC_SIGNER_FAILED');
      expect(error.cause).toBe(cause);
      expect(error.message).not.toContain('PIN');
    }
  });

  test.each([['a text'], [undefined], [null], [0]])('%s thrown', async (thrown) => {
    const error = await errorOf(checked(() => Promise.reject(thrown)).sign(DATA));
    expect(error.code).toBe('ERR_EHIC_SIGNER_FAILED');
    expect(error.cause).toBe(thrown);
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'MEUCIQ=='],
    ['an array', Array.from({ length: 64 }, () => 1)],
    ['an ArrayBuffer', new ArrayBuffer(64)],
    ['an object', { signature: new Uint8Array(64) }],
    ['16-bit integers', new Uint16Array(32)],
  ])('%s in place of bytes', async (_, answer) => {
    const error = await errorOf(checked(async () => answer as Uint8Array).sign(DATA));
    expect(error).toBeInstanceOf(SignerError);
    expect(error.code).toBe('ERR_EHIC_SIGNER_FAILED');
  });
});

describe('withSelfCheck', () => {
  test('gives out the signature as the device made it, a Buffer as well', async () => {
    const made: Uint8Array[] = [];
    const signer = checked(async (data) => {
      made.push(Buffer.from(await good.sign(data)));
      return made[0]!;
    });
    expect(Buffer.compare(await signer.sign(DATA), made[0]!)).toBe(0);
    expect(made).toHaveLength(1);
  });

  test('is idempotent, over adaptors and signers of this package as well', async () => {
    const once = checked((data) => good.sign(data));
    expect(withSelfCheck(once)).toBe(once);
    expect(withSelfCheck(good)).toBe(good);
    const adapted = fromDerSigner(good);
    expect(withSelfCheck(adapted)).toBe(adapted);
    expect(withSelfCheck(fromDerSigner(rsa))).toBe(fromDerSigner(rsa));
  });

  test('a copy of a checked signer with another sign is checked again', async () => {
    const tampered = withSelfCheck({ ...good, sign: (data) => other.sign(data) });
    expect((await errorOf(tampered.sign(DATA))).code).toBe('ERR_EHIC_SIGNATURE_SELF_CHECK');
  });

  test('keeps algorithm, certificate and chain', () => {
    const signer = checked(good.sign, { chain: [rsa.certificate] });
    expect(signer).toMatchObject({ algorithm: 'ES256', certificate: good.certificate, chain: [rsa.certificate] });
    expect('chain' in checked(good.sign)).toBe(false);
  });

  test('a sign that needs its object keeps it', async () => {
    class Device implements Signer {
      readonly algorithm = 'ES256';
      readonly certificate = good.certificate;
      readonly key = good;
      async sign(data: Uint8Array): Promise<Uint8Array> {
        return this.key.sign(data);
      }
    }
    expect(await withSelfCheck(new Device()).sign(DATA)).toHaveLength(64);
  });

  test('keeps close, by which a session with a device ends', () => {
    const close = vi.fn();
    (withSelfCheck({ ...good, close } as Signer) as unknown as { close(): void }).close();
    expect(close).toHaveBeenCalledOnce();
  });

  test('a certificate that cannot be used costs no signature', async () => {
    let calls = 0;
    const count = async () => {
      calls++;
      return new Uint8Array(64);
    };
    const unreadable = checked(count, { certificate: Uint8Array.of(0x30, 0) });
    expect((await errorOf(unreadable.sign(DATA))).code).toBe('ERR_EHIC_CERTIFICATE');
    const unfitting = checked(count, { certificate: rsa.certificate });
    expect((await errorOf(unfitting.sign(DATA))).code).toBe('ERR_EHIC_KEY_NOT_ALLOWED');
    expect(calls).toBe(0);
  });
});

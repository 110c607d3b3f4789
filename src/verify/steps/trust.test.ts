import { describe, expect, it } from 'vitest';
import type { Institution, RegistryAnswer, TrustRegistry } from '../../registry/trust-registry.ts';
import { issue, registry, verifierWith } from '../verify.fixture.ts';

const { text } = await issue();
const found = await registry.find({ countryCode: 'BE', officialId: '0120' });
if (found.status !== 'found') throw new Error('the demo registry knows BE:0120');
const { institution } = found;

const answering = (answer: unknown): TrustRegistry => ({ find: async () => answer as RegistryAnswer });
/** What comes of the steps of trust: the conclusion, or the step that stopped and why. */
async function judge(answer: unknown) {
  const report = await verifierWith({ registry: answering(answer) }).verify(text);
  if (report.conclusion === 'APPROVED') return 'APPROVED';
  const { id, code, params } = report.failure;
  return { id, code, ...(params ? { params } : {}) };
}
const judgeInstitution = (changes: Partial<Institution>) =>
  judge({ ...found, institution: { ...institution, ...changes } });

describe('key-resolved', () => {
  const inconsistent = { id: 'key-resolved', code: 'REGISTRY_INCONSISTENT', params: { problem: 'institution' } };

  it('accepts an answer about the institution that was queried', async () => {
    expect(await judgeInstitution({})).toBe('APPROVED');
  });

  it.each<[string, Partial<Institution>]>([
    ['of another country with the same id', { countryCode: 'NL' }],
    ['of the same country with another id', { officialId: '0121' }],
    ['of both another country and another id', { countryCode: 'NL', officialId: '0121' }],
  ])('refuses one about an institution %s', async (_, changes) => {
    expect(await judgeInstitution(changes)).toEqual(inconsistent);
  });

  it('distinguishes an unknown institution from an unknown key', async () => {
    expect(await judge({ ...found, status: 'unknown', institution: undefined })).toEqual({
      id: 'key-resolved',
      code: 'ISSUER_UNKNOWN',
    });
    expect(await judgeInstitution({ certificates: [] })).toEqual({ id: 'key-resolved', code: 'CERTIFICATE_UNKNOWN' });
  });

  it('passes on why the registry could not answer, and what it throws is not reached', async () => {
    expect(await judge({ status: 'failed', code: 'REGISTRY_STALE' })).toEqual({
      id: 'key-resolved',
      code: 'REGISTRY_STALE',
    });
    const throwing: TrustRegistry = { find: () => Promise.reject(new Error('no')) };
    const report = await verifierWith({ registry: throwing }).verify(text);
    expect(report.conclusion === 'REJECTED' && report.failure.code).toBe('REGISTRY_UNREACHABLE');
  });

  it('tries 64 keys that the header can mean, and not 65', async () => {
    const [certificate] = institution.certificates.filter(({ der }) => der.length > 0).slice(-1);
    const used = await verifierWith().verify(text);
    const x5t = (used.conclusion === 'APPROVED' && used.evidence.certificate?.['x5t#S256']) || '';
    const own = institution.certificates.find((each) => each['x5t#S256'] === x5t) ?? certificate!;
    const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
    const other = { 'x5t#S256': x5t, jwk: { kty, crv, x, y } };
    const among = (count: number) =>
      judgeInstitution({ certificates: [own], publicKeys: Array(count - 1).fill(other) } as Partial<Institution>);
    expect(await among(64)).toBe('APPROVED');
    expect(await among(65)).toEqual({ id: 'key-resolved', code: 'TOO_MANY_CANDIDATES', params: { max: 64 } });
  });
});

describe('signature', () => {
  it('needs a key that fits and one that verifies', async () => {
    const { publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
    const used = await verifierWith().verify(text);
    const x5t = (used.conclusion === 'APPROVED' && used.evidence.certificate?.['x5t#S256']) || '';
    const keys = (jwk: object) =>
      ({ certificates: [], publicKeys: [{ 'x5t#S256': x5t, jwk }] }) as Partial<Institution>;
    expect(await judgeInstitution(keys({ kty, crv, x, y }))).toEqual({ id: 'signature', code: 'SIGNATURE_INVALID' });
    // A point that is not on the curve is no key.
    expect(await judgeInstitution(keys({ kty, crv, x, y: x }))).toEqual({
      id: 'signature',
      code: 'ALGORITHM_KEY_MISMATCH',
    });
  });
});

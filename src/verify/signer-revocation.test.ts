import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import { certificateX5t } from '../crypto/key-id.ts';
import {
  demoKey,
  extension,
  keyUsage,
  makeCertificate,
  makeList,
  sequence,
  TRUE,
} from '../crypto/x509/certificates.fixture.ts';
import type { InstitutionQuery } from '../registry/trust-registry.ts';
import type { Scan } from '../scan-result.ts';
import type { VerifierOptions } from './verifier.ts';
import { issue, registry, verifierWith } from './verify.fixture.ts';

const CA = { subject: 'Authority', key: demoKey('rsa-2') };
const issuing = [extension('2.5.29.19', sequence(TRUE)), keyUsage(0x06, 1)];
const authority = makeCertificate({ ...CA, extensions: issuing });
const certificate = makeCertificate({ subject: 'Fund', key: demoKey('BE:0120'), issuer: CA });
const good = makeList({ issuer: CA });
const revoking = makeList({ issuer: CA, revoked: [7] });
const stale = makeList({ issuer: CA, nextUpdate: '2025-09-21T00:00:00' });
const { text } = await issue();

/** The registry, with the certificate linked to every institution. */
const linking = {
  ...registry,
  find: async (query: InstitutionQuery) => {
    const answer = await registry.find(query);
    if (answer.status !== 'found') return answer;
    const linked = { 'x5t#S256': await certificateX5t(certificate), der: certificate };
    return {
      ...answer,
      institution: { ...answer.institution, certificates: [...answer.institution.certificates, linked] },
    };
  },
};

async function judge(options: Partial<VerifierOptions>, chain: Uint8Array[] = []) {
  const signature = { intact: true, level: 'B-B', algorithm: 'ES256', certificate, chain } as const;
  const scan: Scan = {
    text,
    source: 'pdf',
    pdf: { pages: 1, page: 1, signature, attachment: utf8Encode(text) },
  };
  const report = await verifierWith(options).verify(scan);
  const failure = report.conclusion === 'REJECTED' ? report.failure.code : undefined;
  return [report.conclusion, failure, ...report.warnings.map(({ id, code }) => `${id} ${code}`)];
}

const UNASKED = 'document-signer-known SIGNER_REVOCATION_NOT_CHECKED';
const UNKNOWN = 'document-signer-known SIGNER_REVOCATION_UNKNOWN';

describe('a signer that leads to an anchor', () => {
  const trustAnchors = [authority];

  it('without lists: the report says that revocation was not checked', async () => {
    for (const crls of [{}, { crls: [] }]) {
      expect(await judge({ trustAnchors, ...crls })).toEqual(['APPROVED', undefined, UNASKED]);
    }
  });

  it('is approved, revoked or unknown by the lists', async () => {
    expect(await judge({ trustAnchors, crls: [good] })).toEqual(['APPROVED', undefined]);
    expect(await judge({ trustAnchors, crls: [revoking] })).toEqual(['REJECTED', 'SIGNER_REVOKED']);
    for (const crls of [[stale], [new Uint8Array(3)]]) {
      expect(await judge({ trustAnchors, crls })).toEqual(['REJECTED', 'SIGNER_REVOCATION_UNKNOWN']);
    }
  });

  it('a source is queried at each verification, and one that fails has no list', async () => {
    let lists = [good];
    const crls = { lists: async () => lists };
    expect(await judge({ trustAnchors, crls })).toEqual(['APPROVED', undefined]);
    lists = [revoking];
    expect(await judge({ trustAnchors, crls })).toEqual(['REJECTED', 'SIGNER_REVOKED']);
    for (const odd of [Promise.reject(new Error('x')), Promise.resolve('x'), Promise.resolve([1])]) {
      const failing = { lists: () => odd as Promise<unknown> as Promise<Uint8Array[]> };
      expect(await judge({ trustAnchors, crls: failing })).toEqual(['REJECTED', 'SIGNER_REVOCATION_UNKNOWN']);
    }
  });
});

describe('a signer that is named itself', () => {
  it.each([
    ['by the registry', { registry: linking }],
    ['as an anchor', { trustAnchors: [certificate] }],
  ])('%s: revoked is revoked, and what is not known a warning', async (_, options) => {
    expect(await judge(options)).toEqual(['APPROVED', undefined]);
    expect(await judge({ ...options, crls: [good] }, [authority])).toEqual(['APPROVED', undefined]);
    expect(await judge({ ...options, crls: [revoking] }, [authority])).toEqual(['REJECTED', 'SIGNER_REVOKED']);
    // Whoever leaves out the authority gains nothing where a signature is required.
    expect(await judge({ ...options, crls: [revoking] })).toEqual(['APPROVED', undefined, UNKNOWN]);
    expect(await judge({ ...options, crls: [revoking], requirePdfSignature: true })).toEqual([
      'REJECTED',
      'SIGNER_REVOCATION_UNKNOWN',
    ]);
  });

  it('the authority may be among the anchors', async () => {
    const options = { registry: linking, trustAnchors: [authority] };
    expect(await judge({ ...options, crls: [revoking] })).toEqual(['REJECTED', 'SIGNER_REVOKED']);
  });
});

it('what is no list and no source is misuse', () => {
  for (const crls of ['PEM', [1], {}, null]) {
    expect(() => verifierWith({ crls: crls as never })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'crls' } }),
    );
  }
});

it('lists of a source are fetched ahead with the others', async () => {
  const crls = { lists: async () => [good], prefetch: async () => [{ source: 'x' }] };
  expect(await verifierWith({ crls }).prefetch()).toMatchObject({ crls: [{ source: 'x' }] });
});

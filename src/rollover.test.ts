import type { KeyObject } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CardInput } from './card/model.ts';
import { base64Encode } from './codec/bytes.ts';
import { certificateX5t } from './crypto/key-id.ts';
import { demoKey, makeCertificate } from './crypto/x509/certificates.fixture.ts';
import { createIssuer } from './issue/issuer.ts';
import { TIME_ROOT } from './pdf/cms/timestamp.fixture.ts';
import { renderCardPdf } from './pdf/render.ts';
import { answer } from './pdf/sign/authority.fixture.ts';
import { snapshotRegistry } from './registry/snapshot.ts';
import { revocationLists } from './revocation/check/revocation-lists.ts';
import { createStatusList } from './revocation/publish/create-status-list.ts';
import { scanPdf } from './scan/scan-pdf.ts';
import type { Scan } from './scan-result.ts';
import { signerFromPem } from './signers/pem.ts';
import type { Signer } from './signers/signer.ts';
import { sampleCard } from './testing/sample-cards.ts';
import { createVerifier, type VerifierOptions } from './verify/verifier.ts';

/** An institution whose certificate is followed by another one, with another key, while its cards stay in use. */
const AUTHORITY = { subject: 'Authority', key: demoKey('rsa-1') };
const signerWith = (key: KeyObject, from: string, until: string): Promise<Signer> =>
  signerFromPem({
    key: key.export({ type: 'pkcs8', format: 'der' }),
    certificate: makeCertificate({ subject: 'Fund', key, issuer: AUTHORITY, from, until }),
  });
const old = await signerWith(demoKey('BE:0120'), '2024-01-01', '2026-01-31');
const successor = await signerWith(demoKey('BE:0120-old'), '2025-11-01', '2028-01-01');

const LIST = 'https://fund.example/status';
const at = (day: string) => () => new Date(`${day}T10:00:00Z`);
const ISSUED = '2025-09-22';
const ROLLOVER = '2025-12-01';
const LATER = '2027-09-22';

async function registryWith(...signers: readonly Signer[]) {
  return registryOf(signers.map(({ certificate }) => ({ certificate })));
}

async function registryOf(entries: readonly { readonly certificate: Uint8Array; readonly validUntil?: string }[]) {
  const certificates = await Promise.all(
    entries.map(async ({ certificate, ...dates }) => ({
      ...dates,
      'x5t#S256': await certificateX5t(certificate),
      certificatePEM: base64Encode(certificate),
    })),
  );
  const accreditationPeriods = [{ portableDocument: 'EHIC', validFrom: '2020-01-01' }];
  const entry = { countryCode: 'BE', officialId: '0120', name: 'CM', certificates, accreditationPeriods };
  return snapshotRegistry({ results: [entry] });
}
const before = await registryWith(old);
const both = await registryWith(old, successor);
const after = await registryWith(successor);

function cardOf(issuedOn: string, index: number): CardInput {
  const { revocation: _, tokenId: __, ...card } = sampleCard('BE', 'EHIC', issuedOn);
  return { ...card, issuedOn, expiryDate: '2030-09-22', revocation: { uri: LIST, index } } as CardInput;
}

const issue = (signer: Signer, day: string, index = 0, clock = day) =>
  createIssuer({ signer, now: at(clock), timeZone: 'UTC' }).issue(cardOf(day, index));

async function judge(scan: string | Scan, day: string, options: Partial<VerifierOptions> = {}) {
  const verifier = createVerifier({ registry: both, now: at(day), timeZone: 'UTC', ...options });
  const { conclusion, steps, warnings } = await verifier.verify(scan, { treatmentDate: day });
  const failed = steps.find(({ status }) => status === 'NOT PASSED')?.code;
  return conclusion === 'APPROVED' ? [conclusion, ...warnings.map(({ code }) => code)] : failed;
}

const oldCard = (await issue(old, ISSUED)).text;
const newCard = (await issue(successor, ROLLOVER, 1)).text;

describe('a key roll-over', () => {
  it('while both certificates are in the registry, cards of both keys verify', async () => {
    expect(await judge(oldCard, ROLLOVER)).toEqual(['APPROVED']);
    expect(await judge(newCard, ROLLOVER)).toEqual(['APPROVED']);
  });

  it('a card of the new key does not verify with a registry that was fetched before it was in there', async () => {
    expect(await judge(newCard, ROLLOVER, { registry: before })).toBe('CERTIFICATE_UNKNOWN');
  });

  it('cards of the old key verify after its certificate has ended: their day of issuance counts', async () => {
    expect(await judge(oldCard, LATER)).toEqual(['APPROVED']);
    expect(await judge(newCard, LATER)).toEqual(['APPROVED']);
  });

  it('with the old key no card is issued once its certificate has ended', async () => {
    await expect(issue(old, LATER)).rejects.toMatchObject({ violations: [{ code: 'CERTIFICATE_EXPIRED' }] });
  });

  it('who still has the old key can write an earlier day into a card: it has to be destroyed', async () => {
    const backdated = (await issue(old, ROLLOVER, 7, ROLLOVER)).text;
    expect(await judge(backdated, LATER)).toEqual(['APPROVED']);
  });

  it('a registry that ends the old certificate earlier refuses what is dated after that day, and nothing before', async () => {
    const { certificate } = old;
    const registry = await registryOf([
      { certificate, validUntil: '2025-11-01' },
      { certificate: successor.certificate },
    ]);
    const backdated = (await issue(old, ROLLOVER, 7)).text;
    expect(await judge(backdated, LATER, { registry })).toBe('CERTIFICATE_EXPIRED');
    expect(await judge(oldCard, LATER, { registry })).toEqual(['APPROVED']);
  });

  it('when the old certificate is taken out of the registry, its cards do not verify any more', async () => {
    expect(await judge(oldCard, LATER, { registry: after })).toBe('CERTIFICATE_UNKNOWN');
    expect(await judge(newCard, LATER, { registry: after })).toEqual(['APPROVED']);
  });
});

describe('status lists over a roll-over', () => {
  async function checkWith(signer: Signer, index: number, day = LATER, registry = both) {
    const list = createStatusList({ signer, url: LIST, size: 8, now: at(day) });
    list.revoke(5);
    const body = await list.publish('cwt');
    const fetch = async () => new Response(body as BodyInit);
    const revocation = revocationLists({ hosts: ['fund.example'], registry, now: at(day), fetch });
    const { text } = await issue(old, ISSUED, index);
    return judge(text, day, { registry, revocation, requireRevocation: true });
  }

  it('the new key signs the list of the old cards, also after the old certificate has ended', async () => {
    for (const day of [ROLLOVER, LATER]) {
      expect(await checkWith(successor, 5, day)).toBe('REVOKED');
      expect(await checkWith(successor, 4, day)).toEqual(['APPROVED']);
    }
  });

  it('a list that the old key signs counts until its certificate has ended, and not after', async () => {
    expect(await checkWith(old, 5, ROLLOVER)).toBe('REVOKED');
    expect(await checkWith(old, 5, LATER)).toBe('REVOCATION_SIGNATURE_INVALID');
  });
});

describe('a signed PDF, two years ahead', async () => {
  const draw = async (timestamp?: (request: Uint8Array) => Promise<Uint8Array>) => {
    const issued = await issue(old, ISSUED, 3);
    const pdf = await renderCardPdf(issued, { signer: old, now: at(ISSUED), ...(timestamp ? { timestamp } : {}) });
    return scanPdf(pdf);
  };
  const plain = await draw();
  const stamped = await draw(async (request) => answer(request));
  const timestampAnchors = [TIME_ROOT];

  it('without a time stamp: the code verifies, and the page is remarked, or refused where it has to be signed', async () => {
    expect(await judge(plain, '2026-01-31')).toEqual(['APPROVED']);
    for (const options of [{}, { timestampAnchors }]) {
      expect(await judge(plain, LATER, options)).toEqual(['APPROVED', 'SIGNER_EXPIRED']);
      expect(await judge(plain, LATER, { ...options, requirePdfSignature: true })).toBe('SIGNER_EXPIRED');
    }
  });

  it('with one: both verify where its authority is relied on, whose certificate has ended since as well', async () => {
    for (const requirePdfSignature of [false, true]) {
      expect(await judge(stamped, LATER, { timestampAnchors, requirePdfSignature })).toEqual(['APPROVED']);
    }
    expect(await judge(stamped, LATER)).toEqual(['APPROVED', 'SIGNER_EXPIRED']);
    expect(await judge(stamped, LATER, { requirePdfSignature: true })).toBe('SIGNER_EXPIRED');
  });

  it('not even with one where the certificate was taken out of the registry', async () => {
    expect(await judge(stamped, LATER, { registry: after, timestampAnchors })).toBe('CERTIFICATE_UNKNOWN');
  });
});

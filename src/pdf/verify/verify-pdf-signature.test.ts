import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import {
  authorityExtensions,
  demoKey,
  keyUsage,
  makeCertificate,
  makeList,
  RSA_SHA256,
  reasonCode,
  revokedEntry,
  signWith,
  timeStamping,
} from '../../crypto/x509/certificates.fixture.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { CERTIFICATES, SIGNERS, signed } from '../cms/signers.fixture.ts';
import { TIME_CERTIFICATE, TIME_ROOT, timeStamped } from '../cms/timestamp.fixture.ts';
import { renderCardPdf } from '../render.ts';
import { EHIC, PRC, pretendIssued } from '../sample.fixture.ts';
import type { CmsPlan } from './signed.fixture.ts';
import { verifyPdfSignature } from './verify-pdf-signature.ts';

const AT = new Date('2025-10-06T12:00:00Z');
const trustAnchors = [CERTIFICATES.authority];
const institution = demoInstitution('BE');
const CURRENT = { thisUpdate: '2025-10-01T00:00:00', nextUpdate: '2025-10-31T00:00:00' };

describe.each(['ES256', 'RS256', 'PS256'] as const)('a card signed with %s', (algorithm) => {
  test.each([
    ['certificate', PRC],
    ['card', EHIC],
  ])('is valid: %s', async (_, card) => {
    const signer = await demoSigner(institution, { algorithm });
    const now = () => new Date('2025-09-22T10:00:00Z');
    const pdf = await renderCardPdf(pretendIssued(card), { signer: signer, now });
    const facts = {
      level: 'B-B',
      algorithm,
      certificate: signer.certificate,
      claimedTime: '2025-09-22T10:00:00.000Z',
      validationTime: '2025-10-06T12:00:00.000Z',
    };
    expect(await verifyPdfSignature(pdf, { trustAnchors, now: () => AT })).toEqual({
      valid: true,
      ...facts,
      warnings: ['SIGNER_REVOCATION_NOT_CHECKED'],
    });
    expect(await verifyPdfSignature(pdf, { trustAnchors: [signer.certificate], now: () => AT })).toEqual({
      valid: true,
      ...facts,
    });
    expect(await verifyPdfSignature(pdf, { trustAnchors: [], now: () => AT })).toEqual({
      valid: false,
      code: 'SIGNER_UNTRUSTED',
      ...facts,
    });
  });
});

test('an unsigned card', async () => {
  const pdf = await renderCardPdf(pretendIssued(PRC));
  expect(await verifyPdfSignature(pdf, { trustAnchors, now: () => AT })).toEqual({ valid: false, code: 'UNSIGNED' });
});

test('a document that was changed has no facts', async () => {
  const pdf = signed();
  pdf[20]! ^= 1;
  expect(await verifyPdfSignature(pdf, { trustAnchors, now: () => AT })).toEqual({
    valid: false,
    code: 'DIGEST_MISMATCH',
  });
  const again = await verifyPdfSignature(signed({ signers: 2 }), { trustAnchors, now: () => AT });
  expect(again).toEqual({ valid: false, code: 'CMS_INVALID', params: { problem: 'several signers' } });
});

test('white space after the end is a remark, beside others', async () => {
  const pdf = concatBytes(signed(), utf8Encode('\r\n\0'));
  expect(await verifyPdfSignature(pdf, { trustAnchors, now: () => AT })).toMatchObject({
    valid: true,
    warnings: ['DOCUMENT_TRAILING_SPACE', 'SIGNER_REVOCATION_NOT_CHECKED'],
  });
  expect(await verifyPdfSignature(pdf, { trustAnchors: [SIGNERS.ES256.certificate], now: () => AT })).toMatchObject({
    valid: true,
    warnings: ['DOCUMENT_TRAILING_SPACE'],
  });
  expect(await verifyPdfSignature(pdf, { trustAnchors: [], now: () => AT })).toMatchObject({
    valid: false,
    code: 'SIGNER_UNTRUSTED',
  });
});

test.each([true, false])('a card that was saved again has no facts (object streams: %s)', async (useObjectStreams) => {
  const document = await PDFDocument.load(signed(timeStamped()));
  const pdf = await document.save({ useObjectStreams });
  const expected = { valid: false, code: 'DOCUMENT_SAVED_ANEW' };
  expect(await verifyPdfSignature(pdf, { trustAnchors, now: () => AT })).toEqual(expected);
});

describe('who signed', () => {
  const EVIL = { subject: 'DEMO authority - proves nothing', key: demoKey('rsa-3') };
  const evil = makeCertificate({ ...EVIL, extensions: authorityExtensions() });

  test('an authority of the same names does not make it valid', async () => {
    const key = demoKey('rsa-1');
    const certificate = makeCertificate({ subject: 'DEMO BE 0120 - proves nothing', key, issuer: EVIL });
    const signer: CmsPlan = { certificate, signatureAlgorithm: RSA_SHA256, sign: (data) => signWith(key, data) };
    const pdf = signed({ signer, certificates: [certificate, evil] });
    const found = await verifyPdfSignature(pdf, { trustAnchors, now: () => AT });
    expect(found).toMatchObject({ valid: false, code: 'SIGNER_UNTRUSTED', certificate });
    expect(await verifyPdfSignature(pdf, { trustAnchors: [evil], now: () => AT })).toMatchObject({ valid: true });
  });

  test('the right certificate with another key', async () => {
    const pdf = signed({ sign: (data) => signWith(demoKey('AT:0120'), data) });
    expect(await verifyPdfSignature(pdf, { trustAnchors, now: () => AT })).toEqual({
      valid: false,
      code: 'SIGNATURE_INVALID',
    });
  });

  test('through certificates that came along', async () => {
    const ROOT = { subject: 'Root', key: demoKey('rsa-2') };
    const root = makeCertificate({ ...ROOT, extensions: authorityExtensions() });
    const MIDDLE = { subject: 'Middle', key: demoKey('rsa-3') };
    const middle = makeCertificate({ ...MIDDLE, issuer: ROOT, extensions: authorityExtensions() });
    const key = demoKey('rsa-1');
    const certificate = makeCertificate({ subject: 'Fund', key, issuer: MIDDLE });
    const signer: CmsPlan = { certificate, signatureAlgorithm: RSA_SHA256, sign: (data) => signWith(key, data) };
    const options = { trustAnchors: [root], now: () => AT };
    expect(await verifyPdfSignature(signed({ signer, certificates: [certificate, middle] }), options)).toMatchObject({
      valid: true,
    });
    expect(await verifyPdfSignature(signed({ signer }), options)).toMatchObject({ code: 'SIGNER_UNTRUSTED' });
  });
});

describe('whether the signer was revoked', () => {
  const CA = { subject: 'Authority', key: demoKey('rsa-2') };
  const authority = makeCertificate({ ...CA, extensions: [...authorityExtensions().slice(0, 1), keyUsage(0x06, 1)] });
  const key = demoKey('rsa-1');
  const certificate = makeCertificate({ subject: 'Fund', key, issuer: CA });
  const signer: CmsPlan = { certificate, signatureAlgorithm: RSA_SHA256, sign: (data) => signWith(key, data) };
  const pdf = signed({ signer, certificates: [certificate, authority] });
  const [good, stale] = [makeList({ issuer: CA, ...CURRENT }), makeList({ issuer: CA })];
  const revoking = makeList({
    ...CURRENT,
    issuer: CA,
    revoked: [revokedEntry([7], '2025-09-01T00:00:00', reasonCode(4))],
  });
  const judge = (crls: readonly Uint8Array[], anchors: readonly Uint8Array[], file = pdf) =>
    verifyPdfSignature(file, { trustAnchors: anchors, timestampAnchors: [TIME_ROOT], now: () => AT, crls });

  test('is said by the lists, under an anchor', async () => {
    const valid = await judge([good], [authority]);
    expect(valid).toMatchObject({ valid: true, certificate });
    expect(valid).not.toHaveProperty('warnings');
    expect(await judge([revoking], [authority])).toMatchObject({
      valid: false,
      code: 'SIGNER_REVOKED',
      params: { reason: 'superseded' },
      certificate,
    });
    expect(await judge([stale], [authority])).toMatchObject({ valid: false, code: 'SIGNER_REVOCATION_UNKNOWN' });
  });

  test('is said by the lists, of a signer that is an anchor itself, among others', async () => {
    for (const anchors of [[certificate], [...trustAnchors, certificate], [certificate, ...trustAnchors]]) {
      const valid = await judge([good], anchors);
      expect(valid).toMatchObject({ valid: true, certificate });
      expect(valid).not.toHaveProperty('warnings');
      expect(await judge([revoking], anchors)).toMatchObject({
        valid: false,
        code: 'SIGNER_REVOKED',
        params: { reason: 'superseded' },
        certificate,
      });
      expect(await judge([stale], anchors)).toMatchObject({ valid: true, warnings: ['SIGNER_REVOCATION_UNKNOWN'] });
    }
  });

  test('is said by a list whose authority did not come along, but is an anchor', async () => {
    const alone = signed({ signer });
    expect(await judge([revoking], [certificate, authority], alone)).toMatchObject({ code: 'SIGNER_REVOKED' });
    expect(await judge([revoking], [certificate], alone)).toMatchObject({
      valid: true,
      warnings: ['SIGNER_REVOCATION_UNKNOWN'],
    });
  });

  test('counts from the day on which it was revoked, if a trusted time stamp is earlier', async () => {
    const stamped = (time: string) => signed({ signer, ...timeStamped({ time }) });
    expect(await judge([revoking], [authority], stamped('20250831100500Z'))).toMatchObject({ valid: true });
    expect(await judge([revoking], [authority], stamped('20250902100500Z'))).toMatchObject({ code: 'SIGNER_REVOKED' });
  });
});

test('what the signer does not claim is not in the facts', async () => {
  const found = await verifyPdfSignature(signed({}, { entries: { M: undefined } }), { trustAnchors, now: () => AT });
  expect(found.valid).toBe(true);
  expect(found).not.toHaveProperty('claimedTime');
});

describe('the time for which certificates are judged', () => {
  const options = { trustAnchors, now: () => AT };
  const timestampAnchors = [TIME_ROOT];

  test('is the one given, never the one claimed', async () => {
    const expired = signed({ signer: SIGNERS.expired }, { entries: { M: '(D:20200101000000Z)' } });
    expect(await verifyPdfSignature(expired, options)).toMatchObject({
      valid: false,
      code: 'SIGNER_EXPIRED',
      certificate: SIGNERS.expired.certificate,
      claimedTime: '2020-01-01T00:00:00.000Z',
    });
    expect(await verifyPdfSignature(expired, { trustAnchors, now: () => new Date('2020-01-01') })).toMatchObject({
      valid: true,
      validationTime: '2020-01-01T00:00:00.000Z',
    });
    expect(await verifyPdfSignature(expired, { trustAnchors, now: () => new Date('2014-12-31') })).toMatchObject({
      code: 'SIGNER_NOT_YET_VALID',
    });
  });

  test('is the system time, when no clock is given', async () => {
    expect(await verifyPdfSignature(signed({ signer: SIGNERS.expired }), { trustAnchors })).toMatchObject({
      code: 'SIGNER_EXPIRED',
    });
  });

  const info = { time: '20240222100500Z' };
  const old = makeCertificate({
    subject: 'Fund',
    key: demoKey('rsa-1'),
    issuer: { subject: 'DEMO authority - proves nothing', key: demoKey('authority') },
    until: '2024-12-31',
  });
  const signer: CmsPlan = {
    certificate: old,
    signatureAlgorithm: RSA_SHA256,
    sign: (data) => signWith(demoKey('rsa-1'), data),
  };

  test('is that of a trusted time stamp', async () => {
    const pdf = signed({ signer, ...timeStamped(info) });
    expect(await verifyPdfSignature(pdf, { ...options, timestampAnchors })).toEqual({
      valid: true,
      level: 'B-T',
      algorithm: 'RS256',
      certificate: old,
      claimedTime: '2025-09-22T10:00:00.000Z',
      timestamp: { time: '2024-02-22T10:05:00.000Z', trusted: true },
      validationTime: '2024-02-22T10:05:00.000Z',
      warnings: ['SIGNER_REVOCATION_NOT_CHECKED'],
    });
    expect(await verifyPdfSignature(pdf, { ...options, timestampAnchors: [TIME_CERTIFICATE] })).toMatchObject({
      valid: true,
    });
  });

  test('is that of a time stamp whose authority has ended since, and leads to an anchor by another', async () => {
    const root = { subject: 'Far root', key: demoKey('rsa-2') };
    const middle = { subject: 'Middle', key: demoKey('rsa-3') };
    const anchor = makeCertificate({ ...root, extensions: authorityExtensions() });
    const between = makeCertificate({ ...middle, issuer: root, extensions: authorityExtensions() });
    const key = demoKey('DE:0170');
    const extensions = [timeStamping(), keyUsage(0xc0, 6)];
    const certificate = makeCertificate({ subject: 'Stamps', key, issuer: middle, until: '2024-12-31', extensions });
    const authority = {
      certificate,
      certificates: [certificate, between],
      sign: (data: Uint8Array) => signWith(key, data),
    };
    const pdf = signed({ signer, ...timeStamped(info, authority) });
    expect(await verifyPdfSignature(pdf, { ...options, timestampAnchors: [anchor] })).toMatchObject({
      valid: true,
      timestamp: { trusted: true },
      validationTime: '2024-02-22T10:05:00.000Z',
    });
  });

  test('is not that of a time stamp that is not trusted', async () => {
    const pdf = signed({ signer, ...timeStamped(info) });
    for (const anchors of [undefined, [], trustAnchors]) {
      const given = anchors ? { ...options, timestampAnchors: anchors } : options;
      expect(await verifyPdfSignature(pdf, given)).toMatchObject({
        valid: false,
        code: 'SIGNER_EXPIRED',
        timestamp: { time: '2024-02-22T10:05:00.000Z', trusted: false },
        validationTime: '2025-10-06T12:00:00.000Z',
      });
    }
  });

  test('a time stamp after the end of the certificate does not help', async () => {
    const pdf = signed({ signer, ...timeStamped({ time: '20250222100500Z' }) });
    expect(await verifyPdfSignature(pdf, { ...options, timestampAnchors })).toMatchObject({
      code: 'SIGNER_EXPIRED',
      timestamp: { trusted: true },
      validationTime: '2025-02-22T10:05:00.000Z',
    });
  });

  test('one that is not trusted does not harm', async () => {
    expect(await verifyPdfSignature(signed(timeStamped()), options)).toMatchObject({
      valid: true,
      level: 'B-T',
      timestamp: { trusted: false },
      validationTime: '2025-10-06T12:00:00.000Z',
    });
  });
});

describe('misuse', () => {
  test.each<[string, string, unknown, unknown]>([
    ['text for a PDF', 'bytes', '%PDF-1.7', { trustAnchors }],
    ['nothing for a PDF', 'bytes', undefined, { trustAnchors }],
    ['no options', 'options', new Uint8Array(0), undefined],
    ['no anchors', 'trustAnchors', new Uint8Array(0), {}],
    ['an anchor that is no array', 'trustAnchors', new Uint8Array(0), { trustAnchors: CERTIFICATES.authority }],
    ['an anchor that is no certificate', 'trustAnchors', new Uint8Array(0), { trustAnchors: [new Uint8Array(9)] }],
    ['an anchor in PEM', 'trustAnchors', new Uint8Array(0), { trustAnchors: ['-----BEGIN CERTIFICATE-----'] }],
    [
      'an invalid anchor for time stamps',
      'timestampAnchors',
      new Uint8Array(0),
      { trustAnchors, timestampAnchors: [null] },
    ],
    ['a list that is no bytes', 'crls', new Uint8Array(0), { trustAnchors, crls: ['x'] }],
    ['a clock that is no function', 'now', new Uint8Array(0), { trustAnchors, now: AT }],
    ['an invalid time', 'now', new Uint8Array(0), { trustAnchors, now: () => new Date(Number.NaN) }],
  ])('%s: the error names %s', async (_, option, bytes, options) => {
    await expect(verifyPdfSignature(bytes as Uint8Array, options as never)).rejects.toEqual(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', message: expect.stringContaining(option) }),
    );
  });
});

import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../card/model.ts';
import { authorityExtensions, demoKey, keyUsage, makeCertificate } from '../../crypto/x509/certificates.fixture.ts';
import type { Signer } from '../../signers/signer.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { CERTIFICATES } from '../cms/signers.fixture.ts';
import { makeTimeCertificate, TIME_ROOT } from '../cms/timestamp.fixture.ts';
import { type RenderOptions, renderCardPdf } from '../render.ts';
import { EHIC, PRC, pretendIssued } from '../sample.fixture.ts';
import { verifyPdfSignature } from '../verify/verify-pdf-signature.ts';
import { answer, NO_TOKEN } from './authority.fixture.ts';

const now = () => new Date('2025-09-22T10:00:00Z');
const be = demoInstitution('BE');
const es256 = await demoSigner(be);
const rs256 = await demoSigner(be, { algorithm: 'RS256' });
const ps256 = await demoSigner(be, { algorithm: 'PS256' });
const trustAnchors = [CERTIFICATES.authority];

const render = (options: RenderOptions, card: Card = PRC) => renderCardPdf(pretendIssued(card), { now, ...options });
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

describe('PAdES B-B (ETSI EN 319 142-1 6)', () => {
  it.each([
    ['ES256', es256],
    ['RS256', rs256],
    ['PS256', ps256],
  ] as const)('%s: valid, over all of the file, with the claimed time', async (algorithm, sign) => {
    for (const card of [PRC, EHIC]) {
      const pdf = await render({ signer: sign }, card);
      expect(await verifyPdfSignature(pdf, { trustAnchors, now })).toEqual({
        valid: true,
        level: 'B-B',
        algorithm,
        certificate: sign.certificate,
        claimedTime: '2025-09-22T10:00:00.000Z',
        validationTime: '2025-09-22T10:00:00.000Z',
        warnings: ['SIGNER_REVOCATION_NOT_CHECKED'],
      });
    }
  });

  it('certifies the document and allows no change', async () => {
    const pdf = text(await render({ signer: es256 }));
    expect(pdf).toMatch(/\/Perms\s*<<\s*\/DocMDP \d+ 0 R/);
    expect(pdf).toContain('/TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >>');
    expect(pdf.match(/\/ByteRange/g)).toHaveLength(1);
  });

  it('the key sees the signed attributes and nothing of the card', async () => {
    const seen: Uint8Array[] = [];
    const sign: Signer = {
      ...es256,
      sign(data) {
        seen.push(data);
        return es256.sign(data);
      },
    };
    const pdf = await render({ signer: sign });
    const [, end, after] = /\/ByteRange \[0 (\d+) (\d+)/.exec(text(pdf))!.map(Number) as [0, number, number];
    const covered = createHash('sha256').update(pdf.subarray(0, end)).update(pdf.subarray(after)).digest();
    expect(seen).toHaveLength(1);
    expect(seen[0]![0]).toBe(0x31);
    expect(seen[0]!.length).toBeLessThan(150);
    expect(Buffer.from(seen[0]!).includes(covered)).toBe(true);
  });

  it('carries the chain without its root', async () => {
    const middle = makeCertificate({
      subject: 'Middle',
      key: demoKey('rsa-3'),
      issuer: { subject: 'Root', key: demoKey('rsa-2') },
    });
    const root = makeCertificate({ subject: 'Root', key: demoKey('rsa-2') });
    const pdf = text(await render({ signer: { ...es256, chain: [middle, root] } }));
    const hex = (der: Uint8Array) => Buffer.from(der).toString('hex');
    expect(pdf).toContain(hex(middle));
    expect(pdf).toContain(hex(es256.certificate));
    expect(pdf).not.toContain(hex(root));
  });

  it('the same card, clock and RS256 key make the same bytes; another clock makes others', async () => {
    expect(await render({ signer: rs256 })).toEqual(await render({ signer: rs256 }));
    const later = await render({ signer: rs256, now: () => new Date('2025-09-22T10:00:01Z') });
    expect(later).not.toEqual(await render({ signer: rs256 }));
  });

  it('a signer that verifiers would refuse signs nothing: key usage, a chain too long or too large', async () => {
    const key = demoKey('BE:0120');
    const sign = (certificate: Uint8Array, chain: Uint8Array[] = []) => ({ ...es256, certificate, chain });
    const authority = makeCertificate({ subject: 'x', key, extensions: authorityExtensions() });
    await expect(render({ signer: sign(authority) })).rejects.toMatchObject({ code: 'ERR_EHIC_KEY_NOT_ALLOWED' });
    const twice = makeCertificate({ subject: 'x', key, extensions: [keyUsage(0xc0, 6), keyUsage(0xc0, 6)] });
    await expect(render({ signer: sign(twice) })).rejects.toMatchObject({ code: 'ERR_EHIC_CERTIFICATE' });

    const issuer = { subject: 'Root', key: demoKey('rsa-2') };
    const middle = (serial: number, size = 1) =>
      makeCertificate({ subject: `Middle ${serial}`.padEnd(size, '.'), key: demoKey('rsa-3'), issuer, serial });
    const chain = (length: number, size?: number) => Array.from({ length }, (_, serial) => middle(serial, size));
    const eight = await render({ signer: sign(es256.certificate, chain(8)) });
    expect(await verifyPdfSignature(eight, { trustAnchors, now })).toMatchObject({ valid: true });
    for (const wrong of [chain(9), chain(8, 10_000)]) {
      await expect(render({ signer: sign(es256.certificate, wrong) })).rejects.toMatchObject({
        code: 'ERR_EHIC_PDF_SIGNATURE_TOO_LARGE',
      });
    }
  });

  it('a label that looks like a part of a signature does no harm', async () => {
    const pdf = await render({ signer: es256, labels: { prcTitle: ['/ByteRange [0 1 2 3]', '/Type /Sig'] } });
    expect(await verifyPdfSignature(pdf, { trustAnchors, now })).toMatchObject({ valid: true });
  });

  it('without a clock it is signed now', async () => {
    vi.useFakeTimers({ now: new Date('2025-12-24T18:00:00.5Z'), toFake: ['Date'] });
    try {
      const pdf = await renderCardPdf(pretendIssued(PRC), { signer: es256 });
      expect((await verifyPdfSignature(pdf, { trustAnchors })).claimedTime).toBe('2025-12-24T18:00:00.000Z');
    } finally {
      vi.useRealTimers();
    }
  });

  it('a signature of another key is found before it is used, and a failing device passed on', async () => {
    const other = await demoSigner(demoInstitution('AT'));
    await expect(render({ signer: { ...es256, sign: other.sign } })).rejects.toMatchObject({
      code: 'ERR_EHIC_SIGNATURE_SELF_CHECK',
    });
    const failing = { ...es256, sign: () => Promise.reject(new Error('no session')) };
    await expect(render({ signer: failing })).rejects.toMatchObject({ code: 'ERR_EHIC_SIGNER_FAILED' });
    await expect(render({ signer: { ...es256, certificate: Uint8Array.of(0x30, 0) } })).rejects.toMatchObject({
      code: 'ERR_EHIC_CERTIFICATE',
    });
  });
});

describe('PAdES B-T (RFC 3161)', () => {
  const timestamp = async (request: Uint8Array) => answer(request);
  const service = (fetch: () => Promise<Response> | Response) => ({
    url: 'https://tsa.example/',
    fetch: (async () => fetch()) as unknown as typeof globalThis.fetch,
  });

  it.each([
    ['ES256', es256],
    ['RS256', rs256],
  ] as const)('%s: valid at the time of the stamp, also long after the certificates', async (_, sign) => {
    const pdf = await render({ signer: sign, timestamp });
    const later = () => new Date('2060-01-01T00:00:00Z');
    expect(await verifyPdfSignature(pdf, { trustAnchors, timestampAnchors: [TIME_ROOT], now: later })).toMatchObject({
      valid: true,
      level: 'B-T',
      timestamp: { time: '2025-09-22T10:05:00.000Z', trusted: true },
      validationTime: '2025-09-22T10:05:00.000Z',
    });
    expect(await verifyPdfSignature(pdf, { trustAnchors, now: later })).toMatchObject({
      valid: false,
      code: 'SIGNER_EXPIRED',
    });
  });

  it('is requested over HTTP as in RFC 3161 3.4', async () => {
    const asked: [string, RequestInit][] = [];
    const fetch = (async (url: string, init: RequestInit) => {
      asked.push([url, init]);
      return new Response(answer(init.body as Uint8Array) as BodyInit);
    }) as unknown as typeof globalThis.fetch;
    const headers = { authorization: 'Bearer x' };
    await render({ signer: es256, timestamp: { url: 'https://tsa.example/', fetch, headers } });
    expect(asked[0]![0]).toBe('https://tsa.example/');
    expect(asked[0]![1]).toMatchObject({
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/timestamp-query', authorization: 'Bearer x' },
    });
  });

  it('every request has a nonce of its own', async () => {
    const requests: string[] = [];
    const spy = async (request: Uint8Array) => {
      requests.push(Buffer.from(request).toString('hex'));
      return answer(request);
    };
    for (let round = 0; round < 2; round++) await render({ signer: rs256, timestamp: spy });
    expect(requests[0]).not.toBe(requests[1]);
    expect(requests[0]!.length).toBe(requests[1]!.length);
  });

  it.each([
    ['refused', (request) => answer(request, { status: 2 })],
    ['nonce', (request) => answer(request, { nonce: Uint8Array.of(0x40, 1, 2, 3, 4, 5, 6, 7) })],
    ['imprint', (request) => answer(request, { imprint: new Uint8Array(32) })],
    ['extended key usage', (request) => answer(request, { authority: { certificate: makeTimeCertificate([]) } })],
    ['signature', (request) => answer(request, { authority: { sign: () => SIGNATURE_OF_ANOTHER } })],
    ['too-large', () => new Uint8Array(65_537)],
    ['not-understood', () => new Uint8Array(0)],
    ['not-understood', () => NO_TOKEN],
    ['not-understood', (request) => Uint8Array.of(...answer(request), 0)],
    ['not-understood', () => 'text' as unknown as Uint8Array],
    [
      'unreachable',
      () => {
        throw new Error('no route');
      },
    ],
  ] as [string, (request: Uint8Array) => Uint8Array][])('%s', async (problem, respond) => {
    await expect(render({ signer: es256, timestamp: async (request) => respond(request) })).rejects.toMatchObject({
      name: 'PdfError',
      code: 'ERR_EHIC_TIMESTAMP',
      params: { problem },
    });
  });

  it.each([
    ['http-status', service(() => new Response('', { status: 503 }))],
    ['too-large', service(() => new Response(new Uint8Array(70_000)))],
    ['unreachable', service(() => Promise.reject(new TypeError('fetch failed')))],
    [
      'timeout',
      {
        url: 'https://tsa.example/',
        timeLimit: 20,
        fetch: ((_: string, { signal }: RequestInit) =>
          new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason)))) as typeof fetch,
      },
    ],
  ])('over HTTP: %s', async (problem, timestamp) => {
    await expect(render({ signer: es256, timestamp })).rejects.toMatchObject({ params: { problem } });
  });

  it('certificates larger than their room are an error, never a broken file', async () => {
    const certificates = Array.from({ length: 19 }, (_, index) =>
      makeCertificate({ subject: `${index}`.repeat(400), key: demoKey('rsa-2') }),
    );
    const large = async (request: Uint8Array) =>
      answer(request, { authority: { certificates: [makeTimeCertificate(), ...certificates] } });
    await expect(render({ signer: es256, timestamp: large })).rejects.toMatchObject({
      code: 'ERR_EHIC_PDF_SIGNATURE_TOO_LARGE',
    });
  });

  it.each([
    ['a text', 'https://tsa.example/'],
    ['no address', {}],
    ['no http', { url: 'ftp://tsa.example/' }],
    ['user information', { url: 'https://user:secret@tsa.example/' }],
    ['an invalid time limit', { url: 'https://tsa.example/', timeLimit: Number.NaN }],
    ['nothing', null],
  ])('%s is misuse, found before anything is signed', async (_, wrong) => {
    const sign = { ...es256, sign: () => Promise.reject(new Error('must not be asked')) };
    const misuse = render({ signer: sign, timestamp: wrong as never });
    await expect(misuse).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS', params: { option: 'timestamp' } });
    await expect(misuse).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
  });

  it('a time stamp without a signature is misuse', async () => {
    await expect(render({ timestamp } as RenderOptions)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  });
});

/** A signature with r = s = 1, in DER. */
const SIGNATURE_OF_ANOTHER = Uint8Array.of(0x30, 6, 2, 1, 1, 2, 1, 1);

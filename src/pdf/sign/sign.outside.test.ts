import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../card/model.ts';
import pki from '../../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner, pem } from '../../testing/demo-pki.ts';
import { renderCardPdf } from '../render.ts';
import { EHIC, PRC, pretendIssued } from '../sample.fixture.ts';
import { verifyPdfSignature } from '../verify/verify-pdf-signature.ts';
import { createOpensslAuthority, type OpensslAuthority } from './openssl-authority.fixture.ts';

// These tests check the files with other programs: poppler with NSS, mupdf, openssl and qpdf must be installed, and a
// missing one is a failure.
const run = promisify(execFile);
const root = new Uint8Array(Buffer.from(pki.authority, 'base64'));
let folder = '';
let authority: OpensslAuthority;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-sign-'));
  authority = createOpensslAuthority(folder);
  await writeFile(join(folder, 'ca.pem'), pem('CERTIFICATE', root));
  await run('certutil', ['-N', '-d', folder, '--empty-password']);
  await run('certutil', ['-A', '-d', folder, '-n', 'demo', '-t', 'C,C,C', '-i', join(folder, 'ca.pem')]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const CASES = [
  ['ES256', 'B-B', 'fast'],
  ['ES256', 'B-T', 'fast'],
  ['RS256', 'B-B', 'fast'],
  ['RS256', 'B-T', 'fast'],
  ['ES256', 'B-B', 'small'],
  ['RS256', 'B-T', 'small'],
] as const;

async function sign(
  algorithm: 'ES256' | 'RS256' | 'PS256',
  level: 'B-B' | 'B-T',
  compress: 'fast' | 'small',
  card: Card = PRC,
) {
  const sign = await demoSigner(demoInstitution('BE'), { algorithm });
  const timestamp = level === 'B-T' ? { timestamp: authority.answer } : {};
  const pdf = await renderCardPdf(pretendIssued(card), { signer: sign, compress, ...timestamp });
  const path = join(folder, 'signed.pdf');
  await writeFile(path, pdf);
  return { pdf, path };
}

describe.each(CASES)('%s, PAdES %s, made %s', (algorithm, level, compress) => {
  test('pdfsig: valid, trusted, total document signed', async () => {
    const { stdout } = await run('pdfsig', ['-nssdir', folder, (await sign(algorithm, level, compress)).path]);
    expect(stdout).toContain('Signature Type: ETSI.CAdES.detached');
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain('Signature Validation: Signature is Valid.');
    expect(stdout).toContain('Certificate Validation: Certificate is Trusted.');
    expect(stdout.match(/Signature #/g)).toHaveLength(1);
  });

  test('mutool: unchanged since signing; qpdf: clean', async () => {
    const { path } = await sign(algorithm, level, compress);
    const { stdout } = await run('mutool', ['sign', '-v', path]);
    expect(stdout).toContain('The document is unchanged since signing.');
    expect(stdout).not.toContain('Digest error');
    expect((await run('qpdf', ['--check', path])).stdout).toContain('No syntax or stream encoding errors');
  });

  test('openssl: a CAdES signature of the demo authority over the two ranges', async () => {
    const { pdf } = await sign(algorithm, level, compress);
    expect(await opensslVerdict(pdf)).toContain('CAdES Verification successful');
    const changed = pdf.slice();
    changed[1000]! ^= 1;
    await expect(opensslVerdict(changed)).rejects.toThrow(/verification failure|digest/i);
  });

  test('our own check says the same', async () => {
    const { pdf } = await sign(algorithm, level, compress);
    expect(await verifyPdfSignature(pdf, { trustAnchors: [root], timestampAnchors: [authority.root] })).toMatchObject({
      valid: true,
      level,
      algorithm,
      ...(level === 'B-T' ? { timestamp: { trusted: true } } : {}),
    });
  });
});

test('the time stamp is one over the signature value, for openssl ts too', async () => {
  const requests: Uint8Array[] = [];
  const replies: Uint8Array[] = [];
  const timestamp = async (request: Uint8Array) => {
    requests.push(request);
    replies.push(await authority.answer(request));
    return replies[0]!;
  };
  await renderCardPdf(pretendIssued(PRC), { signer: await demoSigner(demoInstitution('BE')), timestamp });
  await writeFile(join(folder, 'asked.tsq'), requests[0]!);
  await writeFile(join(folder, 'given.tsr'), replies[0]!);
  const { stdout } = await run('openssl', [
    ...['ts', '-verify', '-queryfile', join(folder, 'asked.tsq'), '-in', join(folder, 'given.tsr')],
    ...['-CAfile', join(folder, 'root.pem'), '-untrusted', join(folder, 'tsa.pem')],
  ]);
  expect(stdout).toContain('Verification: OK');
});

test('PS256: pdfsig and openssl agree (mupdf does not know RSASSA-PSS)', async () => {
  const { pdf, path } = await sign('PS256', 'B-B', 'fast', EHIC);
  const { stdout } = await run('pdfsig', ['-nssdir', folder, path]);
  expect(stdout).toContain('Signature is Valid.');
  expect(await opensslVerdict(pdf)).toContain('CAdES Verification successful');
});

/** Returns what openssl reports about the signature in /Contents over the bytes around it. */
async function opensslVerdict(pdf: Uint8Array): Promise<string> {
  const bytes = Buffer.from(pdf);
  const [, a, b] = /\/ByteRange \[0 (\d+) (\d+) \d+\]/.exec(bytes.toString('latin1'))!.map(Number) as [
    0,
    number,
    number,
  ];
  const padded = Buffer.from(bytes.toString('latin1', a + 1, b - 1), 'hex');
  await writeFile(join(folder, 'signature.der'), padded.subarray(0, 4 + padded.readUInt16BE(2)));
  await writeFile(join(folder, 'covered.bin'), Buffer.concat([bytes.subarray(0, a), bytes.subarray(b)]));
  const { stderr } = await run('openssl', [
    ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', join(folder, 'signature.der')],
    ...['-content', join(folder, 'covered.bin'), '-CAfile', join(folder, 'ca.pem'), '-purpose', 'any'],
    ...['-out', join(folder, 'out.bin')],
  ]);
  return stderr;
}

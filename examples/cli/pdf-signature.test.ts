import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  demoKey,
  extension,
  keyUsage,
  makeCertificate,
  makeList,
  sequence,
  TRUE,
} from '../../src/crypto/x509/certificates.fixture.ts';
import { createIssuer } from '../../src/issue/issuer.ts';
import { en } from '../../src/language/en.ts';
import { TIME_ROOT } from '../../src/pdf/cms/timestamp.fixture.ts';
import { renderCardPdf } from '../../src/pdf/render.ts';
import { answer } from '../../src/pdf/sign/authority.fixture.ts';
import { signerFromPkcs8 } from '../../src/signers/webcrypto.ts';
import type { StepId } from '../../src/steps/step.ts';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner, pem } from '../../src/testing/demo-pki.ts';
import { sampleCard } from '../../src/testing/sample-cards.ts';
import { runCli } from './run.fixture.ts';

const { steps } = en.messages;
const CLOCK = ['--now', '2025-09-22T10:00:00Z'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-cli-pdf-'));
  for (const document of ['PRC', 'EHIC']) {
    const { out } = await eehic('sample', '--document', document);
    await writeFile(join(folder, `${document}.json`), out);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const eehic = (...args: string[]) => runCli(folder, [...args, ...CLOCK]);
const verify = (...args: string[]) => eehic('verify', ...args, '--demo');
const readPdf = (file: string) => readFile(join(folder, file));

describe('the signature of the PDF', { timeout: 60_000 }, () => {
  it('is made with the key of the code, and is a block of its own before the steps', async () => {
    expect(await eehic('issue', 'PRC.json', '-o', 'card.pdf')).toMatchObject({ code: 0 });
    const { code, out } = await verify('card.pdf');
    expect(code).toBe(0);
    const block = out.slice(0, out.indexOf('Steps of the verification'));
    expect(block).toContain('\nSignature of the PDF\n');
    expect(block).toContain('Format: PAdES B-B, ES256');
    expect(block).toContain('Signer according to the certificate: CN=DEMO BE 0120 - proves nothing');
    expect(block).toContain('Time stated by the signer: 22/09/2025 10:00:00 UTC');
    expect(out).toMatch(
      new RegExp(
        ['document-unchanged', 'attachment-equals-code', 'document-signer-known']
          .map((id) => `✓ ${steps[id as StepId]}`)
          .join('[\\s\\S]*'),
      ),
    );
    expect(JSON.parse((await verify('card.pdf', '--json')).out).results[0].document).toMatchObject({
      level: 'PAdES B-B, ES256',
    });
  });

  it('is omitted with --unsigned, which --require-signature refuses', async () => {
    await eehic('issue', 'PRC.json', '-o', 'unsigned.pdf', '--unsigned');
    const lenient = await verify('unsigned.pdf');
    expect(lenient.code).toBe(0);
    expect(lenient.out).not.toContain('Signature of the PDF');
    expect(lenient.out).toMatch(/! .+ warning\n.+\(UNSIGNED\)/);
    const strict = await verify('unsigned.pdf', '--require-signature');
    expect(strict.code).toBe(1);
    expect(strict.out).toMatch(/Document rejected: [\s\S]*: UNSIGNED\n/);
  });

  it('of a file that was saved again is lost: the code counts, and its name and date of birth stand under the verdict', async () => {
    await eehic('issue', 'PRC.json', '-o', 'card.pdf');
    const document = await PDFDocument.load(await readPdf('card.pdf'));
    await writeFile(join(folder, 'anew.pdf'), await document.save());
    const { code, out } = await verify('anew.pdf');
    expect(code).toBe(0);
    expect(out).toMatch(/! .+ warning\n.+\(DOCUMENT_SAVED_ANEW\)/);
    const { familyName, givenNames, birthDate } = JSON.parse((await readPdf('PRC.json')).toString());
    const lines = out.slice(out.indexOf('\nDocument approved\n')).split('\n');
    expect(lines.slice(4, 7)).toEqual([
      `  3. Name: ${familyName}`,
      `  4. Given name(s): ${givenNames}`,
      `  5. Date of birth: ${birthDate.split('-').reverse().join('/')}`,
    ]);
    expect(out).toContain('use the data shown here, not the printed page.');
    // With white space after its end the signature is still intact.
    await writeFile(join(folder, 'space.pdf'), Buffer.concat([await readPdf('card.pdf'), Buffer.from('\r\n\0')]));
    const space = await verify('space.pdf', '--require-signature');
    expect(space.code).toBe(0);
    expect(space.out).toContain('Signature of the PDF');
    expect(space.out).toContain('DOCUMENT_TRAILING_SPACE');
  });

  it('of a changed file is not intact', async () => {
    await eehic('issue', 'PRC.json', '-o', 'card.pdf');
    await writeFile(join(folder, 'longer.pdf'), Buffer.concat([await readPdf('card.pdf'), Buffer.from('%')]));
    const { code, out } = await verify('longer.pdf');
    expect(code).toBe(1);
    expect(out).toMatch(/Document rejected: [\s\S]*: SIGNED_THEN_CHANGED\n/);
    expect(out).not.toContain('Signature of the PDF');
    const inspected = await runCli(folder, ['inspect', 'longer.pdf']);
    expect(inspected.out).toMatch(/✗ document-unchanged +NOT PASSED SIGNED_THEN_CHANGED/);
    expect((await runCli(folder, ['inspect', 'longer.pdf', '--demo'])).out).toMatch(/[✓–] document-signer-known/);
  });

  it('of an unknown signer is not accepted, unless it is among the trusted ones', async () => {
    const now = () => new Date('2025-09-22T10:00:00Z');
    const issuer = createIssuer({ signer: await demoSigner(demoInstitution('BE')), now, timeZone: 'UTC' });
    const issued = await issuer.issue(sampleCard('BE', 'PRC', '2025-09-22'));
    const other = await demoSigner(demoInstitution('AT'));
    await writeFile(join(folder, 'other.pdf'), await renderCardPdf(issued, { signer: other, now }));
    await writeFile(join(folder, 'ca.pem'), pem('CERTIFICATE', new Uint8Array(Buffer.from(pki.authority, 'base64'))));
    const refused = await verify('other.pdf');
    expect(refused.code).toBe(1);
    expect(refused.out).toMatch(/Document rejected: [\s\S]*: SIGNER_UNTRUSTED\n/);
    // The signature of another institution never counts.
    const others = await verify('other.pdf', '--document-trust', 'ca.pem');
    expect(others.out).toMatch(/Document rejected: [\s\S]*: SIGNER_OTHER_INSTITUTION\n/);
    expect((await verify('other.pdf', '--document-trust', 'missing.pem')).code).toBe(2);
  });

  it('of somebody else is judged by the revocation lists that are given', async () => {
    const now = () => new Date('2025-09-22T10:00:00Z');
    const issuer = createIssuer({ signer: await demoSigner(demoInstitution('BE')), now, timeZone: 'UTC' });
    const issued = await issuer.issue(sampleCard('BE', 'PRC', '2025-09-22'));
    const authority = { subject: 'Authority', key: demoKey('rsa-2') };
    const certificate = makeCertificate({ subject: 'Printer', key: demoKey('DE:0170'), issuer: authority });
    const sign = await signerFromPkcs8({
      privateKeyPem: demoKey('DE:0170').export({ type: 'pkcs8', format: 'pem' }) as string,
      certificatePem: pem('CERTIFICATE', certificate),
    });
    await writeFile(join(folder, 'printed.pdf'), await renderCardPdf(issued, { signer: sign, now }));
    const extensions = [extension('2.5.29.19', sequence(TRUE)), keyUsage(0x06, 1)];
    await writeFile(join(folder, 'own.pem'), pem('CERTIFICATE', makeCertificate({ ...authority, extensions })));
    await writeFile(join(folder, 'good.crl'), pem('X509 CRL', makeList({ issuer: authority })));
    await writeFile(join(folder, 'revoked.crl'), makeList({ issuer: authority, revoked: [7] }));
    await writeFile(join(folder, 'old.crl'), makeList({ issuer: authority, nextUpdate: '2025-09-21T00:00:00' }));
    const judge = (...crls: string[]) =>
      verify('printed.pdf', '--document-trust', 'own.pem', ...crls.flatMap((each) => ['--crl', each]));
    const unasked = await judge();
    expect(unasked).toMatchObject({ code: 0, out: expect.stringContaining('SIGNER_REVOCATION_NOT_CHECKED') });
    expect(await judge('good.crl')).toMatchObject({ code: 0, out: expect.not.stringContaining('SIGNER_REV') });
    expect(await judge('old.crl')).toMatchObject({
      code: 3,
      out: expect.stringContaining('SIGNER_REVOCATION_UNKNOWN'),
    });
    expect(await judge('old.crl', 'revoked.crl')).toMatchObject({
      code: 1,
      out: expect.stringContaining('SIGNER_REVOKED'),
    });
    expect(await judge('own.pem')).toMatchObject({ code: 2 });
  });

  it('has a time stamp with --timestamp', async () => {
    const server = createServer((request, response) => {
      void buffer(request).then((query) => response.end(answer(new Uint8Array(query))));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      expect(await eehic('issue', 'PRC.json', '-o', 'stamped.pdf', '--timestamp', url)).toMatchObject({ code: 0 });
    } finally {
      server.close();
    }
    await writeFile(join(folder, 'time.pem'), pem('CERTIFICATE', TIME_ROOT));
    const { code, out } = await verify('stamped.pdf', '--timestamp-trust', 'time.pem');
    expect(code).toBe(0);
    expect(out).toMatch(/Format: PAdES B-T, ES256[\s\S]*Time stamp: 22\/09\/2025 10:05:00 UTC/);
    expect(out).not.toContain('TIMESTAMP_UNTRUSTED');
    expect((await verify('stamped.pdf', '--timestamp-trust', 'time.pem', '--require-signature')).code).toBe(0);
  });

  it('an authority that cannot be reached leaves no file, and wrong flags are wrong usage', async () => {
    const gone = await eehic('issue', 'PRC.json', '-o', 'gone.pdf', '--timestamp', 'http://127.0.0.1:9/');
    expect(gone.code).toBe(2);
    expect(gone.err).toContain('ERR_EHIC_TIMESTAMP');
    await expect(readPdf('gone.pdf')).rejects.toThrow('ENOENT');
    expect((await eehic('issue', 'PRC.json', '-o', 'x.pdf', '--timestamp', 'nowhere')).code).toBe(2);
    expect(
      (await eehic('issue', 'PRC.json', '-o', 'x.pdf', '--unsigned', '--timestamp', 'http://x.example')).code,
    ).toBe(2);
  });
});

it('flags for a page are refused where no page is made, and a place that cannot be written is named', {
  timeout: 60_000,
}, async () => {
  for (const [flag, value] of [
    ['--size', 'A4'],
    ['--compress', 'small'],
    ['--language', 'de'],
    ['--unsigned'],
    ['--qr-size', '40'],
  ]) {
    const refused = await eehic('issue', 'PRC.json', '-o', 'x.png', flag!, ...(value ? [value] : []));
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(`${flag} is for a page`);
  }
  expect((await eehic('issue', 'PRC.json', '-o', 'nowhere/x.pdf')).err).toContain('cannot write nowhere/x.pdf: ENOENT');
});

describe('page and language', { timeout: 60_000 }, () => {
  it('--size ID-1 draws the card in card size, and refuses a certificate', async () => {
    expect((await eehic('issue', 'EHIC.json', '-o', 'id1.pdf', '--size', 'ID-1')).code).toBe(0);
    expect((await readPdf('id1.pdf')).toString('latin1')).toContain('/MediaBox [0 0 242.646 153.014]');
    expect((await verify('id1.pdf')).code).toBe(0);
    const refused = await eehic('issue', 'PRC.json', '-o', 'x.pdf', '--size', 'ID-1');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('ERR_EHIC_PAGE_SIZE');
  });

  it('--compress small makes a smaller page, which is verified as any other', async () => {
    for (const how of ['fast', 'small'])
      expect((await eehic('issue', 'PRC.json', '-o', `${how}.pdf`, '--compress', how)).code).toBe(0);
    expect((await readPdf('small.pdf')).length).toBeLessThan((await readPdf('fast.pdf')).length - 4000);
    expect((await verify('small.pdf')).code).toBe(0);
  });

  it('--language chooses captions and explanations', async () => {
    await eehic('issue', 'PRC.json', '-o', 'is.pdf', '--language', 'is');
    expect((await readPdf('is.pdf')).toString('latin1')).toContain('/Lang (is)');
    expect((await verify('is.pdf', '--language', 'mt')).out).toMatch(/dokument/);
    expect((await verify('is.pdf', '--language', 'xx')).code).toBe(2);
    expect((await verify('is.pdf', '--language', 'de-AT')).out).toContain('Dokument');
    expect((await eehic('issue', 'PRC.json', '-o', 'x.pdf', '--language', 'xx')).err).toContain('ERR_EHIC_LANGUAGE');
  });

  it('the same card, clock and RSA key make the same file', async () => {
    for (const file of ['one.pdf', 'two.pdf']) await eehic('issue', 'PRC.json', '-o', file, '--algorithm', 'RS256');
    expect(await readPdf('one.pdf')).toEqual(await readPdf('two.pdf'));
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { CHROMIUM_FLAGS } from './chromium-flags.fixture.ts';

const PAGE = `
import { createIssuer, createVerifier } from '../index.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { verifyPdfSignature } from '../pdf/verify/verify-pdf-signature.ts';
import { qrPng } from '../qr/png.ts';
import { OTHER_KEYS } from '../crypto/other-keys.fixture.ts';
import { snapshotRegistry } from '../registry/snapshot.ts';
import { signerFromPkcs8 } from '../signers/webcrypto.ts';
import { demoInstitution, demoSigner, pem } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';

const now = () => new Date('2025-09-22T10:00:00Z');
const registry = createMockRepository().registry();
const results = [];
for (const algorithm of ['ES256', 'PS256', 'RS256']) {
  const signer = await demoSigner(demoInstitution('BE'), { algorithm });
  const issued = await createIssuer({ signer, registry, now, timeZone: 'UTC' }).issue(sampleCard('BE', 'PRC', '2025-09-22'));
  const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
  const report = await verifier.verify(issued.text);
  const forged = await verifier.verify(issued.text.slice(0, 20) + (issued.text[20] === 'A' ? 'B' : 'A') + issued.text.slice(21));
  const pdf = await renderCardPdf(issued, { signer, now });
  const trust = { trustAnchors: [signer.certificate], now };
  const { valid } = await verifyPdfSignature(pdf, trust);
  pdf[200] ^= 1;
  const changed = await verifyPdfSignature(pdf, trust);
  results.push(algorithm, report.conclusion, forged.conclusion, valid, changed.code, qrPng(issued.text).length > 500);
}
// A key of the kind id-RSASSA-PSS, which WebCrypto does not read as it is.
const bytes = (base64) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
const certificatePem = pem('CERTIFICATE', bytes(OTHER_KEYS.sha256.certificate));
const pss = await signerFromPkcs8({ privateKeyPem: pem('PRIVATE KEY', bytes(OTHER_KEYS.sha256.key)), certificatePem });
const entry = { countryCode: 'BE', officialId: '0120', name: 'CM', certificates: [certificatePem] };
const accreditationPeriods = [{ portableDocument: 'EHIC', validFrom: '2015-01-01' }];
const bound = {
  registry: snapshotRegistry({ results: [{ ...entry, accreditationPeriods }] }),
  now: () => new Date('2026-11-27T10:00:00Z'),
  timeZone: 'UTC',
};
const made = await createIssuer({ ...bound, signer: pss }).issue(sampleCard('BE', 'PRC', '2026-11-27'));
results.push(pss.algorithm, (await createVerifier(bound).verify(made.text)).conclusion);
document.title = 'done';
document.body.textContent = results.join(' ');
`;

it('the core, the QR picture, the signed page and its check work in a browser, without Node and without eval', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-browser-'));
  try {
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: join(import.meta.dirname, 'entry'), loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      external: ['node:http'],
      write: false,
    });
    const script = outputFiles[0]!.text.replaceAll('</script', '<\\/script');
    // The policy refuses eval and every request.
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">`;
    const page = join(folder, 'page.html');
    await writeFile(
      page,
      `<!doctype html><meta charset="utf-8">${policy}<body><script type="module">${script}</script>`,
    );
    const flags = ['--headless', ...CHROMIUM_FLAGS, `--user-data-dir=${join(folder, 'profile')}`];
    const dump = ['--virtual-time-budget=20000', '--dump-dom', `file://${page}`];
    const { stdout } = await promisify(execFile)('chromium', [...flags, ...dump], { maxBuffer: 64 << 20 });
    const text = /<body>([^<]*)/.exec(stdout.replace(/<script[\s\S]*?<\/script>/g, ''))?.[1];
    const expected = ['ES256', 'PS256', 'RS256']
      .map((name) => `${name} APPROVED REJECTED true DIGEST_MISMATCH true`)
      .join(' ');
    expect(text).toBe(`${expected} PS256 APPROVED`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

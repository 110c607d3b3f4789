import { describe, expect, it } from 'vitest';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { publishedAttacks } from '../pdf/verify/published-attacks.fixture.ts';
import { verifyPdfSignature } from '../pdf/verify/verify-pdf-signature.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { renderPdfPage } from './render.ts';
import { scanPdf } from './scan-pdf.ts';

const DAY = '2026-11-26';
const now = () => new Date(`${DAY}T10:00:00Z`);
const registry = createMockRepository().registry();
const lenient = createVerifier({ registry, now, timeZone: 'UTC' });
const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
const signer = await demoSigner(demoInstitution('BE'));
const sample = sampleCard('BE', 'PRC', DAY);
const { familyName } = sample;
const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sample);
const card = await renderCardPdf(issued, { signer: signer, now });

describe('published attacks on a signed card', { timeout: 60_000 }, () => {
  it('the card itself passes', async () => {
    expect((await strict.verify(await scanPdf(card))).conclusion).toBe('APPROVED');
  });

  it.each(publishedAttacks(card))('$name: $code', async ({ file, code }) => {
    expect(Buffer.compare(file, card)).not.toBe(0);
    expect(await verifyPdfSignature(file, { trustAnchors: [signer.certificate], now })).toMatchObject({
      valid: false,
      code,
    });
    const scan = await scanPdf(file);
    expect(await strict.verify(scan)).toMatchObject({
      conclusion: 'REJECTED',
      failure: { id: 'document-unchanged', code },
    });
    const report = await lenient.verify(scan);
    const isAsUnsigned = code === 'DOCUMENT_SAVED_ANEW';
    expect(report.steps[0]).toMatchObject({
      id: 'document-unchanged',
      status: isAsUnsigned ? 'WARNING' : 'NOT PASSED',
      code,
    });
    // The code is genuine in all of them, and what is read is never the forgery.
    expect(report).toMatchObject(
      isAsUnsigned ? { conclusion: 'APPROVED', card: { familyName } } : { conclusion: 'REJECTED' },
    );
  });

  it('the forgery is what a viewer shows', async () => {
    const forged = publishedAttacks(card).find(({ name }) => name === 'incremental saving')!.file;
    const [shown, signed] = await Promise.all([forged, card].map((file) => renderPdfPage(file, { dpi: 50 })));
    expect(Buffer.compare(shown!.rgba, signed!.rgba)).not.toBe(0);
  });
});

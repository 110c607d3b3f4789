import { expect, it } from 'vitest';
import { utf8Decode } from '../codec/bytes.ts';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { type Deadline, timeoutError } from './deadline.ts';
import { packagedWasmOf } from './packaged.ts';
import { type PdfRequest, readPdf } from './read-pdf.ts';

const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
const signer = await demoSigner(demoInstitution('BE'));
const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sampleCard('BE', 'PRC', DAY));

const isAttachment = (value: unknown) =>
  Array.isArray(value) && value.some((each) => each instanceof Uint8Array && utf8Decode(each) === issued.text);

/** The time is over in the moment in which the attached text of the code is read. */
const late: Deadline = {
  at: performance.now() + 60_000,
  run(task) {
    const result = task();
    if (isAttachment(result)) throw timeoutError();
    return result;
  },
};

const REQUEST: PdfRequest = { all: true, depth: 0, maxPages: 1, attached: { documents: 0, bytes: 0 } };
const DECODING = {
  effort: 'frame',
  zxingWasm: packagedWasmOf('zxingWasm', undefined),
  pdfiumWasm: packagedWasmOf('pdfiumWasm', undefined),
} as const;

it('a signed PDF whose attachment could not be read in time is no evidence against it', async () => {
  const signed = await renderCardPdf(issued, { signer, now });
  await expect(readPdf(signed, REQUEST, late, DECODING)).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_TIMEOUT' });
});

it('the code of an unsigned one counts without its attachment', async () => {
  const unsigned = await renderCardPdf(issued, { now });
  const { scans } = await readPdf(unsigned, REQUEST, late, DECODING);
  expect(scans).toMatchObject([{ text: issued.text, pdf: { signature: { code: 'UNSIGNED' } } }]);
  expect(scans[0]?.pdf?.attachment).toBeUndefined();
});

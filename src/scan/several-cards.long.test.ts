import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card } from '../card/model.ts';
import { utf8Encode } from '../codec/bytes.ts';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { ATTACHMENT_NAME } from '../scan-result.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { scanAllImage } from './scan-image.ts';
import { scanAllPdf, scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, codeOf, drawCode, drawCodes, drawPdf, FOREIGN_TEXT, OTHER_CARD_TEXT } from './test-material.ts';

const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
const signer = await demoSigner(demoInstitution('BE'));
const issuer = createIssuer({ signer, now, timeZone: 'UTC' });
const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone: 'UTC' });
const card: Card = sampleCard('BE', 'PRC', DAY, 'jws');
const issued = await issuer.issue(card);
const child = await issuer.issue({ ...card, givenNames: 'Lou', tokenId: 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e' });
const signed = await renderCardPdf(issued, { signer: signer, now });

const textsOf = (scans: readonly { readonly text: string }[]) => scans.map(({ text }) => text);

async function merged(...files: Uint8Array[]): Promise<PDFDocument> {
  const all = await PDFDocument.create();
  for (const file of files) {
    const one = await PDFDocument.load(file);
    for (const page of await all.copyPages(one, one.getPageIndices())) all.addPage(page);
  }
  return all;
}

/** A page without a code, with files attached. */
async function letterWith(...attached: Uint8Array[]): Promise<Uint8Array> {
  const letter = await PDFDocument.load(await drawPdf([{ texts: [] }]));
  for (const [index, file] of attached.entries()) await letter.attach(file, `attached ${index}.pdf`);
  return letter.save();
}

describe('scanAllPdf', { timeout: 60_000 }, () => {
  it('reads every card with its page, on one page or several, and the same code once', async () => {
    const file = await drawPdf([{ texts: [CARD_TEXT, FOREIGN_TEXT] }, { texts: [OTHER_CARD_TEXT, CARD_TEXT] }]);
    const scans = await scanAllPdf(file);
    expect(textsOf(scans)).toEqual([CARD_TEXT, OTHER_CARD_TEXT]);
    expect(scans.map(({ pdf }) => pdf?.page)).toEqual([1, 2]);
    const page = await scanAllPdf(await drawPdf([{ texts: [CARD_TEXT, OTHER_CARD_TEXT] }]));
    expect(new Set(textsOf(page))).toEqual(new Set([CARD_TEXT, OTHER_CARD_TEXT]));
  });

  it('reads one card as scanPdf does', async () => {
    expect(await scanAllPdf(signed)).toEqual([await scanPdf(signed)]);
  });

  it('reads a small code beside a large one', async () => {
    const large = await drawPdf([
      { texts: [CARD_TEXT], side: 300 },
      { texts: [OTHER_CARD_TEXT], side: 30 },
    ]);
    expect(textsOf(await scanAllPdf(large))).toEqual([CARD_TEXT, OTHER_CARD_TEXT]);
  });

  it("gives each of a family's cards the text of its own page", async () => {
    const family = await merged(await renderCardPdf(issued), await renderCardPdf(child));
    const scans = await scanAllPdf(await family.save());
    expect(textsOf(scans)).toEqual([issued.text, child.text]);
    expect(scans[1]!.pdf!.printedText).toContain('Lou');
    expect(scans[0]!.pdf!.printedText).not.toContain('Lou');
    for (const scan of scans) {
      expect(scan.pdf!.signature).toEqual({ intact: false, code: 'UNSIGNED' });
      const report = await verifier.verify(scan);
      expect(report).toMatchObject({ conclusion: 'APPROVED', warnings: [] });
    }
    expect(await codeOf(scanPdf(await family.save()))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
  });

  it('gives each card its own attachment, and one that belongs to no card to those without an attachment', async () => {
    const family = await merged(await renderCardPdf(issued), await renderCardPdf(child));
    await family.attach(utf8Encode(issued.text), ATTACHMENT_NAME);
    const own = await scanAllPdf(await family.save());
    expect(own.map(({ pdf }) => pdf?.attachment)).toEqual([utf8Encode(issued.text), undefined]);
    await family.attach(utf8Encode('EH1:OTHER'), ATTACHMENT_NAME);
    const foreign = await scanAllPdf(await family.save());
    expect(foreign.map(({ pdf }) => pdf?.attachment)).toEqual([utf8Encode(issued.text), utf8Encode('EH1:OTHER')]);
    expect(await verifier.verify(foreign[1]!)).toMatchObject({ failure: { code: 'ATTACHMENT_DIFFERS' } });
  });

  it('says of every card that pages were not read', async () => {
    const file = await drawPdf([{ texts: [CARD_TEXT] }, { texts: [OTHER_CARD_TEXT] }, { texts: [] }]);
    const scans = await scanAllPdf(file, { maxPages: 2 });
    expect(scans.map(({ pdf }) => pdf?.pagesRead)).toEqual([2, 2]);
  });

  it('reads foreign codes where there is no card, and refuses more codes than it reads', async () => {
    expect(textsOf(await scanAllPdf(await drawPdf([{ texts: [FOREIGN_TEXT, 'A'] }])))).toHaveLength(2);
    const many = Array.from({ length: 33 }, (_, index) => `EH1:${index}`);
    const pages = [0, 1, 2, 3, 4].map((page) => ({ texts: many.slice(8 * page, 8 * page + 8), side: 30 }));
    const error = await scanAllPdf(await drawPdf(pages)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ERR_EHIC_SCAN_SEVERAL_CODES', params: { codes: 33, max: 32 } });
  });

  it.skipIf(!existsSync(join(process.env.EEHIC_SHARED ?? '../shared', 'cases')))(
    'reads a family of the cases',
    async () => {
      const name = join(process.env.EEHIC_SHARED ?? '../shared', 'cases', '02-two-cards-unsigned-merge.pdf');
      expect((await scanAllPdf(await readFile(name))).map(({ pdf }) => pdf?.page)).toEqual([1, 2]);
    },
  );
});

describe('PDFs attached to a PDF', { timeout: 60_000 }, () => {
  it('are read where the document shows no card, and judged by their own signature', async () => {
    const scan = await scanPdf(await letterWith(signed));
    expect(scan).toMatchObject({ text: issued.text, pdf: { depth: 1, page: 1, signature: { intact: true } } });
    expect(scan.pdf!.attachment).toEqual(utf8Encode(issued.text));
    // Nobody is to believe that the letter was verified.
    expect(await verifier.verify(scan)).toMatchObject({
      conclusion: 'APPROVED',
      warnings: [{ id: 'document-unchanged', code: 'DOCUMENT_ATTACHED', params: { depth: 1 } }],
    });
  });

  it('are read to a depth of two', async () => {
    const twice = await letterWith(await letterWith(signed));
    expect((await scanPdf(twice)).pdf?.depth).toBe(2);
    expect(await codeOf(scanPdf(await letterWith(twice)))).toBe('ERR_EHIC_SCAN_NO_CODE');
  });

  it('are looked for in annotations too', async () => {
    const letter = await PDFDocument.load(await drawPdf([{ texts: [] }]));
    const { context } = letter;
    const file = context.register(context.flateStream(signed, { Type: 'EmbeddedFile' }));
    const specification = context.obj({ Type: 'Filespec', F: PDFString.of('card.pdf'), EF: { F: file } });
    const annotation = { Type: 'Annot', Subtype: 'FileAttachment', Rect: [10, 10, 30, 30], FS: specification };
    letter.getPage(0).node.set(PDFName.of('Annots'), context.obj([context.register(context.obj(annotation))]));
    expect(await scanPdf(await letter.save())).toMatchObject({ text: issued.text, pdf: { depth: 1 } });
  });

  it('do not count for one card where the document shows one, and all count for all', async () => {
    const document = await PDFDocument.load(await drawPdf([{ texts: [CARD_TEXT] }]));
    await document.attach(await drawPdf([{ texts: [OTHER_CARD_TEXT, CARD_TEXT] }]), 'other.pdf');
    const file = await document.save();
    expect(await scanPdf(file)).toMatchObject({ text: CARD_TEXT });
    const scans = await scanAllPdf(file);
    expect(scans.map(({ text, pdf }) => [text, pdf?.depth])).toEqual([
      [CARD_TEXT, undefined],
      [OTHER_CARD_TEXT, 1],
    ]);
  });

  it('that are two cards are several, and one that cannot be read costs nothing', async () => {
    const other = await drawPdf([{ texts: [OTHER_CARD_TEXT] }]);
    const broken = utf8Encode('%PDF-1.7\nbroken');
    const file = await letterWith(broken, signed, other, utf8Encode('no PDF'));
    expect(await codeOf(scanPdf(file))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
    expect(textsOf(await scanAllPdf(file))).toEqual([issued.text, OTHER_CARD_TEXT]);
  });

  it('are no more than ten, of no more bytes than a file may have', async () => {
    const empty = await drawPdf([{ texts: [] }]);
    const file = await letterWith(...Array(10).fill(empty), signed);
    expect(await codeOf(scanPdf(file))).toBe('ERR_EHIC_SCAN_NO_CODE');
    const large = await letterWith(signed);
    expect(large.length).toBeLessThan(signed.length);
    expect(await codeOf(scanPdf(large, { maxBytes: large.length }))).toBe('ERR_EHIC_SCAN_NO_CODE');
  });
});

describe('scanAllImage', { timeout: 60_000 }, () => {
  it('reads cards side by side', async () => {
    const scans = await scanAllImage(await drawCodes([CARD_TEXT, FOREIGN_TEXT, OTHER_CARD_TEXT, CARD_TEXT]));
    expect(new Set(textsOf(scans))).toEqual(new Set([CARD_TEXT, OTHER_CARD_TEXT]));
  });

  it('reads the pages of a TIFF', async () => {
    const pages = await Promise.all(
      [CARD_TEXT, OTHER_CARD_TEXT].map((text) => drawCode(text).toColourspace('srgb').png().toBuffer()),
    );
    const file = await sharp(pages, { join: { animated: true } })
      .tiff()
      .toBuffer();
    expect((await scanAllImage(file)).map(({ text, image }) => [text, image?.page])).toEqual([
      [CARD_TEXT, 1],
      [OTHER_CARD_TEXT, 2],
    ]);
  });

  it('reads a card without a quiet zone on black beside another', async () => {
    const code = await drawCode(OTHER_CARD_TEXT).png().toBuffer();
    const side = (await sharp(code).metadata()).width - 32;
    const bare = await sharp(code).extract({ left: 16, top: 16, width: side, height: side }).png().toBuffer();
    const file = await sharp({ create: { width: 900, height: 500, channels: 3, background: '#000' } })
      .composite([
        { input: bare, left: 550, top: 100 },
        { input: await drawCode(CARD_TEXT).png().toBuffer(), left: 50, top: 100 },
      ])
      .png()
      .toBuffer();
    expect(textsOf(await scanAllImage(file))).toEqual([CARD_TEXT, OTHER_CARD_TEXT]);
  });
});

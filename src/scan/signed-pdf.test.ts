import { PDFDocument, type PDFPage, rgb } from 'pdf-lib';
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
import { renderPdfPage } from './render.ts';
import { scanImage } from './scan-image.ts';
import { scanPdf } from './scan-pdf.ts';

const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
const signer = await demoSigner(demoInstitution('BE'));
const issuer = createIssuer({ signer, now, timeZone: 'UTC' });
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
const card: Card = sampleCard('BE', 'PRC', DAY);
const issued = await issuer.issue(card);
const other = await issuer.issue({ ...card, familyName: 'Swapped', tokenId: 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e' });
const signed = await renderCardPdf(issued, { signer: signer, now });
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/**
 * The same file with an incremental update (ISO 32000-1 7.5.6) that replaces what the page draws by that of another
 * file.
 */
function swapContent(file: Uint8Array, donor: Uint8Array): Uint8Array {
  const streamOf = (text: string) => {
    const number = /\/Contents (\d+) 0 R/.exec(text)![1]!;
    const start = text.indexOf(`\n${number} 0 obj\n`) + 1;
    return { number, object: text.slice(start, text.indexOf('endobj', start) + 7) };
  };
  const text = latin1(file);
  const own = streamOf(text);
  const swapped = streamOf(latin1(donor)).object.replace(/^\d+/, own.number);
  const [, root] = /\/Root (\d+ 0 R)/.exec(text)!;
  const [, size] = /\/Size (\d+)/.exec(text)!;
  const [, previous] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)!;
  const start = file.length + 1;
  const table = `xref\n${own.number} 1\n${String(start).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<< /Size ${size} /Root ${root} /Prev ${previous} >>\nstartxref\n${start + swapped.length}\n%%EOF\n`;
  return bytesOf(`${text}\n${swapped}${table}${trailer}`);
}

describe('scanPdf of a signed document', { timeout: 60_000 }, () => {
  it('reports that it is intact, and reads code, attachment and text', async () => {
    const scan = await scanPdf(signed);
    expect(scan.text).toBe(issued.text);
    expect(scan.pdf!.signature).toMatchObject({ intact: true, level: 'B-B', certificate: signer.certificate });
    expect(scan.pdf!.attachment).toEqual(utf8Encode(issued.text));
    for (const value of [card.familyName, card.givenNames, card.personalId])
      expect(scan.pdf!.printedText).toContain(value);
    const report = await verifier.verify(scan);
    expect(report.conclusion).toBe('APPROVED');
    expect(report.warnings).toEqual([]);
  });

  it('nothing that is printed is missing from the text, in any script and language', async () => {
    const names = { familyName: 'Παπαδόπουλος-Ϊωάννου', givenNames: 'Щерю Þórdís Żółć' };
    for (const [country, document] of [
      ['GR', 'PRC'],
      ['BG', 'EHIC'],
      ['PL', 'EHIC'],
    ] as const) {
      const own = await demoSigner(demoInstitution(country));
      const sample = { ...sampleCard(country, document, DAY), ...names };
      const pdf = await renderCardPdf(await createIssuer({ signer: own, now, timeZone: 'UTC' }).issue(sample), {
        signer: own,
        now,
        ...(document === 'EHIC' ? { size: 'ID-1' as const } : {}),
      });
      const report = await verifier.verify(await scanPdf(pdf));
      expect(report.conclusion).toBe('APPROVED');
      expect(report.warnings.filter(({ code }) => code === 'PRINTED_TEXT_DIFFERS')).toEqual([]);
    }
  });

  it('a code swapped in an appended revision is shown by a viewer, and not read', async () => {
    const swapped = swapContent(signed, await renderCardPdf(other, { signer: signer, now }));
    const page = await renderPdfPage(swapped, { dpi: 150 });
    const raw = { width: page.width, height: page.height, channels: 4 } as const;
    expect((await scanImage(await sharp(page.rgba, { raw }).png().toBuffer())).text).toBe(other.text);

    const scan = await scanPdf(swapped);
    expect(scan.text).toBe(issued.text);
    expect(scan.pdf!.signature).toEqual({ intact: false, code: 'SIGNED_THEN_CHANGED' });
    expect(await verifier.verify(scan)).toMatchObject({
      conclusion: 'REJECTED',
      failure: { id: 'document-unchanged', code: 'SIGNED_THEN_CHANGED' },
    });
  });

  it('reads what it has checked, whatever the caller writes over it meanwhile', async () => {
    const buffer = signed.slice();
    const scanning = scanPdf(buffer);
    const other = await renderCardPdf(await issuer.issue({ ...card, familyName: 'Other' }));
    buffer.fill(0x20);
    buffer.set(other.subarray(0, buffer.length));
    expect(await scanning).toMatchObject({ text: issued.text, pdf: { signature: { intact: true } } });
  });

  it('a name that ends a line with a hyphen is found in the text', async () => {
    const names = { familyName: 'Aaaaaaaaa-Bbbbbbbbb-Ccccccccc-Ddddddddd-', givenNames: 'Anne-' };
    const sample = { ...sampleCard('BE', 'EHIC', DAY), ...names };
    for (const size of ['A4', 'ID-1'] as const) {
      const report = await verifier.verify(await scanPdf(await renderCardPdf(await issuer.issue(sample), { size })));
      expect(report.warnings).toEqual([]);
    }
  });

  it.each([true, false])(
    'saved again by another program it counts as unsigned (object streams: %s)',
    async (useObjectStreams) => {
      const saved = await (await PDFDocument.load(signed)).save({ useObjectStreams });
      const scan = await scanPdf(saved);
      expect(scan.pdf!.signature).toEqual({ intact: false, code: 'DOCUMENT_SAVED_ANEW' });
      const report = await verifier.verify(scan);
      expect(report.conclusion).toBe('APPROVED');
      expect(report.steps[0]).toMatchObject({
        id: 'document-unchanged',
        status: 'WARNING',
        code: 'DOCUMENT_SAVED_ANEW',
      });
      const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
      expect(await strict.verify(scan)).toMatchObject({
        conclusion: 'REJECTED',
        failure: { id: 'document-unchanged', code: 'DOCUMENT_SAVED_ANEW' },
      });
    },
  );

  const NEW_PAGE = 'a page as a picture';
  it.each<[string, (page: PDFPage, document: PDFDocument) => unknown]>([
    ['text painted over', (page) => page.drawRectangle({ x: 0, y: 400, width: 595, height: 200, color: rgb(1, 1, 1) })],
    ['other text over it', (page) => page.drawText('3. Name: Forger', { x: 60, y: 560 })],
    ['hidden text', (page) => page.drawText('3. Name: Forger', { x: 60, y: 560, opacity: 0 })],
    [
      'an annotation over a field',
      (page, document) =>
        page.node.addAnnot(
          document.context.register(
            document.context.obj({ Type: 'Annot', Subtype: 'FreeText', Rect: [60, 500, 400, 580], F: 4 }),
          ),
        ),
    ],
    ['other data on a second page', (_, document) => document.addPage().drawText('3. Name: Forger', { x: 60, y: 560 })],
    [NEW_PAGE, async () => undefined],
  ])('%s: the code counts, the page does not, whatever its text says', async (name, change) => {
    let document = await PDFDocument.load(signed);
    if (name === NEW_PAGE) {
      const { width, height, rgba } = await renderPdfPage(signed, { dpi: 150 });
      document = await PDFDocument.create();
      const png = await sharp(rgba, { raw: { width, height, channels: 4 } })
        .png()
        .toBuffer();
      const picture = await document.embedPng(Uint8Array.from(png));
      document.addPage([595, 842]).drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    } else await change(document.getPage(0), document);
    const scan = await scanPdf(await document.save());
    const report = await verifier.verify(scan);
    expect(report.conclusion).toBe('APPROVED');
    const code = name === NEW_PAGE ? 'UNSIGNED' : 'DOCUMENT_SAVED_ANEW';
    expect(report.steps[0]).toMatchObject({ id: 'document-unchanged', status: 'WARNING', code });
    expect(report.warnings.map((each) => each.code)).toEqual(name === NEW_PAGE ? ['PRINTED_TEXT_UNREADABLE'] : []);
    const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
    expect((await strict.verify(scan)).conclusion).toBe('REJECTED');
  });

  it.each(['its own', 'none', 'that of somebody else'])(
    'the page of the code alone is compared: with %s as text, and the genuine text on another page',
    async (text) => {
      const page = await renderPdfPage(signed, { dpi: 150 });
      const raw = { width: page.width, height: page.height, channels: 4 } as const;
      const document = await PDFDocument.load(signed);
      if (text !== 'its own') {
        const picture = await document.embedPng(Uint8Array.from(await sharp(page.rgba, { raw }).png().toBuffer()));
        const first = document.insertPage(0, [595, 842]);
        first.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
        if (text !== 'none') first.drawText('3. Name: Forger\n4. Given name(s): Frank', { x: 60, y: 560 });
        document.getPage(1).drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: rgb(1, 1, 1) });
      }
      const scan = await scanPdf(await document.save());
      expect(scan.pdf!.page).toBe(1);
      const report = await verifier.verify(scan);
      expect(report).toMatchObject({ conclusion: 'APPROVED', card: { familyName: card.familyName } });
      expect(report.steps[0]).toMatchObject({ status: 'WARNING', code: 'DOCUMENT_SAVED_ANEW' });
      const codes = {
        'its own': [],
        none: ['PRINTED_TEXT_UNREADABLE'],
        'that of somebody else': ['PRINTED_TEXT_DIFFERS'],
      };
      expect([...new Set(report.warnings.map(({ code }) => code))]).toEqual(codes[text as keyof typeof codes]);
    },
  );

  it.each(['\n', '\r\n', ' \t\f\0', '\0'.repeat(10_000)])(
    'with white space after its end it is intact, with a remark',
    async (space) => {
      const scan = await scanPdf(Buffer.concat([signed, Buffer.from(space)]));
      expect(scan.pdf!.signature).toMatchObject({ intact: true, trailingSpace: true });
      const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
      const report = await strict.verify(scan);
      expect(report).toMatchObject({ conclusion: 'APPROVED', warnings: [{ code: 'DOCUMENT_TRAILING_SPACE' }] });
    },
  );
});

describe('the attachment of an unsigned document', { timeout: 60_000 }, () => {
  const load = async () => PDFDocument.load(await renderCardPdf(issued));

  it('is that of the code, or the document is rejected', async () => {
    const scan = await scanPdf(await renderCardPdf({ ...issued, text: issued.text }));
    expect((await verifier.verify(scan)).conclusion).toBe('APPROVED');
    const donor = latin1(await renderCardPdf(other));
    const own = latin1(await renderCardPdf(issued));
    const page = /\/Contents (\d+) 0 R/.exec(own)![1]!;
    expect(page).toBe(/\/Contents (\d+) 0 R/.exec(donor)![1]);
    const report = await verifier.verify(await scanPdf(swapContent(bytesOf(own), bytesOf(donor))));
    expect(report).toMatchObject({ failure: { id: 'attachment-equals-code', code: 'ATTACHMENT_DIFFERS' } });
  });

  it('is ambiguous when there are two of its name, and one of another name does not matter', async () => {
    for (const [name, attachment] of [
      [ATTACHMENT_NAME, 'several'],
      ['other.txt', utf8Encode(issued.text)],
    ] as const) {
      const document = await load();
      await document.attach(utf8Encode(issued.text), name, {});
      expect((await scanPdf(await document.save())).pdf!.attachment).toEqual(attachment);
    }
  });

  it('larger than any code is not read', async () => {
    const document = await PDFDocument.create();
    document.addPage((await document.copyPages(await load(), [0]))[0]!);
    await document.attach(new Uint8Array(70_000).fill(65), ATTACHMENT_NAME, {});
    expect((await scanPdf(await document.save())).pdf!.attachment).toEqual(new Uint8Array(0));
  });
});

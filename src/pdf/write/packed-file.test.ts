import { inflate } from 'pako';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { scanPdf } from '../../scan/scan-pdf.ts';
import { es256 } from '../../verify/verify.fixture.ts';
import { buildCardDocument } from '../card-document.ts';
import { latin1, readBack } from '../read-back.fixture.ts';
import { renderCardPdf } from '../render.ts';
import { EHIC, PRC, pretendIssued } from '../sample.fixture.ts';
import { verifyPdfSignature } from '../verify/verify-pdf-signature.ts';
import { writeDocument } from './document.ts';

const now = () => new Date('2025-09-22T10:00:00Z');
const issued = pretendIssued(PRC);
const small = await renderCardPdf(issued, { now, compress: 'small' });
const signed = await renderCardPdf(issued, { now, signer: es256, compress: 'small' });
const trustAnchors = [es256.certificate];
const codeOf = async (pdf: Uint8Array) => {
  const signature = await verifyPdfSignature(pdf, { trustAnchors, now });
  return signature.valid ? 'valid' : signature.code;
};

/** Reads the cross-reference stream at the end of a file. */
function readEntries(pdf: Uint8Array) {
  const text = latin1(pdf);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1]);
  const [head, number, dictionary] = /^(\d+) 0 obj\n<< (.*) >>\nstream\n/.exec(text.slice(start))!;
  const length = Number(/\/Length (\d+)/.exec(dictionary!)![1]);
  const bytes = inflate(pdf.slice(start + head.length, start + head.length + length));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries = Array.from({ length: bytes.length / 7 }, (_, index) => ({
    type: view.getUint8(7 * index),
    where: view.getUint32(7 * index + 1),
    place: view.getUint16(7 * index + 5),
  }));
  return { text, number: Number(number), dictionary: dictionary!, entries };
}

test.each([
  ['signed', signed],
  ['not signed', small],
])('%s: each entry leads to its object, and no object stands outside the entries', (_, pdf) => {
  const { text, number, dictionary, entries } = readEntries(pdf);
  const open = readBack(pdf).objects;
  expect(dictionary).toContain(`/Size ${entries.length}/`);
  expect(entries[0]).toEqual({ type: 0, where: 0, place: 0xffff });
  expect(entries[number]!.type).toBe(1);
  const stream = [...open].find(([, object]) => object.includes('/Type/ObjStm'))!;
  const content = latin1(readBack(pdf).content(stream[1]));
  const first = Number(/\/First (\d+)/.exec(stream[1])![1]);
  const places = content.slice(0, first).trim().split(' ').map(Number);
  entries.forEach(({ type, where, place }, index) => {
    if (type === 1) expect(text.slice(where)).toMatch(new RegExp(`^${index} 0 obj\n`));
    if (type === 2) {
      expect(where).toBe(stream[0]);
      expect(places[2 * place]).toBe(index);
      expect(content.slice(first + places[2 * place + 1]!)).toMatch(/^<</);
    }
  });
  const inTheOpen = entries.flatMap(({ type }, index) => (type === 1 ? [index] : []));
  expect([...open.keys()].sort((a, b) => a - b)).toEqual(inTheOpen);
  expect(entries.filter(({ type }) => type === 2)).toHaveLength(places.length / 2);
});

test('streams and the signature dictionary alone are in the open', () => {
  const open = [...readBack(signed).objects.values()];
  const dictionaries = open.filter((object) => !object.includes('\nstream\n'));
  expect(dictionaries).toHaveLength(1);
  expect(dictionaries[0]).toContain('/SubFilter /ETSI.CAdES.detached');
});

test('it is a sixth smaller than a page made fast, with the same code, attachment and text', async () => {
  for (const card of [PRC, EHIC]) {
    const fast = await renderCardPdf(pretendIssued(card), { now });
    const packed = await renderCardPdf(pretendIssued(card), { now, compress: 'small' });
    expect(packed.length).toBeLessThan((5 / 6) * fast.length);
    const [one, other] = [await scanPdf(fast), await scanPdf(packed)];
    expect(other.text).toBe(one.text);
    expect(other.pdf?.attachment).toEqual(one.pdf?.attachment);
    expect(other.pdf?.printedText).toBe(one.pdf?.printedText);
    expect(one.pdf?.printedText).toContain(card.familyName);
  }
});

test('the signature is verified as any other, and so is what was done to the file', async () => {
  expect(await codeOf(signed)).toBe('valid');
  const changed = (at: number) => signed.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const text = latin1(signed);
  expect(await codeOf(changed(text.indexOf('/ObjStm') + 120))).toBe('DIGEST_MISMATCH');
  expect(await codeOf(changed(text.indexOf('/Type/XRef') + 120))).toBe('DIGEST_MISMATCH');
  expect(await codeOf(Uint8Array.from([...signed, ...signed.slice(-200)]))).toBe('SIGNED_THEN_CHANGED');
  for (const useObjectStreams of [true, false]) {
    const saved = await (await PDFDocument.load(signed)).save({ useObjectStreams });
    expect(await codeOf(saved)).toBe('DOCUMENT_SAVED_ANEW');
  }
});

test('the same card and clock make the same bytes', async () => {
  expect(await renderCardPdf(issued, { now, compress: 'small' })).toEqual(small);
});

test('part 1 of PDF/A has no object streams', async () => {
  const file = latin1(await writeDocument(await buildCardDocument(issued, { now, compress: 'small' }, 1)));
  expect(file).not.toContain('/ObjStm');
  expect(file).toContain('\nxref\n');
});

test.each(['Small', '', 9, null])('%j is not a way to compress', async (compress) => {
  const options = { compress } as unknown as { compress: 'small' };
  await expect(renderCardPdf(issued, options)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
});

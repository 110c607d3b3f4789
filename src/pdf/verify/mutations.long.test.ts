import { beforeAll, describe, expect, test } from 'vitest';
import { concatBytes } from '../../codec/bytes.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { signed } from '../cms/signers.fixture.ts';
import { timeStamped } from '../cms/timestamp.fixture.ts';
import { renderCardPdf } from '../render.ts';
import { PRC, pretendIssued } from '../sample.fixture.ts';
import { checkDocumentSignature } from './check-document-signature.ts';
import { findSignature, signedRevision } from './locate-signature.ts';
import { gapOf } from './signed.fixture.ts';

let card: Uint8Array;
beforeAll(async () => {
  const sign = await demoSigner(demoInstitution('BE'));
  card = await renderCardPdf(pretendIssued(PRC), { signer: sign, now: () => new Date('2025-09-22T10:00:00Z') });
});

/** Returns a generator of fixed numbers from 0 to 2^20. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 12;
  };
}

const isIntact = async (file: Uint8Array) => (await checkDocumentSignature(file)).intact;

describe('a signed card', () => {
  test('is intact, and one that only the time stamp was added to', async () => {
    expect(await isIntact(card)).toBe(true);
    expect(await isIntact(signed(timeStamped()))).toBe(true);
  });

  test('every 50th byte outside the gap counts', async () => {
    const [start, end] = gapOf(card);
    const objectStart = Buffer.from(card).lastIndexOf('obj', start);
    const objectEnd = Buffer.from(card).indexOf('endobj', end);
    // The catalogue names the signature that certifies the document; that it names another is found first.
    const reference = Buffer.from(card).lastIndexOf('/DocMDP ', objectStart) + '/DocMDP '.length;
    const referenceEnd = Buffer.from(card).indexOf('\n', reference);
    const places = Array.from({ length: Math.ceil(card.length / 50) }, (_, index) => 50 * index);
    for (const at of [...places, reference, referenceEnd - 1]) {
      if (at >= start && at < end) continue;
      const changed = card.slice();
      changed[at]! ^= 1 << (at % 8);
      const result = await checkDocumentSignature(changed);
      expect(result.intact).toBe(false);
      // In the dictionary of the signature other faults are found first.
      if (at >= reference && at < referenceEnd)
        expect(result).toMatchObject({ code: 'CMS_INVALID', params: { problem: 'DocMDP' } });
      else if (at < objectStart - 10 || at > objectEnd + 6) expect(result).toMatchObject({ code: 'DIGEST_MISMATCH' });
    }
  });

  test('every byte of the signature dictionary counts', async () => {
    const [start, end] = gapOf(card);
    const from = Buffer.from(card).lastIndexOf('obj', start) - 5;
    const until = Buffer.from(card).indexOf('endobj', end) + 6;
    for (let at = from; at < until; at++) {
      if (at >= start && at < end) continue;
      for (const bit of [1, 32]) {
        const changed = card.slice();
        changed[at]! ^= bit;
        expect(await isIntact(changed)).toBe(false);
      }
    }
  });

  test('every byte of the signature value counts, but for the case of its digits', async () => {
    const [start, end] = gapOf(card);
    const used = Buffer.from(card).toString('latin1', start, end).replace(/0*>$/, '').length;
    for (let at = start; at < start + used + 40; at++) {
      const changed = card.slice();
      changed[at]! ^= 1;
      expect(await isIntact(changed)).toBe(false);
    }
    const digits = Buffer.from(card).toString('latin1', start, end);
    const upper = concatBytes(card.subarray(0, start), Buffer.from(digits.toUpperCase()), card.subarray(end));
    expect(await isIntact(upper)).toBe(true);
  });

  test('every shorter file', async () => {
    for (let length = 0; length < card.length; length += 211)
      expect(await isIntact(card.subarray(0, length))).toBe(false);
  });
});

describe('random changes', () => {
  test.each([1, 2, 3])('cut out, doubled, moved, overwritten: seed %i', async (seed) => {
    const next = numbers(seed);
    const file = seed === 1 ? card : signed(seed === 2 ? {} : timeStamped());
    const [start, end] = gapOf(file);
    for (let round = 0; round < 300; round++) {
      const [at, length, to] = [next() % file.length, 1 + (next() % 200), next() % file.length];
      const piece = file.subarray(at, at + length);
      const changed = [
        concatBytes(file.subarray(0, at), file.subarray(at + length)),
        concatBytes(file.subarray(0, to), piece, file.subarray(to)),
        concatBytes(file.subarray(0, to), piece, file.subarray(to + piece.length)),
        concatBytes(
          file.subarray(0, at),
          Uint8Array.from(piece, () => next() & 0xff),
          file.subarray(at + piece.length),
        ),
      ][round % 4]!;
      const isSame = Buffer.compare(changed, file) === 0;
      expect(await isIntact(changed)).toBe(isSame);
      expect(signedRevision(changed, findSignature(changed)).length).toBeLessThanOrEqual(changed.length);
    }
    expect(end).toBeGreaterThan(start);
  });

  test('noise of the characters that PDF is made of', async () => {
    const next = numbers(4);
    const words = [
      '/',
      'ByteRange',
      'Contents',
      '<<',
      '>>',
      '[',
      ']',
      '<',
      '>',
      '(',
      ')',
      '\\',
      ' ',
      '\n',
      '1 0 obj',
      'endobj',
    ];
    const more = ['0 ', '9 ', '00', '30', '#', '%', '/ByteRange [0 ', '/Type /Sig', '/DocMDP', 'R'];
    for (let round = 0; round < 3000; round++) {
      const text = Array.from(
        { length: next() % 60 },
        () => [...words, ...more][next() % (words.length + more.length)],
      );
      const bytes = new Uint8Array(Buffer.from(text.join('')));
      expect(await isIntact(bytes)).toBe(false);
      expect(signedRevision(bytes, findSignature(bytes))).toBe(bytes);
    }
  });
});

describe('the work is bounded by the length of the file', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    '/',
    '<',
    '(',
    '[',
    '<<',
    '1 0 obj ',
    'obj',
    '\\',
    '/A',
    '#',
    '/ByteRange',
    '1 0 obj<</ByteRange ',
    '/Type ',
    '/Type/ObjStm',
    '1 0 obj<</Type/ObjStm/Filter/FlateDecode/Length 9>>stream\n',
  ])('%s, a million bytes of it', async (piece) => {
    const file = new Uint8Array(Buffer.from(piece.repeat(MEGABYTE / piece.length)));
    expect(await isIntact(file)).toBe(false);
    expect(signedRevision(file, findSignature(file))).toBe(file);
  });

  test('before and after one range', async () => {
    for (const piece of ['obj ', '1 0 obk ', '(', '[', '<<', ' ']) {
      const noise = piece.repeat(MEGABYTE / piece.length);
      const bytes = new Uint8Array(Buffer.from(`1 0 obj<<${noise}/ByteRange [0 1 2 3]${noise}>>endobj`));
      expect(await isIntact(bytes)).toBe(false);
    }
  });
});

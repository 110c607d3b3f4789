import { describe, expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { signed } from '../cms/signers.fixture.ts';
import { findSignature, signedRevision } from './locate-signature.ts';
import { edit, gapOf } from './signed.fixture.ts';

const PDF = signed();
/** Replaces the range, of which the padding is kept. */
const withRange = (range: string) =>
  edit(PDF, (text) => text.replace(/(?<=ByteRange )\[0 \d+ \d+ \d+\]/, (all) => range.padEnd(all.length)));
const revisionOf = (file: Uint8Array) => signedRevision(file, findSignature(file));

describe('the revision that was signed', () => {
  test('is all of a document that nothing was added to', () => {
    expect(revisionOf(PDF)).toEqual(PDF);
  });

  test.each([
    ['a newline', '\n'],
    [
      'a revision with another page',
      '3 0 obj\n<< /Type /Page >>\nendobj\nxref\n0 0\ntrailer\n<<>>\nstartxref\n0\n%%EOF\n',
    ],
    ['a second signature', '9 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>\nendobj\n'],
  ])('does not contain %s after the end', (_, more) => {
    expect(revisionOf(concatBytes(PDF, utf8Encode(more)))).toEqual(PDF);
  });

  test('is all of a document without a signature, or whose range cannot be right', () => {
    const [start, end] = gapOf(PDF);
    for (const file of [
      new Uint8Array(0),
      utf8Encode('%PDF-1.7\n%%EOF\n'),
      PDF.subarray(0, -1),
      concatBytes(utf8Encode(' '), PDF),
      edit(PDF, (text) => text.replace(`[0 ${start} ${end} `, `[0 ${start} ${end - 1} `)),
      // The covered end of these is within the file.
      withRange(`[0 ${start - 1} ${end} 500]`),
      withRange(`[0 ${start} ${end + 1} 500]`),
      withRange(`[1 ${start} ${end} 500]`),
      edit(PDF, (text) => text.replace('/ByteRange', '/ByteRangf')),
    ]) {
      expect(revisionOf(file)).toEqual(file);
    }
  });

  test('does not end within the dictionary of the signature, nor with it', () => {
    const [start, end] = gapOf(PDF);
    const rest = Buffer.from(PDF).indexOf('>>\nendobj', end) + 2 - end;
    expect(revisionOf(withRange(`[0 ${start} ${end} ${rest}]`))).toHaveLength(PDF.length);
    expect(revisionOf(withRange(`[0 ${start} ${end} ${rest + 1}]`))).toHaveLength(end + rest + 1);
  });
});

import { describe, expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { signed } from '../cms/signers.fixture.ts';
import { findSignature, signedRevision } from './locate-signature.ts';
import { edit, gapOf } from './signed.fixture.ts';

const PDF = signed();
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
      edit(PDF, (text) => text.replace('/ByteRange', '/ByteRangf')),
    ]) {
      expect(revisionOf(file)).toEqual(file);
    }
  });
});

import { expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { readContents } from './signature-contents.ts';

/** Returns the gap of a SEQUENCE of this length, with zeros after it. */
const gapOf = (length: number, after = '00') => {
  const head = Uint8Array.of(0x30, 0x82, (length - 4) >> 8, (length - 4) & 0xff);
  return utf8Encode(`<${Buffer.from(head).toString('hex')}${'00'.repeat(length - 4)}${after}>`);
};

test('a CMS of 64 KiB is read, and one of a byte more is not', () => {
  expect(readContents(gapOf(65_536))).toHaveLength(65_536);
  expect(() => readContents(gapOf(65_537))).toThrow(
    expect.objectContaining({ code: 'CMS_INVALID', problem: 'length' }),
  );
});

test('half a byte, no hexadecimal digit, and anything but zeros after it are refused', () => {
  expect(readContents(gapOf(300))).toHaveLength(300);
  // Some would make a byte of zero if they were taken for digits: 1 and a space, f and g, 3 and an apostrophe.
  for (const after of ['0', '0g', '01', '0001', '0100', '1 ', 'fg', "3'"]) {
    expect(() => readContents(gapOf(300, after)), after).toThrow(
      expect.objectContaining({ code: 'SIGNATURE_CONTENTS_INVALID' }),
    );
  }
});

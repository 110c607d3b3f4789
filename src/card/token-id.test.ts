import { describe, expect, it } from 'vitest';
import { comparableTokenId, faultOfTokenId, toUuid } from './token-id.ts';

const UUID = '9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456';

describe('a UUID in any spelling is the same UUID', () => {
  it.each([
    UUID,
    UUID.toUpperCase(),
    UUID.replaceAll('-', ''),
    UUID.replaceAll('-', '\u2013'),
    `urn:uuid:${UUID}`,
    `uuid:${UUID}`,
    `{${UUID}}`,
    `{ ${UUID} }`,
    ` ${UUID}\n`,
    ` urn:uuid:{${UUID}} `,
    `\u0085${UUID}\u0085`,
    UUID.replace('-', ''),
    `{${UUID}`,
    `${UUID}}`,
  ])('%j', (text) => {
    expect(toUuid(text)).toBe(UUID);
    expect(comparableTokenId(text)).toBe(UUID);
    expect(faultOfTokenId(text)).toBeUndefined();
  });

  it.each(['', '{', `{{${UUID}}}`, `${UUID}0`, UUID.slice(1), `x${UUID}`, `\ufeff${UUID}`, 'card 1'])(
    '%j is none',
    (text) => {
      expect(toUuid(text)).toBeUndefined();
      expect(comparableTokenId(text)).toBe(text);
    },
  );

  it('what is no text is none', () => expect(toUuid(5 as unknown as string)).toBeUndefined());
});

describe('what no document can have as its token id (spec/revocation.md)', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['card 1 ', 'edge space'],
    ['card\u200b1', 'invisible character'],
    // Something that announces a UUID, around none.
    ['urn:uuid:1', 'damaged UUID'],
    ['uuid:', 'damaged UUID'],
    ['(uuid:1)', 'damaged UUID'],
    ['{1}', 'damaged UUID'],
    // White space around it does not make it another one.
    [' {1}\n', 'damaged UUID'],
    [' urn:uuid:1', 'damaged UUID'],
    ['9b1deb4d-5b1d-47b5-9e3e-2b0e1b12345 ', 'damaged UUID'],
    ['\ufeffcard 1 ', 'invisible character'],
    // Five groups of hexadecimal digits, 26 to 38 digits in all.
    ['9b1deb4d-5b1d-47b5-9e3e-2b0e1b', 'damaged UUID'],
    ['9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456789abc', 'damaged UUID'],
    ['9b1deb4d 5b1d 47b5 9e3e 2b0e1b12345', 'damaged UUID'],
    ['(9b1deb4d-5b1d-47b5-9e3e-2b0e1b12345)', 'damaged UUID'],
  ])('%j: %s', (text, fault) => expect(faultOfTokenId(text)).toBe(fault));

  it.each([
    // 25 and 39 digits.
    '9b1deb4d-5b1d-47b5-9e3e-2b0e1',
    '9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456789abcd',
    '2025-09-22-11-17',
    // Four groups.
    '9b1deb4d5b1d-47b5-9e3e-2b0e1b123456',
    'card-9b1deb4d-5b1d-47b5-9e3e-2b0e1b12345',
    // One brace.
    '{1',
    '1}',
  ])('%j is an id of another kind', (text) => expect(faultOfTokenId(text)).toBeUndefined());
});

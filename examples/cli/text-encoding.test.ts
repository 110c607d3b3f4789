import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from './output.ts';
import { decodeUtf8 } from './text-encoding.ts';

const JSON_TEXT = '{"familyName": "Müller"}';
const bytesOf = (...parts: (Uint8Array | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Uint8Array.from(part)));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const utf32 = (text: string) => new Uint8Array(Uint32Array.from([...text], (letter) => letter.codePointAt(0)!).buffer);

const refusal = (bytes: Uint8Array): string => {
  try {
    decodeUtf8(bytes, 'card.json');
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as UsageError).message;
  }
  throw new Error('was read');
};

describe('text must be UTF-8', () => {
  it('is read, with a byte order mark and without', () => {
    const bytes = new TextEncoder().encode(JSON_TEXT);
    expect(decodeUtf8(bytes, 'card.json')).toBe(JSON_TEXT);
    expect(decodeUtf8(bytesOf([0xef, 0xbb, 0xbf], bytes), 'card.json')).toBe(JSON_TEXT);
    for (const short of ['', '1', '{}', 'é']) {
      expect(decodeUtf8(new TextEncoder().encode(short), 'card.json')).toBe(short);
    }
  });

  it.each<[string, Uint8Array, string]>([
    ['Windows-1252', new Uint8Array(Buffer.from(JSON_TEXT, 'latin1')), 'WINDOWS-1252'],
    ['UTF-8 that was cut', new TextEncoder().encode('"é').slice(0, 2), 'WINDOWS-1252'],
    ['UTF-16, little end first, with a mark', bytesOf([0xff, 0xfe], utf16(JSON_TEXT)), 'UTF-16LE'],
    ['UTF-16, little end first', utf16(JSON_TEXT), 'UTF-16LE'],
    ['UTF-16, little end first, ASCII only', utf16('{"a": 1}'), 'UTF-16LE'],
    ['UTF-16, big end first, with a mark', bytesOf([0xfe, 0xff], swapped(JSON_TEXT)), 'UTF-16BE'],
    ['UTF-16, big end first', swapped(JSON_TEXT), 'UTF-16BE'],
    ['UTF-32, with a mark', utf32(`\ufeff${JSON_TEXT}`), 'UTF-32LE'],
    ['UTF-32', utf32(JSON_TEXT), 'UTF-32LE'],
  ])('%s is refused, with how to convert it', (_, bytes, encoding) => {
    const message = refusal(bytes);
    expect(message).toContain('not UTF-8: card.json');
    expect(message).toContain(`iconv -f ${encoding} -t UTF-8`);
    expect(message).not.toContain('ller');
  });

  const shared = process.env.EEHIC_SHARED ?? '../shared';
  const file = join(shared, 'cases/01-card-windows1252.json');
  const found = (() => {
    try {
      return readFileSync(file);
    } catch {
      return undefined;
    }
  })();
  it.skipIf(!found)('a card that a spreadsheet program saved in Windows-1252', () => {
    expect(refusal(found!)).toContain('iconv -f WINDOWS-1252');
  });
});

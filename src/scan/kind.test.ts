import { describe, expect, it } from 'vitest';
import { fileKind } from './kind.ts';
import { drawCode } from './test-material.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('fileKind', () => {
  it('tells pictures by their first bytes', async () => {
    expect(fileKind(await drawCode('A').png().toBuffer())).toBe('png');
    expect(fileKind(await drawCode('A').jpeg().toBuffer())).toBe('jpeg');
    expect(fileKind(await drawCode('A').webp().toBuffer())).toBe('webp');
  });

  it('finds the PDF header within the first 1,024 bytes only', () => {
    expect(fileKind(encode('%PDF-1.7\n'))).toBe('pdf');
    expect(fileKind(encode(`${' '.repeat(1019)}%PDF-`))).toBe('pdf');
    expect(fileKind(encode(`${' '.repeat(1020)}%PDF-`))).toBeUndefined();
  });

  it.each(['', '%PDF', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', 'RIFF    WAVE', 'EH1:ABC'])(
    'knows nothing else: %j',
    (text) => expect(fileKind(encode(text))).toBeUndefined(),
  );
});

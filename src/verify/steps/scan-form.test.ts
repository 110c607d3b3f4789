import { describe, expect, it } from 'vitest';
import type { Scan } from '../../scan-result.ts';
import { requireScan } from './scan-form.ts';

const bytes = Uint8Array.of(1);
const timestamp = { certificate: bytes, chain: [bytes], time: '2025-09-22T10:00:00Z' };
const intact = { intact: true, certificate: bytes, chain: [bytes] };
const scan = { text: 'EH1:', source: 'pdf', pdf: { page: 1, pages: 1 } };
const withPdf = (change: object) => ({ ...scan, pdf: { ...scan.pdf, ...change } });
const check = (value: unknown) => () => requireScan(value as Scan);

describe('a scan of the right form', () => {
  it.each<[string, unknown]>([
    ['a text and nothing else', { text: '' }],
    ['a twin', { ...scan, twin: 'x' }],
    ['no signature', withPdf({ attachment: bytes, printedText: 'x' })],
    ['several attachments', withPdf({ attachment: 'several' })],
    ['a signature that is not intact', withPdf({ signature: { intact: false, code: 'UNSIGNED' } })],
    ['an intact one, time-stamped', withPdf({ signature: { ...intact, timestamp } })],
  ])('%s', (_, value) => {
    expect(check(value)).not.toThrow();
  });
});

describe('one member of the wrong form is enough to refuse a scan', () => {
  it.each<[string, unknown]>([
    ['text', { ...scan, text: 1 }],
    ['twin', { ...scan, twin: 1 }],
    ['image', { ...scan, image: 1 }],
    ['pdf', { ...scan, pdf: null }],
    ['attachment', withPdf({ attachment: { 0: 1 } })],
    ['printed text', withPdf({ printedText: 1 })],
    ['signature', withPdf({ signature: 1 })],
    ['code', withPdf({ signature: { intact: false } })],
    ['certificate', withPdf({ signature: { ...intact, certificate: { 0: 1 } } })],
    ['chain', withPdf({ signature: { ...intact, chain: undefined } })],
    ['a certificate of the chain', withPdf({ signature: { ...intact, chain: [bytes, {}] } })],
    ['time stamp', withPdf({ signature: { ...intact, timestamp: 1 } })],
    [
      'certificate of the time stamp',
      withPdf({ signature: { ...intact, timestamp: { ...timestamp, certificate: 1 } } }),
    ],
    ['time', withPdf({ signature: { ...intact, timestamp: { ...timestamp, time: 'x' } } })],
  ])('%s', (_, value) => {
    expect(check(value)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });
});

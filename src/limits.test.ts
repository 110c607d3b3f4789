import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Numbers of spec/limits.md whose constants are not exported (spec.test.ts has the others): row, text, file, what
 * stands before it.
 */
it.each<readonly [row: string, text: (value: number) => string, file: string, before: string]>([
  ['token', (depth) => `at most ${depth} deep`, 'profiles/cose/profile.ts', 'MAX_DEPTH ='],
  ['picture', (pixels) => `${pixels / 1e6} million pixels`, 'scan/read-image.ts', 'DEFAULT_MAX_PIXELS ='],
  ['PDFs attached to a PDF', (count) => `${count}, `, 'scan/read-documents.ts', 'MAX_ATTACHED ='],
  [
    'PDFs attached to a PDF',
    (depth) => `${['no', 'one', 'two'][depth]} levels`,
    'scan/read-documents.ts',
    'MAX_DEPTH =',
  ],
  ['memory of the PDF renderer', (mebibytes) => `${mebibytes} MiB`, 'scan/pdfium.ts', 'MAX_MEMORY ='],
  ['CMS of a signature', (count) => `${count} certificates`, 'pdf/cms/signed-data.ts', 'MAX_CERTIFICATES ='],
  ['CMS of a signature', (count) => `${count} attributes`, 'pdf/cms/attributes.ts', 'MAX_ATTRIBUTES ='],
  ['answer of a Resolver', inMebibytes, 'registry/resolver-options.ts', 'QUERY = { timeLimit: 10_000, maxBytes:'],
  ['answer of a Resolver', inMebibytes, 'registry/resolver-options.ts', 'LIST = { timeLimit: 60_000, maxBytes:'],
  ['signed snapshot', inMebibytes, 'registry/signed-snapshot.ts', 'DEFAULT_MAX_LENGTH ='],
  ['certificates of an institution', (count) => `${count} are tried`, 'verify/steps/trust.ts', 'MAX_CANDIDATES ='],
  ['revocation list', (bytes) => `${bytes / 1e6} MB`, 'revocation/check/parse-options.ts', 'DEFAULT_MAX_LENGTH ='],
  ['revocation list', (count) => `${count} lists`, 'revocation/check/parse-options.ts', 'DEFAULT_MAX_LISTS ='],
  ['certificate revocation list', (count) => `${count} lists`, 'crypto/x509/certificate-lists.ts', 'MAX_LISTS ='],
  [
    'certificate revocation list',
    (count) => `${count.toLocaleString('en')} entries`,
    'crypto/x509/certificate-list.ts',
    'MAX_ENTRIES =',
  ],
  [
    'row of a file of members',
    (bytes) => `${bytes.toLocaleString('en')} bytes`,
    'batch/members/parse-options.ts',
    'DEFAULT_MAX_ROW_BYTES =',
  ],
  ['JSON out of a network', (depth) => `${depth} levels`, 'codec/strict-json.ts', 'MAX_DEPTH ='],
])('spec/limits.md has for %s the number of the source', (row, text, file, before) => {
  const page = readFileSync(new URL('../spec/limits.md', import.meta.url), 'utf8');
  const line = page.split('\n').find((each) => each.startsWith(`| ${row} |`));
  expect(line).toContain(text(numberOf(file, before)));
});

function inMebibytes(bytes: number): string {
  return `${bytes / 1024 ** 2} MiB`;
}

/** The number that stands in a file of the source after a name: `10`, `50_000_000` or `1 << 20`. */
function numberOf(file: string, before: string): number {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const found = text.split(`const ${before}`)[1]?.match(/^ ([\d_]+)(?: << (\d+))?\b/);
  if (!found) throw new Error(`${file} has no number after "${before}"`);
  return Number(found[1]!.replaceAll('_', '')) * 2 ** Number(found[2] ?? 0);
}

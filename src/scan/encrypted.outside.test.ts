import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, codeOf, drawPdf } from './test-material.ts';

// Encryption made by qpdf, which has to be installed; a missing program is a failure.
const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-encrypted-'));
  await writeFile(join(folder, 'plain.pdf'), await drawPdf([{ texts: [CARD_TEXT] }]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function encrypt(user: string, ...how: string[]): Promise<Uint8Array> {
  const [plain, encrypted] = [join(folder, 'plain.pdf'), join(folder, 'encrypted.pdf')];
  await run('qpdf', ['--allow-weak-crypto', '--encrypt', user, 'owner', ...how, '--', plain, encrypted]);
  return readFile(encrypted);
}

describe('a PDF that qpdf has encrypted', { timeout: 60_000 }, () => {
  it.each([
    ['RC4 of 40 bits', ['40', '--print=n']],
    ['RC4 of 128 bits', ['128', '--use-aes=n', '--print=none']],
    ['AES of 128 bits', ['128', '--use-aes=y', '--print=none']],
    ['AES of 256 bits', ['256', '--print=none', '--extract=n']],
    ['AES of 256 bits, revision 5', ['256', '--force-R5']],
  ])('is read without a password, not with one: %s', async (_name, how) => {
    expect((await scanPdf(await encrypt('', ...how))).text).toBe(CARD_TEXT);
    expect(await codeOf(scanPdf(await encrypt('user', ...how)))).toBe('ERR_EHIC_SCAN_PDF_ENCRYPTED');
  });
});

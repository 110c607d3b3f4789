import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createVerifier } from 'eehic';
import { scanPdf } from 'eehic/scan';
import { createMockRepository } from 'eehic/testing';
import { afterAll, describe, expect, it, test } from 'vitest';

/** These tests run the examples as their first lines say, and look at what they print and write. */

const root = join(import.meta.dirname, '..');
const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'eehic-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, timeZone: 'Europe/Brussels' });
const written = (name: string) => readFileSync(join(folder, name));
const lines = (name: string) =>
  written(name)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function output(name: string, ...values: string[]): Promise<string> {
  const { stdout, stderr } = await run('npx', ['tsx', `examples/${name}.ts`, ...values], { cwd: root });
  expect(stderr).toBe('');
  return stdout;
}

/** The files of the folder that are examples; languages.ts is a tool of this repository. */
const EXAMPLES = readdirSync(import.meta.dirname).filter(
  (file) => /^[a-z-]+\.ts$/.test(file) && file !== 'languages.ts',
);

describe.concurrent('each example runs', { timeout: 60_000 }, () => {
  test('issue-one', async () => {
    const printed = await output('issue-one', folder);
    expect(printed).toMatch(
      /^refused: givenNames FIELD_TOO_SHORT: .*\n.*card\.pdf: \d+ characters in a QR code of version \d+\n$/,
    );
    const report = await verifier.verify(await scanPdf(written('card.pdf')));
    expect(report).toMatchObject({ conclusion: 'APPROVED', card: { familyName: 'Doe', document: 'PRC' } });
    expect(written('status.bin').length).toBeGreaterThan(0);
  });

  test('issue-many', async () => {
    expect(await output('issue-many', '250', folder)).toBe(`248 issued, 2 faulty, in ${folder}\n`);
    const issued = lines('issued.ndjson');
    expect(issued).toHaveLength(248);
    // The row and its card belong together, also after rows that were left out.
    for (const { row, text } of [issued[0], issued[100], issued.at(-1)]) {
      const report = await verifier.verify(text);
      expect(report).toMatchObject({ conclusion: 'APPROVED', card: { personalId: String(10_000_000_000 + row) } });
    }
    expect(issued.at(-1).row).toBe(250);
    const code = 'ERR_EHIC_CARD_DATA';
    expect(lines('faults.ndjson')).toEqual([100, 200].map((row) => ({ row, code, fields: ['givenNames'] })));
  });

  test('external-signer', async () => {
    expect(await output('external-signer')).toBe(
      'signed by the device: APPROVED\na device that answers wrongly: ERR_EHIC_SIGNATURE_SELF_CHECK\n',
    );
  });

  test('verify-offline', async () => {
    expect(await output('verify-offline', folder)).toMatch(
      /^good: APPROVED\nrevoked: REJECTED \(REVOKED\)\nthe registry is of \d{4}-\d\d-\d\dT[\d:.]+Z\n$/,
    );
  });
});

describe('the examples', () => {
  it('are all run', () => {
    expect(EXAMPLES).toEqual(['external-signer.ts', 'issue-many.ts', 'issue-one.ts', 'verify-offline.ts']);
  });

  it.each([...EXAMPLES, 'mock-registry.test.ts', 'verify-in-browser/verify.ts'])(
    '%s is short, says how it is run, imports what a user can import, and is in the index',
    (file) => {
      const text = readFileSync(join(import.meta.dirname, file), 'utf8');
      expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(62);
      expect(text).toMatch(/^\/\/ [A-Z].*\n\/\/ Run: np/);
      const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from!);
      const others = imported.filter((from) => !/^(?:node:|eehic(?:\/|$)|vitest$)/.test(from));
      expect(others).toEqual(file === 'external-signer.ts' ? ['../src/testing/demo-pki.json'] : []);
      const index = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
      expect(index).toContain(`](${file.replace('/verify.ts', '')})`);
    },
  );
});

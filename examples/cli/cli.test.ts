import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoInstitution } from '../../src/testing/demo-pki.ts';
import { fakeTerminal, type Outcome, runCli } from './run.fixture.ts';
import { run } from './run.ts';

const schema = JSON.parse(readFileSync(new URL('../../spec/report.schema.json', import.meta.url), 'utf8'));
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }));
ajv.addSchema(schema);
const isOutput = ajv.getSchema('urn:eehic:report:1#/$defs/output')!;

const DAY = '2025-09-22T10:00:00Z';
const CLOCK = ['--now', DAY];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const eehic = (args: readonly string[], input?: Uint8Array | string): Promise<Outcome> => runCli(folder, args, input);

/** Sets the time of the last change of a file, from which its age is counted, to the day of the clock. */
function dated(file: string): Promise<void> {
  return utimes(join(folder, file), new Date(DAY), new Date(DAY));
}

async function sample(...args: string[]): Promise<string> {
  const file = join(folder, 'card.json');
  await writeFile(file, (await eehic(['sample', ...args, ...CLOCK])).out);
  return file;
}

/** Runs `registry serve` until it is stopped. */
async function serve(): Promise<{ url: string; stop: () => Promise<number> }> {
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const { terminal, written } = fakeTerminal(folder, { interrupted: () => interrupted });
  const ended = run(['registry', 'serve', '--port', '0'], terminal);
  const [url] = await vi.waitUntil(() => /http\S+/.exec(written.out), { timeout: 20_000, interval: 20 });
  return {
    url,
    stop: () => {
      interrupt();
      return ended;
    },
  };
}

describe('eehic', { timeout: 60_000 }, () => {
  it('issues a PDF, a PNG, an SVG and a text, and verifies each that can be scanned', async () => {
    const card = await sample();
    for (const output of ['card.pdf', 'card.png', 'card.txt', 'card.svg']) {
      const issued = await eehic(['issue', card, '-o', output, ...CLOCK]);
      expect(issued).toMatchObject({ code: 0 });
      expect(issued.out.match(/\[demo registry, proves nothing\]/g)).toHaveLength(1);
      if (output.endsWith('.svg')) continue;
      const verified = await eehic(['verify', output, '--demo', ...CLOCK]);
      expect(verified).toMatchObject({ code: 0, err: '' });
      expect(verified.out).toContain('\nDocument approved\n');
      expect(verified.out.trim().split('\n').at(0)).toBe('[demo registry, proves nothing]');
      expect(verified.out.match(/proves nothing\]/g)).toHaveLength(1);
    }
  });

  it('takes a text as argument, and anything on standard input', async () => {
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out;
    expect(text).toMatch(/^EH1:/);
    const report = await eehic(['verify', text.trim(), '--demo', '--json', ...CLOCK]);
    expect(JSON.parse(report.out)).toMatchObject({
      outcome: 'APPROVED',
      exitCode: 0,
      results: [{ report: { conclusion: { result: 'APPROVED' }, token: { payload: { country: 'BE' } } } }],
    });
    expect(await eehic(['verify', '-', '--demo', ...CLOCK], text)).toMatchObject({ code: 0 });
    const issued = await eehic(
      ['issue', '-', '-o', 'card.pdf', '--force', ...CLOCK],
      await readFile(join(folder, 'card.json')),
    );
    expect(issued).toMatchObject({ code: 0 });
    const pdf = await readFile(join(folder, 'card.pdf'));
    expect(await eehic(['verify', '-', '--demo', ...CLOCK], pdf)).toMatchObject({ code: 0 });
  });

  it('rejects with exit code 1 and names the step and the code', async () => {
    const text = (await eehic(['issue', await sample('--document', 'EHIC', '--country', 'EE'), ...CLOCK])).out.trim();
    const future = await eehic(['verify', text, '--demo', '--treatment-date', '2025-09-23', ...CLOCK]);
    expect(future).toMatchObject({ code: 1 });
    expect(future.out).toContain('Document rejected: Treatment date in the future');
    expect(future.out).toMatch(/Step not passed: .*\n.*: TREATMENT_DATE_IN_FUTURE/);
    expect(await eehic(['verify', 'HC1:6BF', '--demo', ...CLOCK])).toMatchObject({ code: 1 });
    await writeFile(join(folder, 'none.pdf'), 'not even the beginning of a PDF');
    const none = await eehic(['verify', 'none.pdf', '--demo', ...CLOCK]);
    expect(none).toMatchObject({ code: 2, out: '[demo registry, proves nothing]\n' });
    expect(none.err).toContain('ERR_EHIC_SCAN_NOT_A_PDF');
  });

  it.each<[string, string[]]>([
    ['no registry', ['verify', 'EH1:ABC']],
    ['two registries', ['verify', 'EH1:ABC', '--demo', '--registry', 'x.json']],
    ['a registry file that is not there', ['verify', 'EH1:ABC', '--registry', 'x.json']],
    ['no argument', ['verify', '--demo']],
    ['an unknown command', ['approve']],
    ['an unknown option', ['verify', 'x', '--demo', '--force']],
    ['a file that is not there', ['verify', 'card.jpeg', '--demo']],
    ['an invalid treatment date', ['verify', 'EH1:ABC', '--demo', '--treatment-date', '31.12.2025']],
    ['a card that is not there', ['issue', 'nothing.json']],
    ['a certificate without its key', ['issue', 'card.json', '--certificate', 'c.pem']],
    ['a folder', ['verify', '.', '--demo']],
    ['an invalid clock', ['verify', 'EH1:ABC', '--demo', '--now', 'noon']],
    ['a file without an extension that is not there', ['verify', 'scan', '--demo']],
    ['an invalid number of pages', ['verify', 'EH1:ABC', '--demo', '--max-pages', '0']],
    ['an invalid age', ['verify', 'EH1:ABC', '--registry', 'x.json', '--max-age', 'old']],
  ])('exit code 2 and one line for %s', async (_, args) => {
    const { code, err } = await eehic(args);
    expect(code).toBe(2);
    expect(
      err
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('(')),
    ).toHaveLength(1);
    expect(err).not.toContain('    at ');
  });

  it('a card at fault: every violation on standard error, and no file', async () => {
    const card = JSON.parse(await readFile(await sample(), 'utf8'));
    await writeFile(
      join(folder, 'bad.json'),
      JSON.stringify({ ...card, birthDate: '2011-02-31', familyName: 'x'.repeat(41), extra: 1 }),
    );
    const { code, err } = await eehic(['issue', 'bad.json', '-o', 'bad.pdf', ...CLOCK]);
    expect(code).toBe(1);
    expect(err).toMatch(/extra +FIELD_UNKNOWN/);
    expect(err).toMatch(/birthDate +DATE_INVALID/);
    expect(err).toMatch(/familyName +FIELD_TOO_LONG \(max=40\)/);
    expect(existsSync(join(folder, 'bad.pdf'))).toBe(false);
    const small = await eehic(['issue', await sample(), '-o', 'bad.pdf', '--qr-size', '10', ...CLOCK]);
    expect(small).toMatchObject({ code: 2 });
    expect(small.err).toContain('ERR_EHIC_QR_TOO_SMALL');
    expect(existsSync(join(folder, 'bad.pdf'))).toBe(false);
  });

  it('prints one shape of JSON for every exit code', async () => {
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out.trim();
    await writeFile(join(folder, 'nothing.txt'), '');
    await writeFile(join(folder, 'none.json'), '{"results": []}');
    await dated('none.json');
    const runs: readonly [number, string, readonly string[]][] = [
      [0, 'APPROVED', [text, '--demo', ...CLOCK]],
      [1, 'REJECTED', [text, '--demo', '--treatment-date', '2025-09-01', ...CLOCK]],
      [2, 'ERROR', ['nothing.txt', '--demo', ...CLOCK]],
      [2, 'ERROR', ['nowhere.pdf', '--demo', ...CLOCK]],
      [2, 'ERROR', [text, ...CLOCK]],
      [3, 'NOT CHECKED', [text, '--registry', 'none.json', '--now', '2026-09-22T10:00:00Z']],
      [3, 'NOT CHECKED', [text, '--demo', '--require-revocation', ...CLOCK]],
    ];
    for (const [exitCode, outcome, args] of runs) {
      const { code, out } = await eehic(['verify', ...args, '--json']);
      const output = JSON.parse(out);
      expect(output).toMatchObject({ outcome, exitCode });
      expect(code).toBe(exitCode);
      expect(isOutput(output), JSON.stringify(isOutput.errors)).toBe(true);
    }
  });

  it('--max-age says how old a registry file may be', async () => {
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out.trim();
    await eehic(['registry', 'demo-certificate', 'BE:0120', '-o', 'aged.pem']);
    await eehic([
      'registry',
      'add',
      'aged.json',
      ...'--country BE --institution 0120 --certificate aged.pem'.split(' '),
    ]);
    await dated('aged.json');
    const later = ['verify', text, '--registry', 'aged.json', '--treatment-date', '2025-09-22', '--now'];
    expect(await eehic([...later, '2025-09-23T09:59:00Z'])).toMatchObject({ code: 0 });
    expect(await eehic([...later, '2025-09-23T10:01:00Z'])).toMatchObject({ code: 3 });
    expect(await eehic([...later, '2025-09-23T10:01:00Z', '--max-age', '25'])).toMatchObject({ code: 0 });
    expect(await eehic([...later, '2025-09-22T11:01:00Z', '--max-age', '1'])).toMatchObject({ code: 3 });
  });

  it('overwrites nothing without --force', async () => {
    const card = await sample();
    await writeFile(join(folder, 'kept.pdf'), 'kept');
    const refused = await eehic(['issue', card, '-o', 'kept.pdf', ...CLOCK]);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--force');
    expect(await readFile(join(folder, 'kept.pdf'), 'utf8')).toBe('kept');
    expect(await eehic(['issue', card, '-o', 'kept.pdf', '--force', ...CLOCK])).toMatchObject({ code: 0 });
    const report = ['verify', 'kept.pdf', '--demo', '--report', 'kept.json', ...CLOCK];
    expect(await eehic(report)).toMatchObject({ code: 0 });
    expect(await eehic(report)).toMatchObject({ code: 2 });
  });

  it('JSON that cannot be read: the place, and not a word of what is in it', async () => {
    await writeFile(join(folder, 'broken.json'), '{\n  "familyName": "Geheim",\n  "givenNames": Anna\n}');
    const { code, err } = await eehic(['issue', 'broken.json', ...CLOCK]);
    expect(code).toBe(2);
    expect(err).toContain('broken.json, line 3, column 17');
    expect(err).not.toMatch(/Geheim|Anna/);
  });

  it("a registry of one's own: certificate, list, verification", async () => {
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out.trim();
    expect(await eehic(['registry', 'demo-certificate', 'BE:0120', '-o', 'demo.pem'])).toMatchObject({ code: 0 });
    const add = ['registry', 'add', 'own.json', '--country', 'BE', '--certificate', 'demo.pem'];
    expect(await eehic([...add, '--institution', '0120', '--name', 'CM'])).toMatchObject({ code: 0 });
    expect((await eehic([...add, '--institution', '0999'])).err).toContain('2 institutions');
    // A call that would do nothing is reported.
    expect(await eehic([...add, '--institution', '0999', '--until', '2027-01-01'])).toMatchObject({ code: 2 });
    expect((await eehic([...add, '--institution', '0999'])).err).toContain('BE:0999 has 2 certificates');
    await dated('own.json');
    expect(await eehic(['verify', text, '--registry', 'own.json', ...CLOCK])).toMatchObject({ code: 0 });
    expect(await eehic([...add.slice(0, 3), ...add.slice(5), '--country', 'be', '--institution', '1'])).toMatchObject({
      code: 2,
    });
  });

  it.each([
    { listed: { countryCode: 'EL', officialId: '1' }, country: 'GR' },
    { listed: { countryCode: 'GR', officialId: '1' }, country: 'EL' },
    { listed: { countryCode: 'GB', officialId: 1 }, country: 'UK' },
  ])(
    'adds a certificate to the institution of the list that is read as the same ($listed)',
    async ({ listed, country }) => {
      expect(await eehic(['registry', 'demo-certificate', '-o', 'alias.pem', '--force'])).toMatchObject({ code: 0 });
      const file = `alias-${listed.countryCode}-${country}.json`;
      await writeFile(join(folder, file), JSON.stringify({ results: [listed] }));
      const add = ['registry', 'add', file, '--country', country, '--institution', '1', '--certificate', 'alias.pem'];
      expect(await eehic(add)).toMatchObject({ code: 0 });
      const { results } = JSON.parse(await readFile(join(folder, file), 'utf8'));
      expect(results).toMatchObject([{ ...listed, certificates: [{}] }]);
    },
  );

  it('inspects every layer and says that nothing is verified', async () => {
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out.trim();
    const { out } = await eehic(['inspect', text]);
    expect(out).toContain('UNVERIFIED');
    for (const layer of [
      'compressed (',
      'token (',
      'protected header (13 bytes)',
      'claims (',
      '-65537: {1: 2, 2: "BE"',
    ]) {
      expect(out).toContain(layer);
    }
    expect(out).not.toContain('APPROVED');
  });

  it('inspect --json prints an error as JSON too', async () => {
    await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7 broken');
    for (const [source, code] of [
      ['no-such-file.pdf', 'USAGE'],
      ['broken.pdf', 'ERR_EHIC_SCAN_NOT_A_PDF'],
    ] as const) {
      const outcome = await eehic(['inspect', source, '--json']);
      expect(outcome).toMatchObject({ code: 2, err: '' });
      expect(JSON.parse(outcome.out)).toEqual({ error: { code, message: expect.any(String) } });
    }
  });

  it('a Greek card with EL is signed by a Greek demo key', async () => {
    const card = JSON.parse(await readFile(await sample('--country', 'GR'), 'utf8'));
    await writeFile(join(folder, 'el.json'), JSON.stringify({ ...card, country: 'EL' }));
    const text = (await eehic(['issue', 'el.json', ...CLOCK])).out.trim();
    expect(await eehic(['verify', text, '--demo', ...CLOCK])).toMatchObject({ code: 0 });
  });

  it('serves a registry that verify can use', async () => {
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out.trim();
    const { url, stop } = await serve();
    try {
      expect(await eehic(['verify', text, '--registry', url, ...CLOCK])).toMatchObject({ code: 0 });
    } finally {
      expect(await stop()).toBe(0);
    }
    await writeFile(join(folder, 'empty.json'), '{"results": []}');
    await dated('empty.json');
    const stale = await eehic(['verify', text, '--registry', 'empty.json', '--now', '2099-01-01T00:00:00Z']);
    expect(stale).toMatchObject({ code: 3 });
    expect(stale.out).toContain('REGISTRY_STALE');
    const unknown = await eehic(['verify', text, '--registry', 'empty.json', ...CLOCK]);
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.out).toContain('ISSUER_UNKNOWN');
  });

  it('the profile of the proof of concept, a registry with the network gone, reports and revocation', async () => {
    const indexed = await eehic(['issue', await sample(), '--profile', 'jws', ...CLOCK]);
    expect(indexed).toMatchObject({ code: 1, err: expect.stringContaining('a list of token ids') });
    await writeFile(join(folder, 'prc.json'), (await eehic(['sample', '--profile', 'jws', ...CLOCK])).out);
    expect(await eehic(['issue', 'prc.json', ...CLOCK])).toMatchObject({ code: 0 });
    expect(await eehic(['issue', 'prc.json', '--profile', 'jws', '-o', 'prc.pdf', ...CLOCK])).toMatchObject({
      code: 0,
    });
    const { url, stop } = await serve();
    const trust = ['--registry', url, '--cache', 'cache'];
    try {
      expect(await eehic(['verify', 'prc.pdf', ...trust, ...CLOCK])).toMatchObject({ code: 0 });
      expect(await eehic(['registry', 'fetch', url, '-o', 'list.jws', '--cache', 'cache', ...CLOCK])).toMatchObject({
        code: 0,
      });
    } finally {
      expect(await stop()).toBe(0);
    }
    const reports = ['--report', 'report.json', '--report', 'report.pdf', '--verifier-name', 'Clinic'];
    const offline = await eehic(['verify', ...reports, 'prc.pdf', ...trust, '--offline', ...CLOCK]);
    expect(offline).toMatchObject({ code: 0 });
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: '1' });
    expect((await readFile(join(folder, 'report.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const late = await eehic(['verify', 'prc.pdf', ...trust, '--offline', '--now', '2025-09-23T11:00:00Z']);
    expect(late).toMatchObject({ code: 3 });
    expect(late.out).toMatch(/Not checked: Registry data is out of date[\s\S]*: REGISTRY_STALE/);
    const never = await eehic(['verify', 'prc.pdf', '--registry', url, '--cache', 'other', '--offline', ...CLOCK]);
    expect(never).toMatchObject({ code: 3 });
    expect(never.out).toContain('REGISTRY_UNREACHABLE');

    const der = demoInstitution('BE').certificates[1]!.der;
    await writeFile(join(folder, 'be.der'), Buffer.from(der, 'base64'));
    await writeFile(join(folder, 'fr.der'), Buffer.from(demoInstitution('FR').certificates[1]!.der, 'base64'));
    const snapshot = ['verify', 'prc.pdf', '--registry', 'list.jws', '--cache', 'cache', ...CLOCK];
    expect(await eehic([...snapshot, '--trust', 'be.der'])).toMatchObject({ code: 0 });
    expect(await eehic(snapshot)).toMatchObject({ code: 2 });
    const stranger = await eehic([...snapshot, '--trust', 'fr.der']);
    expect(stranger).toMatchObject({ code: 2 });
    expect(stranger.err).toContain('ERR_EHIC_SNAPSHOT_SIGNATURE');

    const list = ['--url', 'https://example.com/be/revocations', '--institution', 'BE:0120', ...CLOCK];
    const [a, b, c] = [1, 2, 3].map((n) => `0b5c7d1e-0000-4000-8000-00000000000${n}`) as [string, string, string];
    expect((await eehic(['revoke', 'revoked.jws', a, b, ...list])).err).toContain('2 revoked');
    expect((await eehic(['revoke', 'revoked.jws', c, ...CLOCK])).err).toContain(`3 revoked, 1 of them new: ${c}`);
    expect(
      await eehic(['revoke', 'revoked.jws', c, '--url', 'https://other.example/', ...list.slice(2)]),
    ).toMatchObject({ code: 2 });
  });

  it('an export of the Institution Repository becomes a list', async () => {
    const certificate = `-----BEGIN CERTIFICATE-----\n${demoInstitution('BE').certificates[1]!.der}\n-----END CERTIFICATE-----`;
    const entries = [{ country: 'BE', id: '0120', name: 'CM', certificates: [certificate] }, { country: 'BE' }];
    await writeFile(join(folder, 'export.json'), JSON.stringify({ institutions: entries }));
    const imported = await eehic(['registry', 'import', 'export.json', '-o', 'imported.json']);
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.err).toContain('1 institution, 1 rejected');
    await dated('imported.json');
    const text = (await eehic(['issue', await sample(), ...CLOCK])).out.trim();
    // The export does not contain accreditation periods.
    const { out } = await eehic(['verify', text, '--registry', 'imported.json', ...CLOCK]);
    expect(out).toContain('NOT_ACCREDITED');
  });

  it('the demo does its whole round and exits with 0', async () => {
    const { code, out } = await eehic(['demo']);
    expect(code).toBe(0);
    expect(out).toMatch(/Document rejected: .*\n.*\n.*: SIGNATURE_INVALID/);
    expect(out).toMatch(/Document rejected: .*\n.*\n.*: AFTER_PERIOD/);
    expect(out).toMatch(/Document rejected: .*\n.*\n.*: REVOKED/);
    expect((await readFile(join(folder, 'demo-output/card.png'))).subarray(1, 4).toString()).toBe('PNG');
  });
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseLanguage, LANGUAGES } from '../../src/language/choose.ts';
import { en } from '../../src/language/en.ts';
import { DEMO_NOTICE } from '../../src/testing/demo-notice.ts';
import { runCli } from './run.fixture.ts';
import type { Terminal } from './terminal.ts';

const CLOCK = ['--now', '2025-09-22T10:00:00Z'];

let folder = '';
let text = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-cli-language-'));
  await writeFile(join(folder, 'card.json'), (await runCli(folder, ['sample', ...CLOCK])).out);
  text = (await runCli(folder, ['issue', 'card.json', ...CLOCK])).out.trim();
  await runCli(folder, ['issue', 'card.json', '-o', 'card.pdf', ...CLOCK]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const verify = (args: readonly string[], env: Terminal['env'] = {}) =>
  runCli(folder, ['verify', ...args, ...CLOCK], undefined, env);

describe('the language of verify', { timeout: 60_000 }, () => {
  it('is that of --language altogether: steps, statuses, verdict, fields with their numbers, dates as printed', async () => {
    const { code, out } = await verify(['card.pdf', '--demo', '--language', 'fr']);
    expect(code).toBe(0);
    for (const line of [
      '[registre de démonstration, ne prouve rien]',
      'Signature du PDF',
      '  Heure indiquée par le signataire : 22/09/2025 10:00:00 UTC',
      'Étapes de la vérification',
      'Document approuvé',
      '  3. Nom : Vandenbossche',
      '  5. Date de naissance : 11/02/1961',
      '  7. Numéro d’identification de l’institution : 0120 - DEMO BE',
      '  (c). Date de délivrance du certificat : 22/09/2025',
      '  Date des soins : 22/09/2025',
      '  Institution émettrice : BE:0120',
    ]) {
      expect(out.split('\n')).toContain(line);
    }
    const { statuses, notChecked } = chooseLanguage('fr').messages;
    expect(out).toMatch(new RegExp(`✓ .+ ${statuses.PASSED}\n`));
    expect(out).toMatch(new RegExp(`– .+ ${notChecked}\n`));
    expect(out).not.toMatch(/\d{4}-\d\d-\d\d|PASSED|APPROVED|familyName/);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('%s has nothing of English', async (language) => {
    const approved = await verify([text, '--demo', '--language', language]);
    const rejected = await verify([text, '--demo', '--treatment-date', '2025-09-01', '--language', language]);
    const { messages } = chooseLanguage(language);
    expect(approved).toMatchObject({ code: 0, err: '' });
    expect(rejected).toMatchObject({ code: 1, err: '' });
    expect(approved.out).toContain(`\n${messages.approved.title}\n`);
    expect(rejected.out).toMatch(new RegExp(`\n${messages.report.rejected} ?: `));
    const names = Object.values(en.messages.steps).filter((name) => !Object.values(messages.steps).includes(name));
    for (const { out } of [approved, rejected]) {
      expect(names.filter((name) => out.includes(name))).toEqual([]);
      expect(out).not.toMatch(/\b(?:passed|the|not|Document rejected)\b|\d{4}-\d\d-\d\d/);
    }
  });

  it('says what could not be checked, and where the data came from', async () => {
    await writeFile(join(folder, 'none.json'), '{"results": []}');
    const args = [text, '--registry', 'none.json', '--language', 'fr', '--now', '2099-01-01T00:00:00Z'];
    const { code, out } = await runCli(folder, ['verify', ...args]);
    expect(code).toBe(3);
    expect(out).toMatch(/\nNon vérifié : .+\n {2}Étape non réussie : .+\n {2}Motif \(code\) : REGISTRY_STALE\n/);
    expect(out).toMatch(/ {2}Registre : none\.json, \d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d UTC\n/);
  });

  it.each<[Terminal['env'], string]>([
    [{}, 'en'],
    [{ LANG: 'fr_BE.UTF-8' }, 'fr'],
    [{ LANG: 'fr_BE.UTF-8', LC_MESSAGES: 'de_AT' }, 'de'],
    [{ LANG: 'fr_BE.UTF-8', LC_MESSAGES: 'de_AT', LC_ALL: 'nb_NO.UTF-8' }, 'no'],
    [{ LANG: 'fr_BE.UTF-8', LC_ALL: '' }, 'fr'],
    [{ LANG: 'ca_ES@euro' }, 'en'],
    [{ LANG: 'it' }, 'it'],
    [{ LANG: 'C', LANGUAGE: 'fr' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'POSIX' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LANGUAGE: 'ca:pl_PL:fr' }, 'pl'],
    [{ LANG: 'fr_FR', LANGUAGE: '' }, 'fr'],
    [{ LANG: '../../etc' }, 'en'],
  ])('without --language is that of the system: %j', async (env, language) => {
    const { title } = chooseLanguage(language).messages.approved;
    expect((await verify([text, '--demo'], env)).out).toContain(`\n${title}\n`);
    expect((await verify([text, '--demo', '--language', 'sv'], env)).out).toContain('\nDokumentet godkänns\n');
  });

  it('in JSON is that of the explanation only', async () => {
    const { out } = await verify([text, '--demo', '--json'], { LANG: 'fr_FR' });
    const { results, outcome } = JSON.parse(out);
    expect(outcome).toBe('APPROVED');
    expect(results[0].explanation.title).toBe('Document approuvé');
    expect(results[0].report.token.payload).toMatchObject({ birthDate: '1961-02-11' });
  });

  it('of a PDF report is that of the system only where --language says so', async () => {
    await verify([text, '--demo', '--report', 'country.pdf'], { LANG: 'fr_FR' });
    expect(await readFile(join(folder, 'country.pdf'), 'latin1')).toContain('/Lang (en)');
    const { err } = await verify([text, '--demo', '--report', 'chosen.pdf', '--language', 'fr']);
    expect(await readFile(join(folder, 'chosen.pdf'), 'latin1')).toContain('/Lang (fr)');
    expect(err).toBe('chosen.pdf: Rapport de vérification\n');
  });
});

describe('the notice of the demo registry', { timeout: 60_000 }, () => {
  it('is the same in English as that of the demo registry itself', () => {
    expect(en.messages.scan.demo).toBe(DEMO_NOTICE);
  });

  it.each<[string, readonly string[]]>([
    ['a verdict', ['verify', 'EH1:ABC', '--demo']],
    ['an error', ['verify', 'nothing.pdf', '--demo']],
    ['an error in JSON', ['verify', 'nothing.pdf', '--demo', '--json']],
    ['an error of inspect', ['inspect', 'EH1:ABC', '--demo']],
    ['a card at fault', ['issue', 'bad.json', '-o', 'bad.pdf']],
    ['a card at fault, and no file', ['issue', 'bad.json']],
    ['a page that cannot be drawn', ['issue', 'card.json', '-o', 'small.pdf', '--qr-size', '10']],
  ])('is printed once around %s', async (_, args) => {
    await writeFile(join(folder, 'bad.json'), '{"country": "BE"}');
    const { out, err } = await runCli(folder, [...args, ...(args[0] === 'inspect' ? [] : CLOCK)]);
    expect(`${out}${err}`.match(/proves nothing/g)).toHaveLength(1);
  });
});

describe('issue with a card at fault', { timeout: 60_000 }, () => {
  it('exits with 1 and prints a table of the violations', async () => {
    const card = JSON.parse(await readFile(join(folder, 'card.json'), 'utf8'));
    await writeFile(join(folder, 'bad.json'), JSON.stringify({ ...card, country: 'XX', familyName: 'x'.repeat(41) }));
    const { code, err } = await runCli(folder, ['issue', 'bad.json', '-o', 'never.pdf', ...CLOCK]);
    expect(code).toBe(1);
    const [heading = '', head = '', ...rows] = err.trimEnd().split('\n');
    expect(heading).toBe('the card cannot be issued:');
    expect(head).toMatch(/^ {2}field +code +meaning$/);
    expect(rows.map((row) => row.trim().split(/ {2,}/).slice(0, 2)).sort()).toEqual([
      ['country', 'COUNTRY_UNKNOWN'],
      ['familyName', 'FIELD_TOO_LONG (max=40)'],
    ]);
    for (const row of rows) {
      expect(row.slice(0, head.indexOf('code'))).toMatch(/^ {2}\w+ {2,}$/);
      expect(row.slice(head.indexOf('meaning') - 2)).toMatch(/^ {2}\S/);
    }
  });

  it.each(['[]', 'null', '7', '{}', '{"country": 7, "institution": null}'])('%s is one too', async (json) => {
    await writeFile(join(folder, 'bad.json'), json);
    expect(await runCli(folder, ['issue', 'bad.json', ...CLOCK])).toMatchObject({ code: 1, out: '' });
  });

  it('exits with 2 for what is not JSON, and for wrong usage', async () => {
    await writeFile(join(folder, 'bad.json'), '{');
    expect(await runCli(folder, ['issue', 'bad.json', ...CLOCK])).toMatchObject({ code: 2 });
    expect(await runCli(folder, ['issue', 'card.json', '--size', 'A4', ...CLOCK])).toMatchObject({ code: 2 });
  });
});

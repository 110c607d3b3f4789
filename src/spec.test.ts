import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import type { Card } from './card/model.ts';
import { readCard } from './card/read.ts';
import { hexDecode, hexEncode, utf8Decode } from './codec/bytes.ts';
import { decodeSign1 } from './codec/cose.ts';
import { inflateRaw } from './codec/deflate.ts';
import { jwsSigningInput } from './codec/jws.ts';
import { REASONS } from './codes.ts';
import { ALGORITHMS, MIN_RSA_BITS } from './crypto/algorithms.ts';
import { certificateKey } from './crypto/keys.ts';
import { verifySign1 } from './crypto/verify.ts';
import { readCertificate } from './crypto/x509/certificate.ts';
import { MAX_LIST_LENGTH } from './crypto/x509/certificate-list.ts';
import { MAX_PATH } from './crypto/x509/certificate-path.ts';
import { LANGUAGES } from './language/choose-labels.ts';
import { MAX_CMS } from './pdf/cms/signed-data.ts';
import { DICTIONARY, DICTIONARY_LENGTH, DICTIONARY_SHA256 } from './profiles/cose/dictionary.ts';
import { coseProfile } from './profiles/cose/profile.ts';
import { jwsProfile } from './profiles/jws/profile.ts';
import { smallestVersion } from './qr/capacity.ts';
import { MAX_CERTIFICATES } from './registry/read-certificates.ts';
import { DEFAULT_MAX_AGE_SECONDS } from './registry/snapshot.ts';
import { MAX_EXPANDED } from './revocation/check/list-claims.ts';
import { MAX_CODES } from './scan/choose.ts';
import { DEFAULT_MAX_BYTES, DEFAULT_MAX_PAGES, DEFAULT_TIME_LIMIT } from './scan/limits.ts';
import { STEP_IDS, STEP_TABLE } from './steps/step.ts';
import { demoInstitution } from './testing/demo-pki.ts';
import { sampleCard } from './testing/sample-cards.ts';
import { MAX_TEXT } from './verify/steps/readings.ts';
import { LIBRARY } from './version.ts';

const read = (file: string) => readFileSync(new URL(`../spec/${file}`, import.meta.url), 'utf8');

describe('spec/languages.md', () => {
  it('names the official captions of each of the 26 languages', () => {
    const table = read('languages.md').split('| official captions |')[1]!;
    const rows = [...table.matchAll(/^\| `(\w\w)` \| (.+) \|$/gm)].map(([, language, names]) => [
      language,
      names!.replaceAll('`', '').split(', '),
    ]);
    expect(rows).toEqual(LANGUAGES.map(({ language, official }) => [language, official]));
    expect(rows).toHaveLength(26);
  });
});

describe('spec/dictionary-eh1.hex', () => {
  it('is the frozen dictionary', () => {
    expect(read('dictionary-eh1.hex').replaceAll('\n', '')).toBe(hexEncode(DICTIONARY));
    expect(createHash('sha256').update(DICTIONARY).digest('hex')).toBe(DICTIONARY_SHA256);
    // EH1 is frozen: this line must never change.
    expect(DICTIONARY_SHA256).toBe('3fdd7a33d48c3968db2b46d7587fe4b734932a81ed7b84602a910401de93b126');
    expect(DICTIONARY.length).toBe(DICTIONARY_LENGTH);
    expect(DICTIONARY_LENGTH).toBeLessThanOrEqual(1024);
  });
});

describe('the worked example of spec/profile-cose.md', () => {
  const page = read('profile-cose.md');
  const block = (label: string) => new RegExp(`\`\`\`\\w+ ${label}\\n([^\`]+)\`\`\``).exec(page)![1]!;
  const hex = (label: string) => block(label).replace(/\s/g, '');
  const certificate = new Uint8Array(Buffer.from(block('certificate'), 'base64'));

  it('is the same at every layer', async () => {
    const opened = coseProfile.decode(block('text').trim());
    expect(hexEncode(opened.compressed)).toBe(hex('compressed'));
    expect(hexEncode(opened.token)).toBe(hex('token'));
    expect(hexEncode(opened.claims)).toBe(hex('claims'));
    expect(hexEncode(decodeSign1(opened.token).toBeSigned)).toBe(hex('to-be-signed'));
    expect(opened.parse().unverifiedCard).toMatchObject({
      familyName: 'Doe',
      expiryDate: '2025-12-31',
      issuedOn: '2025-09-22',
    });
    expect(await verifySign1(opened.token, { certificate })).toBe(true);
  });

  it('has the certificate of the demo registry, and its kid', () => {
    expect(demoInstitution('BE').certificates.map(({ der }) => der)).toContain(
      Buffer.from(certificate).toString('base64'),
    );
    const digest = createHash('sha256').update(certificate).digest('hex');
    expect(page).toContain(digest);
    expect(hex('token')).toContain(`0448${digest.slice(0, 16)}`);
  });

  it('has pairs that inflate as it says', () => {
    const pairs = [...page.matchAll(/^\| (?:`([0-9a-f]+)`|\(nothing\)) \| `([0-9a-f]+)` \|$/gm)];
    expect(pairs.length).toBeGreaterThanOrEqual(3);
    for (const [, inflated = '', deflated] of pairs) {
      expect(hexEncode(inflateRaw(hexDecode(deflated!), { dictionary: DICTIONARY }))).toBe(inflated);
    }
  });
});

describe('the worked example of spec/profile-jws.md', () => {
  const page = read('profile-jws.md');
  const block = (label: string) => new RegExp(`\`\`\`\\w+ ${label}\\n([^\`]+)\\n\`\`\``).exec(page)![1]!;
  const joined = (label: string) => block(label).replaceAll('\n', '');

  it('is the same at every layer', async () => {
    const opened = jwsProfile.decode(block('text'));
    expect(hexEncode(opened.compressed)).toBe(joined('compressed'));
    expect(utf8Decode(opened.token)).toBe(joined('token'));
    expect(utf8Decode(opened.claims)).toBe(block('payload'));
    const [header = '', payload = ''] = joined('token').split('.');
    expect(jwsSigningInput(block('header'), block('payload'))).toBe(`${header}.${payload}`);
    expect(page).toContain(`Token (${opened.token.length} bytes)`);
    expect(page).toContain(`Text (${block('text').length} characters: QR version 14 at level L)`);
    expect(smallestVersion(block('text').length, 'L', 40)).toBe(14);
    const { unverifiedCard } = opened.parse();
    expect(unverifiedCard).toMatchObject({ familyName: 'Doe', expiryDate: '2025-12-31', issuedOn: '2025-09-22' });
  });

  it('is written like that, and signed by the certificate of the cose page', async () => {
    const encoded = /```base64 certificate\n([^`]+)```/.exec(read('profile-cose.md'))![1]!;
    const certificate = new Uint8Array(Buffer.from(encoded, 'base64'));
    const opened = jwsProfile.decode(block('text')).parse();
    const thumbprint = createHash('sha256').update(certificate).digest();
    const prepared = jwsProfile.prepare(opened.unverifiedCard, ALGORITHMS.ES256, thumbprint);
    expect(utf8Decode(prepared.toBeSigned)).toBe(joined('token').split('.').slice(0, 2).join('.'));
    const key = await certificateKey(readCertificate(certificate), ALGORITHMS.ES256);
    expect(await opened.verifyWith(key)).toBe(true);
  });
});

describe('spec/card.schema.json agrees with readCard', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(read('card.schema.json')));
  const prc = sampleCard('BE', 'PRC', '2025-09-22');
  const ehic = sampleCard('GR', 'EHIC', '2025-09-22');
  const without = (card: Card, field: keyof Card) =>
    Object.fromEntries(Object.entries(card).filter(([key]) => key !== field));
  const fields = Object.keys({ ...prc }) as (keyof Card)[];

  it.each<[string, unknown]>([
    ['a PRC', prc],
    ['an EHIC', ehic],
    ['an EHIC from a day', { ...ehic, validFrom: '2025-10-01' }],
    ['an EHIC with (b)', { ...ehic, validTo: '2025-10-01' }],
    ...fields.map((field): [string, unknown] => [`a PRC without ${field}`, without(prc, field)]),
    ...fields.map((field): [string, unknown] => [`an EHIC without ${field}`, without(ehic, field)]),
    ...fields.map((field): [string, unknown] => [`a number as ${field}`, { ...prc, [field]: 1 }]),
    ...fields.map((field): [string, unknown] => [`an empty ${field}`, { ...prc, [field]: '' }]),
    ...fields.map((field): [string, unknown] => [`41 characters of ${field}`, { ...prc, [field]: 'x'.repeat(41) }]),
    ['40 astral letters', { ...prc, familyName: '\u{1D400}'.repeat(40) }],
    ['an unknown field', { ...prc, middleName: 'X' }],
    ['an unknown part of the institution', { ...prc, institution: { id: '0120', name: 'X', more: 1 } }],
    ['an institution id of 3', { ...prc, institution: { id: '012', name: 'X' } }],
    ['EL', { ...prc, country: 'EL' }],
    ['XX', { ...prc, country: 'XX' }],
    ['an unknown day of birth', { ...prc, birthDate: '1960-02-00' }],
    ['an unknown month of birth', { ...prc, birthDate: '1960-00-00' }],
    ['a day without a month', { ...prc, birthDate: '1960-00-05' }],
    ['month 13', { ...prc, birthDate: '1960-13-05' }],
    ['a date before 1970', { ...prc, issuedOn: '1969-12-31' }],
    ['an http reference', { ...prc, revocation: 'http://example.com' }],
    ['a status list', { ...prc, revocation: { uri: 'https://example.com/s', index: 5 } }],
    ['a negative index', { ...prc, revocation: { uri: 'https://example.com/s', index: -1 } }],
    ['an array', [prc]],
    ['null', null],
  ])('%s', (_, input) => {
    expect(readCard(input, { issuedOn: '2025-09-22' }).violations.length === 0).toBe(validate(input));
  });
});

describe('versions', () => {
  it('the evidence names this package', () => {
    expect(LIBRARY).toBe(`${packageJson.name} ${packageJson.version}`);
  });

  it('runtime dependencies are exact and each has its reason in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    for (const [name, version] of Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
      if (name in packageJson.dependencies) expect(readme).toContain(`| \`${name}\` |`);
    }
  });
});

describe('spec/limits.md', () => {
  const page = read('limits.md');
  it.each([
    ['text of a code', MAX_TEXT.toLocaleString('en')],
    ['token', coseProfile.maxTokenLength.toLocaleString('en')],
    ['token', jwsProfile.maxTokenLength.toLocaleString('en')],
    ['file to scan', `${DEFAULT_MAX_BYTES / 1e6} MB`],
    ['file to scan', `${DEFAULT_TIME_LIMIT / 1000} s`],
    ['file to scan', `${DEFAULT_MAX_PAGES} pages`],
    ['file to scan', `${MAX_CODES} codes`],
    ['CMS of a signature', `${MAX_CMS / 1024} KiB`],
    ['certificate path', `${MAX_PATH} certificates`],
    ['certificate path', `${MIN_RSA_BITS.toLocaleString('en')} bits`],
    ['certificates of an institution', `${MAX_CERTIFICATES};`],
    ['age of registry data and lists', `${DEFAULT_MAX_AGE_SECONDS / 3600} hours`],
    ['revocation list', `${MAX_EXPANDED / 1024 ** 2} MiB`],
    ['certificate revocation list', `${MAX_LIST_LENGTH / 1e6} MB`],
  ])('%s: %s', (input, limit) => {
    expect(page.split('\n').find((line) => line.startsWith(`| ${input} |`))).toContain(limit);
  });
});

describe('spec/report.schema.json', () => {
  it('has every step: those of the proof of concept, and those of the document', () => {
    const { $defs } = JSON.parse(read('report.schema.json'));
    const idsOf = (isPoc: boolean) => STEP_IDS.filter((id) => STEP_TABLE[id].isPoc === isPoc).sort();
    expect([...$defs.stepId.enum].sort()).toEqual(idsOf(true));
    expect([...$defs.documentStepId.enum].sort()).toEqual(idsOf(false));
  });

  it('has every reason code', () => {
    const { $defs } = JSON.parse(read('report.schema.json'));
    expect([...$defs.code.enum].sort()).toEqual(Object.keys(REASONS).sort());
  });
});

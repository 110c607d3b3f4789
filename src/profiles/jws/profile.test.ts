import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { base45Encode } from '../../codec/base45.ts';
import { base64urlEncode, utf8Encode } from '../../codec/bytes.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { certificateX5t, formatKeyId, readKeyId } from '../../crypto/key-id.ts';
import type { DecodeError } from '../../errors.ts';
import { createIssuer } from '../../issue/issuer.ts';
import type { Signer } from '../../signers/signer.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { createMockRepository } from '../../testing/mock-repository.ts';
import { sampleCard } from '../../testing/sample-cards.ts';
import { createVerifier } from '../../verify/verifier.ts';
import { readPayload, writePayload } from './payload.ts';
import { jwsProfile, jwsProfileWith } from './profile.ts';

const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
const es256 = await demoSigner(demoInstitution('BE'));
const rs256 = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
const prc = sampleCard('BE', 'PRC', DAY, 'jws');
const payload = () => JSON.parse(writePayload(prc));
const kidOf = async (signer: Signer) => formatKeyId(await certificateX5t(signer.certificate));
const textOf = (token: string) => base45Encode(zlibCompress(utf8Encode(token)));

/** Signs any header and payload, as an issuer could that is not ours. */
async function signed(header: object | string, body: object | string | Uint8Array, signer = es256): Promise<string> {
  const part = (value: object | string | Uint8Array) =>
    base64urlEncode(
      value instanceof Uint8Array ? value : utf8Encode(typeof value === 'string' ? value : JSON.stringify(value)),
    );
  const input = `${part(header)}.${part(body)}`;
  return textOf(`${input}.${base64urlEncode(await signer.sign(utf8Encode(input)))}`);
}

async function outcomeOf(text: string, profile = jwsProfile) {
  const report = await createVerifier({ registry, now, timeZone: 'UTC', profiles: [profile] }).verify(text);
  return report.conclusion === 'APPROVED' ? 'APPROVED' : `${report.failure.id} ${report.failure.code}`;
}

describe('issue and verify (PoC 2, 3, 5)', () => {
  it.each([
    ['ES256', es256],
    ['RS256', rs256],
  ] as const)('%s: approved, also beside the cose profile', async (_, signer) => {
    const issued = await createIssuer({ signer, profile: jwsProfile, registry, now, timeZone: 'UTC' }).issue(prc);
    expect(issued).toMatchObject({ profile: 'jws', qr: { level: 'L' } });
    const report = await verifier.verify(issued.text);
    expect(report).toMatchObject({ conclusion: 'APPROVED', profile: 'jws', card: prc, warnings: [] });
    const token = new TextDecoder().decode(issued.layers.token);
    expect(token.split('.')).toHaveLength(3);
    const header = JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString());
    expect(Object.keys(header)).toEqual(['alg', 'kid', 'typ']);
  });

  it('an EHIC, a status list and PS256 are refused with their reasons', async () => {
    const issuer = createIssuer({ signer: es256, profile: jwsProfile, now, timeZone: 'UTC' });
    const ehic = sampleCard('BE', 'EHIC', DAY, 'jws');
    expect(issuer.check(ehic)).toMatchObject([{ code: 'DOCUMENT_NOT_IN_PROFILE', field: 'document' }]);
    const status = { ...prc, revocation: { uri: 'https://example.com/s', index: 1 } };
    expect(issuer.check(status)).toMatchObject([{ code: 'FIELD_NOT_ALLOWED', field: 'revocation' }]);
    const ps256 = await demoSigner(demoInstitution('BE'), { algorithm: 'PS256' });
    expect(() => createIssuer({ signer: ps256, profile: jwsProfile })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_KEY_NOT_ALLOWED' }),
    );
  });

  it('a text with one character changed is rejected, or holds the same token', async () => {
    const { text } = await createIssuer({ signer: es256, profile: jwsProfile, now, timeZone: 'UTC' }).issue(prc);
    for (let i = 0; i < text.length; i++) {
      const changed = `${text.slice(0, i)}${text[i] === 'A' ? 'B' : 'A'}${text.slice(i + 1)}`;
      const { conclusion } = await verifier.verify(changed);
      // zlib can refer to another copy of the same characters: what was signed is then what is read.
      if (conclusion === 'APPROVED') {
        expect(jwsProfile.decode(changed).token).toEqual(jwsProfile.decode(text).token);
      }
    }
  });

  it('a shared thumbprint means the institution of the payload, and no other', async () => {
    for (const id of ['0120', 'KvBE10']) {
      const card = { ...prc, institution: { id, name: 'X' } };
      const text = await signed({ alg: 'RS256', kid: await kidOf(rs256) }, writePayload(card), rs256);
      expect(await verifier.verify(text)).toMatchObject({ conclusion: 'APPROVED', issuer: { officialId: id } });
    }
  });
});

describe('header', () => {
  const cases: [string, object, string][] = [
    ['none', { alg: 'none' }, 'schema-and-header ALGORITHM_NOT_ALLOWED'],
    ['RS384', { alg: 'RS384' }, 'schema-and-header ALGORITHM_NOT_ALLOWED'],
    ['PS256', { alg: 'PS256' }, 'schema-and-header ALGORITHM_NOT_ALLOWED'],
    ['no alg', { alg: undefined }, 'schema-and-header ALGORITHM_NOT_ALLOWED'],
    ['an ES256 key under RS256', { alg: 'RS256' }, 'signature ALGORITHM_KEY_MISMATCH'],
    ['typ JWT', { typ: 'JWT' }, 'APPROVED'],
    ['no typ', {}, 'APPROVED'],
    ['typ not JWT', { typ: 'jwt' }, 'schema-and-header JWS_HEADER_INVALID'],
    ['crit', { crit: ['b64'], b64: false }, 'schema-and-header JWS_HEADER_INVALID'],
    ['jku', { jku: 'https://example.com' }, 'schema-and-header JWS_HEADER_INVALID'],
    ['no kid', { kid: undefined }, 'schema-and-header JWS_HEADER_INVALID'],
    ['kid a number', { kid: 1 }, 'schema-and-header JWS_HEADER_INVALID'],
    ['kid of 31 bytes', { kid: `EESSI:x5t#S256:${'A'.repeat(42)}` }, 'schema-and-header JWS_HEADER_INVALID'],
    ['another prefix', { kid: `x5t#S256:${'A'.repeat(43)}` }, 'schema-and-header JWS_HEADER_INVALID'],
    ['an unknown key', { kid: `EESSI:x5t#S256:${'A'.repeat(43)}` }, 'key-resolved CERTIFICATE_UNKNOWN'],
  ];
  it.each(cases)('%s', async (_, change, outcome) => {
    const header = { alg: 'ES256', kid: await kidOf(es256), ...change };
    expect(await outcomeOf(await signed(header, payload()))).toBe(outcome);
  });

  it('HS256 with the public key as the secret', async () => {
    const input = `${base64urlEncode(utf8Encode(`{"alg":"HS256","kid":"${await kidOf(es256)}"}`))}.${base64urlEncode(utf8Encode(writePayload(prc)))}`;
    const mac = createHmac('sha256', es256.certificate).update(input).digest('base64url');
    expect(await outcomeOf(textOf(`${input}.${mac}`))).toBe('schema-and-header ALGORITHM_NOT_ALLOWED');
  });

  it('kids as they are seen in the field are read with a warning, and refused by strictKid', async () => {
    const canonical = await kidOf(es256);
    const bytes = Buffer.from(canonical.slice('EESSI:x5t#S256:'.length), 'base64url');
    const odd = [`EESSI:x5t#S256:${bytes.toString('base64')}`, canonical.replace('EESSI', 'EESSi'), `${canonical}=`];
    for (const kid of odd) {
      const text = await signed({ alg: 'ES256', kid }, payload());
      expect(await verifier.verify(text)).toMatchObject({
        conclusion: 'APPROVED',
        warnings: [{ code: 'KID_NOT_CANONICAL' }],
      });
      expect(await outcomeOf(text, jwsProfileWith({ strictKid: true }))).toBe('schema-and-header JWS_HEADER_INVALID');
    }
    expect(readKeyId(canonical)?.isCanonical).toBe(true);
    for (const kid of [
      `${canonical} `,
      ` ${canonical}`,
      `${canonical}==`,
      canonical.replace('x5t', 'X5T'),
      `${canonical.slice(0, -1)}B`,
    ]) {
      expect(readKeyId(kid)).toBeUndefined();
    }
  });
});

describe('one spelling of the token', () => {
  it.each<[string, (token: string) => string, string]>([
    ['a padded part', (t) => `${t}==`, 'decodable JWS_NOT_CANONICAL'],
    ['white space', (t) => t.replace('.', '. '), 'decodable JWS_NOT_CANONICAL'],
    ['a line end', (t) => `${t}\n`, 'decodable JWS_NOT_CANONICAL'],
    ['a fourth part', (t) => `${t}.AA`, 'decodable JWS_NOT_CANONICAL'],
  ])('%s', async (_, change, outcome) => {
    const issued = await createIssuer({ signer: es256, profile: jwsProfile, now, timeZone: 'UTC' }).issue(prc);
    expect(await outcomeOf(textOf(change(new TextDecoder().decode(issued.layers.token))))).toBe(outcome);
  });

  it('spare bits of the signature', async () => {
    const issued = await createIssuer({ signer: es256, profile: jwsProfile, now, timeZone: 'UTC' }).issue(prc);
    const token = new TextDecoder().decode(issued.layers.token);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(token.at(-1)!);
    expect(await outcomeOf(textOf(token.slice(0, -1) + alphabet[last ^ 1]))).toBe('decodable JWS_NOT_CANONICAL');
  });

  it('a bomb, a raw stream, no zlib at all', async () => {
    expect(await outcomeOf(base45Encode(zlibCompress(new Uint8Array(1 << 20))))).toBe('decodable DEFLATE_TOO_LARGE');
    expect(await outcomeOf(textOf('not a token'))).toBe('decodable JWS_NOT_CANONICAL');
    expect(await outcomeOf('6BF')).toBe('decodable DEFLATE_TRUNCATED');
  });
});

describe('payload', () => {
  const header = async () => ({ alg: 'ES256', kid: await kidOf(es256) });
  it.each<[string, string | Uint8Array, string]>([
    ['duplicate names', writePayload(prc).replace('{"sid"', '{"sid":"x","sid"'), 'JSON_DUPLICATE_NAME'],
    ['a byte order mark', `\ufeff${writePayload(prc)}`, 'JSON_INVALID'],
    ['bad UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'JSON_INVALID'],
    ['half a surrogate pair as a name', writePayload({ ...prc, familyName: '\ud800' }), 'JSON_INVALID'],
    ['half a surrogate pair as token id', writePayload({ ...prc, tokenId: 'a\udfff' }), 'JSON_INVALID'],
    ['an array', '[]', 'FIELD_TYPE'],
    ['no JSON', 'sid', 'JSON_INVALID'],
  ])('%s', async (_, body, code) => {
    expect(await outcomeOf(await signed(await header(), body))).toBe(`schema-and-header ${code}`);
  });

  const schema = JSON.parse(readFileSync(new URL('../../../spec/prc-1.0.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  const codeOf = (value: unknown) => {
    try {
      readPayload(value);
      return undefined;
    } catch (error) {
      return (error as DecodeError).reason;
    }
  };
  const changed = (change: object) => ({ ...payload(), prc: { ...payload().prc, ...change } });
  const names = Object.keys(payload().prc);

  it.each<[string, unknown]>([
    ['as issued', payload()],
    ['without jti and rid', { sid: 'eessi:prc:1.0', prc: payload().prc }],
    ...names.map((name): [string, unknown] => [`without ${name}`, changed({ [name]: undefined })]),
    ...names.map((name): [string, unknown] => [`${name} a number`, changed({ [name]: 7 })]),
    ...names.map((name): [string, unknown] => [`${name} null`, changed({ [name]: null })]),
    ...names.map((name): [string, unknown] => [`${name} empty`, changed({ [name]: '' })]),
    ...names.map((name): [string, unknown] => [`${name} of 41`, changed({ [name]: 'x'.repeat(41) })]),
    ['an extra member of prc', changed({ zz: 'x' })],
    ['an extra member', { ...payload(), iss: 'x' }],
    ['a date before 1970', changed({ sd: '1969-12-31' })],
    ['sid of another version', { ...payload(), sid: 'eessi:prc:1.1' }],
    ['sid of another form', { ...payload(), sid: 'eessi:ehic:1.0' }],
    ['prc an array', { ...payload(), prc: [] }],
    ['rid no URI', { ...payload(), rid: 'list' }],
    ['rid of another scheme', { ...payload(), rid: 'ftp://example.com/list' }],
    ['EL', changed({ ic: 'EL' })],
    ['an unknown month of birth', changed({ dob: '1960-00-00' })],
  ])('agrees with spec/prc-1.0.schema.json: %s', (_, value) => {
    // undefined members are absent in JSON
    const json = JSON.parse(JSON.stringify(value));
    expect(codeOf(json) === undefined).toBe(validate(json));
  });

  it('text that is not in NFC is a warning', async () => {
    const text = await signed(await header(), changed({ fn: 'Mu\u0308ller' }));
    expect(await verifier.verify(text)).toMatchObject({ conclusion: 'APPROVED', warnings: [{ code: 'TEXT_NOT_NFC' }] });
  });

  it('jti without rid warns at its step', async () => {
    const { rid: _, ...rest } = payload();
    const report = await verifier.verify(await signed(await header(), rest));
    expect(report.steps.find(({ id }) => id === 'revocation-reference-present')).toMatchObject({ status: 'WARNING' });
  });
});

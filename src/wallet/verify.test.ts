import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64Encode } from '../codec/bytes.ts';
import { demoKey, makeCertificate } from '../crypto/x509/certificates.fixture.ts';
import { revocationLists } from '../revocation/check/revocation-lists.ts';
import { createStatusList } from '../revocation/publish/create-status-list.ts';
import type { StepId } from '../steps/step.ts';
import {
  AUDIENCE,
  build,
  card,
  DAY,
  holder,
  issue,
  issued,
  NONCE,
  now,
  otherHolder,
  otherPidAnchor,
  otherSigner,
  otherSpellings,
  PERSON,
  pidWith,
  present,
  publicJwk,
  SECONDS,
  signer,
  status,
  verifierWith,
  verify,
} from './wallet.fixture.ts';

const failureOf = async (ehic: string, more: Parameters<typeof verify>[1] = {}) => {
  const report = await verify(ehic, more);
  if (report.conclusion === 'APPROVED') return 'APPROVED';
  const { id, code, params } = report.failure;
  return [id, code, params?.problem ?? params?.field].filter((each) => each !== undefined).join(' ');
};
const presented = async (building: Parameters<typeof build>[0]) => present(await build(building));

describe('a card that a wallet presents', () => {
  it('is approved without an identity, and then has no holder', async () => {
    const report = await verify(await present(issued.credential));
    if (report.conclusion !== 'APPROVED') throw new Error(report.failure.code);
    expect(report.profile).toBe('sd-jwt-vc');
    expect(report.issuer).toMatchObject({ countryCode: 'BE', officialId: '0120' });
    const { familyName, givenNames, birthDate, ...others } = card;
    expect(report.card).toEqual({ ...others, issuedOn: DAY, validFrom: DAY, revocation: status });
    const birth = report.steps.find(({ id }) => id === 'birth-not-after-start');
    expect(birth).toMatchObject({ status: 'N/A', code: 'HOLDER_UNKNOWN' });
    const ids: readonly StepId[] = report.steps.map(({ id }) => id);
    expect(ids.indexOf('holder-bound')).toBe(ids.indexOf('signature') + 1);
    expect(report.warnings).toEqual([]);
  });

  it('is approved with an identity, and then has its names and date of birth', async () => {
    const report = await verify(await present(issued.credential), { pid: await present(await pidWith()) });
    expect(report).toMatchObject({ conclusion: 'APPROVED', warnings: [] });
    expect(report).toMatchObject({ card: { familyName: 'Doe', givenNames: 'John', birthDate: '1961-02-11' } });
    expect(report.steps).toContainEqual({ id: 'birth-not-after-start', group: 'business', status: 'PASSED' });
  });

  it('is rejected with another credential in place of the identity', async () => {
    const pid = await build();
    expect(await failureOf(await present(issued.credential), { pid })).toMatch(/^holder-bound PID_INVALID/);
  });

  it('is rejected on another day than those of its period', async () => {
    const verifier = verifierWith();
    const presentation = { ehic: await present(issued.credential), nonce: NONCE };
    const report = await verifier.verify(presentation, { treatmentDate: '2025-09-21' });
    expect(report).toMatchObject({ failure: { id: 'treatment-date-in-period', code: 'BEFORE_PERIOD' } });
  });
});

describe('the proof of the holder', () => {
  it.each([
    [{ nonce: 'another' }, 'nonce'],
    [{ aud: 'another' }, 'aud'],
    [{ aud: [AUDIENCE] }, 'aud'],
    [{ sd_hash: 'another' }, 'sd_hash'],
    [{ iat: String(SECONDS) }, 'iat'],
    [{ exp: SECONDS - 60 }, 'validity'],
    [{ nbf: SECONDS + 61 }, 'validity'],
    [{ exp: String(SECONDS + 100) }, 'validity'],
  ])('is refused with %o', async (claims, problem) => {
    const ehic = await present(issued.credential, { claims });
    expect(await failureOf(ehic)).toBe(`holder-bound HOLDER_BINDING_INVALID ${problem}`);
  });

  it.each([{ typ: 'JWT' }, { alg: 'none' }, { alg: 'ES384' }, { crit: ['x'] }])(
    'is refused with %o',
    async (header) => {
      const ehic = await present(issued.credential, { header });
      expect(await failureOf(ehic)).toBe('holder-bound HOLDER_BINDING_INVALID header');
    },
  );

  it('is refused by another key, and when it is none', async () => {
    const ehic = await present(issued.credential, { key: otherHolder });
    expect(await failureOf(ehic)).toBe('holder-bound HOLDER_BINDING_INVALID signature');
    expect(await failureOf(issued.credential)).toBe('holder-bound HOLDER_BINDING_MISSING');
    expect(await failureOf(`${issued.credential}x.y`)).toBe('holder-bound HOLDER_BINDING_INVALID form');
  });

  it.each([
    [-300, 'APPROVED'],
    [300, 'APPROVED'],
    [-301, 'holder-bound HOLDER_BINDING_STALE'],
    [301, 'holder-bound HOLDER_BINDING_STALE'],
  ])('made %i seconds from now: %s', async (seconds, expected) => {
    const ehic = await present(issued.credential, { claims: { iat: SECONDS + seconds } });
    expect(await failureOf(ehic)).toBe(expected);
  });

  it('of one card does not fit another, nor the same with fewer disclosures', async () => {
    const other = await issue();
    const proof = (await present(issued.credential)).split('~').at(-1)!;
    expect(await failureOf(other.credential + proof)).toBe('holder-bound HOLDER_BINDING_INVALID sd_hash');
    const [jws, personalId] = issued.credential.split('~');
    expect(await failureOf(`${jws}~${personalId}~${proof}`)).toBe('holder-bound HOLDER_BINDING_INVALID sd_hash');
  });

  it.each([
    { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' },
    { ...publicJwk(holder), d: 'AA' },
    { kty: 'oct', k: 'AA' },
    {},
    ...otherSpellings(publicJwk(holder) as { x: string }),
  ])('needs a public key of P-256, %#', async (jwk) => {
    expect(await failureOf(await presented({ open: { cnf: { jwk } } }))).toBe('holder-bound HOLDER_KEY_INVALID');
  });
});

describe('the identity', () => {
  const withPid = async (pid: string, options = {}) => {
    const report = await verifierWith(options).verify({ ehic: await present(issued.credential), pid, nonce: NONCE });
    if (report.conclusion === 'APPROVED') return report.warnings.map(({ id, code }) => `${id} ${code}`);
    return `${report.failure.id} ${report.failure.code} ${report.failure.params?.problem}`;
  };

  it('is refused by other anchors, and by none', async () => {
    const pid = await present(await pidWith());
    const untrusted = 'holder-bound PID_UNTRUSTED SIGNER_UNTRUSTED';
    expect(await withPid(pid, { pidAnchors: [otherPidAnchor] })).toBe(untrusted);
    expect(await withPid(pid, { pidAnchors: [] })).toBe(untrusted);
    const forged = makeCertificate({
      subject: 'PID provider',
      key: demoKey('DE:0170'),
      issuer: { subject: 'PID authority', key: demoKey('rsa-1') },
    });
    expect(await withPid(await present(await pidWith({}, { x5c: [base64Encode(forged)] })))).toBe(untrusted);
  });

  it.each([
    [{ vct: 'urn:eudi:ehic:1' }, 'vct'],
    [{ exp: SECONDS - 61 }, 'validity'],
    [{ cnf: { jwk: publicJwk(otherHolder) } }, 'signature'],
    [{ family_name: 'Roe' }, 'SD_JWT_INVALID'],
  ])('is refused with %o', async (open, problem) => {
    expect(await withPid(await present(await pidWith(open)))).toBe(`holder-bound PID_INVALID ${problem}`);
  });

  it('is refused for another nonce, without a name, and when it is not one', async () => {
    const other = await present(await pidWith(), { claims: { nonce: 'another' } });
    expect(await withPid(other)).toBe('holder-bound PID_INVALID nonce');
    const [jws, , ...rest] = (await pidWith()).split('~');
    expect(await withPid(await present([jws, ...rest].join('~')))).toBe('holder-bound PID_INVALID names');
    expect(await withPid('')).toBe('holder-bound PID_INVALID SD_JWT_INVALID');
  });

  it('has the remarks of every text about its names', async () => {
    const family = (name: string) => pidWith({}, {}, { ...PERSON, family_name: name });
    const remarks = async (name: string) => withPid(await present(await family(name)));
    expect(await remarks('Doe ')).toContain('schema-and-header TEXT_EDGE_SPACE');
    expect(await remarks('D\u200boe')).toContain('schema-and-header CHARACTER_NOT_ALLOWED');
    expect(await remarks('Rene\u0301')).toContain('schema-and-header TEXT_NOT_NFC');
  });

  it('of another person, or without a personal number, is a remark', async () => {
    const parts = (await pidWith()).split('~');
    const withoutNumber = [...parts.slice(0, 4), ''].join('~');
    expect(await withPid(await present(withoutNumber))).toEqual(['holder-bound HOLDER_NOT_LINKED']);
    const ehic = await present((await issue({ personalId: '22222222222' })).credential);
    const report = await verify(ehic, { pid: await present(await pidWith()) });
    expect(report.warnings).toMatchObject([{ id: 'holder-bound', code: 'HOLDER_NOT_LINKED' }]);
  });
});

describe('header and times', () => {
  it.each([
    [{ alg: 'none' }, 'ALGORITHM_NOT_ALLOWED'],
    [{ alg: 'RS256' }, 'ALGORITHM_NOT_ALLOWED'],
    [{ alg: undefined }, 'ALGORITHM_NOT_ALLOWED'],
    [{ typ: 'JWT' }, 'JWS_HEADER_INVALID typ'],
    [{ crit: ['x'] }, 'JWS_HEADER_INVALID crit'],
    [{ x5c: undefined }, 'JWS_HEADER_INVALID x5c'],
    [{ x5c: [] }, 'JWS_HEADER_INVALID x5c'],
    [{ x5c: [`${base64Encode(signer.certificate)}\n`] }, 'JWS_HEADER_INVALID x5c'],
    [{ x5c: Array.from({ length: 11 }, () => base64Encode(signer.certificate)) }, 'JWS_HEADER_INVALID x5c'],
  ])('%o is refused', async (header, expected) => {
    expect(await failureOf(await presented({ header }))).toBe(`schema-and-header ${expected}`);
  });

  it('a certificate of another institution is not one of this', async () => {
    const header = { x5c: [base64Encode(otherSigner.certificate)] };
    expect(await failureOf(await presented({ header }))).toBe('key-resolved CERTIFICATE_UNKNOWN');
  });

  it('another key signed', async () => {
    expect(await failureOf(await presented({ key: otherHolder }))).toBe('signature SIGNATURE_INVALID');
  });

  it.each([
    [{ nbf: SECONDS + 60 }, 'APPROVED'],
    [{ nbf: SECONDS + 61 }, 'signature TOKEN_NOT_YET_VALID'],
    [{ exp: SECONDS - 59 }, 'APPROVED'],
    [{ exp: SECONDS - 60 }, 'signature TOKEN_EXPIRED'],
    [{ exp: '1' }, 'schema-and-header FIELD_TYPE exp'],
    [{ exp: 1e300 }, 'schema-and-header FIELD_TYPE exp'],
    [{ exp: 253402300799 }, 'APPROVED'],
    [{ exp: 253402300800 }, 'schema-and-header FIELD_TYPE exp'],
    [{ nbf: -62135596800 }, 'APPROVED'],
    [{ nbf: -62135596801 }, 'schema-and-header FIELD_TYPE nbf'],
    [{ iat: 253402214399 }, 'key-valid-on-issuance CERTIFICATE_EXPIRED'],
    [{ iat: Date.parse('-002025-11-20T08:00:00Z') / 1000 }, 'schema-and-header FIELD_TYPE iat'],
    // A year that begins as 2025 does.
    [{ iat: Date.parse('+020250-06-01T00:00:00Z') / 1000 }, 'schema-and-header FIELD_TYPE iat'],
    [{ nbf: undefined, exp: undefined }, 'APPROVED'],
  ])('%o: %s', async (open, expected) => {
    expect(await failureOf(await presented({ open }))).toBe(expected);
  });

  it('the day of signing, and not the date of issuance, decides about the key', async () => {
    const old = { open: { date_of_issuance: '2019-12-31', starting_date: DAY } };
    expect(await failureOf(await presented(old))).toBe('APPROVED');
    const signedBefore = { open: { iat: Date.parse('2019-12-31T12:00:00Z') / 1000 } };
    expect(await failureOf(await presented(signedBefore))).toBe('key-valid-on-issuance CERTIFICATE_NOT_YET_VALID');
  });

  it('anchors for the card count beside the registry', async () => {
    const ehic = await present(issued.credential);
    const report = await verifierWith({ trustAnchors: [otherPidAnchor] }).verify({ ehic, nonce: NONCE });
    expect(report).toMatchObject({ failure: { id: 'key-resolved', code: 'WALLET_CHAIN' } });
    const trusted = await verifierWith({ trustAnchors: [signer.certificate] }).verify({ ehic, nonce: NONCE });
    expect(trusted.conclusion).toBe('APPROVED');
  });
});

describe('the network', () => {
  afterEach(() => vi.unstubAllGlobals());

  const list = createStatusList({ signer, url: status.uri, size: 1000, now });
  const fetchSpy = () => vi.fn(async (_url: unknown) => new Response(await list.publish()));

  it('only the list is fetched, and only after the signature has passed', async () => {
    const [fetch, global] = [fetchSpy(), vi.fn()];
    vi.stubGlobal('fetch', global);
    const revocation = revocationLists({ fetch, now, hosts: ['fund.example'] });
    const verifier = verifierWith({ revocation, requireRevocation: true });
    const lure = {
      iss: 'https://evil.example',
      vct: 'urn:eudi:ehic:1',
      'vct#integrity': 'x',
      type_metadata: 'https://evil.example/t',
    };
    const header = {
      jku: 'https://evil.example/jwks',
      x5u: 'https://evil.example/x',
      vctm: ['https://evil.example/vctm'],
    };
    for (const building of [
      { key: otherHolder },
      { header: { alg: 'none' } },
      { open: { vct: 'https://evil.example/type' } },
    ]) {
      const ehic = await present(await build({ ...building, open: { ...lure, ...building.open } }));
      expect((await verifier.verify({ ehic, nonce: NONCE })).conclusion).toBe('REJECTED');
    }
    expect(fetch).not.toHaveBeenCalled();
    const report = await verifier.verify({ ehic: await present(await build({ header, open: lure })), nonce: NONCE });
    expect(report.conclusion).toBe('APPROVED');
    expect(fetch.mock.calls.map(([url]) => String(url))).toEqual([status.uri]);
    expect(global).not.toHaveBeenCalled();
  });

  it('a revoked card is rejected', async () => {
    list.revoke(status.index);
    const revocation = revocationLists({ fetch: fetchSpy(), now, hosts: ['fund.example'] });
    const report = await verifierWith({ revocation }).verify({ ehic: await present(issued.credential), nonce: NONCE });
    expect(report).toMatchObject({ failure: { id: 'revocation-status', code: 'REVOKED' } });
  });
});

it('what a caller gives wrongly is an error', async () => {
  const ehic = await present(issued.credential);
  const wrong = (presentation: object, options?: object) => verifierWith().verify(presentation as never, options);
  await expect(wrong({ ehic, nonce: '' })).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  await expect(wrong({ ehic })).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  await expect(wrong({ ehic: 1, nonce: 'n' })).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  const later = wrong({ ehic, nonce: 'n' }, { treatmentDate: '2025-02-30' });
  await expect(later).rejects.toMatchObject({ code: 'ERR_EHIC_TREATMENT_DATE' });
  expect(() => verifierWith({ audience: '' })).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  expect(() => verifierWith({ pidAnchors: [new Uint8Array(3)] })).toThrow(/pidAnchors/);
});

import { describe, expect, it } from 'vitest';
import type { Card, CardFields, CardInput } from '../card/model.ts';
import { CardDataError, type EhicError } from '../errors.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createIssuer, type IssuerOptions } from './issuer.ts';

const DAY = '2025-09-22';
const registry = createMockRepository().registry();
const signer = await demoSigner(demoInstitution('BE'));
const prc = sampleCard('BE', 'PRC', DAY, 'jws');
const ehic = sampleCard('BE', 'EHIC', DAY, 'jws');

const issuerWith = (options: Partial<IssuerOptions> = {}) =>
  createIssuer({ signer, now: () => new Date(`${DAY}T10:00:00Z`), timeZone: 'UTC', ...options });

/** Returns the violations that `check` finds, which must be those that `issue` throws. */
async function violationsOf(card: unknown, options: Partial<IssuerOptions> = {}): Promise<string[]> {
  const issuer = issuerWith(options);
  const checked = issuer.check(card as Card).map(({ code, field }) => `${field} ${code}`);
  const thrown = await issuer.issue(card as Card).then(
    () => [],
    (error) => (error as CardDataError).violations.map(({ code, field }) => `${field} ${code}`),
  );
  expect(thrown).toEqual(checked);
  return checked;
}

describe('issue', () => {
  it('keeps every layer, and the smallest QR version', async () => {
    const issued = await issuerWith().issue(prc);
    expect(issued.text).toMatch(/^EH1:[0-9A-Z $%*+\-./:]+$/);
    expect(issued).toMatchObject({ card: prc, profile: 'cose', warnings: [] });
    expect(issued.qr).toEqual({ version: 10, level: 'M', size: 57 });
    expect(issued.layers.token.length).toBeGreaterThan(issued.layers.claims.length + 64);
    const atL = await issuerWith({ qr: { level: 'L' } }).issue(prc);
    expect(atL.qr.version).toBeLessThan(issued.qr.version);
  });

  it('signs what it has checked, whatever becomes of the object', async () => {
    const reference = { uri: 'https://example.com/status', index: 1 };
    let reads = 0;
    const moving = {
      ...prc,
      revocation: reference,
      get country() {
        return reads++ === 0 ? 'BE' : ['XX'];
      },
    } as unknown as Card;
    const slow: TrustRegistry = {
      async find(query) {
        Object.assign(reference, { uri: 'javascript:alert(1)', index: 999 });
        return registry.find(query);
      },
    };
    const { card } = await issuerWith({ registry: slow }).issue(moving);
    expect(card).toMatchObject({ country: 'BE', revocation: { uri: 'https://example.com/status', index: 1 } });
    const throwing = {
      get country() {
        throw new Error('secret');
      },
    };
    expect(issuerWith().check(throwing as unknown as Card)).toContainEqual(
      expect.objectContaining({ code: 'FIELD_TYPE', field: '' }),
    );
  });

  it('takes a profile of this package by its name', async () => {
    const tokenId = '2f9b1ad0-94a4-4c75-bd3c-7d1a8a7c1d1e';
    for (const [profile, named] of [
      [coseProfile, 'cose'],
      [jwsProfile, 'jws'],
    ] as const) {
      expect((await issuerWith({ profile: named }).issue({ ...prc, tokenId })).profile).toBe(profile.name);
    }
    for (const profile of ['JWS', '', '__proto__', 5, null]) {
      expect(() => issuerWith({ profile: profile as never })).toThrow(
        expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'profile' } }),
      );
    }
  });

  it('refuses a card whose token no reader would take', async () => {
    const uri = (length: number) => 'https://example.com/'.padEnd(length, 'a');
    expect(await violationsOf({ ...prc, revocation: uri(2049) })).toEqual(['revocation REVOCATION_URI_INVALID']);
    const long = { ...prc, revocation: uri(2048) };
    const { text } = await issuerWith().issue(long);
    expect(coseProfile.decode(text).parse().unverifiedCard).toEqual(long);
    // Only in the other profile may the id be of any length.
    const tokenId = 'x'.repeat(20_000);
    expect(await violationsOf({ ...prc, tokenId, revocation: uri(40) }, { profile: jwsProfile })).toEqual([
      ' TOKEN_TOO_LONG',
    ]);
  });

  it('lists faults of every layer at once', async () => {
    const bad = { ...prc, extra: 1, familyName: 'X'.repeat(41), validFrom: '2030-01-01', birthDate: '2011-02-31' };
    expect(await violationsOf({ ...bad, issuedOn: '2025-09-21' }, { registry })).toEqual([
      'extra FIELD_UNKNOWN',
      'familyName FIELD_TOO_LONG',
      'birthDate DATE_INVALID',
      'validFrom START_AFTER_END',
      'validFrom START_AFTER_ISSUANCE',
      'issuedOn ISSUED_ON_NOT_TODAY',
    ]);
  });

  it('brings texts into NFC and reads EL as GR, with a warning', async () => {
    const greek = sampleCard('GR', 'EHIC', DAY, 'jws');
    const issued = await issuerWith({ signer: await demoSigner(demoInstitution('GR')) }).issue({
      ...greek,
      // This is not a code of the scheme, but untyped data may hold it.
      country: 'EL' as 'GR',
      familyName: 'Mu\u0308ller',
    });
    expect(issued.card).toMatchObject({ country: 'GR', familyName: 'M\u00fcller' });
    const codes = issued.warnings.map(({ code, status }) => [code, status]);
    expect(codes).toContainEqual(['COUNTRY_ALIAS', 'WARNING']);
    expect(codes).toContainEqual(['TEXT_NOT_LATIN', 'WARNING']);
  });

  it('lists every violation, with field names and codes but no values in the message', async () => {
    const bad = { ...prc, familyName: 'X'.repeat(41), givenNames: 'A\u200bB', birthDate: '2011-02-31', country: 'XX' };
    expect(await violationsOf(bad)).toEqual([
      'country COUNTRY_UNKNOWN',
      'familyName FIELD_TOO_LONG',
      'birthDate DATE_INVALID',
      'givenNames CHARACTER_NOT_ALLOWED',
    ]);
    const error = (await issuerWith()
      .issue(bad as CardInput)
      .catch((caught) => caught)) as CardDataError;
    expect(error).toBeInstanceOf(CardDataError);
    expect(error.code).toBe('ERR_EHIC_CARD_DATA');
    expect(error.message).not.toMatch(/XXXX|2011|A.B/);
  });

  it.each<[CardFields, string]>([
    [{ birthDate: '2025-09-23' }, 'birthDate BIRTH_AFTER_START'],
    [{ validFrom: '2025-09-23' }, 'validFrom START_AFTER_ISSUANCE'],
    [{ expiryDate: '2025-12-20' }, 'expiryDate CARD_EXPIRES_BEFORE_END'],
    [{ institution: { id: '0123456789', name: 'N'.repeat(16) } }, 'institution INSTITUTION_TOO_LONG'],
    [{ issuedOn: '2025-09-21', validFrom: '2025-09-21' }, 'issuedOn ISSUED_ON_NOT_TODAY'],
    [{ tokenId: 'not-a-uuid' }, 'tokenId TOKEN_ID_NOT_UUID'],
    [{ revocation: 'http://example.com/list' }, 'revocation REVOCATION_URI_INVALID'],
    [{ revocation: 'https://user:secret@example.com/list' }, 'revocation REVOCATION_URI_INVALID'],
    [{ revocation: 'https://192.0.2.1/list' }, 'revocation REVOCATION_URI_INVALID'],
    [{ revocation: 'https://[2001:db8::1]/list' }, 'revocation REVOCATION_URI_INVALID'],
    [{ revocation: { uri: 'https://0x7f.1/list', index: 1 } }, 'revocation REVOCATION_URI_INVALID'],
    [{ tokenId: '' }, 'tokenId FIELD_TOO_SHORT'],
  ])('%o is refused', async (change, violation) => {
    expect(await violationsOf({ ...prc, ...change })).toEqual([violation]);
  });

  it('a card that ends before it begins breaks more than one rule, and all are named', async () => {
    expect(await violationsOf({ ...prc, validFrom: '2025-09-22', validTo: '2025-09-21' })).toEqual([
      'validFrom START_AFTER_END',
      'issuedOn ISSUANCE_AFTER_END',
    ]);
  });

  it('what the page cannot draw is said by check, before anything is signed, and by the issued card', async () => {
    const issuer = issuerWith();
    const warning = {
      status: 'WARNING',
      code: 'CHARACTER_NOT_DRAWABLE',
      params: { field: 'familyName', codePoint: 'U+674E' },
    };
    const card = { ...prc, familyName: 'Smith\u2011李' };
    expect(issuer.check(card)).toEqual([]);
    expect(issuer.check(card).warnings).toContainEqual(expect.objectContaining(warning));
    expect((await issuer.issue(card)).warnings).toContainEqual(expect.objectContaining(warning));
    const codes = issuer.check({ ...prc, familyName: 'K\u035fhal\u2011Č\u0315' }).warnings.map(({ code }) => code);
    expect(codes).not.toContain('CHARACTER_NOT_DRAWABLE');
  });

  it('letters in ids are warnings, and refused by strictIssuerRules', async () => {
    const lettered = { ...ehic, cardId: 'A1', institution: { id: 'KvBE', name: 'X' } };
    const issued = await issuerWith().issue(lettered);
    expect(issued.warnings.map(({ id, code }) => [id, code])).toEqual([
      ['card-number-digits', 'CARD_ID_NOT_DIGITS'],
      ['institution-id-digits', 'INSTITUTION_ID_NOT_DIGITS'],
    ]);
    expect(await violationsOf(lettered, { strictIssuerRules: true })).toEqual([
      'cardId CARD_ID_NOT_DIGITS',
      'institution.id INSTITUTION_ID_NOT_DIGITS',
    ]);
  });

  it('the day of signing is that of the time zone of the issuer (PoC 2.3.2)', async () => {
    const now = () => new Date('2025-09-22T22:30:00Z');
    const inBrussels = issuerWith({ now, timeZone: 'Europe/Brussels' });
    expect(inBrussels.check(prc)).toMatchObject([{ code: 'ISSUED_ON_NOT_TODAY', params: { today: '2025-09-23' } }]);
    expect(issuerWith({ now, timeZone: 'Atlantic/Azores' }).check(prc)).toEqual([]);
  });

  it('with a registry: institution, certificate, accreditation', async () => {
    const of = (id: string) => ({ ...prc, institution: { id, name: 'X' } });
    expect(await violationsOf(prc, { registry })).toEqual([]);
    expect(await violationsOf(of('9999'), { registry })).toEqual(['institution.id ISSUER_UNKNOWN']);
    expect(await violationsOf(of('KvBE10'), { registry })).toEqual([' CERTIFICATE_UNKNOWN']);
    const closed = demoInstitution('BE', 'be-1000x');
    const options = { registry, signer: await demoSigner(closed) };
    expect(await violationsOf(of(closed.officialId), options)).toEqual([' NOT_ACCREDITED_ON_ISSUANCE']);
  });

  it('an expired certificate is refused with and without a registry', async () => {
    const expired = { signer: await demoSigner(demoInstitution('BE'), { expired: true }) };
    expect(await violationsOf(prc, expired)).toEqual([' CERTIFICATE_EXPIRED']);
    expect(await violationsOf(prc, { ...expired, registry })).toContain(' CERTIFICATE_EXPIRED');
  });

  it('a registry that cannot be queried leads to a violation, not to a signature', async () => {
    const broken: TrustRegistry = { find: () => Promise.reject(new Error('no network')) };
    await expect(issuerWith({ registry: broken }).issue(prc)).rejects.toMatchObject({
      violations: [{ code: 'REGISTRY_UNREACHABLE' }],
    });
  });

  it('a text too long for the QR limit is refused before anything is signed', async () => {
    let signatures = 0;
    const sign = (data: Uint8Array) => {
      signatures++;
      return signer.sign(data);
    };
    const counting = { ...signer, sign };
    const options = { signer: counting, qr: { maxVersion: 9 } };
    expect(await violationsOf(prc, options)).toEqual([' QR_TEXT_TOO_LONG']);
    expect(signatures).toBe(0);
    expect(issuerWith({ qr: { maxVersion: 10 } }).check(prc)).toEqual([]);
  });
});

describe('createIssuer refuses misuse', () => {
  it.each<[string, unknown, string]>([
    ['no signer', {}, 'ERR_EHIC_OPTIONS'],
    ['a foreign algorithm', { signer: { ...signer, algorithm: 'HS256' } }, 'ERR_EHIC_KEY_NOT_ALLOWED'],
    [
      'an algorithm that does not fit the key',
      { signer: { ...signer, algorithm: 'RS256' } },
      'ERR_EHIC_KEY_NOT_ALLOWED',
    ],
    ['an invalid certificate', { signer: { ...signer, certificate: Uint8Array.of(1) } }, 'ERR_EHIC_CERTIFICATE'],
    ['level H', { signer, qr: { level: 'H' } }, 'ERR_EHIC_OPTIONS'],
    ['version 41', { signer, qr: { maxVersion: 41 } }, 'ERR_EHIC_OPTIONS'],
    ['an unknown time zone', { signer, timeZone: 'Nowhere' }, 'ERR_EHIC_OPTIONS'],
  ])('%s', (_, options, code) => {
    expect(() => createIssuer(options as IssuerOptions)).toThrow(expect.objectContaining({ code }));
  });

  it('a signer whose signature its certificate does not verify', async () => {
    const faulty = { ...signer, sign: async () => new Uint8Array(64) };
    await expect(issuerWith({ signer: faulty }).issue(prc)).rejects.toMatchObject({
      code: 'ERR_EHIC_SIGNATURE_SELF_CHECK',
    });
  });
});

describe('issueMany', () => {
  const cards = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      i % 10 === 3 ? { ...prc, birthDate: 'x' } : { ...prc, personalId: String(i) },
    );

  it('returns results in order, and a faulty card does not stop the others', async () => {
    const outcomes = [];
    for await (const outcome of issuerWith().issueMany(cards(50), { concurrency: 7 })) outcomes.push(outcome);
    expect(outcomes.map(({ index }) => index)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    for (const outcome of outcomes) {
      expect(outcome.ok).toBe(outcome.index % 10 !== 3);
      if (outcome.ok) expect(outcome.issued.card.personalId).toBe(String(outcome.index));
      else expect((outcome.error as EhicError).code).toBe('ERR_EHIC_CARD_DATA');
    }
  });

  it('takes no more of its input than it works on, and closes it when the consumer leaves', async () => {
    let taken = 0;
    let isClosed = false;
    async function* endless() {
      try {
        for (;;) {
          taken++;
          yield prc;
        }
      } finally {
        isClosed = true;
      }
    }
    let seen = 0;
    for await (const { ok } of issuerWith().issueMany(endless(), { concurrency: 4 })) {
      expect(ok).toBe(true);
      if (++seen === 10) break;
    }
    expect(taken).toBeLessThanOrEqual(14);
    expect(isClosed).toBe(true);
  });

  it('yields an outcome as soon as it exists, also to a producer that waits for it', async () => {
    let answered: () => void = () => undefined;
    let waiting = new Promise<void>((resolve) => {
      answered = resolve;
    });
    async function* oneAtATime() {
      for (let i = 0; i < 3; i++) {
        yield prc;
        await waiting;
        waiting = new Promise((resolve) => {
          answered = resolve;
        });
      }
    }
    const indices: number[] = [];
    for await (const { index } of issuerWith().issueMany(oneAtATime(), { concurrency: 8 })) {
      indices.push(index);
      answered();
    }
    expect(indices).toEqual([0, 1, 2]);
  });

  it('when the input throws, the outcomes before it come first', async () => {
    function* failing() {
      for (let i = 0; i < 5; i++) yield prc;
      throw new Error('database gone');
    }
    const indices: number[] = [];
    const drain = async () => {
      for await (const { index } of issuerWith().issueMany(failing(), { concurrency: 8 })) indices.push(index);
    };
    await expect(drain()).rejects.toThrow('database gone');
    expect(indices).toEqual([0, 1, 2, 3, 4]);
  });

  it('a signal ends the run, also while a signer hangs', async () => {
    const hanging = { ...signer, sign: () => new Promise<Uint8Array>(() => undefined) };
    const controller = new AbortController();
    const drain = async () => {
      for await (const _ of issuerWith({ signer: hanging }).issueMany([prc], { signal: controller.signal }));
    };
    const drained = drain();
    controller.abort(new Error('enough'));
    await expect(drained).rejects.toThrow('enough');
  });

  it.each([5, null, undefined, {}])('%o is no iterable', (input) => {
    expect(() => issuerWith().issueMany(input as never)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });

  it('never signs more than `concurrency` at a time', async () => {
    let running = 0;
    let max = 0;
    const slow = {
      ...signer,
      async sign(data: Uint8Array) {
        max = Math.max(max, ++running);
        await new Promise((resolve) => setTimeout(resolve, 1));
        running--;
        return signer.sign(data);
      },
    };
    for await (const _ of issuerWith({ signer: slow }).issueMany(Array(30).fill(prc), { concurrency: 5 }));
    expect(max).toBe(5);
  });

  it.each([0, -1, 1.5, Number.NaN])('concurrency %d is misuse', async (concurrency) => {
    expect(() => issuerWith().issueMany([prc], { concurrency })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../card/local-date.ts';
import { equalBytes } from '../codec/bytes.ts';
import { createIssuer } from '../issue/issuer.ts';
import { IAT, issuer, jtiList, setUp, TOKEN, URL_OF_LIST } from '../revocation/revocation.fixture.ts';
import type { DocumentSignature, Scan } from '../scan-result.ts';
import { es256, issue, now, prc, verifierWith } from '../verify/verify.fixture.ts';
import { certificateValidity, validityOn, wasValidAt } from './certificate-validity.ts';
import { snapshotRegistry } from './snapshot.ts';
import type { Institution, TrustRegistry } from './trust-registry.ts';

/** Dates that cannot be read, some of which look as if they could. */
const UNREADABLE = ['2026-13-45', '2025-02-30', '2025-00-10', '2025-01-00', '0000-01-01', '22/09/2025', 'some day', ''];
/** What an answer may hold instead of a text. */
const NO_TEXTS: readonly unknown[] = [7, true, {}, ['2025-01-01'], { toString: () => '2025-01-01' }];
const READABLE = ['2020-02-29', '2020-02-29T02:00:00GMT+0200', '2020-02-29 any time'];

const certificate = issuer.certificates.find(({ der }) => equalBytes(der, es256.certificate));
const base64 = Buffer.from(certificate!.der).toString('base64');
const PERIODS = [{ portableDocument: 'EHIC', validFrom: '2015-01-01' }];
const { text } = await issue();

/** A registry over an answer in which this is the certificate of the institution, and these are its periods. */
function registryOf(dates: object, accreditationPeriods: readonly object[] = PERIODS): TrustRegistry {
  const { countryCode, officialId } = issuer;
  const certificates = [{ certificatePEM: base64, ...dates }];
  return snapshotRegistry({ results: [{ countryCode, officialId, name: 'CM', certificates, accreditationPeriods }] });
}

const verify = (registry: TrustRegistry, scan: string | Scan = text) => verifierWith({ registry }).verify(scan);
const check = (registry: TrustRegistry) => createIssuer({ signer: es256, registry, now, timeZone: 'UTC' }).check(prc);

describe.each(['validFrom', 'validUntil'])('%s of the registry', (end) => {
  describe.each([...UNREADABLE.slice(0, -1), ...NO_TEXTS])('%j cannot be read', (date) => {
    const dates = { [end]: date };
    const listed = { ...certificate!, ...dates } as Institution['certificates'][number];

    it('the validity is unknown, and the certificate counts as not valid', () => {
      expect(certificateValidity(listed)).toBeUndefined();
      expect(wasValidAt(listed, now())).toBe(false);
    });

    it('to a verifier of a card', async () => {
      expect(await verify(registryOf(dates))).toMatchObject({
        failure: { id: 'key-valid-on-issuance', code: 'KEY_VALIDITY_UNKNOWN' },
      });
    });

    it('to an issuer', async () => {
      const violations = [expect.objectContaining({ code: 'KEY_VALIDITY_UNKNOWN' })];
      expect(check(registryOf(dates))).toEqual(violations);
      const bound = createIssuer({ signer: es256, registry: registryOf(dates), now, timeZone: 'UTC' });
      await expect(bound.issue(prc)).rejects.toMatchObject({ violations });
    });

    it('to a reader of revocation lists', async () => {
      const { source } = setUp({ [URL_OF_LIST]: await jtiList({ iat: IAT }) });
      const institution = { ...issuer, certificates: [listed] };
      const answer = await source.check({ tokenId: TOKEN, reference: URL_OF_LIST, institution });
      expect(answer).toMatchObject({ status: 'unavailable' });
    });
  });

  it('to the signer of a document: a text that cannot be read, beside the key of the code', async () => {
    const { countryCode, officialId } = issuer;
    const other = issuer.certificates.find((each) => each !== certificate);
    expect(other).toBeDefined();
    for (const date of UNREADABLE.slice(0, -1)) {
      const certificates = [
        { certificatePEM: base64 },
        { certificatePEM: Buffer.from(other!.der).toString('base64'), [end]: date },
      ];
      const results = [{ countryCode, officialId, name: 'CM', certificates, accreditationPeriods: PERIODS }];
      const signature: DocumentSignature = {
        intact: true,
        level: 'B-B',
        algorithm: 'ES256',
        certificate: other!.der,
        chain: [],
      };
      const scan: Scan = {
        text,
        source: 'pdf',
        pdf: { pages: 1, page: 1, signature, attachment: new TextEncoder().encode(text) },
      };
      const registry = snapshotRegistry({ results });
      const report = await verifierWith({ registry, requirePdfSignature: true }).verify(scan);
      expect(report, date).toMatchObject({ failure: { id: 'document-signer-known', code: 'KEY_VALIDITY_UNKNOWN' } });
    }
  });

  it.each(READABLE)('%j is a date', (date) => {
    const listed = { ...certificate!, [end]: date };
    expect(certificateValidity(listed)?.[end === 'validFrom' ? 'from' : 'until']).toBe('2020-02-29');
  });
});

describe('a certificate on a day (spec/registry.md)', () => {
  const dates = { validFrom: '2024-02-01', validUntil: '2024-02-03' };
  const listed = { ...certificate!, ...dates };

  it.each([
    ['2024-01-31T23:59:59Z', false],
    ['2024-02-01T00:00:00Z', true],
    ['2024-02-03T23:59:59Z', true],
    ['2024-02-04T00:00:00Z', false],
    ['no time', false],
  ])('was valid at %s: %s', (instant, expected) => {
    expect(wasValidAt(listed, new Date(instant))).toBe(expected);
  });

  it('of several periods the one that holds the day counts, or else the first that can be read', () => {
    const next = { ...certificate!, validFrom: '2025-01-01', validUntil: '2025-12-31' };
    const unreadable = { ...certificate!, validFrom: 'x' };
    const on = (day: string) => validityOn(day as LocalDate, [unreadable, listed, next])?.from;
    expect(['2024-02-01', '2024-02-03', '2025-01-01', '2025-12-31'].map(on)).toEqual([
      '2024-02-01',
      '2024-02-01',
      '2025-01-01',
      '2025-01-01',
    ]);
    expect(['2024-01-31', '2024-02-04', '2026-01-01'].map(on)).toEqual(['2024-02-01', '2024-02-01', '2024-02-01']);
    expect(validityOn('2024-02-01' as LocalDate, [unreadable])).toBeUndefined();
    expect(validityOn('2024-02-01' as LocalDate, [])).toBeUndefined();
  });
});

describe('a period of accreditation with a date that cannot be read', () => {
  it.each(UNREADABLE)('contains no day: validFrom %j', async (validFrom) => {
    const registry = registryOf({}, [{ portableDocument: 'EHIC', validFrom }]);
    expect(await verify(registry)).toMatchObject({
      failure: { id: 'issuer-accredited', code: 'NOT_ACCREDITED_ON_ISSUANCE' },
    });
    expect(check(registry)).toEqual([expect.objectContaining({ code: 'NOT_ACCREDITED_ON_ISSUANCE' })]);
  });

  it.each(UNREADABLE.slice(0, -1))('contains no day: validUntil %j', async (validUntil) => {
    const registry = registryOf({}, [{ ...PERIODS[0], validUntil }]);
    expect(await verify(registry)).toMatchObject({ failure: { code: 'NOT_ACCREDITED_ON_ISSUANCE' } });
    expect(check(registry)).toEqual([expect.objectContaining({ code: 'NOT_ACCREDITED_ON_ISSUANCE' })]);
  });

  it.each(NO_TEXTS)('is omitted where it is not a text: %j', async (date) => {
    for (const dates of [{ validFrom: date }, { validUntil: date }]) {
      const registry = registryOf({}, [{ ...PERIODS[0], ...dates }]);
      expect(await verify(registry)).toMatchObject({ failure: { code: 'NOT_ACCREDITED' } });
    }
  });
});

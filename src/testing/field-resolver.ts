import { base64Decode, base64Encode, base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { type Certificate, readCertificate } from '../crypto/x509/certificate.ts';
import { DerCursor, readDer, readWholeBits, TAG } from '../crypto/x509/der.ts';
import { readRsaNumbers } from '../crypto/x509/public-key-info.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { snapshotRegistry } from '../registry/snapshot.ts';
import { unusable } from '../usage.ts';
import { DEMO_NOTICE } from './demo-notice.ts';
import { type DemoCertificate, type DemoInstitution, demoInstitutions, pem } from './demo-pki.ts';
import { createMockRepository, isListOfInstitutions, type MockRepository } from './mock-repository.ts';

/** Options of `createFieldResolver`. */
export interface FieldResolverOptions {
  /** The thumbprints of certificates that are omitted, so that their keys are known as JWK only. */
  readonly keysOnly?: readonly string[];
}

/** A mock repository whose HTTP responses have the shape of the deployed service. */
export interface FieldRepository extends MockRepository {
  /** Returns the whole list in that shape. `resolve` returns the same data in the specified shape. */
  list(): {
    /** The entries, as a Resolver of the field writes them. */
    readonly results: readonly object[];
  };
}

const PATH = '/api/v1/issuers';

const OPTIONS: OptionNames<FieldResolverOptions> = {
  keysOnly: true,
};

/**
 * Creates a mock Resolver in the shape of the deployed service and the repository behind it, not the specified one:
 * `accredidationPeriods` misspelt, certificates as PEM on one line, wrapped twice, after "Bag Attributes" or in
 * objects, `publicKeys`, dates such as `2023-08-14T02:00:00GMT+0200`, thumbprints in standard Base64, all certificates
 * whatever the requested thumbprint, and errors with status 200. Its keys are public: it proves nothing.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for unknown options, or institutions that are not those of a demo registry.
 */
export function createFieldResolver(
  institutions: readonly DemoInstitution[] = demoInstitutions,
  options: FieldResolverOptions = {},
): FieldRepository {
  requireOptions(options, OPTIONS);
  const { keysOnly = [] } = options;
  if (!isListOfInstitutions(institutions)) {
    throw unusable('institutions', 'institutions of the demo registry are needed');
  }
  const issuers = institutions.map((institution, position) => ({
    countryCode: institution.countryCode,
    officialId: institution.officialId,
    thumbprints: institution.certificates.map(({ thumbprint }) => thumbprint),
    body: toFieldIssuer(institution, position, keysOnly),
  }));
  const list = () => ({ results: issuers.map(({ body }) => body) });
  return {
    ...createMockRepository(institutions),
    list,
    registry: (options) => snapshotRegistry(list(), { source: DEMO_NOTICE, ...options }),
    respond({ method, url }) {
      const base = 'http://mock.invalid';
      if (!URL.canParse(url, base)) return { status: 200, body: { error: 'Not a URL' } };
      const { pathname, searchParams } = new URL(url, base);
      if (method !== 'GET' || pathname !== PATH) return { status: 200, body: { error: 'Not found' } };
      const asked = (name: string) => searchParams.get(name) ?? undefined;
      const [countryCode, officialId] = [asked('countryCode'), asked('officialId')];
      const thumbprint = asked('x509Thumbprint') ?? asked('kid')?.replace(/^EESSI:x5t#S256:/, '');
      const results = issuers
        .filter((issuer) => countryCode === undefined || issuer.countryCode === countryCode)
        .filter((issuer) => officialId === undefined || issuer.officialId === officialId)
        .filter((issuer) => thumbprint === undefined || issuer.thumbprints.includes(thumbprint));
      return { status: 200, body: { results: results.map(({ body }) => body) } };
    },
  };
}

function toFieldIssuer(institution: DemoInstitution, position: number, keysOnly: readonly string[]): object {
  const { officialId, countryCode, name, certificates, accreditationPeriods } = institution;
  return {
    officialId,
    countryCode,
    name,
    did: `did:eessi:${countryCode.toLowerCase()}:${officialId}`,
    publicKeys: certificates.map(toFieldKey),
    certificates: certificates
      .filter(({ thumbprint }) => !keysOnly.includes(thumbprint))
      .map((certificate, index) => toFieldCertificate(certificate, position + index)),
    accredidationPeriods: accreditationPeriods.map(({ portableDocument, validFrom, validUntil }) => ({
      portableDocument,
      validFrom: toFieldDate(validFrom),
      ...(validUntil === undefined ? {} : { validUntil: toFieldDate(validUntil) }),
    })),
  };
}

/** Returns a certificate in one shape after the other, so that every institution has several. */
function toFieldCertificate({ der, thumbprint, validFrom, validUntil }: DemoCertificate, turn: number): unknown {
  const text = pem('CERTIFICATE', base64Decode(der)!);
  const shapes = [
    () => text.replaceAll('\n', ''),
    () => pem('CERTIFICATE', utf8Encode(text)),
    () => `Bag Attributes\n    friendlyName: demo\n${text}`,
    () => ({
      'x5t#S256': base64Encode(base64Decode(thumbprint)!),
      validFrom: toFieldDate(validFrom),
      validUntil: toFieldDate(validUntil),
      certificate: text,
    }),
  ];
  return shapes[turn % shapes.length]!();
}

function toFieldKey({ der, thumbprint }: DemoCertificate): object {
  return { ...toJwk(readCertificate(base64Decode(der)!)), use: 'sig', 'x5t#S256': thumbprint };
}

/** Returns the JWK of a key (RFC 7518 6.2.1, 6.3.1); the keys of the demo registry are of P-256 or RSA. */
function toJwk({ spki, publicKeyInfo }: Certificate): object {
  const cursor = new DerCursor(readDer(spki, TAG.sequence));
  cursor.next(TAG.sequence);
  const key = readWholeBits(cursor.next(TAG.bitString));
  if (publicKeyInfo.type === 'EC') {
    // The point is the byte 4, x and y (SEC 1 2.3.3).
    const [x, y] = [key.slice(1, 33), key.slice(33)];
    return { kty: 'EC', crv: publicKeyInfo.curve, x: base64urlEncode(x), y: base64urlEncode(y) };
  }
  const { modulus, exponent } = readRsaNumbers(key);
  return { kty: 'RSA', n: base64urlEncode(modulus), e: base64urlEncode(exponent) };
}

/** Writes `2023-08-14T02:00:00+02:00` as `2023-08-14T02:00:00GMT+0200`. */
function toFieldDate(date: string): string {
  return date.replace(/([+-]\d{2}):(\d{2})$/, 'GMT$1$2');
}

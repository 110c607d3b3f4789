import { base64Decode } from '../codec/bytes.ts';
import { type SnapshotOptions, type SnapshotRegistry, snapshotRegistry } from '../registry/snapshot.ts';
import { unusable } from '../usage.ts';
import { DEMO_NOTICE } from './demo-notice.ts';
import { type DemoInstitution, demoInstitutions, pem } from './demo-pki.ts';

/** An issuer in the form of the Resolver API (PoC, Resolver API). */
export interface ResolverIssuer {
  /** The official id of the institution. */
  readonly officialId: string;
  /** The country of the institution. */
  readonly countryCode: string;
  /** The name of the institution. */
  readonly name: string;
  /** The certificates of the institution. */
  readonly certificates: readonly {
    /** The SHA-256 of the certificate, Base64url without padding. */
    readonly 'x5t#S256': string;
    /** The beginning of its validity in the form of the registry. */
    readonly validFrom: string;
    /** The end of its validity in the form of the registry. */
    readonly validUntil: string;
    /** The certificate in PEM. */
    readonly certificatePEM: string;
  }[];
  /** The periods for which the institution is accredited. */
  readonly accreditationPeriods: DemoInstitution['accreditationPeriods'];
}

/** The response of a Resolver. */
export interface ResolverAnswer {
  /** The institutions. */
  readonly results: readonly ResolverIssuer[];
}

/** A mock EESSI Institution Repository with the Resolver API. */
export interface MockRepository {
  /** Returns the response to a query; without parameters the whole list, with historical certificates. */
  resolve(query?: {
    readonly thumbprint?: string;
    readonly countryCode?: string;
    readonly officialId?: string;
  }): ResolverAnswer;
  /**
   * Returns the response to an HTTP request: `GET /api/v1/issuers` with `x509Thumbprint` or `kid`, `countryCode`,
   * `officialId`.
   */
  respond(request: { readonly method: string; readonly url: string }): {
    /** The HTTP status code. */
    readonly status: number;
    /** The body, which is written as JSON. */
    readonly body: unknown;
  };
  /** Returns the registry in this process, which needs no network. */
  registry(options?: SnapshotOptions): SnapshotRegistry;
}

const PATH = '/api/v1/issuers';
const PARAMETERS = ['x509Thumbprint', 'kid', 'countryCode', 'officialId'];

/**
 * Creates the demo registry, or one over other institutions. Its keys are public: it proves nothing.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for institutions that are not those of a demo registry.
 */
export function createMockRepository(institutions: readonly DemoInstitution[] = demoInstitutions): MockRepository {
  if (!isListOfInstitutions(institutions)) {
    throw unusable('institutions', 'institutions of the demo registry are needed');
  }
  const issuers = institutions.map(toResolverIssuer);
  const resolve: MockRepository['resolve'] = ({ thumbprint, countryCode, officialId } = {}) => ({
    results: issuers
      .filter((issuer) => countryCode === undefined || issuer.countryCode === countryCode)
      .filter((issuer) => officialId === undefined || issuer.officialId === officialId)
      .map((issuer) => (thumbprint === undefined ? issuer : withCertificate(issuer, thumbprint)))
      .filter((issuer) => thumbprint === undefined || issuer.certificates.length > 0),
  });
  return {
    resolve,
    respond({ method, url }) {
      const base = 'http://mock.invalid';
      if (!URL.canParse(url, base)) return { status: 400, body: { error: 'not a URL' } };
      const { pathname, searchParams } = new URL(url, base);
      if (pathname !== PATH) return { status: 404, body: { error: 'not found' } };
      if (method !== 'GET') return { status: 405, body: { error: 'method not allowed' } };
      const unknown = [...searchParams.keys()].find((key) => !PARAMETERS.includes(key));
      if (unknown !== undefined) return { status: 400, body: { error: 'unknown parameter' } };
      const thumbprint = searchParams.get('x509Thumbprint') ?? searchParams.get('kid')?.replace(/^EESSI:x5t#S256:/, '');
      const countryCode = searchParams.get('countryCode');
      const officialId = searchParams.get('officialId');
      const body = resolve({
        ...(thumbprint ? { thumbprint } : {}),
        ...(countryCode === null ? {} : { countryCode }),
        ...(officialId === null ? {} : { officialId }),
      });
      return { status: 200, body };
    },
    registry: (options) => snapshotRegistry(resolve(), { source: DEMO_NOTICE, ...options }),
  };
}

function toResolverIssuer({ certificates, ...institution }: DemoInstitution): ResolverIssuer {
  return {
    ...institution,
    certificates: certificates.map(({ der, thumbprint, validFrom, validUntil }) => ({
      'x5t#S256': thumbprint,
      validFrom,
      validUntil,
      certificatePEM: pem('CERTIFICATE', base64Decode(der)!),
    })),
  };
}

function withCertificate(issuer: ResolverIssuer, thumbprint: string): ResolverIssuer {
  return { ...issuer, certificates: issuer.certificates.filter((each) => each['x5t#S256'] === thumbprint) };
}

export function isListOfInstitutions(value: unknown): boolean {
  return Array.isArray(value) && value.every((each: unknown) => Array.isArray((each as DemoInstitution)?.certificates));
}

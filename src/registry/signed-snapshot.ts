import { base64Decode, base64urlEncode, equalBytes, utf8Encode } from '../codec/bytes.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import { findAlgorithm } from '../crypto/algorithms.ts';
import { certificateThumbprint, readKeyId } from '../crypto/key-id.ts';
import { certificateKey } from '../crypto/keys.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { hasLengthOfModulus } from '../crypto/signature-length.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Store } from '../store/store.ts';
import { isBytes, isObject, requireFunction, requireWholeNumber, unusable } from '../usage.ts';
import { refuseOlder } from './newest-snapshot.ts';
import { readJson } from './read-json.ts';
import { type SnapshotRegistry, snapshotRegistry } from './snapshot.ts';
import { formatError, isCanonicalBase64url, SNAPSHOT_TYPE } from './snapshot-format.ts';

/** Options of `readSignedSnapshot`. */
export interface SignedSnapshotOptions {
  /**
   * The certificates (DER) that may have signed the snapshot, for example an old and a new one. At least one is
   * needed.
   */
  readonly trustAnchors: readonly Uint8Array[];
  /** The clock by which the age of the snapshot is measured. Default: the system's. */
  readonly now?: () => Date;
  /**
   * The maximum age in seconds, counted from the signed `iat`. Default 86,400 (24 hours). Beyond it `find` resolves
   * with `REGISTRY_STALE`.
   */
  readonly maxAgeSeconds?: number;
  /**
   * Keeps the time of the newest snapshot ever seen, so that an older one is refused. When it fails, an error is
   * thrown unless there is an `onStoreFailure`.
   */
  readonly store?: Store;
  /**
   * Called with `ERR_EHIC_SNAPSHOT_STORE` when the store cannot be read or written. The snapshot is then read
   * nevertheless, and compared only with `newestSeen`. Without this function the error is thrown, because an older
   * list could otherwise pass as new unnoticed.
   */
  readonly onStoreFailure?: (error: EhicError) => void;
  /** The name under which the store keeps the time. Different lists need different names. Default `snapshot`. */
  readonly name?: string;
  /**
   * The `issuedAt` of the newest snapshot that the application has seen. The later of this and the stored time is
   * used.
   */
  readonly newestSeen?: Date;
  /** The maximum size of the snapshot in bytes. Default 96 MiB. */
  readonly maxBytes?: number;
}

/** The registry that `readSignedSnapshot` resolves with. */
export interface SignedSnapshot extends SnapshotRegistry {
  /** When the snapshot was made: the signed `iat`. */
  readonly issuedAt: Date;
  /** The thumbprint (`x5t#S256`) of the certificate that signed. */
  readonly signedBy: string;
}

const DEFAULT_MAX_LENGTH = 96 << 20;
const MAX_HEADER = 1024;
const MAX_SOURCE = 2048;
/** How many seconds the clock of the signer may be ahead. */
const CLOCK_SKEW = 300;
/** The last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

const OPTIONS: OptionNames<SignedSnapshotOptions> = {
  trustAnchors: true,
  now: true,
  maxAgeSeconds: true,
  store: true,
  onStoreFailure: true,
  name: true,
  newestSeen: true,
  maxBytes: true,
};

/**
 * A registry over a signed snapshot. The signature is verified with a trusted certificate, by an algorithm that
 * fits its key, before the content is parsed. The certificate's own validity period is not checked: it is trusted
 * as long as it is among `trustAnchors`. A snapshot that is too old is read, and its `find` resolves with
 * `REGISTRY_STALE`.
 *
 * @throws {EhicError} `ERR_EHIC_SNAPSHOT_FORMAT`; `ERR_EHIC_SNAPSHOT_SIGNATURE`; `ERR_EHIC_SNAPSHOT_OLDER` for a
 *   snapshot older than the newest one seen; `ERR_EHIC_SNAPSHOT_STORE` when the store fails;
 *   `ERR_EHIC_CERTIFICATE`; `ERR_EHIC_OPTIONS`.
 *
 * @example
 * const registry = await readSignedSnapshot(text, { trustAnchors: [certificate], store: fileStore('cache') });
 */
export async function readSignedSnapshot(jws: string, options: SignedSnapshotOptions): Promise<SignedSnapshot> {
  requireOptions(options, OPTIONS);
  const { now = () => new Date(), maxAgeSeconds, store, name = 'snapshot', newestSeen, onStoreFailure } = options;
  requireFunction('now', options.now);
  requireFunction('onStoreFailure', onStoreFailure);
  if (store !== undefined && typeof store?.get !== 'function') throw unusable('store', 'a store is needed');
  if (newestSeen !== undefined && !(newestSeen instanceof Date && Number.isFinite(newestSeen.getTime()))) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'newestSeen is not a date', { option: 'newestSeen' });
  }
  const { payload, signedBy } = await verifySnapshot(jws, options);
  const content = readJson(payload);
  if (!isObject(content)) throw formatError('the payload is not a JSON object');
  const { iat, source = name, results } = content;
  if (typeof iat !== 'number' || !Number.isSafeInteger(iat) || iat < 0 || iat > LAST_SECOND) throw formatError('iat');
  const time: unknown = now();
  if (!(time instanceof Date)) throw unusable('now', 'a function that returns a date is needed');
  if (!(iat <= time.getTime() / 1000 + CLOCK_SKEW)) throw formatError('iat is in the future');
  if (typeof source !== 'string' || source.length > MAX_SOURCE) throw formatError('source');
  if (!Array.isArray(results)) throw formatError('no array "results"');
  await refuseOlder(iat, { store, key: `snapshot-newest ${name}`, newestSeen, onStoreFailure });
  const issuedAt = new Date(iat * 1000);
  const registry = snapshotRegistry(
    { results },
    {
      source,
      time: issuedAt.toISOString(),
      now,
      sha256: await sha256Hex(utf8Encode(jws)),
      ...(maxAgeSeconds === undefined ? {} : { maxAgeSeconds }),
    },
  );
  return { ...registry, issuedAt, signedBy };
}

async function verifySnapshot(jws: unknown, options: SignedSnapshotOptions) {
  const { maxBytes = DEFAULT_MAX_LENGTH } = options;
  requireWholeNumber('maxBytes', maxBytes, 1);
  const { trustAnchors } = options;
  if (!Array.isArray(trustAnchors) || !trustAnchors.every(isBytes)) {
    throw unusable('trustAnchors', 'certificates in DER are needed');
  }
  if (typeof jws !== 'string' || jws.length > maxBytes) throw formatError('not a text, or too long');
  const parts = jws.split('.', 4);
  if (parts.length !== 3 || !parts.every(isCanonicalBase64url)) throw formatError('not a canonical compact JWS');
  const header = readHeader(parts[0]!);
  const algorithm = typeof header.alg === 'string' ? findAlgorithm(header.alg) : undefined;
  const keyId = readKeyId(header.kid);
  // A `crit` member names extensions that must be understood, and this package supports none (RFC 7515 4.1.11).
  if (header.typ !== SNAPSHOT_TYPE || !algorithm || !keyId?.isCanonical || 'crit' in header)
    throw formatError('header');
  const { compactVerify } = await import('../crypto/jose.ts');
  for (const der of trustAnchors) {
    const certificate = readCertificate(der);
    if (!equalBytes(await certificateThumbprint(certificate.der), keyId.thumbprint)) continue;
    try {
      const key = await certificateKey(certificate, algorithm);
      if (!hasLengthOfModulus(key, base64Decode(parts[2]!) ?? new Uint8Array(0))) break;
      const { payload } = await compactVerify(jws, key, { algorithms: [algorithm.name] });
      return { payload, signedBy: base64urlEncode(keyId.thumbprint) };
    } catch {
      break;
    }
  }
  throw new EhicError('ERR_EHIC_SNAPSHOT_SIGNATURE', 'the snapshot is not signed by a trusted certificate');
}

function readHeader(part: string): Readonly<Record<string, unknown>> {
  const bytes = part.length <= MAX_HEADER ? base64Decode(part) : undefined;
  try {
    const header = bytes && parseStrictJson(bytes);
    if (isObject(header)) return header;
  } catch {
    // A header that is not JSON is the same fault.
  }
  throw formatError('header');
}

import { utf8Encode } from '../codec/bytes.ts';
import { openAnchoredJws } from '../crypto/anchored-jws.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Store } from '../store/store.ts';
import { isBytes, isObject, requireFunction, requireWholeNumber, unusable } from '../usage.ts';
import { refuseOlder } from './newest-snapshot.ts';
import { readJson } from './read-json.ts';
import { type SnapshotRegistry, snapshotRegistry } from './snapshot.ts';
import { formatError, SNAPSHOT_TYPE } from './snapshot-format.ts';

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
  return readSnapshotUntil(jws, options, undefined);
}

/** As `readSignedSnapshot`, but where `freshUntil` is given, the snapshot counts as fresh until that time. */
export async function readSnapshotUntil(
  jws: string,
  options: SignedSnapshotOptions,
  freshUntil: Date | undefined,
): Promise<SignedSnapshot> {
  requireOptions(options, OPTIONS);
  const { now = () => new Date(), store, name = 'snapshot', newestSeen, onStoreFailure } = options;
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
  const maxAgeSeconds = freshUntil
    ? Math.max((freshUntil.getTime() - issuedAt.getTime()) / 1000, 0)
    : options.maxAgeSeconds;
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
  const opened = await openAnchoredJws(jws, { typ: SNAPSHOT_TYPE, trustAnchors });
  if (!opened.fault) return opened;
  if (opened.fault !== 'signature') throw formatError(opened.fault);
  throw new EhicError('ERR_EHIC_SNAPSHOT_SIGNATURE', 'the snapshot is not signed by a trusted certificate');
}

import { base64urlEncode } from '../../codec/bytes.ts';
import type { CborValue } from '../../codec/cbor.ts';
import { compressAside } from '../../codec/native-deflate.ts';
import { EhicError } from '../../errors.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { requireWholeNumber, unusable } from '../../usage.ts';
import { CWT, MAX_EXPANDED, TYP_STATUS_CWT, TYP_STATUS_JWT } from '../check/list-claims.ts';
import { isStatusSize, StatusBits, type StatusSize } from '../check/status-bits.ts';
import { FreeIndices, type RandomSource } from './free-indices.ts';
import {
  type ListOptions,
  parseIssuer,
  parseListUrl,
  reportSize,
  requireListOptions,
  signCwt,
  signJwt,
  type Times,
  timesOf,
  x5cOf,
} from './list-signer.ts';
import { readStatusState, writeStatusState } from './status-state.ts';

/** Options of `createStatusList`. */
export interface StatusListOptions extends ListOptions {
  /** The institution, which is written as `iss`. Omit it when one body publishes one list for several institutions. */
  readonly issuer?: {
    /** The two-letter code of the country, such as `BE`. */
    readonly countryCode: string;
    /** The identification number of the institution, such as `0120`. */
    readonly officialId: string;
  };
  /** The number of indices, at least 1. With 1 bit there can be 134,217,728, and with more bits accordingly fewer. */
  readonly size: number;
  /** The number of bits of a status. 1 bit distinguishes valid from revoked; 2 bits also allow suspended. Default 1. */
  readonly bits?: StatusSize;
  /** The bytes that `toBytes` returned, to continue that list. Omit it for a new list. */
  readonly bytes?: Uint8Array;
  /** The number of seconds after which verifiers should fetch the list again (`ttl`). */
  readonly ttlSeconds?: number;
  /** The source of the random indices. Default `crypto.getRandomValues`. Pass another one only in tests. */
  readonly random?: RandomSource;
}

/** The statuses of many tokens, to be published at one address. */
export interface IssuerStatusList {
  /** The address of the list in its normal form, in which cards name it. */
  readonly url: string;
  /** The number of indices. */
  readonly size: number;
  /** The number of bits of a status. */
  readonly bits: StatusSize;
  /** The number of indices that no token has. */
  readonly free: number;
  /**
   * Allots an index that no token has, for a new card. It is chosen at random among the free ones, so that it reveals
   * neither when the card was issued nor how many cards there are. Store `toBytes()` before the card is handed out, so
   * that no two cards get the same index.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` when `free` is 0.
   */
  allot(): number;
  /**
   * Sets a status: 0 is valid, 1 is revoked, 2 is suspended, and others have the meaning that issuers and verifiers
   * have agreed on. The index then counts as in use.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` for an index or a status that the list does not have.
   */
  set(index: number, status: number): void;
  /**
   * Sets the status 1 (revoked).
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` for an index that the list does not have.
   */
  revoke(index: number): void;
  /**
   * Returns the status of an index.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` for an index that the list does not have.
   */
  get(index: number): number;
  /**
   * Signs the list as of now, as a compact JWS or as a CWT with tag 18. The header of a JWS has the certificates of the
   * signer (`x5c`), as verifiers of wallets want it, unless its certificate is self-signed. Publish a new one at least
   * once a day, because verifiers do not use older ones. A long list is compressed on another thread where there is
   * one, and other work goes on meanwhile.
   *
   * @throws {SignerError} `ERR_EHIC_SIGNER_FAILED` when the signer throws or does not return bytes;
   *   `ERR_EHIC_SIGNATURE_SELF_CHECK` when its certificate does not verify the signature; `ERR_EHIC_KEY_NOT_ALLOWED`
   *   when the key of the certificate cannot be imported.
   * @throws {EhicError} `ERR_EHIC_REVOCATION_TOO_LARGE` when the list has more than 10,000,000 bytes and there is no
   *   `onTooLarge`; `ERR_EHIC_OPTIONS` for another format, and when the clock does not return a date.
   */
  publish(format?: 'jwt'): Promise<string>;
  /** Signs the list as of now as a CWT, otherwise like the first form. */
  publish(format: 'cwt'): Promise<Uint8Array>;
  /**
   * Returns everything that must be stored: the statuses, and which indices are in use. It is not secret, but must not
   * be published.
   */
  toBytes(): Uint8Array;
}

const OPTIONS: OptionNames<StatusListOptions> = {
  signer: true,
  url: true,
  now: true,
  lifetimeSeconds: true,
  issuer: true,
  size: true,
  bits: true,
  bytes: true,
  ttlSeconds: true,
  random: true,
  onTooLarge: true,
};

/**
 * Creates a token status list (draft-ietf-oauth-status-list), to which cards of the `cose` profile refer by `{ uri,
 * index }`. It is published whole, so that fetching it does not reveal which card is shown; verifiers fetch it ahead of
 * time. A list of a million indices of 1 bit takes 125,000 bytes, and far fewer when compressed.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable, such as `bytes` of another list;
 *   `ERR_EHIC_CERTIFICATE` for a certificate of the signer, or of its chain, that cannot be read.
 * @throws {SignerError} `ERR_EHIC_KEY_NOT_ALLOWED` when the signer's algorithm and certificate do not fit.
 *
 * @example
 * const list = createStatusList({ signer, url: 'https://revocation.example.be/status/1', size: 1_000_000 });
 * const card = { ...data, revocation: { uri: list.url, index: list.allot() } };
 * list.revoke(card.revocation.index);
 * await writeFile('1', await list.publish('cwt'));
 */
export function createStatusList(options: StatusListOptions): IssuerStatusList {
  requireOptions(options, OPTIONS);
  requireListOptions(options);
  const { signer, size, bits = 1, ttlSeconds: ttl, random = (bytes) => crypto.getRandomValues(bytes) } = options;
  const url = parseListUrl(options.url);
  const x5c = x5cOf(signer);
  const iss = options.issuer === undefined ? undefined : parseIssuer(options.issuer);
  if (!isStatusSize(bits)) throw unusable('bits', '1, 2, 4 or 8');
  requireWholeNumber('size', size, 1, Math.floor((8 * MAX_EXPANDED) / bits));
  if (ttl !== undefined) requireWholeNumber('ttlSeconds', ttl, 1);
  const state = readStatusState(options.bytes, { size, bits });
  const statuses = new StatusBits(bits, state.statuses);
  const indices = new FreeIndices(size, state.used, random);

  const requireIndex = (index: number) => {
    requireWholeNumber('index', index, 0, size - 1);
  };
  const set = (index: number, status: number) => {
    requireIndex(index);
    statuses.set(index, status);
    indices.use(index);
  };
  const publishJwt = (lst: Uint8Array, times: Times) => {
    const status_list = { bits, lst: base64urlEncode(lst) };
    return signJwt(signer, TYP_STATUS_JWT, { iss, sub: url, ...times, ttl, status_list }, { x5c });
  };
  const publishCwt = (lst: Uint8Array, { iat, exp }: Times) => {
    const claims: [number, CborValue][] = [
      [CWT.iss, iss],
      [CWT.sub, url],
      [CWT.exp, exp],
      [CWT.iat, iat],
      [
        CWT.statusList,
        new Map<string, CborValue>([
          ['bits', bits],
          ['lst', lst],
        ]),
      ],
      [CWT.ttl, ttl],
    ];
    return signCwt(signer, TYP_STATUS_CWT, new Map(claims.filter(([, value]) => value !== undefined)));
  };
  async function publish(format?: 'jwt'): Promise<string>;
  async function publish(format: 'cwt'): Promise<Uint8Array>;
  async function publish(format: 'jwt' | 'cwt' = 'jwt'): Promise<string | Uint8Array> {
    if (format !== 'jwt' && format !== 'cwt') throw unusable('format', 'jwt or cwt');
    const times = timesOf(options);
    // Statuses may be set while this copy is compressed.
    const lst = await compressAside(statuses.bytes.slice());
    return reportSize(await (format === 'cwt' ? publishCwt(lst, times) : publishJwt(lst, times)), options);
  }

  return {
    url,
    size,
    bits,
    get free() {
      return indices.count;
    },
    allot() {
      const index = indices.take();
      if (index === undefined) throw new EhicError('ERR_EHIC_OPTIONS', 'every index is in use', { option: 'size' });
      return index;
    },
    set,
    revoke: (index) => set(index, 1),
    get(index) {
      requireIndex(index);
      return statuses.get(index)!;
    },
    publish,
    toBytes: () => writeStatusState({ size, bits, statuses: statuses.bytes, used: indices.used }),
  };
}

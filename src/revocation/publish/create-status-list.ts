import { base64urlEncode } from '../../codec/bytes.ts';
import type { CborValue } from '../../codec/cbor.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { EhicError } from '../../errors.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { requireWholeNumber, unusable } from '../../usage.ts';
import { CWT, MAX_EXPANDED, TYP_STATUS_CWT, TYP_STATUS_JWT } from '../check/list-claims.ts';
import { isStatusSize, StatusBits, type StatusSize } from '../check/status-bits.ts';
import { FreeIndices, type RandomSource } from './free-indices.ts';
import {
  checkListOptions,
  type ListOptions,
  readIssuer,
  readListUrl,
  signCwt,
  signJwt,
  timesOf,
} from './list-signer.ts';
import { readStatusState, writeStatusState } from './status-state.ts';

export interface StatusListOptions extends ListOptions {
  /** Written as `iss` when given; leave it out where one body publishes one list for several institutions. */
  readonly issuer?: {
    /** The country of the institution. */
    readonly countryCode: string;
    /** The official id of the institution. */
    readonly officialId: string;
  };
  /** Number of indices. At 1 bit 134,217,728 at most. */
  readonly size: number;
  /** Bits of a status: 1 tells valid from revoked, 2 also suspended. Default 1. */
  readonly bits?: StatusSize;
  /** What `toBytes` answered before, to go on with it. */
  readonly bytes?: Uint8Array;
  /** Seconds after which verifiers should fetch the list anew (`ttl`). */
  readonly ttlSeconds?: number;
  /** Where indices are drawn from; `crypto.getRandomValues` by default. Give another only in tests. */
  readonly random?: RandomSource;
}

/** The statuses of many tokens, to be published at one address. */
export interface IssuerStatusList {
  /** The address of the list, in its normal form. */
  readonly url: string;
  /** The number of statuses in the list. */
  readonly size: number;
  /** The number of bits of each status: 1, 2, 4 or 8. */
  readonly bits: StatusSize;
  /** Number of indices that no token has. */
  readonly free: number;
  /**
   * An index that no token has, for a new card: any of the free ones with the same chance, so that it tells neither when the card
   * was issued nor how many were. Keep `toBytes` before the card goes out, lest two cards get one index. Throws
   * `ERR_EHIC_OPTIONS` when `free` is 0.
   */
  allot(): number;
  /** Sets a status: 0 valid, 1 revoked, 2 suspended, others as agreed. The index counts as in use. Throws `ERR_EHIC_OPTIONS`. */
  set(index: number, status: number): void;
  /** Revokes the card of an index, for good. */
  revoke(index: number): void;
  /** Throws `ERR_EHIC_OPTIONS` for an index that the list does not have. */
  get(index: number): number;
  /** The signed list made now, as a compact JWS or as a CWT with tag 18. Publish anew at least once a day. Throws SignerError. */
  publish(format?: 'jwt'): Promise<string>;
  /** Resolves with the signed list, made now. Publish it anew at least once a day. Throws SignerError. */
  publish(format: 'cwt'): Promise<Uint8Array>;
  /** Everything that must be kept: the statuses and which indices are in use. Nothing secret, but not to be published. */
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
};

/**
 * A token status list (draft-ietf-oauth-status-list), to which cards of the `cose` profile refer by `{ uri, index }`. Published whole, so that
 * fetching it does not tell which card is shown; verifiers fetch it ahead of time. A list of a million indices of 1 bit
 * takes 125,000 bytes, and far fewer when compressed.
 *
 * Throws `ERR_EHIC_OPTIONS`, also for `bytes` of another list, `ERR_EHIC_CERTIFICATE`, or SignerError `ERR_EHIC_KEY_NOT_ALLOWED`.
 *
 * @example
 * const list = createStatusList({ signer, url: 'https://revocation.example.be/status/1', size: 1_000_000 });
 * const card = { ...data, revocation: { uri: list.url, index: list.allot() } };
 * list.revoke(card.revocation.index);
 * await writeFile('1', await list.publish('cwt'));
 */
export function createStatusList(options: StatusListOptions): IssuerStatusList {
  requireOptions(options, OPTIONS);
  checkListOptions(options);
  const { signer, size, bits = 1, ttlSeconds: ttl, random = (bytes) => crypto.getRandomValues(bytes) } = options;
  const url = readListUrl(options.url);
  const iss = options.issuer === undefined ? undefined : readIssuer(options.issuer);
  if (!isStatusSize(bits)) throw unusable('bits', '1, 2, 4 or 8');
  requireWholeNumber('size', size, 1, Math.floor((8 * MAX_EXPANDED) / bits));
  if (ttl !== undefined) requireWholeNumber('ttlSeconds', ttl, 1);
  const state = readStatusState(options.bytes, { size, bits });
  const statuses = new StatusBits(bits, state.statuses);
  const indices = new FreeIndices(size, state.used, random);

  const checkIndex = (index: number) => {
    requireWholeNumber('index', index, 0, size - 1);
  };
  const set = (index: number, status: number) => {
    checkIndex(index);
    statuses.set(index, status);
    indices.use(index);
  };
  const publishJwt = (lst: Uint8Array) => {
    const status_list = { bits, lst: base64urlEncode(lst) };
    return signJwt(signer, TYP_STATUS_JWT, { iss, sub: url, ...timesOf(options), ttl, status_list });
  };
  const publishCwt = (lst: Uint8Array) => {
    const { iat, exp } = timesOf(options);
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
    const lst = zlibCompress(statuses.bytes);
    return format === 'cwt' ? publishCwt(lst) : publishJwt(lst);
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
      checkIndex(index);
      return statuses.get(index)!;
    },
    publish,
    toBytes: () => writeStatusState({ size, bits, statuses: statuses.bytes, used: indices.used }),
  };
}

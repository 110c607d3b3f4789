import { comparableTokenId, faultOfTokenId } from '../../card/token-id.ts';
import { utf8Encode } from '../../codec/bytes.ts';
import { certificateX5t } from '../../crypto/key-id.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { isBytes, requireText, unusable } from '../../usage.ts';
import { TYP_JTI_LIST } from '../check/list-claims.ts';
import { notUnderstood } from '../check/opened-list.ts';
import { readList } from '../check/read-list.ts';
import { checkListOptions, type ListOptions, readIssuer, readListUrl, signJwt, timesOf } from './list-signer.ts';

/** Options of `createRevocationList`. */
export interface RevocationListOptions extends ListOptions {
  /** The institution whose tokens the list revokes. */
  readonly issuer: {
    /** The country of the institution. */
    readonly countryCode: string;
    /** The official id of the institution. */
    readonly officialId: string;
  };
  /** Token ids that are revoked already: read back from a published list, or kept by the application. */
  readonly tokenIds?: Iterable<string>;
}

/** What a published list must be to be read back. */
export interface ReadBackOptions extends Pick<RevocationListOptions, 'issuer' | 'url'> {
  /** The certificates (DER) that may have signed the list, such as the old and the new one of the institution; at least one. */
  readonly trustAnchors: readonly Uint8Array[];
}

/** The revoked tokens of one institution, to be published at one address. */
export interface IssuerRevocationList {
  /** The address of the list, in its normal form. */
  readonly url: string;
  /** Number of revoked tokens. */
  readonly size: number;
  /**
   * Revokes for good: there is no way back. A UUID in any spelling is listed in lower case with hyphens, as cards have it. Throws
   * `ERR_EHIC_OPTIONS` for what no document can have: an empty id, white space at an edge, invisible characters, a damaged UUID.
   */
  revoke(tokenId: string): void;
  /** Whether a token id, in any spelling of a UUID, is revoked. */
  isRevoked(tokenId: string): boolean;
  /** All revoked token ids, sorted: their order tells nothing. */
  tokenIds(): readonly string[];
  /** The signed list as a compact JWS, made now. Publish anew at least once a day. Throws SignerError. */
  publish(): Promise<string>;
}

const OPTIONS: OptionNames<RevocationListOptions> = {
  signer: true,
  url: true,
  now: true,
  lifetimeSeconds: true,
  issuer: true,
  tokenIds: true,
};

/**
 * The list to which cards refer by its address (`rid` of the PoC, a URI as `revocation` of a card) and their token id. It is published as a
 * compact JWS: header `alg`, `kid` as in the PoC, `typ` `eehic-revocations+jwt`; payload `iss` (`BE:0120`), `sub` (the
 * address), `iat`, `exp` when there is a `lifetimeSeconds`, `jti` (spec/revocation.md).
 *
 * The address is the same for many cards on purpose: one of its own for each card would tell the issuer where that card is shown.
 * Verifiers fetch whole lists ahead of time.
 *
 * Throws `ERR_EHIC_OPTIONS`, `ERR_EHIC_CERTIFICATE`, or SignerError `ERR_EHIC_KEY_NOT_ALLOWED`.
 *
 * @example
 * const issuer = { countryCode: 'BE', officialId: '0120' };
 * const list = createRevocationList({ signer, issuer, url: 'https://revocation.example.be/2026' });
 * list.revoke(card.tokenId);
 * await writeFile('2026', await list.publish());
 */
export function createRevocationList(options: RevocationListOptions): IssuerRevocationList {
  requireOptions(options, OPTIONS);
  checkListOptions(options);
  const iss = readIssuer(options.issuer);
  const { signer } = options;
  const url = readListUrl(options.url);
  const revoked = new Set<string>();
  const revoke = (tokenId: string) => {
    if (typeof tokenId !== 'string' || tokenId.trim() !== tokenId) {
      throw unusable('tokenId', 'a text without white space at its edges');
    }
    const fault = faultOfTokenId(tokenId);
    if (fault) throw unusable('tokenId', `no document can have this id: ${fault}`);
    revoked.add(comparableTokenId(tokenId));
  };
  for (const tokenId of options.tokenIds ?? []) revoke(tokenId);
  const tokenIds = () => [...revoked].sort();
  return {
    url,
    get size() {
      return revoked.size;
    },
    revoke,
    isRevoked: (tokenId) => revoked.has(comparableTokenId(tokenId)),
    tokenIds,
    publish: async () => signJwt(signer, TYP_JTI_LIST, { iss, sub: url, ...timesOf(options), jti: tokenIds() }),
  };
}

const READ_BACK: OptionNames<ReadBackOptions> = {
  issuer: true,
  url: true,
  trustAnchors: true,
};

/**
 * The token ids of a published list, to go on with it. Signature, institution and address are checked, its age is not.
 * Any of `trustAnchors` may have signed the list: give the old and the new certificate when the institution has changed its key. Throws DecodeError
 * `ERR_EHIC_REVOCATION_…`, or `ERR_EHIC_OPTIONS` without a certificate.
 *
 * @example
 * const tokenIds = await readRevocationList(await readFile('2026', 'utf8'), { trustAnchors: [signer.certificate], issuer, url });
 * const list = createRevocationList({ signer, issuer, url, tokenIds });
 */
export async function readRevocationList(text: string, expected: ReadBackOptions): Promise<readonly string[]> {
  requireText('text', text);
  requireOptions(expected, READ_BACK);
  const { trustAnchors, url, issuer } = expected;
  if (!Array.isArray(trustAnchors) || trustAnchors.length === 0 || !trustAnchors.every(isBytes)) {
    throw unusable('trustAnchors', 'certificates in DER are needed');
  }
  const certificates = await Promise.all(
    trustAnchors.map(async (der) => ({ der, 'x5t#S256': await certificateX5t(der) })),
  );
  const { content } = await readList(utf8Encode(text), { url, issuer, certificates, allowUnsignedLists: false });
  if (content.kind !== 'jti') throw notUnderstood('kind');
  return [...content.tokenIds];
}

import { type Pause, pauses } from '../../async/pauses.ts';
import { hasEdgeSpace } from '../../card/text.ts';
import { comparableTokenId, faultOfTokenId, isUuid } from '../../card/token-id.ts';
import { utf8Encode } from '../../codec/bytes.ts';
import { certificateX5t } from '../../crypto/key-id.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { isBytes, requireText, unusable } from '../../usage.ts';
import { TYP_JTI_LIST } from '../check/list-claims.ts';
import { notUnderstood } from '../check/opened-list.ts';
import { readList } from '../check/read-list.ts';
import {
  type ListOptions,
  parseIssuer,
  parseListUrl,
  reportSize,
  requireListOptions,
  signJwt,
  timesOf,
} from './list-signer.ts';

/** Options of `createRevocationList`. */
export interface RevocationListOptions extends ListOptions {
  /** The institution that signs the list, which is written as `iss`. */
  readonly issuer: {
    /** The two-letter code of the country, such as `BE`. */
    readonly countryCode: string;
    /** The identification number of the institution, such as `0120`. */
    readonly officialId: string;
  };
  /** Token ids that are already revoked: read from a published list, or kept by the application. */
  readonly tokenIds?: Iterable<string>;
}

/** Options of `readRevocationList`: what a published list must match. */
export interface ReadBackOptions extends Pick<RevocationListOptions, 'issuer' | 'url'> {
  /**
   * The certificates (DER) that may have signed the list, such as the old and the new one of the institution. At
   * least one is needed.
   */
  readonly trustAnchors: readonly Uint8Array[];
}

/** The revoked tokens of one institution, to be published at one address. */
export interface IssuerRevocationList {
  /** The address of the list in its normal form, in which cards name it. */
  readonly url: string;
  /** The number of revoked tokens. */
  readonly size: number;
  /**
   * Revokes a token. This cannot be undone. A UUID in any spelling is listed in lower case with hyphens, as cards
   * have it.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` for an id that no document can have: an empty text, white space at an
   *   edge, invisible characters, a damaged UUID.
   */
  revoke(tokenId: string): void;
  /** Returns whether a token is revoked. UUIDs are compared whatever their spelling. */
  isRevoked(tokenId: string): boolean;
  /** Returns all revoked token ids, sorted, so that their order reveals nothing about when they were revoked. */
  tokenIds(): readonly string[];
  /**
   * Signs the list as of now as a compact JWS. Publish a new one at least once a day, because verifiers do not use
   * older ones.
   *
   * @throws {SignerError} `ERR_EHIC_SIGNER_FAILED` when the signer throws or does not return bytes;
   *   `ERR_EHIC_SIGNATURE_SELF_CHECK` when its certificate does not verify the signature; `ERR_EHIC_KEY_NOT_ALLOWED`
   *   when the key of the certificate cannot be imported.
   * @throws {EhicError} `ERR_EHIC_REVOCATION_TOO_LARGE` when the list has more than 10,000,000 bytes, which is about
   *   190,000 ids, and there is no `onTooLarge`; `ERR_EHIC_OPTIONS` when the clock does not return a date.
   */
  publish(): Promise<string>;
}

const OPTIONS: OptionNames<RevocationListOptions> = {
  signer: true,
  url: true,
  now: true,
  lifetimeSeconds: true,
  issuer: true,
  tokenIds: true,
  onTooLarge: true,
};

/**
 * Creates the list to which cards refer by its address (`rid` of the PoC, a URI as `revocation` of a card) and their
 * token id. It is published as a compact JWS: header `alg`, `kid` as in the PoC, `typ` `eehic-revocations+jwt`; payload
 * `iss` (`BE:0120`), `sub` (the address), `iat`, `exp` when there is a `lifetimeSeconds`, `jti` (spec/revocation.md).
 *
 * Use the same address for many cards: an address of its own for each card would reveal to the issuer where that card
 * is shown. Verifiers fetch whole lists ahead of time.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable or a token id that no document can have;
 *   `ERR_EHIC_CERTIFICATE` for a certificate of the signer that cannot be read.
 * @throws {SignerError} `ERR_EHIC_KEY_NOT_ALLOWED` when the signer's algorithm and certificate do not fit.
 *
 * @example
 * const issuer = { countryCode: 'BE', officialId: '0120' };
 * const list = createRevocationList({ signer, issuer, url: 'https://revocation.example.be/2026' });
 * list.revoke(card.tokenId);
 * await writeFile('2026', await list.publish());
 */
export function createRevocationList(options: RevocationListOptions): IssuerRevocationList {
  requireOptions(options, OPTIONS);
  requireListOptions(options);
  const iss = parseIssuer(options.issuer);
  const url = parseListUrl(options.url);
  const revoked = new Set<string>();
  const revoke = (tokenId: string) => {
    if (isUuid(tokenId)) return void revoked.add(tokenId);
    if (typeof tokenId !== 'string' || hasEdgeSpace(tokenId)) {
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
    async publish() {
      const times = timesOf(options);
      const pause = pauses();
      const claims = { iss, sub: url, ...times, jti: await sortAside([...revoked], pause) };
      return reportSize(await signJwt(options.signer, TYP_JTI_LIST, claims, { pause }), options);
    },
  };
}

/** Sorts texts as `sort` does, those with the same beginning at a time, while other work goes on. */
async function sortAside(texts: readonly string[], pause: Pause): Promise<string[]> {
  const groups = new Map<string, string[]>();
  for (const [at, text] of texts.entries()) {
    if (at % 1000 === 0) await pause();
    const start = text.slice(0, 2);
    const group = groups.get(start);
    if (group) group.push(text);
    else groups.set(start, [text]);
  }
  const sorted: string[][] = [];
  for (const start of [...groups.keys()].sort()) {
    sorted.push(groups.get(start)!.sort());
    await pause();
  }
  return sorted.flat();
}

const READ_BACK: OptionNames<ReadBackOptions> = {
  issuer: true,
  url: true,
  trustAnchors: true,
};

/**
 * Reads the token ids of a published list, so that it can be continued. Signature, institution and address are checked;
 * the age is not. Any of `trustAnchors` may have signed the list: pass the old and the new certificate when the
 * institution has changed its key.
 *
 * @throws {DecodeError} `ERR_EHIC_REVOCATION_NOT_UNDERSTOOD` when the text is not a list of token ids,
 *   `ERR_EHIC_REVOCATION_SIGNATURE_INVALID` when none of the certificates verifies it or was valid when it was made,
 *   `ERR_EHIC_REVOCATION_WRONG_ISSUER` or `ERR_EHIC_REVOCATION_WRONG_SUBJECT` when it is that of another institution or
 *   address, and `ERR_EHIC_REVOCATION_TOO_LARGE` for a status list that expands beyond the limit.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `text` is not a text, for an unknown option, when `url` or `issuer` is
 *   missing or of another form, and when `trustAnchors` is empty or has other members than bytes.
 *
 * @example
 * const expected = { trustAnchors: [signer.certificate], issuer, url };
 * const tokenIds = await readRevocationList(await readFile('2026', 'utf8'), expected);
 * const list = createRevocationList({ signer, issuer, url, tokenIds });
 */
export async function readRevocationList(text: string, expected: ReadBackOptions): Promise<readonly string[]> {
  requireText('text', text);
  requireOptions(expected, READ_BACK);
  const { trustAnchors, url, issuer } = expected;
  requireText('url', url);
  parseIssuer(issuer);
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

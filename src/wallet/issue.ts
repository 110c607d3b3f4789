import { calendarOf } from '../card/local-date.ts';
import type { EhicCard, EhicCardInput, StatusListReference } from '../card/model.ts';
import { codePointLength } from '../card/text.ts';
import { explainViolation } from '../card/violation-message.ts';
import { base64Encode, base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { jwsSigningInput } from '../codec/jws.ts';
import { ALGORITHMS } from '../crypto/algorithms.ts';
import { signChecked } from '../crypto/sign-checked.ts';
import { isSelfIssued, MAX_X5C, pathOf } from '../crypto/x509/x5c.ts';
import { CardDataError, EhicError, type Violation } from '../errors.ts';
import { checkCard } from '../issue/checks.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Signer } from '../signers/signer.ts';
import { signingKeyOf } from '../signers/signing-key.ts';
import type { Step } from '../steps/step.ts';
import { isObject, parseClock, requireFunction, requireText, unusable } from '../usage.ts';
import { FORM, type IssuingAuthority, toClaims } from './claims.ts';
import { CREDENTIAL_TYP } from './header.ts';
import { holderKey } from './key-binding.ts';
import { NUMBER_LENGTH } from './limits.ts';
import { concealClaims, type Json } from './sd-jwt.ts';

/** Options of `createWalletIssuer`. */
export interface WalletIssuerOptions {
  /**
   * Signs the credentials, with ES256. Its certificate must be that of an authority, and must not be self-signed; its
   * `chain` holds the certificates in between and no anchor. Each signature is verified before it is returned.
   */
  readonly signer: Signer;
  /** The issuer, an https URL; `iss` of the credential. */
  readonly iss: string;
  /** The version of the mapping between card and credential. Default: `dc4eu-1`, the only one. */
  readonly form?: 'dc4eu-1';
  /** The body that is responsible for the credential. Default: the institution of the card. */
  readonly issuingAuthority?: IssuingAuthority;
  /** The IANA time zone in which the day of signing is determined. Default: the system's. */
  readonly timeZone?: string;
}

/** Options of one credential. */
export interface CredentialOptions {
  /** The public key of the wallet, a JWK of P-256. */
  readonly holderKey: object;
  /**
   * The place of the credential in a status list, by which it can be revoked. Default: that of the card, so that
   * revoking it revokes both.
   */
  readonly status?: StatusListReference;
  /** The clock that determines the time of signing. Default: the system's. */
  readonly now?: () => Date;
}

/** An issued credential. */
export interface IssuedCredential {
  /** The SD-JWT with all its disclosures, without key binding, as a wallet stores it. */
  readonly credential: string;
  /** All claims, those included that the holder may keep back. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Deviations from the rules that an issuer may permit. */
  readonly warnings: readonly Step[];
}

/** What `createWalletIssuer` returns. */
export interface WalletIssuer {
  /**
   * Signs a card as a credential for one key of a wallet. Without `issuedOn` the card is issued today; a card that was
   * issued before keeps its date. A wallet gets each credential for another key, as it would otherwise be recognised.
   *
   * @throws {CardDataError} `ERR_EHIC_CARD_DATA` with every violation; for a Provisional Replacement Certificate
   *   `DOCUMENT_NOT_IN_PROFILE`.
   * @throws {EhicError} `ERR_EHIC_HOLDER_KEY_INVALID` for a key that is not a public key of P-256; `ERR_EHIC_OPTIONS`
   *   for another option that is not usable.
   * @throws {SignerError} `ERR_EHIC_SIGNER_FAILED` or `ERR_EHIC_SIGNATURE_SELF_CHECK`.
   */
  issueCredential(card: EhicCardInput, options: CredentialOptions): Promise<IssuedCredential>;
}

const OPTIONS: OptionNames<WalletIssuerOptions> = {
  signer: true,
  iss: true,
  form: true,
  issuingAuthority: true,
  timeZone: true,
};

const CREDENTIAL_OPTIONS: OptionNames<CredentialOptions> = { holderKey: true, status: true, now: true };
const AUTHORITY: OptionNames<IssuingAuthority> = { id: true, name: true };

const SALT_LENGTH = 16;

/**
 * Creates an issuer of the card as a credential for wallets: an SD-JWT VC of the type `urn:eudi:ehic:1`
 * (spec/wallet.md). No source of this form is in force, so that it may change with the next `form`.
 *
 * @throws {EhicError} `ERR_EHIC_ALGORITHM_NOT_ALLOWED` for a signer of another algorithm than ES256;
 *   `ERR_EHIC_WALLET_CHAIN` for a certificate that is self-signed, or an anchor in the chain; `ERR_EHIC_CERTIFICATE` for
 *   one that cannot be read; `ERR_EHIC_OPTIONS` for another option that is not usable.
 *
 * @example
 * const issuer = createWalletIssuer({ signer, iss: 'https://fund.example' });
 * const { credential } = await issuer.issueCredential(card, { holderKey, status: { uri: list.url, index: list.allot() } });
 */
export function createWalletIssuer(options: WalletIssuerOptions): WalletIssuer {
  requireOptions(options, OPTIONS);
  const { signer, iss, form = FORM, issuingAuthority } = options;
  if (form !== FORM) throw unusable('form', FORM);
  requireIssuerUrl(iss);
  if (issuingAuthority !== undefined) requireAuthority(issuingAuthority);
  const header = { alg: 'ES256', typ: CREDENTIAL_TYP, x5c: chainOf(signer).map(base64Encode) };
  const dateOf = calendarOf(options.timeZone);

  return {
    async issueCredential(input, credentialOptions) {
      requireOptions(credentialOptions, CREDENTIAL_OPTIONS);
      requireFunction('now', credentialOptions.now);
      const now = parseClock(credentialOptions.now);
      const publicKey = await parseHolderKey(credentialOptions.holderKey);
      const context = { certificate: signer.certificate, today: dateOf(now), strictIssuerRules: false };
      const { card, status, warnings } = readInput(input, credentialOptions.status, context);
      const { open, concealed } = toClaims(card, {
        iss,
        iat: Math.floor(now.getTime() / 1000),
        subject: `urn:uuid:${crypto.randomUUID()}`,
        holderKey: publicKey,
        status,
        issuingAuthority,
      });
      const salt = () => crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
      const { payload, disclosures } = await concealClaims(open, concealed, salt);
      const signingInput = jwsSigningInput(JSON.stringify(header), JSON.stringify(payload));
      const signature = await signChecked(signer, ALGORITHMS.ES256, utf8Encode(signingInput));
      const credential = [`${signingInput}.${base64urlEncode(signature)}`, ...disclosures, ''].join('~');
      return { credential, claims: { ...open, ...concealed }, warnings };
    },
  };
}

/** A card that can be issued, with its place in a status list. */
interface ReadInput {
  readonly card: EhicCard & { readonly tokenId: string };
  readonly status: StatusListReference;
  readonly warnings: readonly Step[];
}

function readInput(
  input: unknown,
  status: unknown,
  context: Omit<Parameters<typeof checkCard>[1], 'profile'>,
): ReadInput {
  const given: unknown = status === undefined || !isObject(input) ? input : { ...input, revocation: status };
  const profile = { check: ({ document }: { readonly document?: string }) => (document === 'PRC' ? NO_PRC : []) };
  const { card, fields, violations, warnings } = checkCard(given, { ...context, profile });
  const { personalId, cardId, issuedOn = '', revocation } = fields;
  // A credential may be made of a card that was issued before.
  const all: Violation[] = violations.filter(({ code }) => code !== 'ISSUED_ON_NOT_TODAY' || issuedOn > context.today);
  for (const [field, text] of Object.entries({ personalId, cardId })) {
    const [min] = NUMBER_LENGTH;
    if (text && codePointLength(text) < min) all.push({ code: 'FIELD_TOO_SHORT', field, params: { min } });
  }
  if (typeof revocation !== 'object' && !all.some(({ field }) => field === 'revocation')) {
    all.push({ code: 'FIELD_MISSING', field: 'revocation' });
  }
  if (all.length > 0) throw new CardDataError(all.map((violation) => explainViolation(violation, fields)));
  const { tokenId = crypto.randomUUID() } = fields;
  return { card: { ...(card as EhicCard), tokenId }, status: revocation as StatusListReference, warnings };
}

const NO_PRC: Violation[] = [{ code: 'DOCUMENT_NOT_IN_PROFILE', field: 'document' }];

/** The certificate of a signer and those of its chain, none of which may be an anchor (OpenID4VC HAIP 1.0). */
function chainOf(signer: Signer): readonly Uint8Array[] {
  if (isObject(signer) && signer.algorithm !== 'ES256') {
    throw new EhicError('ERR_EHIC_ALGORITHM_NOT_ALLOWED', 'credentials for wallets are signed with ES256');
  }
  signingKeyOf(signer, [ALGORITHMS.ES256]);
  const chain = pathOf(signer);
  if (chain.some(isSelfIssued)) {
    throw new EhicError('ERR_EHIC_WALLET_CHAIN', 'a self-signed certificate must not stand in a credential');
  }
  if (chain.length > MAX_X5C) {
    throw new EhicError('ERR_EHIC_WALLET_CHAIN', `a credential has at most ${MAX_X5C} certificates`);
  }
  return chain;
}

async function parseHolderKey(jwk: unknown): Promise<Json> {
  if (!isObject(jwk) || !(await holderKey(jwk))) {
    throw new EhicError('ERR_EHIC_HOLDER_KEY_INVALID', 'the key of the wallet is not a public key of P-256');
  }
  const { kty, crv, x, y } = jwk;
  return { kty, crv, x, y };
}

function requireIssuerUrl(iss: unknown): void {
  requireText('iss', iss);
  // URL reads texts with white space or half a surrogate pair too, which readers of `iss` do not.
  if (!/^https:\/\/[\x21-\x7e]+$/i.test(iss) || !URL.canParse(iss)) throw unusable('iss', 'an https URL is needed');
}

function requireAuthority(authority: IssuingAuthority): void {
  requireOptions(authority, AUTHORITY, 'issuingAuthority');
  for (const [name, max] of Object.entries({ id: 17, name: 100 })) {
    const text: unknown = authority[name as 'id'];
    if (typeof text !== 'string' || text === '' || codePointLength(text) > max || /\p{Cs}/u.test(text)) {
      throw unusable(`issuingAuthority.${name}`, `a text of 1 to ${max} characters is needed`);
    }
  }
}

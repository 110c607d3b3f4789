import { calendarOf, type LocalDate } from '../card/local-date.ts';
import type { CardInput, EhicCard, EhicCardInput, PrcCard, PrcCardInput } from '../card/model.ts';
import { explainViolation } from '../card/violation-message.ts';
import { CardDataError, type CardViolation, EhicError, type Violation } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { PreparedCard, Profile } from '../profiles/profile.ts';
import { type ErrorCorrection, smallestVersion, symbolSize } from '../qr/capacity.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import { withSelfCheck } from '../signers/self-check.ts';
import type { Signer } from '../signers/signer.ts';
import { signingKeyOf } from '../signers/signing-key.ts';
import type { Step } from '../steps/step.ts';
import { parseClock, requireBoolean, requireFunction, requireWholeNumber, unusable } from '../usage.ts';
import { type CardChecks, type CheckContext, checkAgainstRegistry, checkCard, queryOf, withOthers } from './checks.ts';
import { type IssueManyOptions, type IssueOutcome, issueMany } from './issue-many.ts';
import type { IssuedCard } from './issued-card.ts';

/** Options of `createIssuer`. */
export interface IssuerOptions {
  /**
   * Signs the cards. Each signature is verified with the signer's certificate before the card is returned, whatever
   * signer it is.
   */
  readonly signer: Signer;
  /** The wire format: one of the two of this package by its name, or a profile. Default: `'cose'`. */
  readonly profile?: 'cose' | 'jws' | Profile;
  /**
   * The registry in which the institution, its accreditation and its certificate are looked up. When omitted, they
   * are not checked.
   */
  readonly registry?: TrustRegistry;
  /** The clock that determines the day of signing. Default: the system's. */
  readonly now?: () => Date;
  /** The IANA time zone in which the day of signing is determined. Default: the system's. */
  readonly timeZone?: string;
  /** The QR code that the text must fit. */
  readonly qr?: {
    /** The error correction level. Default: `M` for `cose` and `L` for `jws`. */
    readonly level?: 'L' | 'M' | 'Q';
    /** The largest QR version allowed, 1 to 40. Default 40. */
    readonly maxVersion?: number;
  };
  /**
   * Whether institution ids and card numbers that are not digits only are refused instead of reported as warnings.
   * Default `false`.
   */
  readonly strictIssuerRules?: boolean;
}

/** The violations that `check` finds and, as a property of the array, the warnings that `issue` would return. */
export interface CheckedCard extends ReadonlyArray<CardViolation> {
  /**
   * The `warnings` that the issued card would have; `params.field` names the field, where one is meant. The property
   * is not enumerable, so a result without violations equals `[]`.
   */
  readonly warnings: readonly Step[];
}

/** The issuer that `createIssuer` returns. */
export interface Issuer {
  /**
   * Finds every violation that can be found without signing, each with a sentence that says what was expected; `[]`
   * when there is none. It uses only the registry data in memory and estimates the length of the text; `issue` queries
   * the registry and measures the text.
   */
  check(card: CardInput): CheckedCard;
  /**
   * Signs one card. Without `issuedOn` it is issued today.
   *
   * @throws {CardDataError} `ERR_EHIC_CARD_DATA` with every violation. One of them can be that the registry could not
   *   be queried.
   * @throws {SignerError} `ERR_EHIC_SIGNER_FAILED` when the signer throws or does not return bytes;
   *   `ERR_EHIC_SIGNATURE_SELF_CHECK` when its certificate does not verify the signature.
   * @throws {EhicError} `ERR_EHIC_OPTIONS` when the clock does not return a date.
   */
  issue(card: EhicCardInput): Promise<IssuedCard<EhicCard>>;
  /** Signs one Provisional Replacement Certificate, otherwise like the first form. */
  issue(card: PrcCardInput): Promise<IssuedCard<PrcCard>>;
  /** Signs one document of either type, otherwise like the first form. */
  issue(card: CardInput): Promise<IssuedCard>;
  /**
   * Signs many cards in the given order, `concurrency` (default 16) at a time. Each card has an outcome, and a card
   * that cannot be issued does not stop the others. An error that the input throws is thrown again after the outcomes
   * of the cards before it.
   */
  issueMany(
    cards: Iterable<CardInput> | AsyncIterable<CardInput>,
    options?: IssueManyOptions,
  ): AsyncIterable<IssueOutcome>;
}

const OPTIONS: OptionNames<IssuerOptions> = {
  signer: true,
  profile: true,
  registry: true,
  now: true,
  timeZone: true,
  qr: true,
  strictIssuerRules: true,
};

const QR_OPTIONS: OptionNames<NonNullable<IssuerOptions['qr']>> = {
  level: true,
  maxVersion: true,
};

/**
 * Creates an issuer from a signer, a wire format and a clock.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable; `ERR_EHIC_CERTIFICATE` for a certificate of
 *   the signer that cannot be read.
 * @throws {SignerError} `ERR_EHIC_KEY_NOT_ALLOWED` when the signer's certificate does not fit its algorithm or the
 *   profile.
 *
 * @example
 * const issuer = createIssuer({ signer: await signerFromPem({ key, certificate, passphrase }) });
 * const issued = await issuer.issue(card);
 */
export function createIssuer(options: IssuerOptions): Issuer {
  requireOptions(options, OPTIONS);
  const profile = parseProfile(options.profile);
  const key = signingKeyOf(options.signer, profile.algorithms);
  const signer = withSelfCheck(options.signer);
  const { level, maxVersion } = parseQrOptions(options, profile);
  requireFunction('now', options.now);
  const now = () => parseClock(options.now);
  const dateOf = calendarOf(options.timeZone);
  requireBoolean('strictIssuerRules', options.strictIssuerRules);
  const strictIssuerRules = options.strictIssuerRules ?? false;

  const contextOn = (today: LocalDate): CheckContext => ({
    profile,
    certificate: signer.certificate,
    today,
    strictIssuerRules,
  });
  const tooLong = (text: string): Violation[] =>
    smallestVersion(text.length, level, maxVersion) === undefined
      ? [{ code: 'QR_TEXT_TOO_LONG', field: '', params: { length: text.length, level, maxVersion } }]
      : [];

  /** Returns the violations of size that can be found before there is a signature. */
  const checkSize = (prepared: PreparedCard): Violation[] => {
    const max = profile.maxTokenLength;
    // The 64 bytes are an upper bound for the header and the encoding around claims and signature, so that an
    // issued card can always be read.
    if (prepared.toBeSigned.length + key.signatureLength + 64 > max) {
      return [{ code: 'TOKEN_TOO_LONG', field: '', params: { max } }];
    }
    // This would be the length of the text without compression. A card for which it is short enough needs no estimate.
    const longest = 2 * (prepared.toBeSigned.length + key.signatureLength + 64);
    const mayBeTooLong = smallestVersion(longest, level, maxVersion) === undefined;
    return mayBeTooLong ? tooLong(estimateText(prepared, key.signatureLength)) : [];
  };

  const askRegistry = async (checks: CardChecks, context: CheckContext): Promise<Violation[]> => {
    const query = queryOf(checks.fields);
    if (!options.registry || !query) return [];
    try {
      const answer = await options.registry.find(query);
      if (answer.status === 'failed') return [{ code: answer.code, field: '' }];
      return checkAgainstRegistry(checks.card, answer.status === 'found' ? answer.institution : null, context);
    } catch {
      return [{ code: 'REGISTRY_UNREACHABLE', field: '' }];
    }
  };

  const issue = async (input: CardInput): Promise<IssuedCard> => {
    const context = contextOn(dateOf(now()));
    const checks = checkCard(input, context);
    const { card, fields, warnings } = checks;
    const refusal = (found: readonly Violation[]) =>
      new CardDataError(found.map((violation) => explainViolation(violation, fields)));
    const violations = withOthers(checks.violations, await askRegistry(checks, context));
    if (!card || violations.length > 0) throw refusal(violations);
    const prepared = profile.prepare(card, key.algorithm, await key.thumbprint());
    const tooLarge = checkSize(prepared);
    if (tooLarge.length > 0) throw refusal(tooLarge);
    const sealed = prepared.assemble(await signer.sign(prepared.toBeSigned));
    const version = smallestVersion(sealed.text.length, level, maxVersion);
    if (version === undefined) throw refusal(tooLong(sealed.text));
    return {
      text: sealed.text,
      card,
      profile: profile.name,
      layers: { claims: prepared.claims, token: sealed.token, compressed: sealed.compressed },
      qr: { version, level, size: symbolSize(version) },
      warnings,
    };
  };

  return {
    check(input) {
      const context = contextOn(dateOf(now()));
      const checks = checkCard(input, context);
      const query = queryOf(checks.fields);
      const peeked = query && options.registry?.peek?.(query);
      const registered = peeked === undefined ? [] : checkAgainstRegistry(checks.card, peeked, context);
      const all = withOthers(checks.violations, registered);
      // Only a card without violations can be encoded, so only it has a size.
      const isWritable = checks.card !== undefined && all.length === 0;
      const sizes = isWritable ? checkSize(profile.prepare(checks.card, key.algorithm, new Uint8Array(32))) : [];
      const violations = [...all, ...sizes].map((violation) => explainViolation(violation, checks.fields));
      return Object.defineProperty(violations, 'warnings', { value: checks.warnings }) as unknown as CheckedCard;
    },
    issue: issue as Issuer['issue'],
    issueMany: (cards, manyOptions) => issueMany(issue, cards, manyOptions ?? {}),
  };
}

function parseProfile(profile: IssuerOptions['profile'] = 'cose'): Profile {
  if (profile === 'cose') return coseProfile;
  if (profile === 'jws') return jwsProfile;
  if (typeof profile === 'object' && profile !== null) return profile;
  throw unusable('profile', 'cose, jws or a profile');
}

function parseQrOptions({ qr = {} }: IssuerOptions, profile: Profile): { level: ErrorCorrection; maxVersion: number } {
  requireOptions(qr, QR_OPTIONS, 'qr');
  const { level = profile.defaultLevel, maxVersion = 40 } = qr;
  if (!['L', 'M', 'Q'].includes(level))
    throw new EhicError('ERR_EHIC_OPTIONS', 'qr.level is L, M or Q', { option: 'qr.level' });
  requireWholeNumber('qr.maxVersion', maxVersion, 1, 40);
  return { level, maxVersion };
}

/**
 * Returns the text with incompressible bytes of the same length in place of the signature. Its length is correct to
 * within about 3 characters.
 */
function estimateText(prepared: PreparedCard, length: number): string {
  return prepared.assemble(Uint8Array.from({ length }, (_, i) => (i * 151 + (i >> 3) * 89 + 7) & 0xff)).text;
}

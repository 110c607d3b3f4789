import { calendarOf, type LocalDate } from '../card/local-date.ts';
import type { CardInput, EhicCard, EhicCardInput, PrcCard, PrcCardInput } from '../card/model.ts';
import { explainViolation } from '../card/violation-message.ts';
import { CardDataError, type CardViolation, EhicError, type Violation } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import type { PreparedCard, Profile } from '../profiles/profile.ts';
import { type ErrorCorrection, smallestVersion, symbolSize } from '../qr/capacity.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import { withSelfCheck } from '../signers/self-check.ts';
import type { Signer } from '../signers/signer.ts';
import { signingKeyOf } from '../signers/signing-key.ts';
import type { Step } from '../steps/step.ts';
import { readClock, requireBoolean, requireFunction, requireWholeNumber } from '../usage.ts';
import { type CardChecks, type CheckContext, checkAgainstRegistry, checkCard, queryOf } from './checks.ts';
import { type IssueManyOptions, type IssueOutcome, issueMany } from './issue-many.ts';
import type { IssuedCard } from './issued-card.ts';

/** Options of `createIssuer`. */
export interface IssuerOptions {
  /** Each of its signatures is verified with its certificate before a card goes out, whatever signer it is. */
  readonly signer: Signer;
  /** Wire format; the `cose` profile by default. */
  readonly profile?: Profile;
  /** Where to look up that the institution is accredited and its certificate known; not asked when left out. */
  readonly registry?: TrustRegistry;
  /** The clock; that of the system by default. */
  readonly now?: () => Date;
  /** IANA time zone in which the day of signing is told; the system's own by default. */
  readonly timeZone?: string;
  /** The QR code that the text must fit. */
  readonly qr?: {
    /** Error correction; `M` for `cose` and `L` for `jws` by default. */
    readonly level?: 'L' | 'M' | 'Q';
    /** Largest QR version (1 to 40) that may come out; 40 by default. */
    readonly maxVersion?: number;
  };
  /** Refuse what is otherwise a warning: institution ids and card numbers that are not digits only. */
  readonly strictIssuerRules?: boolean;
}

/** What `check` finds: the violations, and beside them, as a property, the warnings that `issue` would give. */
export interface CheckedCard extends ReadonlyArray<CardViolation> {
  /** As `warnings` of an issued card; `params.field` names the field. Not enumerable: a card without violations equals `[]`. */
  readonly warnings: readonly Step[];
}

/** What `createIssuer` returns. */
export interface Issuer {
  /**
   * Every violation that can be told without signing, each with what was expected in words; `[]` when there is none. Its
   * `warnings` are those that the issued card would have. It asks a registry only for what that has in memory, and estimates the
   * length of the text; `issue` asks and measures.
   */
  check(card: CardInput): CheckedCard;
  /** Signs one card, issued today when it has no `issuedOn`. Throws CardDataError with every violation, or SignerError. */
  issue(card: EhicCardInput): Promise<IssuedCard<EhicCard>>;
  /** Signs a card. Throws CardDataError with every violation, SignerError, and the errors of the registry. */
  issue(card: PrcCardInput): Promise<IssuedCard<PrcCard>>;
  /** Signs a card. Throws CardDataError with every violation, SignerError, and the errors of the registry. */
  issue(card: CardInput): Promise<IssuedCard>;
  /** Signs many, in the order given, `concurrency` (default 16) at a time; a card at fault does not stop the others. See `issueMany`. */
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
 * Binds a key, a wire format and a clock into an issuer. Throws `ERR_EHIC_OPTIONS`, `ERR_EHIC_CERTIFICATE`, or
 * `ERR_EHIC_KEY_NOT_ALLOWED` when the signer's certificate does not fit its algorithm.
 *
 * @example
 * const issuer = createIssuer({ signer: await signerFromPkcs8({ privateKeyPem, certificatePem }) });
 * const issued = await issuer.issue(card);
 */
export function createIssuer(options: IssuerOptions): Issuer {
  requireOptions(options, OPTIONS);
  const profile = options.profile ?? coseProfile;
  const key = signingKeyOf(options.signer, profile.algorithms);
  const signer = withSelfCheck(options.signer);
  const { level, maxVersion } = readQrOptions(options, profile);
  requireFunction('now', options.now);
  const now = () => readClock(options.now);
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

  /** What can be told of the size before there is a signature. */
  const checkSize = (prepared: PreparedCard): Violation[] => {
    const most = profile.maxTokenLength;
    // Header and CBOR or Base64 around claims and signature: an upper bound, so that what is issued can be read.
    if (prepared.toBeSigned.length + key.signatureLength + 64 > most) {
      return [{ code: 'TOKEN_TOO_LONG', field: '', params: { most } }];
    }
    // Without compression the text would be this long; a card that fits even so needs no estimate.
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
    const violations = [...checks.violations, ...(await askRegistry(checks, context))];
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
      const all = [...checks.violations, ...registered];
      // Only a card that can be written has a size.
      const isWritable = checks.card !== undefined && all.length === 0;
      const sizes = isWritable ? checkSize(profile.prepare(checks.card, key.algorithm, new Uint8Array(32))) : [];
      const violations = [...all, ...sizes].map((violation) => explainViolation(violation, checks.fields));
      return Object.defineProperty(violations, 'warnings', { value: checks.warnings }) as unknown as CheckedCard;
    },
    issue: issue as Issuer['issue'],
    issueMany: (cards, manyOptions) => issueMany(issue, cards, manyOptions ?? {}),
  };
}

function readQrOptions({ qr = {} }: IssuerOptions, profile: Profile): { level: ErrorCorrection; maxVersion: number } {
  requireOptions(qr, QR_OPTIONS, 'qr');
  const { level = profile.defaultLevel, maxVersion = 40 } = qr;
  if (!['L', 'M', 'Q'].includes(level))
    throw new EhicError('ERR_EHIC_OPTIONS', 'qr.level is L, M or Q', { option: 'qr.level' });
  requireWholeNumber('qr.maxVersion', maxVersion, 1, 40);
  return { level, maxVersion };
}

/** The text with a stand-in for the signature: incompressible bytes of the same length. It is right to within 3 characters or so. */
function estimateText(prepared: PreparedCard, length: number): string {
  return prepared.assemble(Uint8Array.from({ length }, (_, i) => (i * 151 + (i >> 3) * 89 + 7) & 0xff)).text;
}

import { calendarOf, parseLocalDate } from '../card/local-date.ts';
import type { WalletCard } from '../card/model.ts';
import { requireAnchors } from '../crypto/x509/certificate-path.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions, requireSignal } from '../options.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import { parseClock, requireBoolean, requireFunction, requireText, unusable } from '../usage.ts';
import { runSteps } from '../verify/pipeline.ts';
import type { VerificationReport } from '../verify/report.ts';
import { toReport } from '../verify/to-report.ts';
import type { VerificationInput, VerifierConfig } from '../verify/verification.ts';
import type { VerifyOptions } from '../verify/verifier.ts';
import { walletSteps } from './steps.ts';

/** Options of `walletVerifier`. */
export interface WalletVerifierOptions {
  /** The source of trust: which institutions may issue, with which certificates, and in which periods. */
  readonly registry: TrustRegistry;
  /**
   * The source of status lists. Without it the step `revocation-status` is N/A with the code
   * `REVOCATION_NOT_CONFIGURED`.
   */
  readonly revocation?: RevocationSource;
  /**
   * Whether a card is rejected when its revocation status cannot be established, instead of reporting N/A. Default
   * `false`.
   */
  readonly requireRevocation?: boolean;
  /** The verifier, as the wallet names it in `aud`: its `client_id` in OpenID4VP, such as `x509_hash:…`. */
  readonly audience: string;
  /**
   * The certificates (DER) to which those of a presented identity (PID) must lead. Default: none, so that a card that is
   * presented with an identity is rejected with `PID_UNTRUSTED`.
   */
  readonly pidAnchors?: readonly Uint8Array[];
  /**
   * The certificates (DER), such as those of a list of trusted entities, to which the certificates of the card must
   * lead as well. The registry decides in any case. Default: none, so that only the registry decides.
   */
  readonly trustAnchors?: readonly Uint8Array[];
  /** The clock of the verification. Default: the system's. */
  readonly now?: () => Date;
  /** The IANA time zone in which "today" and the day of signing are determined. Default: the system's. */
  readonly timeZone?: string;
}

/** What a wallet presented, and the value that it was asked to sign. */
export interface WalletPresentation {
  /** The card: an SD-JWT with key binding, as it stands in `vp_token`. */
  readonly ehic: string;
  /** The identity (PID) of the same presentation, in the same form. Without it the card has neither name nor date of birth. */
  readonly pid?: string;
  /** The nonce of the request. The application makes a new one for each request, and accepts each only once. */
  readonly nonce: string;
}

/** What `walletVerifier` returns. */
export interface WalletVerifier {
  /**
   * Verifies what a wallet presented. Whatever it is, it resolves with a report, whose `profile` is `sd-jwt-vc`. When
   * aborted, it rejects with the signal's reason.
   *
   * @throws {EhicError} `ERR_EHIC_TREATMENT_DATE` for a treatment date that is not a date; `ERR_EHIC_OPTIONS` for
   *   another argument or option that is not usable.
   */
  verify(presentation: WalletPresentation, options?: VerifyOptions): Promise<VerificationReport<WalletCard>>;
}

const OPTIONS: OptionNames<WalletVerifierOptions> = {
  registry: true,
  revocation: true,
  requireRevocation: true,
  audience: true,
  pidAnchors: true,
  trustAnchors: true,
  now: true,
  timeZone: true,
};

const PRESENTATION: OptionNames<WalletPresentation> = { ehic: true, pid: true, nonce: true };
const VERIFY_OPTIONS: OptionNames<VerifyOptions> = { treatmentDate: true, signal: true };

/**
 * Creates a verifier of cards that wallets present as SD-JWT VC (spec/wallet.md). Trust, revocation and rules are those
 * of `createVerifier`. Nothing is fetched before the signature of a card has passed, and then nothing but its status
 * list.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable, such as an anchor that cannot be read.
 *
 * @example
 * const verifier = walletVerifier({ registry, revocation, audience: clientId, pidAnchors });
 * const report = await verifier.verify({ ehic, pid, nonce }, { treatmentDate: '2026-11-26' });
 */
export function walletVerifier(options: WalletVerifierOptions): WalletVerifier {
  requireOptions(options, OPTIONS);
  if (typeof options.registry?.find !== 'function') throw unusable('registry', 'a registry is needed');
  const { audience, pidAnchors = [], trustAnchors = [], requireRevocation = false } = options;
  requireBoolean('requireRevocation', requireRevocation);
  requireNonEmpty('audience', audience);
  requireAnchors('pidAnchors', pidAnchors);
  requireAnchors('trustAnchors', trustAnchors);
  requireFunction('now', options.now);
  const dateOf = calendarOf(options.timeZone);
  const config: VerifierConfig = {
    registry: options.registry,
    revocation: options.revocation,
    requireRevocation,
    profiles: [],
    requirePdfSignature: false,
    trustAnchors: [],
    timestampAnchors: [],
    crls: undefined,
  };
  return {
    async verify(presentation, verifyOptions = {}) {
      requireOptions(presentation, PRESENTATION, 'presentation');
      const { ehic, pid, nonce } = presentation;
      requireText('presentation.ehic', ehic);
      if (pid !== undefined) requireText('presentation.pid', pid);
      requireNonEmpty('presentation.nonce', nonce);
      const now = parseClock(options.now);
      const input = parseInput(ehic, now, dateOf(now), verifyOptions);
      const request = { nonce, audience, now };
      const steps = walletSteps({ request, pid, pidAnchors, trustAnchors, dateOf });
      return toReport<WalletCard>(input, await runSteps(steps, config, input, false));
    },
  };
}

function parseInput(text: string, now: Date, today: VerificationInput['today'], options: VerifyOptions) {
  requireOptions(options, VERIFY_OPTIONS);
  const { treatmentDate, signal } = options;
  requireSignal(signal);
  signal?.throwIfAborted();
  const date =
    treatmentDate === undefined ? today : parseLocalDate(typeof treatmentDate === 'string' ? treatmentDate : '');
  if (!date) throw new EhicError('ERR_EHIC_TREATMENT_DATE', 'the treatment date is not a date YYYY-MM-DD');
  return { text, pdf: undefined, pages: undefined, treatmentDate: date, today, now, signal };
}

function requireNonEmpty(option: string, value: unknown): void {
  requireText(option, value);
  if (value === '') throw unusable(option, 'a text that is not empty is needed');
}

import { calendarOf, parseLocalDate } from '../card/local-date.ts';
import { bindLists } from '../crypto/x509/certificate-lists.ts';
import { requireAnchors } from '../crypto/x509/certificate-path.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, parseSignal, requireOptions, requireSignal } from '../options.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PrefetchedSource, TrustRegistry } from '../registry/trust-registry.ts';
import type { CrlSource } from '../revocation/check/crl-source.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import type { Scan } from '../scan-result.ts';
import { parseClock, requireBoolean, requireFunction, requireObject, unusable } from '../usage.ts';
import type { WebAbortSignal } from '../web-types.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { runSteps, STEPS } from './pipeline.ts';
import type { Prefetched, VerificationReport } from './report.ts';
import { requireScan } from './steps/scan-form.ts';
import { toReport } from './to-report.ts';
import { inputsOf, twinOf } from './twins.ts';
import type { VerificationInput, VerifierConfig } from './verification.ts';

/** Options of `createVerifier`. */
export interface VerifierOptions {
  /** The source of trust: which institutions may issue, with which certificates, and in which periods. */
  readonly registry: TrustRegistry;
  /**
   * The source of revocation lists. Without it the step `revocation-status` is N/A with the code
   * `REVOCATION_NOT_CONFIGURED`.
   */
  readonly revocation?: RevocationSource;
  /** The wire formats that are accepted. Default: `cose` and `jws`. */
  readonly profiles?: readonly Profile[];
  /** The clock of the verification. Default: the system's. */
  readonly now?: () => Date;
  /** The IANA time zone in which "today" is determined. Default: the system's. */
  readonly timeZone?: string;
  /**
   * Whether a document is rejected when its revocation status cannot be established, instead of reporting N/A.
   * Default `false`.
   */
  readonly requireRevocation?: boolean;
  /**
   * Whether a scanned PDF is rejected when it is not signed, or when its signer's certificate is no longer valid. A
   * code scanned from paper or given as text has no such signature and is verified by itself; the report then says
   * `DOCUMENT_NOT_SCANNED`. Default `false`.
   */
  readonly requirePdfSignature?: boolean;
  /**
   * The certificates (DER) that signers of PDFs may have or lead to, in addition to those that the registry links
   * to the institution. `parseCertificates` of `eehic/signers` reads PEM. Default: none. They need a registry with
   * `institutionsOf`.
   */
  readonly trustAnchors?: readonly Uint8Array[];
  /**
   * The certificates (DER) that time stamp authorities may have or lead to. Default: none, so that no time stamp is
   * relied on.
   */
  readonly timestampAnchors?: readonly Uint8Array[];
  /**
   * Certificate revocation lists (CRLs, RFC 5280 5; each in DER), or a source of them such as `crlSource` of
   * `eehic/revocation`, with which the certificates of signers of PDFs are checked. A revoked certificate makes the
   * step NOT PASSED with `SIGNER_REVOKED`. Without lists nothing is checked, which is a warning for a signer that
   * leads to an anchor.
   */
  readonly crls?: readonly Uint8Array[] | CrlSource;
}

/** Options of one verification. */
export interface VerifyOptions {
  /** The day of treatment, `YYYY-MM-DD`. Default: today. */
  readonly treatmentDate?: string;
  /** Aborts the verification; the promise is then rejected with the signal's reason. */
  readonly signal?: WebAbortSignal;
}

/** What `createVerifier` returns. */
export interface Verifier {
  /**
   * Verifies the text of a QR code, or a scan of `eehic/scan`. Whatever was scanned, it resolves with a report. A
   * card that was scanned in two wire formats is approved only if both codes are; otherwise the report is that of a
   * code that is rejected. When aborted, it rejects with the signal's reason.
   *
   * @throws {EhicError} `ERR_EHIC_TREATMENT_DATE` for a treatment date that is not a date; `ERR_EHIC_OPTIONS` for
   *   another argument or option that is not usable.
   */
  verify(scan: string | Scan, options?: VerifyOptions): Promise<VerificationReport>;
  /**
   * Fills the caches of the registry and the revocation sources, so that `verify` works without a network. When
   * something cannot be fetched, it resolves with what is held and, beside it, the `failure`. It rejects with the
   * registry's error only when no registry data that may still be used is held.
   */
  prefetch(options?: { readonly signal?: WebAbortSignal }): Promise<Prefetched>;
  /**
   * Decodes every layer and continues after failures, for developers and help desks. It never comes to a
   * conclusion.
   */
  diagnose(scan: string | Scan, options?: VerifyOptions): Promise<Diagnosis>;
}

/** The names of the options of `createVerifier`, which `verifyMany` takes as well. */
export const VERIFIER_OPTIONS: OptionNames<VerifierOptions> = {
  registry: true,
  revocation: true,
  profiles: true,
  now: true,
  timeZone: true,
  requireRevocation: true,
  requirePdfSignature: true,
  trustAnchors: true,
  timestampAnchors: true,
  crls: true,
};

const VERIFY_OPTIONS: OptionNames<VerifyOptions> = {
  treatmentDate: true,
  signal: true,
};

/**
 * Creates a verifier from a registry, profiles and a clock (PoC 5).
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable, such as an anchor that cannot be read.
 *
 * @example
 * const verifier = createVerifier({ registry });
 * const report = await verifier.verify(text, { treatmentDate: '2026-11-23' });
 * if (report.conclusion === 'APPROVED') show(report.card);
 * else explainTo(person, report.failure.code);
 */
export function createVerifier(options: VerifierOptions): Verifier {
  requireOptions(options, VERIFIER_OPTIONS);
  if (typeof options.registry?.find !== 'function') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'createVerifier needs a registry', { option: 'registry' });
  }
  requireBoolean('requireRevocation', options.requireRevocation);
  requireBoolean('requirePdfSignature', options.requirePdfSignature);
  const { profiles = [coseProfile, jwsProfile] } = options;
  if (!Array.isArray(profiles) || !profiles.every((profile) => typeof profile?.matches === 'function')) {
    throw unusable('profiles', 'an array of profiles is needed');
  }
  const config: VerifierConfig = {
    registry: options.registry,
    revocation: options.revocation,
    profiles,
    requireRevocation: options.requireRevocation ?? false,
    requirePdfSignature: options.requirePdfSignature ?? false,
    trustAnchors: options.trustAnchors ?? [],
    timestampAnchors: options.timestampAnchors ?? [],
    crls: bindLists('crls', options.crls),
  };
  requireAnchors('trustAnchors', config.trustAnchors);
  requireAnchors('timestampAnchors', config.timestampAnchors);
  if (config.trustAnchors.length > 0 && typeof options.registry.institutionsOf !== 'function') {
    const message = 'trustAnchors need a registry with institutionsOf: it knows whose certificates are not to count';
    throw new EhicError('ERR_EHIC_OPTIONS', message, { option: 'trustAnchors' });
  }
  requireFunction('now', options.now);
  const now = () => parseClock(options.now);
  const dateOf = calendarOf(options.timeZone);
  const prepareInput = (scan: string | Scan, verifyOptions: VerifyOptions | undefined): VerificationInput => {
    requireOptions(verifyOptions ?? {}, VERIFY_OPTIONS);
    const { treatmentDate, signal } = verifyOptions ?? {};
    requireSignal(signal);
    if (typeof scan !== 'string') {
      requireObject('scan', scan);
      requireScan(scan);
    }
    const text = typeof scan === 'string' ? scan : scan.text;
    signal?.throwIfAborted();
    const instant = now();
    const today = dateOf(instant);
    const date =
      treatmentDate === undefined ? today : parseLocalDate(typeof treatmentDate === 'string' ? treatmentDate : '');
    if (!date) throw new EhicError('ERR_EHIC_TREATMENT_DATE', 'the treatment date is not a date YYYY-MM-DD');
    const { pdf, image }: Partial<Scan> = typeof scan === 'string' ? {} : scan;
    return { text, pdf, pages: pdf ?? image, treatmentDate: date, today, now: instant, signal };
  };
  return {
    async verify(scan, verifyOptions) {
      const [input, ...others] = inputsOf(prepareInput(scan, verifyOptions), twinOf(scan), config.profiles);
      const report = toReport(input, await runSteps(STEPS, config, input, false));
      for (const other of report.conclusion === 'APPROVED' ? others : []) {
        const second = toReport(other, await runSteps(STEPS, config, other, false));
        if (second.conclusion === 'REJECTED') return second;
      }
      return report;
    },
    async prefetch(prefetchOptions = {}) {
      parseSignal(prefetchOptions);
      // All sources are fetched, even when one of them fails.
      const fetched = await Promise.allSettled([
        config.registry.prefetch?.(prefetchOptions),
        config.revocation?.prefetch?.(prefetchOptions),
        (config.crls as Partial<CrlSource> | undefined)?.prefetch?.(prefetchOptions),
      ]);
      const failed = fetched.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
      if (failed) throw failed.reason;
      const [registry, revocation = [], crls] = fetched.map(
        (each) => (each as PromiseFulfilledResult<unknown>).value,
      ) as [PrefetchedSource | undefined, (readonly PrefetchedSource[])?, (readonly PrefetchedSource[])?];
      return { ...(registry ? { registry } : {}), revocation, ...(crls ? { crls } : {}) };
    },
    async diagnose(scan, diagnoseOptions) {
      return diagnose(config, prepareInput(scan, diagnoseOptions));
    },
  };
}

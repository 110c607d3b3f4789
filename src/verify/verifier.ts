import { calendarOf, parseLocalDate } from '../card/local-date.ts';
import { formatKeyId } from '../crypto/key-id.ts';
import { bindLists } from '../crypto/x509/certificate-lists.ts';
import { checkAnchors } from '../crypto/x509/certificate-path.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, readSignal, requireOptions, requireSignal } from '../options.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { Profile } from '../profiles/profile.ts';
import type { PrefetchedSource, TrustRegistry } from '../registry/trust-registry.ts';
import type { CrlSource } from '../revocation/check/crl-source.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import type { Scan } from '../scan-result.ts';
import { readClock, requireBoolean, requireFunction, requireObject } from '../usage.ts';
import { LIBRARY } from '../version.ts';
import type { WebAbortSignal } from '../web-types.ts';
import { findWrongClock } from './clock.ts';
import { type Diagnosis, diagnose } from './diagnose.ts';
import { runSteps, type VerificationState } from './pipeline.ts';
import { approved, type Prefetched, type ReportFacts, rejected, type VerificationReport } from './report.ts';
import { checkScan } from './steps/scan-form.ts';
import { inputsOf, twinOf } from './twins.ts';
import type { VerificationInput, VerifierConfig } from './verification.ts';

/** Options of `createVerifier`. */
export interface VerifierOptions {
  /** The source of trust: which institutions may issue, with which certificates, in which period. */
  readonly registry: TrustRegistry;
  /** Without it `revocation-status` is N/A, `REVOCATION_NOT_CONFIGURED`. */
  readonly revocation?: RevocationSource;
  /** Wire formats that are accepted; `cose` and `jws` by default. */
  readonly profiles?: readonly Profile[];
  /** The clock; that of the system by default. */
  readonly now?: () => Date;
  /** IANA time zone in which "today" is told; the system's own by default. */
  readonly timeZone?: string;
  /** Reject a document whose revocation status cannot be established, instead of reporting N/A. */
  readonly requireRevocation?: boolean;
  /**
   * Reject a scanned PDF that is not signed, or whose signer's certificate is not valid any more. What was scanned from paper, or
   * given as text, has no such signature and is judged by its code alone; the report says so (`DOCUMENT_NOT_SCANNED`).
   */
  readonly requirePdfSignature?: boolean;
  /**
   * Certificates (DER; `parseCertificates` of `eehic/signers` reads PEM) that signers of PDFs may be or lead to, beside those that
   * the registry links to the institution.
   */
  readonly trustAnchors?: readonly Uint8Array[];
  /** Certificates (DER) that time stamp authorities may be or lead to; without any, no time stamp is relied on. */
  readonly timestampAnchors?: readonly Uint8Array[];
  /**
   * Certificate revocation lists (CRLs, RFC 5280 5; each in DER), or a source of them such as `crlSource` of `eehic/revocation`, by
   * which the certificates of signers of PDFs are judged: one that was revoked is NOT PASSED, `SIGNER_REVOKED`. Without any, nobody
   * is asked, which is a warning for a signer that leads to an anchor.
   */
  readonly crls?: readonly Uint8Array[] | CrlSource;
}

/** Options of one verification. */
export interface VerifyOptions {
  /** The day of treatment, `YYYY-MM-DD`; today by default. */
  readonly treatmentDate?: string;
  /** Aborts the verification; the promise is then rejected with the signal's reason. */
  readonly signal?: WebAbortSignal;
}

/** What `createVerifier` returns. */
export interface Verifier {
  /**
   * Verifies the text of a QR code, or what `eehic/scan` read. Whatever was scanned, the answer is a report; a card that
   * was scanned in two wire formats is approved only where both codes are, and the report is that of a code that is not. It rejects
   * only for misuse (`ERR_EHIC_TREATMENT_DATE`, `ERR_EHIC_OPTIONS`) and with the signal's reason when aborted.
   */
  verify(scan: string | Scan, options?: VerifyOptions): Promise<VerificationReport>;
  /**
   * Fills the caches of registry and revocation source, so that `verify` works without a network. Where something cannot be
   * fetched, it resolves with what is held and, beside it, the `failure`; it rejects with the registry's error only where no
   * registry data young enough is held.
   */
  prefetch(options?: { readonly signal?: WebAbortSignal }): Promise<Prefetched>;
  /** Looks at every layer and goes on after failures, for developers and help desks. It never comes to a conclusion. */
  diagnose(scan: string | Scan, options?: VerifyOptions): Promise<Diagnosis>;
}

const OPTIONS: OptionNames<VerifierOptions> = {
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
 * Binds a registry, profiles and a clock into a verifier (PoC 5). Throws `ERR_EHIC_OPTIONS` for unusable options.
 *
 * @example
 * const verifier = createVerifier({ registry });
 * const report = await verifier.verify(text, { treatmentDate: '2026-11-23' });
 * if (report.conclusion === 'APPROVED') show(report.card);
 * else explainTo(person, report.failure.code);
 */
export function createVerifier(options: VerifierOptions): Verifier {
  requireOptions(options, OPTIONS);
  if (typeof options.registry?.find !== 'function') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'createVerifier needs a registry', { option: 'registry' });
  }
  requireBoolean('requireRevocation', options.requireRevocation);
  requireBoolean('requirePdfSignature', options.requirePdfSignature);
  const config: VerifierConfig = {
    registry: options.registry,
    revocation: options.revocation,
    profiles: options.profiles ?? [coseProfile, jwsProfile],
    requireRevocation: options.requireRevocation ?? false,
    requirePdfSignature: options.requirePdfSignature ?? false,
    trustAnchors: options.trustAnchors ?? [],
    timestampAnchors: options.timestampAnchors ?? [],
    crls: bindLists('crls', options.crls),
  };
  checkAnchors('trustAnchors', config.trustAnchors);
  checkAnchors('timestampAnchors', config.timestampAnchors);
  if (config.trustAnchors.length > 0 && typeof options.registry.institutionsOf !== 'function') {
    const message = 'trustAnchors need a registry with institutionsOf: it knows whose certificates are not to count';
    throw new EhicError('ERR_EHIC_OPTIONS', message, { option: 'trustAnchors' });
  }
  requireFunction('now', options.now);
  const now = () => readClock(options.now);
  const dateOf = calendarOf(options.timeZone);
  const prepareInput = (scan: string | Scan, verifyOptions: VerifyOptions | undefined): VerificationInput => {
    requireOptions(verifyOptions ?? {}, VERIFY_OPTIONS);
    const { treatmentDate, signal } = verifyOptions ?? {};
    requireSignal(signal);
    if (typeof scan !== 'string') {
      requireObject('scan', scan);
      checkScan(scan);
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
      const report = toReport(input, await runSteps(config, input, false));
      for (const other of report.conclusion === 'APPROVED' ? others : []) {
        const second = toReport(other, await runSteps(config, other, false));
        if (second.conclusion === 'REJECTED') return second;
      }
      return report;
    },
    async prefetch(prefetchOptions = {}) {
      readSignal(prefetchOptions);
      // Both are tried, also when one of them fails.
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

function toReport(input: VerificationInput, state: VerificationState): VerificationReport {
  const { steps, warnings, profile, unverified, institution, key, validity, accreditation, document } = state;
  const registry = state.registryFreshness ? { registry: state.registryFreshness } : {};
  const revocation = state.revocationFreshness;
  const facts: ReportFacts = {
    steps,
    warnings,
    text: input.text,
    ...(profile ? { profile: profile.name } : {}),
    treatmentDate: input.treatmentDate,
    verifiedAt: input.now.toISOString(),
    freshness: { ...registry, revocation: revocation ? [revocation] : [] },
    evidence: {
      library: LIBRARY,
      ...(profile ? { profileVersion: profile.version } : {}),
      ...(key
        ? {
            certificate: {
              'x5t#S256': key['x5t#S256'],
              ...(validity ? { validFrom: validity.from, validUntil: validity.until } : {}),
            },
          }
        : {}),
      ...(document ? { document } : {}),
      ...(accreditation ? { accreditationPeriod: accreditation } : {}),
      ...registry,
      ...(revocation ? { revocation } : {}),
    },
  };
  const failure = steps.find(({ status }) => status === 'NOT PASSED');
  if (failure) {
    const wrongClock = findWrongClock(input, state);
    return rejected(wrongClock ? { ...facts, warnings: [...warnings, wrongClock] } : facts, failure);
  }
  const { officialId, name } = institution!;
  const keyId = formatKeyId(key!['x5t#S256']);
  const card = unverified!.unverifiedCard;
  return approved(facts, card, { countryCode: card.country, officialId, name, keyId });
}

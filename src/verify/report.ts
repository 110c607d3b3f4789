import type { CountryCode } from '../card/countries.ts';
import type { LocalDate } from '../card/local-date.ts';
import type { Card, WalletCard } from '../card/model.ts';
import type { AccreditationPeriod, PrefetchedSource, SourceFreshness } from '../registry/trust-registry.ts';
import { type Step, toStep } from '../steps/step.ts';

/** The institution that signed, as the registry lists it. */
export interface ReportIssuer {
  /** The country of the institution. */
  readonly countryCode: CountryCode;
  /** The official id of the institution. */
  readonly officialId: string;
  /** The registry's name for the institution. The name on the card is `card.institution.name`. */
  readonly name: string;
  /** `EESSI:x5t#S256:` and the thumbprint of the certificate that verified the signature. */
  readonly keyId: string;
}

/** The signature of a scanned PDF. Times are ISO 8601 in UTC. */
export interface DocumentEvidence {
  /** The SHA-256 of the signer's certificate, as Base64url without padding. */
  readonly 'x5t#S256': string;
  /** The PAdES baseline level. */
  readonly level: 'B-B' | 'B-T';
  /** The time of signing that the signer claims; nothing is concluded from it. */
  readonly claimedTime?: string;
  /** The time stamp over the signature, if there is one. */
  readonly timestamp?: {
    /** The time of the time stamp, ISO 8601 in UTC. */
    readonly time: string;
    /** Whether the certificate of the time stamp leads to a trusted anchor. */
    readonly trusted: boolean;
  };
}

/** What the report is based on, so that an auditor can repeat the verification. */
export interface Evidence {
  /** Name and version of this package. */
  readonly library: string;
  /** Version of the wire format, such as `EH1`. */
  readonly profileVersion?: string;
  /** The certificate whose key verified the signature. */
  readonly certificate?: {
    /** Its SHA-256, Base64url without padding. */
    readonly 'x5t#S256': string;
    /** The first day of its validity, `YYYY-MM-DD`. */
    readonly validFrom?: LocalDate;
    /** The last day of its validity, `YYYY-MM-DD`. */
    readonly validUntil?: LocalDate;
  };
  /** The signature of the PDF, when one was scanned whose signature is intact. */
  readonly document?: DocumentEvidence;
  /** The accreditation period that holds the entitlement. */
  readonly accreditationPeriod?: AccreditationPeriod;
  /** The registry data that was used. */
  readonly registry?: SourceFreshness;
  /** The revocation list that was used. */
  readonly revocation?: SourceFreshness;
}

/**
 * What `prefetch` of a verifier resolves with: what it fetched, and what it holds when fetching failed. Each source
 * that could not be fetched has a `failure`.
 */
export interface Prefetched {
  /** What was fetched of the registry; absent where the registry fetches nothing ahead. */
  readonly registry?: PrefetchedSource;
  /** What was fetched of each revocation list. */
  readonly revocation: readonly PrefetchedSource[];
  /** What was fetched of certificate revocation lists. Absent without a source of them. */
  readonly crls?: readonly PrefetchedSource[];
}

/** How old the lists are that a report is based on. */
export interface Freshness {
  /** The age of the registry data. */
  readonly registry?: SourceFreshness;
  /** The age of each revocation list that was used. */
  readonly revocation: readonly SourceFreshness[];
}

/** The form in which a document was presented: one of the profiles of the QR code, or a credential of a wallet. */
export type ReportProfile = 'cose' | 'jws' | 'sd-jwt-vc';

/** What every report has beside its conclusion. */
export interface ReportFacts {
  /** The steps that were run, in order. There are none after the first NOT PASSED (PoC 7). */
  readonly steps: readonly Step[];
  /**
   * Remarks that are not steps of the PoC, such as unusual but tolerated forms or a doubtful clock. `id` is the
   * step to which they belong.
   */
  readonly warnings: readonly Step[];
  /** The text as it was scanned or presented. */
  readonly text: string;
  /** The form of the document; absent where no form was recognised. */
  readonly profile?: ReportProfile;
  /** The day of treatment, `YYYY-MM-DD`. */
  readonly treatmentDate: string;
  /** The time of the verification, ISO 8601 in UTC. */
  readonly verifiedAt: string;
  /** How old the lists are that the report is based on. */
  readonly freshness: Freshness;
  /** What the report is based on. */
  readonly evidence: Evidence;
}

/**
 * The result of a verification. Card data exists only in an approved report. Comparing names with look-alike
 * letters is left to the identity check. `Kind` is the type of the card: that of a wallet may lack the holder.
 */
export type VerificationReport<Kind extends Card | WalletCard = Card> = ReportFacts & {
  /**
   * Returns the same report with the two steps that only a person can answer by looking at an identity document.
   * They warn and never change the conclusion. A rejected report is returned unchanged.
   */
  withIdentityCheck(answers: {
    readonly nameMatches: boolean;
    readonly birthDateMatches: boolean;
  }): VerificationReport<Kind>;
} & (
    | {
        /** `APPROVED` when no step is NOT PASSED. */
        readonly conclusion: 'APPROVED';
        /** The card. It exists only in an approved report. */
        readonly card: Kind;
        /** The institution that issued the card. */
        readonly issuer: ReportIssuer;
      }
    | {
        /** `APPROVED` when no step is NOT PASSED. */
        readonly conclusion: 'REJECTED';
        /** The step that is NOT PASSED. */
        readonly failure: Step;
      }
  );

/** A report of any verifier: that of a card out of a wallet may lack its holder. */
export type AnyReport = VerificationReport<Card | WalletCard>;

export function rejected<Kind extends Card | WalletCard>(facts: ReportFacts, failure: Step): VerificationReport<Kind> {
  const report: VerificationReport<Kind> = {
    conclusion: 'REJECTED',
    failure,
    ...facts,
    withIdentityCheck: () => report,
  };
  return report;
}

export function approved<Kind extends Card | WalletCard>(
  facts: ReportFacts,
  card: Kind,
  issuer: ReportIssuer,
): VerificationReport<Kind> {
  return {
    conclusion: 'APPROVED',
    card,
    issuer,
    ...facts,
    withIdentityCheck({ nameMatches, birthDateMatches }) {
      const before = facts.steps.filter(
        ({ id }) => id !== 'name-matches-identity' && id !== 'birth-date-matches-identity',
      );
      const name = toStep(
        'name-matches-identity',
        nameMatches ? { status: 'PASSED' } : { status: 'WARNING', code: 'NAME_MISMATCH' },
      );
      const birthDate = toStep(
        'birth-date-matches-identity',
        birthDateMatches ? { status: 'PASSED' } : { status: 'WARNING', code: 'BIRTH_DATE_MISMATCH' },
      );
      return approved({ ...facts, steps: [...before, name, birthDate] }, card, issuer);
    },
  };
}

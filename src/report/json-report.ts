import type { CountryCode } from '../card/countries.ts';
import type { Card, WalletCard } from '../card/model.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Step } from '../steps/step.ts';
import { pocSteps } from '../steps/step.ts';
import type { AnyReport, Evidence, Freshness, ReportProfile } from '../verify/report.ts';
import { parseVerifier, type ReportVerifier } from './report-verifier.ts';
import { requireWholeReport } from './require-report.ts';

/** The version of the JSON export; its schema is `spec/report.schema.json`. */
export const REPORT_VERSION = '1';

/** The export of a report as plain JSON: the blocks of PoC 7, and the data on which the decision is based. */
export interface JsonReport {
  /** The version of this format. */
  readonly version: typeof REPORT_VERSION;
  /** Block 1: the scanned or presented text and what it holds. The payload is only in an approved report. */
  readonly token: {
    /** The text that was scanned or presented. */
    readonly text: string;
    /** The profile of the token. */
    readonly profile?: ReportProfile;
    /** The card; only in an approved report. */
    readonly payload?: Card | WalletCard;
  };
  /** Block 2: who verified, and when. */
  readonly metadata: {
    /** The verifier. */
    readonly verifier: ReportVerifier;
    /** The treatment date, `YYYY-MM-DD`. */
    readonly treatmentDate: string;
    /** The time of the verification, ISO 8601 in UTC. */
    readonly verifiedAt: string;
  };
  /** Block 3: those of the PoC's 20 steps that were run. */
  readonly steps: readonly Step[];
  /** Block 4: the conclusion. */
  readonly conclusion: JsonConclusion;
  /** Remarks that are not steps of the PoC; `id` is the step, or the check of the PDF, to which they belong. */
  readonly warnings: readonly Step[];
  /** The age of the registry and revocation data. */
  readonly freshness: Freshness;
  /** The data on which the decision is based. */
  readonly evidence: Evidence;
}

/** The conclusion of a report. */
export type JsonConclusion =
  | {
      /** The document was approved. */
      readonly result: 'APPROVED';
      /** The institution that issued the card. */
      readonly issuer: {
        /** The country of the institution. */
        readonly countryCode: CountryCode;
        /** The official id of the institution. */
        readonly officialId: string;
        /** The name of the institution. */
        readonly name: string;
        /** `EESSI:x5t#S256:` followed by the thumbprint of the certificate. */
        readonly kid: string;
      };
    }
  | {
      /** The document was rejected. */
      readonly result: 'REJECTED';
      /**
       * The step that has failed. It is omitted when a check of the PDF itself has failed, since the proof of concept
       * has no step for it.
       */
      readonly failedStep?: Step['id'];
      /** The code of the step that is NOT PASSED. */
      readonly code?: Step['code'];
    };

const OPTIONS: OptionNames<Parameters<typeof toJsonReport>[1]> = {
  verifier: true,
};

/**
 * Exports a report as JSON for reimbursement (PoC 7): token, metadata, steps, conclusion, and the evidence on which it
 * is based. A rejected report holds no card data except the scanned text. Members always have the same order.
 *
 * @param options.verifier the verifier: a `name`, and other texts such as an `id`.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier, for an unknown option, and when
 *   the verifier has no name or has a value that is not a text.
 * @example
 * const json = JSON.stringify(toJsonReport(report, { verifier: { name: 'Praxis Dr. Huber', id: 'AT-4711' } }), null,
 * 2);
 */
export function toJsonReport(report: AnyReport, options: { readonly verifier: ReportVerifier }): JsonReport {
  requireWholeReport(report);
  requireOptions(options, OPTIONS);
  const { verifier } = options;
  const { text, profile, treatmentDate, verifiedAt, freshness, evidence } = report;
  return plain({
    version: REPORT_VERSION,
    token: { text, profile, payload: report.conclusion === 'APPROVED' ? orderCard(report.card) : undefined },
    metadata: { verifier: parseVerifier(verifier), treatmentDate, verifiedAt },
    steps: pocSteps(report.steps).map(orderStep),
    conclusion: toConclusion(report),
    warnings: report.warnings.map(orderStep),
    freshness: { registry: freshness.registry, revocation: freshness.revocation },
    evidence: {
      library: evidence.library,
      profileVersion: evidence.profileVersion,
      certificate: evidence.certificate,
      document: evidence.document,
      accreditationPeriod: evidence.accreditationPeriod,
      registry: evidence.registry,
      revocation: evidence.revocation,
    },
  });
}

function toConclusion(report: AnyReport) {
  if (report.conclusion === 'REJECTED') {
    const { id, code } = report.failure;
    return { result: report.conclusion, failedStep: pocSteps([report.failure]).length > 0 ? id : undefined, code };
  }
  const { countryCode, officialId, name, keyId } = report.issuer;
  return { result: report.conclusion, issuer: { countryCode, officialId, name, kid: keyId } };
}

function orderStep({ id, group, status, code, params }: Step) {
  return { id, group, status, code, params };
}

/** Returns the fields in the order of their numbers on the form. */
function orderCard(card: Card | WalletCard) {
  const { document, country, familyName, givenNames, birthDate, personalId, institution } = card;
  const { cardId, expiryDate, validFrom, validTo, issuedOn, tokenId, revocation } = card;
  return {
    ...{ document, country, familyName, givenNames, birthDate, personalId },
    institution: { id: institution.id, name: institution.name },
    ...{ cardId, expiryDate, validFrom, validTo, issuedOn, tokenId, revocation },
  };
}

/** Returns a copy as JSON has it: without functions and `undefined`, and with nothing shared with the report. */
function plain(value: unknown): JsonReport {
  return JSON.parse(JSON.stringify(value));
}

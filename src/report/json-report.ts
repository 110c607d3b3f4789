import type { CountryCode } from '../card/countries.ts';
import type { Card } from '../card/model.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Step } from '../steps/step.ts';
import { pocSteps } from '../steps/step.ts';
import type { Evidence, Freshness, VerificationReport } from '../verify/report.ts';
import { checkWholeReport } from './check-report.ts';
import { parseVerifier, type ReportVerifier } from './report-verifier.ts';

/** Version of the JSON export; its schema is `spec/report.schema.json`. */
export const REPORT_VERSION = '1';

/** The export of a report as plain JSON: the blocks of PoC 7, then what it rests on. */
export interface JsonReport {
  /** The version of this format. */
  readonly version: typeof REPORT_VERSION;
  /** Block 1: the text as it was scanned, and what it holds; the payload of an approved report only. */
  readonly token: {
    /** The text that was scanned. */
    readonly text: string;
    /** The profile of the token. */
    readonly profile?: 'cose' | 'jws';
    /** The card; only in an approved report. */
    readonly payload?: Card;
  };
  /** Block 2. */
  readonly metadata: {
    /** Who verified. */
    readonly verifier: ReportVerifier;
    /** `YYYY-MM-DD` */
    readonly treatmentDate: string;
    /** ISO 8601 in UTC. */
    readonly verifiedAt: string;
  };
  /** Block 3: those of the PoC's 20 steps that were run. */
  readonly steps: readonly Step[];
  /** Block 4. */
  readonly conclusion: JsonConclusion;
  /** Remarks that are not steps of the PoC; `id` is the step, or the check of the PDF, that they belong to. */
  readonly warnings: readonly Step[];
  /** How old the registry and revocation data was. */
  readonly freshness: Freshness;
  /** By what was decided. */
  readonly evidence: Evidence;
}

/** The conclusion of a report. */
export type JsonConclusion =
  | {
      /** `APPROVED` or `REJECTED`. */
      readonly result: 'APPROVED';
      /** The institution that issued the card. */
      readonly issuer: {
        /** The country of the institution. */
        readonly countryCode: CountryCode;
        /** The official id of the institution. */
        readonly officialId: string;
        /** The name of the institution. */
        readonly name: string;
        /** `EESSI:x5t#S256:` and the thumbprint of the certificate. */
        readonly kid: string;
      };
    }
  | {
      /** `APPROVED` or `REJECTED`. */
      readonly result: 'REJECTED';
      /** Omitted when a check of the PDF itself has failed, which the proof of concept has no step for. */
      readonly failedStep?: Step['id'];
      /** The code of the step that is NOT PASSED. */
      readonly code?: Step['code'];
    };

const OPTIONS: OptionNames<Parameters<typeof toJsonReport>[1]> = {
  verifier: true,
};

/**
 * Exports a report as JSON for reimbursement (PoC 7): token, metadata, steps, conclusion, and the evidence on which it
 * rests. A rejected report holds no card data but the scanned text. Members come in the same order each time.
 *
 * @param options.verifier who verified: a `name`, and other texts such as an `id`.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when the verifier has no name or has something else than texts.
 * @example
 * const json = JSON.stringify(toJsonReport(report, { verifier: { name: 'Praxis Dr. Huber', id: 'AT-4711' } }), null, 2);
 */
export function toJsonReport(report: VerificationReport, options: { readonly verifier: ReportVerifier }): JsonReport {
  checkWholeReport(report);
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

function toConclusion(report: VerificationReport) {
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

/** The fields as they are numbered on the form. */
function orderCard(card: Card) {
  const { document, country, familyName, givenNames, birthDate, personalId, institution } = card;
  const { cardId, expiryDate, validFrom, validTo, issuedOn, tokenId, revocation } = card;
  return {
    ...{ document, country, familyName, givenNames, birthDate, personalId },
    institution: { id: institution.id, name: institution.name },
    ...{ cardId, expiryDate, validFrom, validTo, issuedOn, tokenId, revocation },
  };
}

/** A copy as JSON has it: no functions, nothing `undefined`, nothing shared with the report. */
function plain(value: unknown): JsonReport {
  return JSON.parse(JSON.stringify(value));
}

export { COUNTRIES, type Country, type CountryCode, isCountryCode } from './card/countries.ts';
export type { LocalDate } from './card/local-date.ts';
export type {
  Card,
  CardFields,
  CardInput,
  DocumentType,
  EhicCard,
  EhicCardInput,
  PrcCard,
  PrcCardInput,
  StatusListReference,
  WalletCard,
} from './card/model.ts';
export { type CardInputParsing, type CardParsing, parseCard, parseCardInput } from './card/parse.ts';
export { REASONS, type ReasonCode } from './codes.ts';
export { ERROR_CODES, type ErrorCode } from './error-codes.ts';
export {
  CardDataError,
  type CardViolation,
  DecodeError,
  EhicError,
  type Params,
  PdfError,
  ScanError,
  SignerError,
  type Violation,
} from './errors.ts';
export type { IssueManyOptions, IssueOutcome } from './issue/issue-many.ts';
export type { IssuedCard } from './issue/issued-card.ts';
export { type CheckedCard, createIssuer, type Issuer, type IssuerOptions } from './issue/issuer.ts';
export type {
  DocumentSignature,
  DocumentSignatureCode,
  DocumentTimestamp,
  IntactSignature,
  Scan,
  ScannedPdf,
} from './scan-result.ts';
export { STEP_IDS, type Step, type StepId, type StepStatus } from './steps/step.ts';
export type { Diagnosis } from './verify/diagnose.ts';
export type {
  AnyReport,
  DocumentEvidence,
  Evidence,
  Freshness,
  Prefetched,
  ReportFacts,
  ReportIssuer,
  ReportProfile,
  VerificationReport,
} from './verify/report.ts';
export {
  createVerifier,
  type Verifier,
  type VerifierOptions,
  type VerifyOptions,
} from './verify/verifier.ts';
export { LIBRARY } from './version.ts';
export type {
  AbortSignalShape,
  CryptoKeyShape,
  FetchShape,
  ResponseShape,
  UrlShape,
  WebAbortSignal,
  WebCryptoKey,
  WebFetch,
  WebUrl,
} from './web-types.ts';

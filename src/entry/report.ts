export { chooseLanguage, LANGUAGES } from '../language/choose.ts';
export type { Language } from '../language/language.ts';
export { cardLines } from '../report/card-lines.ts';
export type { CardLine } from '../report/card-lines-in-language.ts';
export { explain, explainCode, explainSteps } from '../report/explain.ts';
export { type ExplainedStep, type ExplainedSteps, type Explanation, MARKS } from '../report/explain-in-language.ts';
export { type FhirOptions, type FhirSystems, toFhir } from '../report/fhir.ts';
export type {
  FhirAddress,
  FhirBundle,
  FhirCoding,
  FhirCoverage,
  FhirElement,
  FhirEntry,
  FhirExtension,
  FhirHumanName,
  FhirIdentifier,
  FhirMeta,
  FhirOrganization,
  FhirPatient,
  FhirReference,
} from '../report/fhir-types.ts';
export { type JsonConclusion, type JsonReport, REPORT_VERSION, toJsonReport } from '../report/json-report.ts';
export { isNotChecked } from '../report/not-checked.ts';
export { type PdfReportOptions, type ReportPageOptions, toPdfReport } from '../report/pdf/pdf-report.ts';
export type { ReportVerifier } from '../report/report-verifier.ts';

export type { AdviceId } from '../language/advice.ts';
export type { Labels, LabelVariant } from '../language/labels.ts';
export type { Language } from '../language/language.ts';
export type {
  ApprovedTexts,
  FieldName,
  ForeignKind,
  Message,
  Messages,
  ReportWords,
  ScanWords,
} from '../language/messages.ts';
export type { TextId } from '../language/text-ids.ts';
export { type CardLine, cardLines } from '../report/card-lines-in-language.ts';
export {
  type ExplainedStep,
  type ExplainedSteps,
  type Explanation,
  explain,
  explainCode,
  explainSteps,
  MARKS,
} from '../report/explain-in-language.ts';
export { type FhirOptions, type FhirSystems, toFhir } from '../report/fhir.ts';
export type * from '../report/fhir-types.ts';
export { type JsonConclusion, type JsonReport, REPORT_VERSION, toJsonReport } from '../report/json-report.ts';
export { isNotChecked } from '../report/not-checked.ts';
export type { ReportVerifier } from '../report/report-verifier.ts';

export {
  type ExplainedStep,
  type Explanation,
  explain,
  explainCode,
  explainSteps,
  MARKS,
} from '../report/explain.ts';
export { type JsonConclusion, type JsonReport, REPORT_VERSION, toJsonReport } from '../report/json-report.ts';
export { LANGUAGES } from '../report/messages/choose.ts';
export { type PdfReportOptions, toPdfReport } from '../report/pdf/pdf-report.ts';
export type { ReportVerifier } from '../report/report-verifier.ts';

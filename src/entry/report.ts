export { chooseLanguage, LANGUAGES } from '../language/choose.ts';
export type { Language } from '../language/language.ts';
export { cardLines } from '../report/card-lines.ts';
export type { CardLine } from '../report/card-lines-in-language.ts';
export { explain, explainCode, explainSteps } from '../report/explain.ts';
export { type ExplainedStep, type ExplainedSteps, type Explanation, MARKS } from '../report/explain-in-language.ts';
export { type JsonConclusion, type JsonReport, REPORT_VERSION, toJsonReport } from '../report/json-report.ts';
export { type PdfReportOptions, type ReportPageOptions, toPdfReport } from '../report/pdf/pdf-report.ts';
export type { ReportVerifier } from '../report/report-verifier.ts';

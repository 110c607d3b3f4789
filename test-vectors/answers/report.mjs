// Answers a vector of the kind report: whether it follows spec/report.schema.json.
import { isValid } from './json-schema.mjs';

export async function answerReport({ input, reportSchema }) {
  return { conclusion: isValid(input.report, reportSchema) ? 'VALID' : 'INVALID' };
}

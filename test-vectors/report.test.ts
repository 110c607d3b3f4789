import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { isValid } from './answers/json-schema.mjs';
import type { ReportVector } from './generate/report/vector.ts';
import { allVectors, readJson } from './read.fixture.ts';

const reports = allVectors.filter((vector): vector is ReportVector => vector.kind === 'report');
const reportSchema = readJson('../spec/report.schema.json');
const validate = new Ajv2020({ strictTuples: false, strictRequired: false, strictTypes: false }).compile(reportSchema);
const ran: string[] = [];

describe.each(reports.map((vector) => [vector.id, vector] as const))('%s', (id, { description, input, expected }) => {
  it(description, () => {
    ran.push(id);
    expect(validate(input.report) ? 'VALID' : 'INVALID', JSON.stringify(validate.errors)).toBe(expected.conclusion);
    expect(isValid(input.report, reportSchema) ? 'VALID' : 'INVALID').toBe(expected.conclusion);
  });
});

describe('the set of vectors', () => {
  it('of reports was run, and most are a fault', () => {
    expect(ran).toEqual(reports.map(({ id }) => id));
    expect(reports.filter(({ result }) => result === 'invalid').length).toBeGreaterThan(40);
  });

  it('has a valid report of every step at which one can be rejected', () => {
    const failed = reports
      .filter(({ result }) => result === 'valid')
      .map(
        ({ input }) =>
          (input.report as { readonly conclusion: { readonly failedStep?: string } }).conclusion.failedStep,
      )
      .filter((id) => id !== undefined);
    const { steps } = readJson('../spec/steps.json') as { readonly steps: readonly Step[] };
    const can = steps.filter(({ origin, statuses }) => origin === 'poc' && statuses.includes('NOT PASSED'));
    expect(new Set(failed)).toEqual(new Set(can.map(({ id }) => id)));
  });
});

interface Step {
  readonly id: string;
  readonly origin: string;
  readonly statuses: readonly string[];
}

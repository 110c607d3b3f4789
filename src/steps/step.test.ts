import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE, notPassed, PASSED, pocSteps, STEP_IDS, toStep, warning } from './step.ts';

const params = { field: 'familyName' };

describe('the result of a step', () => {
  it('is a status alone where nothing is to be said', () => {
    expect(toStep('signature', PASSED)).toStrictEqual({ id: 'signature', group: 'technical', status: 'PASSED' });
    expect(toStep('signature', NOT_APPLICABLE).status).toBe('N/A');
  });

  it('has a code, and parameters only with some', () => {
    expect(notPassed('FIELD_VALUE')).toStrictEqual({ status: 'NOT PASSED', code: 'FIELD_VALUE' });
    expect(notPassed('FIELD_VALUE', params)).toStrictEqual({ status: 'NOT PASSED', code: 'FIELD_VALUE', params });
    expect(warning('UNSIGNED')).toStrictEqual({ status: 'WARNING', code: 'UNSIGNED' });
    expect(warning('UNSIGNED', params)).toStrictEqual({ status: 'WARNING', code: 'UNSIGNED', params });
  });

  it('keeps its code and its parameters as a step of a report', () => {
    const withCode = { id: 'signature', group: 'technical', status: 'NOT PASSED', code: 'FIELD_VALUE' };
    expect(toStep('signature', notPassed('FIELD_VALUE'))).toStrictEqual(withCode);
    expect(toStep('signature', notPassed('FIELD_VALUE', params))).toStrictEqual({ ...withCode, params });
    expect(toStep('signature', { status: 'PASSED', params })).toStrictEqual({
      id: 'signature',
      group: 'technical',
      status: 'PASSED',
      params,
    });
  });
});

it('the report of the proof of concept has the steps whose origin it is, in their order (spec/steps.json)', () => {
  const page = JSON.parse(readFileSync(new URL('../../spec/steps.json', import.meta.url), 'utf8')) as {
    steps: readonly { id: string; origin: string }[];
  };
  const ofPoc = page.steps.filter(({ origin }) => origin === 'poc').map(({ id }) => id);
  const found = pocSteps(STEP_IDS.map((id) => toStep(id, PASSED))).map(({ id }) => id);
  expect(found).toEqual(ofPoc);
  expect(found.length).toBeLessThan(STEP_IDS.length);
});

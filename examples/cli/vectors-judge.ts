import { isDeepStrictEqual } from 'node:util';
import { safe } from './output.ts';

/** What the runner reads of a vector; test-vectors/vector.schema.json has all of it. */
export interface Vector {
  readonly id: string;
  readonly kind: string;
  readonly flags: readonly string[];
  readonly result: 'valid' | 'invalid' | 'acceptable';
  readonly input: { readonly registry?: string; readonly key?: string; readonly file?: string };
  readonly expected: Expected;
}

/** What a text expects; of another kind the members are others. */
interface Expected extends Readonly<Record<string, unknown>> {
  readonly conclusion: string;
  readonly failure?: { readonly id: string; readonly code: string };
  readonly steps?: readonly (readonly string[])[];
  readonly warnings?: readonly string[];
  readonly card?: unknown;
  readonly issuer?: unknown;
}

export interface Judgement {
  readonly outcome: 'passed' | 'failed' | 'not supported';
  /** Why it failed. */
  readonly reason?: string;
  /** Whether what was written is no answer to this vector, after which the next line may not be one either. */
  readonly isNoAnswer?: boolean;
}

const REPORT = ['APPROVED', 'REJECTED'];
/** The kinds whose outcome is a report, which may have more steps and warnings than the vector knows of. */
const CONCLUSIONS: Readonly<Record<string, readonly string[]>> = {
  cose: REPORT,
  jws: REPORT,
  revocation: REPORT,
  wallet: REPORT,
};
const PASSED: Judgement = { outcome: 'passed' };
const failed = (reason: string): Judgement => ({ outcome: 'failed', reason });
const noAnswer = (reason: string): Judgement => ({ ...failed(reason), isNoAnswer: true });

/** A value in words that are short, and safe for a terminal. */
function shown(value: unknown): string {
  const text = safe(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

type Json = Readonly<Record<string, unknown>>;

/** Compares the line with which a command answered to what the vector expects (test-vectors/README.md). */
export function judge(line: string, vector: Vector): Judgement {
  let answer: unknown;
  try {
    answer = JSON.parse(line);
  } catch {
    return noAnswer(`the answer is no JSON: ${shown(line)}`);
  }
  if (!isObject(answer)) return noAnswer(`the answer is no JSON object: ${shown(line)}`);
  if (answer.id !== vector.id) return noAnswer(`the answer is for ${shown(answer.id)}`);
  if (answer.unsupported === true) return { outcome: 'not supported' };
  const { conclusion } = answer;
  const { kind, expected, result } = vector;
  const conclusions = CONCLUSIONS[kind];
  if (typeof conclusion !== 'string' || conclusions?.includes(conclusion) === false)
    return failed(`the conclusion is ${shown(conclusion)}`);
  if (conclusion !== expected.conclusion) {
    return result === 'acceptable' ? PASSED : failed(`${shown(conclusion)}, and not ${expected.conclusion}`);
  }
  const difference = !conclusions
    ? differenceOfMembers(answer, expected, Object.keys(expected))
    : conclusion === 'REJECTED'
      ? differenceOfFailure(answer, expected)
      : differenceOf(answer, expected);
  return difference === undefined ? PASSED : failed(difference);
}

function differenceOfMembers(answer: Json, expected: Expected, names: readonly string[]): string | undefined {
  const other = names.find((name) => answer[name] !== undefined && !isDeepStrictEqual(answer[name], expected[name]));
  return other && `another ${other}`;
}

function differenceOfFailure({ failure }: Json, expected: Expected): string | undefined {
  if (failure === undefined) return undefined;
  if (!isObject(failure)) return `failure is ${shown(failure)}`;
  for (const name of ['id', 'code'] as const) {
    if (failure[name] !== undefined && failure[name] !== expected.failure?.[name]) {
      return `failure.${name} is ${shown(failure[name])}, and not ${expected.failure?.[name]}`;
    }
  }
  return undefined;
}

/** What differs in the members that the answer has. Steps and warnings that it does not have are not compared. */
function differenceOf(answer: Json, expected: Expected): string | undefined {
  return (
    differenceOfMembers(answer, expected, ['card', 'issuer']) ??
    differenceOfSteps(answer.steps, expected.steps ?? []) ??
    differenceOfWarnings(answer.warnings, expected)
  );
}

function differenceOfSteps(steps: unknown, expected: readonly (readonly string[])[]): string | undefined {
  if (steps === undefined) return undefined;
  if (!Array.isArray(steps) || !steps.every((step) => Array.isArray(step))) return 'steps are no array of arrays';
  const known = new Map(expected.map((step) => [step[0], step]));
  const other = steps.find((step) => known.has(step[0]) && !isDeepStrictEqual(step, known.get(step[0])));
  return other && `the step ${shown(other)}, and not ${shown(known.get(other[0]))}`;
}

function differenceOfWarnings(warnings: unknown, { warnings: expected = [] }: Expected): string | undefined {
  if (warnings === undefined) return undefined;
  if (!Array.isArray(warnings)) return 'warnings are no array';
  const left = [...expected];
  for (const warning of warnings) {
    const at = left.indexOf(warning);
    if (at < 0) return `the warning ${shown(warning)}`;
    left.splice(at, 1);
  }
  return undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Scan } from '../scan-result.ts';
import { STEP_IDS, type Step, type StepId, type StepResult, toStep } from '../steps/step.ts';
import { approved, type ReportFacts, type ReportIssuer, rejected, type VerificationReport } from '../verify/report.ts';

/** The place in `STEP_IDS` of a step that has passed, or of another one with its result. */
type PackedStep = number | readonly [place: number, result: StepResult];

/**
 * A report as it travels, a third as long as its JSON. The text is omitted where it is that of the scan; a step that is
 * NOT PASSED is the failure.
 */
export interface PackedReport {
  readonly approved?: {
    readonly card: Extract<VerificationReport, { readonly conclusion: 'APPROVED' }>['card'];
    readonly issuer: ReportIssuer;
  };
  readonly steps: readonly PackedStep[];
  readonly text?: string;
  readonly facts: Omit<ReportFacts, 'steps' | 'text'>;
}

const PLACES: ReadonlyMap<StepId, number> = new Map(STEP_IDS.map((id, place) => [id, place]));

export function packReport(report: VerificationReport, scanned: string): PackedReport {
  const { conclusion: _, steps, text, withIdentityCheck: __, ...others } = report;
  const {
    card,
    issuer,
    failure: ___,
    ...facts
  } = others as typeof others & Record<'card' | 'issuer' | 'failure', never>;
  return {
    ...(report.conclusion === 'APPROVED' ? { approved: { card, issuer } } : {}),
    steps: steps.map(packStep),
    ...(text === scanned ? {} : { text }),
    facts,
  };
}

/** The report that was packed, to the byte of its JSON. */
export function unpackReport(packed: PackedReport, scanned: string): VerificationReport {
  const { text = scanned } = packed;
  const steps = packed.steps.map(unpackStep);
  const { warnings, ...others } = packed.facts;
  const facts = { steps, warnings, text, ...others };
  if (packed.approved) return approved(facts, packed.approved.card, packed.approved.issuer);
  return rejected(facts, steps.find(({ status }) => status === 'NOT PASSED')!);
}

/** The text of a code that was scanned. */
export function textOf(scan: string | Scan): string {
  return typeof scan === 'string' ? scan : scan.text;
}

function packStep({ id, group: _, ...result }: Step): PackedStep {
  const place = PLACES.get(id)!;
  return result.status === 'PASSED' && !result.code && !result.params ? place : [place, result];
}

function unpackStep(step: PackedStep): Step {
  return typeof step === 'number' ? toStep(STEP_IDS[step]!, { status: 'PASSED' }) : toStep(STEP_IDS[step[0]]!, step[1]);
}

import { createVerifier, EhicError, ScanError } from 'eehic';
import { readClock, readRegistry, readScan } from './input.ts';
import { APPROVED, demoNotice, describeError, paint, print, printReport, REJECTED, UsageError } from './output.ts';

export interface VerifyFlags {
  readonly registry?: string;
  readonly demo?: boolean;
  readonly maxAge?: string;
  readonly json?: boolean;
  readonly treatmentDate?: string;
  readonly timeZone?: string;
  readonly now?: string;
}

/** Verifies what was scanned; answers the exit code. */
export async function verify(source: string, flags: VerifyFlags): Promise<number> {
  const now = readClock(flags.now);
  const registry = await readRegistry(flags, now);
  const verifier = createVerifier({ registry, now, ...(flags.timeZone ? { timeZone: flags.timeZone } : {}) });
  if (flags.demo) demoNotice(flags.json);
  const code = await run();
  if (flags.demo) demoNotice(flags.json);
  return code;

  async function run(): Promise<number> {
    try {
      const scan = await readScan(source);
      const report = await verifier.verify(scan, flags.treatmentDate ? { treatmentDate: flags.treatmentDate } : {});
      if (flags.json) print(JSON.stringify(report, undefined, 2));
      else printReport(report);
      return report.conclusion === 'APPROVED' ? APPROVED : REJECTED;
    } catch (error) {
      if (error instanceof EhicError && error.code === 'ERR_EHIC_TREATMENT_DATE')
        throw new UsageError(describeError(error));
      if (!(error instanceof ScanError)) throw error;
      // Nothing could be read, so there are no steps to report.
      if (flags.json)
        print(JSON.stringify({ conclusion: 'REJECTED', error: { code: error.code, message: error.message } }));
      else print(paint('red', `REJECTED: ${describeError(error)}`));
      return REJECTED;
    }
  }
}

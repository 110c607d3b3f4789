import { createVerifier, type Diagnosis, type Scan } from 'eehic';
import { en } from 'eehic/language/en';
import { snapshotRegistry } from 'eehic/registry';
import { APPROVED } from './exit-codes.ts';
import { readScans } from './input.ts';
import { cardRows, demoNotice, exitCodeOfError, paint, print, printRows, printSteps, safe } from './output.ts';
import { describeSignature, printSignature } from './pdf-signature.ts';
import type { Terminal } from './terminal.ts';
import { openRegistry, type TrustFlags } from './trust.ts';
import { describePlace, toJsonError } from './verify-output.ts';

export interface InspectFlags extends TrustFlags {
  readonly json?: boolean;
}

/**
 * Shows every layer of every code, unverified. With a registry it also runs every step, even after failures. With
 * `--json` one code is printed as an object, several as an array of objects, and an error as an object with `error`.
 */
export async function inspect(terminal: Terminal, source: string, flags: InspectFlags): Promise<number> {
  try {
    await inspectAll(terminal, source, flags);
    return APPROVED;
  } catch (error) {
    if (!flags.json) throw error;
    print(terminal, JSON.stringify({ error: toJsonError(error) }, undefined, 2));
    return exitCodeOfError(error);
  }
}

async function inspectAll(terminal: Terminal, source: string, flags: InspectFlags): Promise<void> {
  const scans = await readScans(terminal, source);
  const hasRegistry = flags.demo || flags.registry !== undefined;
  const registry = hasRegistry
    ? await openRegistry(terminal, flags, () => new Date())
    : snapshotRegistry({ results: [] });
  const verifier = createVerifier({ registry });
  if (flags.demo) demoNotice(terminal, flags.json);
  const found = [];
  for (const [index, scan] of scans.entries()) {
    const diagnosis = await verifier.diagnose(scan);
    if (!flags.json) printDiagnosis(terminal, scan, diagnosis, hasRegistry, scans.length > 1 ? index + 1 : undefined);
    const { steps, ...unverified } = diagnosis;
    const document = describeSignature(scan);
    found.push({ ...(hasRegistry ? diagnosis : unverified), ...(document ? { document } : {}) });
  }
  if (flags.json) print(terminal, JSON.stringify(found.length === 1 ? found[0] : found, undefined, 2));
}

function printDiagnosis(
  terminal: Terminal,
  scan: string | Scan,
  diagnosis: Diagnosis,
  hasRegistry: boolean,
  number: number | undefined,
): void {
  const document = describeSignature(scan);
  if (number !== undefined) print(terminal, paint(terminal, 'bold', describePlace(scan, number, en)));
  print(terminal, paint(terminal, 'yellow', 'UNVERIFIED: what the code holds, not whether it is true'));
  if (document) printSignature(terminal, document);
  print(
    terminal,
    `text (${diagnosis.text.length} characters, profile ${diagnosis.profile ?? 'unknown'})\n  ${safe(diagnosis.text)}`,
  );
  for (const { name, size, content, problem } of diagnosis.layers) {
    print(terminal, problem ? `${name}: ${problem}` : `${name} (${size} bytes)\n  ${safe(content)}`);
  }
  if (diagnosis.unverifiedCard) {
    print(terminal, 'card, unverified');
    printRows(terminal, cardRows(diagnosis.unverifiedCard));
  }
  // Without a registry only the first steps are meaningful.
  const first = diagnosis.steps.findIndex(({ id }) => id === 'key-resolved');
  printSteps(terminal, hasRegistry || first < 0 ? diagnosis.steps : diagnosis.steps.slice(0, first));
  if (hasRegistry && diagnosis.warnings.length > 0) {
    print(terminal, '  also noticed:');
    printSteps(terminal, diagnosis.warnings);
  }
  if (number !== undefined) print(terminal);
}

import { createVerifier } from 'eehic';
import { snapshotRegistry } from 'eehic/registry';
import { readScan } from './input.ts';
import { cardRows, demoNotice, paint, print, printRows, printSteps, safe } from './output.ts';
import { describeSignature, printSignature } from './pdf-signature.ts';
import { openRegistry, type TrustFlags } from './trust.ts';

export interface InspectFlags extends TrustFlags {
  readonly json?: boolean;
}

/** Shows every layer, unverified. With a registry it also runs every step, going on after failures. */
export async function inspect(source: string, flags: InspectFlags): Promise<number> {
  const scan = await readScan(source);
  const hasRegistry = flags.demo || flags.registry !== undefined;
  const registry = hasRegistry ? await openRegistry(flags, () => new Date()) : snapshotRegistry({ results: [] });
  const diagnosis = await createVerifier({ registry }).diagnose(scan);
  if (flags.demo) demoNotice(flags.json);
  const document = describeSignature(scan);
  if (flags.json) {
    const { steps, ...unverified } = diagnosis;
    print(
      JSON.stringify({ ...(hasRegistry ? diagnosis : unverified), ...(document ? { document } : {}) }, undefined, 2),
    );
    return 0;
  }
  print(paint('yellow', 'UNVERIFIED: what the code holds, not whether it is true'));
  if (document) printSignature(document);
  print(
    `text (${diagnosis.text.length} characters, profile ${diagnosis.profile ?? 'unknown'})\n  ${safe(diagnosis.text)}`,
  );
  for (const { name, size, content, problem } of diagnosis.layers) {
    print(problem ? `${name}: ${problem}` : `${name} (${size} bytes)\n  ${safe(content)}`);
  }
  if (diagnosis.unverifiedCard) {
    print('card, unverified');
    printRows(cardRows(diagnosis.unverifiedCard));
  }
  // Without a registry only the first steps say anything.
  const first = diagnosis.steps.findIndex(({ id }) => id === 'key-resolved');
  printSteps(hasRegistry || first < 0 ? diagnosis.steps : diagnosis.steps.slice(0, first));
  if (hasRegistry && diagnosis.warnings.length > 0) {
    print('  also noticed:');
    printSteps(diagnosis.warnings);
  }
  return 0;
}

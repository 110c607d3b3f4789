import type { Signer } from '../signers/signer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';

interface Faults {
  /** The number of signatures after which each thread fails. */
  readonly failAfter?: number;
  /** The number of signatures after which the thread ends. */
  readonly endAfter?: number;
}

// biome-ignore lint/style/noDefaultExport: the source of a signer is the default export of a module
export default async function openFaultySigner({ failAfter, endAfter }: Faults = {}): Promise<Signer> {
  const signer = await demoSigner(demoInstitution('BE'));
  let count = 0;
  return {
    ...signer,
    async sign(data) {
      count++;
      if (failAfter !== undefined && count > failAfter) throw new Error('CKR_DEVICE_REMOVED');
      if (endAfter !== undefined && count > endAfter) process.exit(1);
      return signer.sign(data);
    },
  };
}

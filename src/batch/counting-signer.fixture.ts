import { setTimeout as wait } from 'node:timers/promises';
import type { Signer } from '../signers/signer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';

/** Counts of what signers do, in memory that all threads share. */
export const COUNTS = { opened: 0, closed: 1, signing: 2, signed: 3 } as const;

interface Options {
  readonly counts: Int32Array;
  /** The number of the signature of a thread that fails at once, while others are being made. */
  readonly failAt?: number;
}

// biome-ignore lint/style/noDefaultExport: the source of a signer is the default export of a module
export default async function openCountingSigner({ counts, failAt }: Options): Promise<Signer & { close(): void }> {
  const signer = await demoSigner(demoInstitution('BE'));
  let count = 0;
  Atomics.add(counts, COUNTS.opened, 1);
  return {
    ...signer,
    async sign(data) {
      count++;
      if (count === failAt) throw new Error('CKR_DEVICE_REMOVED');
      Atomics.add(counts, COUNTS.signing, 1);
      await wait(10);
      const signature = await signer.sign(data);
      Atomics.add(counts, COUNTS.signing, -1);
      Atomics.add(counts, COUNTS.signed, 1);
      return signature;
    },
    close() {
      Atomics.add(counts, COUNTS.closed, 1);
    },
  };
}

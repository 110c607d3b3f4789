import { readFile } from 'node:fs/promises';
import { type Signer, signerFromPkcs8 } from 'eehic/signers';
import { UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

export interface SignerFlags {
  readonly key?: string;
  readonly certificate?: string;
  readonly algorithm?: string;
}

/**
 * Returns the signer with the given key, or else with the demo key of the institution. If the demo registry does not
 * have the institution, the key is one that no registry links to it.
 */
export async function readSigner(
  terminal: Terminal,
  { countryCode, officialId }: { readonly countryCode: string; readonly officialId: string | undefined },
  flags: SignerFlags,
): Promise<{ readonly signer: Signer; readonly isDemo: boolean }> {
  const algorithm = flags.algorithm as Signer['algorithm'] | undefined;
  if (algorithm && !['ES256', 'PS256', 'RS256'].includes(algorithm))
    throw new UsageError('--algorithm is ES256, PS256 or RS256');
  const choice = algorithm ? { algorithm } : {};
  if (flags.key || flags.certificate) {
    if (!flags.key || !flags.certificate) throw new UsageError('--key and --certificate go together');
    const [key, certificatePem] = await Promise.all([
      readKeyFile(terminal, flags.key),
      readKeyFile(terminal, flags.certificate),
    ]);
    const privateKeyPem = new TextDecoder().decode(key);
    return { signer: await signerFromPkcs8({ privateKeyPem, certificatePem, ...choice }), isDemo: false };
  }
  const { demoInstitution, demoSigner } = await import('eehic/testing');
  const find = (...query: [string, string?]) => {
    try {
      return demoInstitution(...query);
    } catch {
      return undefined;
    }
  };
  const institution = find(countryCode, officialId) ?? find(countryCode) ?? demoInstitution('BE');
  return { signer: await demoSigner(institution, choice), isDemo: true };
}

async function readKeyFile(terminal: Terminal, file: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(terminal, file));
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}

import { readFile } from 'node:fs/promises';
import { createIssuer, type Issuer } from 'eehic';
import type { TrustRegistry } from 'eehic/registry';
import { type Signer, signerFromPem } from 'eehic/signers';
import type { Settings } from '../settings/settings.ts';

/** What cards are issued with. */
export interface Signing {
  readonly issuer: Issuer;
  readonly signer: Signer;
}

/** Reads the key; none where none is configured. A key that cannot be used is an error at the start. */
export async function openSigning(settings: Settings, registry: TrustRegistry): Promise<Signing | undefined> {
  const signer = await openSigner(settings);
  return signer && bindSigner(signer, settings, registry);
}

export function bindSigner(
  signer: Signer,
  { timeZone }: Partial<Pick<Settings, 'timeZone'>>,
  registry: TrustRegistry,
): Signing {
  const issuer = createIssuer({ signer, registry, ...(timeZone === undefined ? {} : { timeZone }) });
  return { signer, issuer };
}

async function openSigner({
  issuerKey,
  issuerCertificate,
  issuerPassphraseFile,
}: Settings): Promise<Signer | undefined> {
  if (issuerKey === undefined) return undefined;
  if (issuerKey === 'demo') {
    const { demoInstitution, demoSigner } = await import('eehic/testing');
    return demoSigner(demoInstitution('BE'));
  }
  return signerFromPem({
    key: await readFile(issuerKey),
    certificate: await readFile(issuerCertificate!),
    ...(issuerPassphraseFile === undefined ? {} : { passphrase: await readPassphrase(issuerPassphraseFile) }),
  });
}

/** Reads a passphrase, which is the first line of its file. */
async function readPassphrase(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/, 1)[0]!;
}

import { readFile } from 'node:fs/promises';
import { createIssuer, type Issuer } from 'eehic';
import type { TrustRegistry } from 'eehic/registry';
import { type Signer, signerFromPkcs8 } from 'eehic/signers';
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

async function openSigner({ issuerKey, issuerCertificate }: Settings): Promise<Signer | undefined> {
  if (issuerKey === undefined) return undefined;
  if (issuerKey === 'demo') {
    const { demoInstitution, demoSigner } = await import('eehic/testing');
    return demoSigner(demoInstitution('BE'));
  }
  return signerFromPkcs8({
    privateKeyPem: await readFile(issuerKey, 'utf8'),
    certificatePem: await readFile(issuerCertificate!, 'utf8'),
  });
}

import { readFile } from 'node:fs/promises';
import { EhicError } from 'eehic';
import type { Pkcs11SignerOptions } from 'eehic/pkcs11';
import {
  type Signer,
  type SignerFromPemOptions,
  type SignerFromPkcs12Options,
  signerFromPem,
  signerFromPkcs12,
} from 'eehic/signers';
import type { AuditFlags } from './audit.ts';
import { UsageError } from './output.ts';
import { type Pkcs11Flags, pkcs11OptionFor, readPkcs11 } from './pkcs11.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { decodeUtf8 } from './text-encoding.ts';
import { type WarnFlags, warnOfExpiry } from './warn-days.ts';

/** The flags of a command that signs; `addSignerOptions` adds their options. */
export interface SignerFlags extends WarnFlags, AuditFlags, Pkcs11Flags {
  readonly key?: string;
  readonly certificate?: string;
  readonly pkcs12?: string;
  readonly passphraseFile?: string;
  readonly algorithm?: string;
}

/** What a signer is made of. */
export type KeySource =
  | { readonly pem: SignerFromPemOptions }
  | { readonly pkcs12: SignerFromPkcs12Options }
  | { readonly pkcs11: Pkcs11SignerOptions };

/**
 * Returns the signer with the given key, or else with the demo key of the institution. If the demo registry does not
 * have the institution, the key is one that no registry links to it.
 */
export async function readSigner(
  terminal: Terminal,
  { countryCode, officialId }: { readonly countryCode: string; readonly officialId: string | undefined },
  flags: SignerFlags,
): Promise<{ readonly signer: Signer; readonly isDemo: boolean }> {
  const source = await readKeySource(terminal, flags);
  if (source) {
    const signer = await openKey(source);
    warnOfExpiry(terminal, signer, flags);
    return { signer, isDemo: false };
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
  return { signer: await demoSigner(institution, parseAlgorithm(flags)), isDemo: true };
}

/** Reads the files that the flags name; `undefined` where they name none. */
export async function readKeySource(terminal: Terminal, flags: SignerFlags): Promise<KeySource | undefined> {
  const { key, certificate, pkcs12, passphraseFile } = flags;
  const choice = parseAlgorithm(flags);
  const device = await readPkcs11(terminal, flags);
  if (device) {
    if (key || pkcs12 || passphraseFile)
      throw new UsageError('--pkcs11 has the key: leave --key, --pkcs12 and --passphrase-file out');
    const given = certificate ? { certificate: await readKeyFile(terminal, certificate) } : {};
    return { pkcs11: { ...device, ...given, ...choice } };
  }
  if (pkcs12 !== undefined) {
    if (key || certificate) throw new UsageError('--pkcs12 has key and certificate: leave --key and --certificate out');
    if (!passphraseFile) throw new UsageError('--pkcs12 needs --passphrase-file, a file with the passphrase');
    const passphrase = await readPassphrase(terminal, passphraseFile);
    return { pkcs12: { pkcs12: await readKeyFile(terminal, pkcs12), passphrase, ...choice } };
  }
  if (!key) {
    if (certificate) throw new UsageError('--certificate needs --key, the private key that belongs to it');
    if (passphraseFile) throw new UsageError('--passphrase-file is for the key given as --key or --pkcs12');
    return undefined;
  }
  return {
    pem: {
      key: await readKeyFile(terminal, key),
      ...(certificate ? { certificate: await readKeyFile(terminal, certificate) } : {}),
      ...(passphraseFile ? { passphrase: await readPassphrase(terminal, passphraseFile) } : {}),
      ...choice,
    },
  };
}

/** Reads the flag of the algorithm. */
export function parseAlgorithm({ algorithm }: SignerFlags): { readonly algorithm?: Signer['algorithm'] } {
  if (algorithm === undefined) return {};
  if (algorithm === 'ES256' || algorithm === 'PS256' || algorithm === 'RS256') return { algorithm };
  throw new UsageError('--algorithm is ES256, PS256 or RS256');
}

async function openKey(source: KeySource): Promise<Signer> {
  try {
    if ('pem' in source) return await signerFromPem(source.pem);
    if ('pkcs12' in source) return await signerFromPkcs12(source.pkcs12);
    const { pkcs11Signer } = await import('eehic/pkcs11');
    return await pkcs11Signer(source.pkcs11);
  } catch (error) {
    throw withOption(error, source);
  }
}

/** Adds to the error for what a source of a key lacks which option gives it. */
export function withOption(error: unknown, source: KeySource): unknown {
  const option = error instanceof EhicError ? optionFor(error, source) : undefined;
  if (!(error instanceof EhicError) || option === undefined) return error;
  return new EhicError(error.code, `${error.message} (${option})`, error.params);
}

/** The option that was missing. */
function optionFor(error: EhicError, source: KeySource): string | undefined {
  if ('pkcs11' in source) return pkcs11OptionFor(error, source.pkcs11);
  const { code, params } = error;
  if (code === 'ERR_EHIC_PASSPHRASE') return params.problem === 'MISSING' ? '--passphrase-file' : undefined;
  if (code === 'ERR_EHIC_CERTIFICATE') return 'pem' in source && !source.pem.certificate ? '--certificate' : undefined;
  if (code !== 'ERR_EHIC_PRIVATE_KEY' || params.found === undefined) return undefined;
  if ('pkcs12' in source) return '--key';
  return params.found === 'PKCS12' ? '--pkcs12' : undefined;
}

/** Reads a passphrase, which is the first line of its file, as for OpenSSL. */
async function readPassphrase(terminal: Terminal, file: string): Promise<string> {
  const text = decodeUtf8(await readKeyFile(terminal, file), file);
  if (text === '') throw new UsageError(`no passphrase: ${file} is empty`);
  return text.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0]!;
}

async function readKeyFile(terminal: Terminal, file: string): Promise<Uint8Array> {
  try {
    return await readFile(pathOf(terminal, file));
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}

import { readFile } from 'node:fs/promises';
import type { SignerSource } from 'eehic/batch';
import { demoInstitution, demoKeyPair } from 'eehic/testing';
import { readJson, type Settings, UsageError } from './settings.ts';

/** The options that are of use with one kind of key alone. */
const OF_A_TOKEN = ['token', 'token-key-label', 'token-key-id', 'pin-env', 'pin-file'] as const;

/**
 * Where the key that signs comes from. A device with a PKCS#11 module has the options that `eehic issue-batch` has for
 * it; any other is a module whose default export returns its signer.
 */
export async function signerSource(settings: Settings): Promise<SignerSource> {
  const { key, 'signer-module': module, 'signer-options': options, 'demo-key': isDemo, pkcs11 } = settings;
  if ([key !== undefined, module !== undefined, pkcs11 !== undefined, isDemo].filter(Boolean).length !== 1)
    throw new UsageError('one of --key, --pkcs11, --signer-module and --demo-key is needed');
  const unused = OF_A_TOKEN.find((name) => pkcs11 === undefined && settings[name] !== undefined);
  if (unused) throw new UsageError(`--${unused} needs --pkcs11, the module`);
  if (isDemo) {
    const { privateKeyPem, certificatePem } = demoKeyPair(demoInstitution('BE'));
    return { pem: { key: privateKeyPem, certificate: certificatePem } };
  }
  if (module !== undefined) return { module, ...(options === undefined ? {} : { options: await readJson(options) }) };
  if (pkcs11 !== undefined) return { pkcs11: await pkcs11Options(pkcs11, settings) };
  const passphraseFile = settings['passphrase-file'];
  const passphrase = passphraseFile === undefined ? undefined : await readFile(passphraseFile, 'utf8');
  return {
    pem: {
      key: await readFile(key!),
      ...(await certificateOf(settings)),
      ...(passphrase === undefined ? {} : { passphrase: passphrase.replace(/\r?\n$/, '') }),
    },
  };
}

type Pkcs11Options = Extract<SignerSource, { readonly pkcs11: unknown }>['pkcs11'];

async function pkcs11Options(module: string, settings: Settings): Promise<Pkcs11Options> {
  const { token, 'token-key-label': label, 'token-key-id': id } = settings;
  const pin = await readPin(settings);
  return {
    module,
    ...(token === undefined ? {} : { token: { label: token } }),
    ...(pin === undefined ? {} : { pin }),
    key: { ...(label === undefined ? {} : { label }), ...(id === undefined ? {} : { id }) },
    ...(await certificateOf(settings)),
  };
}

async function certificateOf({ certificate }: Settings) {
  return certificate === undefined ? {} : { certificate: await readFile(certificate) };
}

/** The PIN is never an argument, which other users of the machine could read. */
async function readPin({ 'pin-env': variable, 'pin-file': file }: Settings): Promise<string | undefined> {
  if (variable !== undefined && file !== undefined) throw new UsageError('--pin-env or --pin-file, not both');
  if (variable === undefined && file === undefined) return undefined;
  const text = file === undefined ? process.env[variable!] : await readFile(file, 'utf8');
  const [pin] = (text ?? '').replace(/^\ufeff/, '').split(/\r?\n/, 1);
  if (!pin) throw new UsageError('the PIN is empty');
  return pin;
}

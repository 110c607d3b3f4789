import { hexDecode } from '../codec/bytes.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';
import { markSelfChecking } from '../crypto/sign-checked.ts';
import { isCertificate, readCertificate } from '../crypto/x509/certificate.ts';
import { parseCertificates } from '../crypto/x509/pem.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { bindKey } from '../signers/bind-key.ts';
import { requireAllowed } from '../signers/private-key.ts';
import type { Signer } from '../signers/signer.ts';
import type { CertificateSource } from '../signers/webcrypto.ts';
import { isBytes, requireText, unusable } from '../usage.ts';
import type { Cryptoki } from './cryptoki.ts';
import { isSameId, type TokenCertificate, type TokenKey } from './objects.ts';
import { openModule } from './open-module.ts';
import { Pkcs11Key } from './pkcs11-key.ts';
import { type Pkcs11Token, requirePin, requireToken } from './token-session.ts';

/** Which private key of a token is meant. Both must fit where both are given. */
export interface Pkcs11KeySelection {
  /** Its label (`CKA_LABEL`). */
  readonly label?: string;
  /** Its id (`CKA_ID`), as bytes or in hexadecimal, as tools print it, such as `01` or `0a:3f`. */
  readonly id?: string | Uint8Array;
}

/** A key in a device with a PKCS#11 module: an HSM, a smart card, a USB token. All of it is data, for worker threads. */
export interface Pkcs11SignerOptions {
  /** The path of the module of the device, a shared library (`.so`, `.dll`, `.dylib`). */
  readonly module: string;
  /** The token, by its label, its serial number or its slot; may be omitted where there is one alone. */
  readonly token?: Pkcs11Token;
  /** The PIN of the user; omitted where the token wants none, or asks for it by itself. */
  readonly pin?: string;
  /** The key; may be omitted where the token has one alone. Of several that fit, the one of `certificate` is taken. */
  readonly key?: Pkcs11KeySelection;
  /** The certificate, PEM or DER, with its chain in any order; by default the one on the token. */
  readonly certificate?: CertificateSource;
  /** Further certificates of the chain; those on the token are used as well. */
  readonly chain?: CertificateSource;
  /** The algorithm; by default it follows from the key: ES256 or RS256. */
  readonly algorithm?: AlgorithmName;
}

/** A signer with a session that can be closed. */
export interface Pkcs11Signer extends Signer {
  /** Closes the session with the token; the signer cannot sign after that. */
  close(): void;
}

const OPTIONS: OptionNames<Pkcs11SignerOptions> = {
  module: true,
  token: true,
  pin: true,
  key: true,
  certificate: true,
  chain: true,
  algorithm: true,
};
const KEY: OptionNames<Pkcs11KeySelection> = { label: true, id: true };

/**
 * A signer over a key in a device with a PKCS#11 module (2.40): P-256 for ES256; RSA of 2048 bits or more for RS256,
 * or PS256 if `algorithm` says so. The private key stays in the device. It needs the package `pkcs11js`, installed
 * beside this one, and Node.
 *
 * Everything is tried before it is returned: the module, the token, the PIN, the key, and, by a signature, that the
 * certificate belongs to it. Of the certificates on the token, those with the id of the key come first, and of these
 * the one that became valid last. Each signature is verified before it is returned.
 *
 * A session that was lost, a logout by other code of the process and a device that restarts are got over: the signer
 * logs in again and looks the key up, five times within 2.6 seconds. A wrong PIN is never tried twice, and not at all
 * when one attempt is left. Calls of the device block the thread while it signs. Each worker thread opens a signer of
 * its own, after the main thread has used the module.
 *
 * @throws {SignerError} `ERR_EHIC_PKCS11_UNAVAILABLE` without `pkcs11js`. With `params.problem`:
 * `ERR_EHIC_PKCS11_MODULE` (`NOT_FOUND`, `NOT_LOADABLE`, `NOT_INITIALIZED`, `MAIN_THREAD_FIRST`);
 * `ERR_EHIC_PKCS11_TOKEN` (`NOT_FOUND`, `SEVERAL`, `REMOVED`); `ERR_EHIC_PKCS11_PIN` (`MISSING`, `WRONG`, `LOCKED`, `FINAL_TRY`, `EXPIRED`, `NOT_SET`);
 * `ERR_EHIC_PKCS11_KEY` (`NOT_FOUND`, `SEVERAL`, `CANNOT_SIGN`, `NO_MECHANISM`). `ERR_EHIC_PKCS11_DEVICE` for any other
 * answer of the device; `ERR_EHIC_KEY_NOT_ALLOWED`; `ERR_EHIC_KEY_MISMATCH`. Its `sign` throws the same.
 * @throws {EhicError} `ERR_EHIC_CERTIFICATE` without a certificate; `ERR_EHIC_OPTIONS`.
 *
 * @example
 * const signer = await pkcs11Signer({ module: '/usr/lib/softhsm/libsofthsm2.so', token: { label: 'fund' }, pin, key: { id: '01' } });
 */
export async function pkcs11Signer(options: Pkcs11SignerOptions): Promise<Pkcs11Signer> {
  const { given, search } = parseOptions(options);
  return signerOn(new Pkcs11Key(await openModule(options.module), search), given, options.algorithm);
}

/** As `pkcs11Signer`, over a module that is loaded. */
export async function signerOfModule(
  cryptoki: Cryptoki,
  options: Pkcs11SignerOptions,
  wait?: (milliseconds: number) => Promise<unknown>,
): Promise<Pkcs11Signer> {
  const { given, search } = parseOptions(options);
  return signerOn(new Pkcs11Key(cryptoki, search, wait), given, options.algorithm);
}

interface GivenCertificates {
  readonly certificates: readonly Uint8Array[] | undefined;
  readonly chain: readonly Uint8Array[];
}

function parseOptions(options: Pkcs11SignerOptions) {
  requireOptions(options, OPTIONS);
  const { module, token, pin, key = {}, certificate, chain } = options;
  requireText('module', module);
  if (module === '' || module.includes('\0')) throw unusable('module', 'the path of a PKCS#11 module is needed');
  requireToken(token);
  requirePin(pin);
  requireOptions(key, KEY, 'key');
  if (key.label !== undefined) requireText('key.label', key.label);
  const given: GivenCertificates = {
    certificates: certificate === undefined ? undefined : parseCertificates(certificate),
    chain: chain === undefined ? [] : parseCertificates(chain),
  };
  const search = { token, pin, label: key.label, id: parseId(key.id), certificates: given.certificates ?? [] };
  return { given, search };
}

function parseId(id: string | Uint8Array | undefined): Uint8Array | undefined {
  if (id === undefined) return undefined;
  if (isBytes(id)) return id.slice();
  const digits = typeof id === 'string' ? id.replaceAll(':', '') : '';
  if (!/^(?:[\da-f]{2})+$/i.test(digits)) throw unusable('key.id', 'bytes, or pairs of hexadecimal digits are needed');
  return hexDecode(digits.toLowerCase());
}

async function signerOn(
  device: Pkcs11Key,
  { certificates: given, chain }: GivenCertificates,
  algorithm: AlgorithmName | undefined,
): Promise<Pkcs11Signer> {
  try {
    const { key, certificates: onToken } = await device.open();
    requireAllowed(key.info, 'private key');
    const candidates = orderCandidates(onToken, key);
    const own = given ?? candidates;
    if (own.length === 0) {
      const message = 'the token has no certificate, and none was given: give it as "certificate"';
      throw new EhicError('ERR_EHIC_CERTIFICATE', message);
    }
    const open =
      async ({ name }: { readonly name: AlgorithmName }) =>
      (data: Uint8Array) =>
        device.sign(name, data);
    const signer = await bindKey({ info: key.info, open }, own, algorithm, [...(given ?? []), ...chain, ...candidates]);
    return markSelfChecking({ ...signer, close: () => device.close() });
  } catch (error) {
    device.close();
    throw error;
  }
}

/** The readable certificates: first those with the id of the key, and of these first the one that became valid last. */
function orderCandidates(certificates: readonly TokenCertificate[], { id }: TokenKey): readonly Uint8Array[] {
  const now = Date.now();
  const rank = ({ id: other, der }: TokenCertificate) => {
    const from = readCertificate(der).notBefore.getTime();
    return { isOwn: isSameId(id, other), began: from <= now ? from : -from };
  };
  return certificates
    .filter(({ der }) => isCertificate(der))
    .map((certificate) => ({ der: certificate.der, ...rank(certificate) }))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || other.began - one.began)
    .map(({ der }) => der);
}

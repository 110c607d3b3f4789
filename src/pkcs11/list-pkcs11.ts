import { hexEncode } from '../codec/bytes.ts';
import { isCertificate, readCertificate } from '../crypto/x509/certificate.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { describeKind } from '../signers/private-key.ts';
import { requireText, unusable } from '../usage.ts';
import { CK, type Cryptoki, numberOf, type TokenInfo } from './cryptoki.ts';
import { faultOf } from './faults.ts';
import { readCertificates, readKeys } from './objects.ts';
import { openModule } from './open-module.ts';
import {
  closeSession,
  openSession,
  type Pkcs11Token,
  requirePin,
  requireToken,
  type TokenSlot,
  tokenSlots,
} from './token-session.ts';

/** What to list. */
export interface ListPkcs11Options {
  /** The path of the module of the device. */
  readonly module: string;
  /** The only token to list; by default all of them. */
  readonly token?: Pkcs11Token;
  /** The PIN of the user of the one token that is listed: without it, most tokens do not show their private keys. */
  readonly pin?: string;
}

const OPTIONS: OptionNames<ListPkcs11Options> = { module: true, token: true, pin: true };

/** A private key on a token. */
export interface ListedKey {
  /** Its label; empty where it has none. */
  readonly label: string;
  /** Its id in hexadecimal; empty where it has none. */
  readonly id: string;
  /** Its kind, such as `EC P-256` or `RSA 2048 bits`. */
  readonly kind: string;
  /** Whether it may sign. */
  readonly canSign: boolean;
}

/** A certificate on a token. */
export interface ListedCertificate {
  /** Its label; empty where it has none. */
  readonly label: string;
  /** Its id in hexadecimal, which is that of its key; empty where it has none. */
  readonly id: string;
  /** The certificate, DER. */
  readonly der: Uint8Array;
  /** The time from which it is valid; omitted for one that cannot be read. */
  readonly notBefore?: Date;
  /** The time until which it is valid; omitted for one that cannot be read. */
  readonly notAfter?: Date;
}

/** A token, and what is on it as far as it shows that. */
export interface ListedToken {
  /** The number of its slot. */
  readonly slot: number;
  /** Its label; empty where it has none. */
  readonly label: string;
  /** Its serial number. */
  readonly serial: string;
  /** Who made it. */
  readonly manufacturer: string;
  /** Its model. */
  readonly model: string;
  /** Whether it was initialized; one that was not has no keys. */
  readonly isInitialized: boolean;
  /** Whether it wants a PIN before it shows and uses private keys. */
  readonly wantsPin: boolean;
  /** Whether wrong PINs were tried: `FEW_LEFT` after one, `FINAL_TRY` when one attempt is left, then `LOCKED`. */
  readonly pinAttempts: 'ALL_LEFT' | 'FEW_LEFT' | 'FINAL_TRY' | 'LOCKED';
  /** Its private keys. */
  readonly keys: readonly ListedKey[];
  /** Its certificates. */
  readonly certificates: readonly ListedCertificate[];
}

/**
 * Lists the tokens of a PKCS#11 module with their private keys and certificates: what there is to put into the options
 * of `pkcs11Signer`. A PIN is entered at one token only, so that it locks no other.
 *
 * @throws {SignerError} as `pkcs11Signer`.
 * @throws {EhicError} `ERR_EHIC_OPTIONS`.
 *
 * @example
 * for (const { label, keys } of await listPkcs11({ module, token: { label: 'fund' }, pin })) console.log(label, keys);
 */
export async function listPkcs11(options: ListPkcs11Options): Promise<readonly ListedToken[]> {
  parseOptions(options);
  return listTokens(await openModule(options.module), options);
}

/** As `listPkcs11`, over a module that is loaded. */
export function listTokens(cryptoki: Cryptoki, options: ListPkcs11Options): readonly ListedToken[] {
  const { token, pin } = parseOptions(options);
  try {
    if (token !== undefined || pin !== undefined) return [listOne(cryptoki, token, pin)];
    return tokenSlots(cryptoki).map((slot) => describe(slot, readContents(cryptoki, slot)));
  } catch (error) {
    throw faultOf(error);
  }
}

function parseOptions(options: ListPkcs11Options): ListPkcs11Options {
  requireOptions(options, OPTIONS);
  requireText('module', options.module);
  if (options.module === '') throw unusable('module', 'the path of a PKCS#11 module is needed');
  requireToken(options.token);
  requirePin(options.pin);
  return options;
}

type Contents = Pick<ListedToken, 'keys' | 'certificates'>;

function listOne(cryptoki: Cryptoki, token: Pkcs11Token | undefined, pin: string | undefined): ListedToken {
  const session = openSession(cryptoki, token, pin, true);
  try {
    const info = cryptoki.C_GetTokenInfo(session.slot);
    return describe({ slot: session.slot, info }, readSession(session));
  } finally {
    closeSession(session);
  }
}

function readContents(cryptoki: Cryptoki, { slot, info }: TokenSlot): Contents {
  if ((info.flags & CK.F_TOKEN_INITIALIZED) === 0) return { keys: [], certificates: [] };
  const session = openSession(cryptoki, { slot: numberOf(slot) }, undefined, true);
  try {
    return readSession(session);
  } finally {
    closeSession(session);
  }
}

function readSession(session: Parameters<typeof readKeys>[0]): Contents {
  const keys = readKeys(session).map(({ label, id, info, canSign }) => {
    return { label, id: hexEncode(id), kind: describeKind(info), canSign };
  });
  const certificates = readCertificates(session).map(({ label, id, der }) => {
    return { label, id: hexEncode(id), der, ...readValidity(der) };
  });
  return { keys, certificates };
}

function readValidity(der: Uint8Array): Pick<ListedCertificate, 'notBefore' | 'notAfter'> {
  if (!isCertificate(der)) return {};
  const { notBefore, notAfter } = readCertificate(der);
  return { notBefore, notAfter };
}

function describe({ slot, info }: TokenSlot, contents: Contents): ListedToken {
  const { label, serialNumber, manufacturerID, model, flags } = info;
  return {
    slot: numberOf(slot),
    label: label.trimEnd(),
    serial: serialNumber.trimEnd(),
    manufacturer: manufacturerID.trimEnd(),
    model: model.trimEnd(),
    isInitialized: (flags & CK.F_TOKEN_INITIALIZED) !== 0,
    wantsPin: (flags & CK.F_LOGIN_REQUIRED) !== 0,
    pinAttempts: attemptsOf(info),
    ...contents,
  };
}

function attemptsOf({ flags }: TokenInfo): ListedToken['pinAttempts'] {
  if ((flags & CK.F_USER_PIN_LOCKED) !== 0) return 'LOCKED';
  if ((flags & CK.F_USER_PIN_FINAL_TRY) !== 0) return 'FINAL_TRY';
  return (flags & CK.F_USER_PIN_COUNT_LOW) !== 0 ? 'FEW_LEFT' : 'ALL_LEFT';
}

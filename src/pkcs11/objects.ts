import { equalBytes, hexEncode, utf8Decode } from '../codec/bytes.ts';
import { DerError, readFirstDer } from '../crypto/x509/der.ts';
import { bitLength, curveOf, isSafeExponent, type PublicKeyInfo } from '../crypto/x509/public-key-info.ts';
import { CK, CKR, type Handle, numberOf, type TemplateEntry } from './cryptoki.ts';
import { returnValueOf } from './faults.ts';
import type { TokenSession } from './token-session.ts';

/** How many objects a call asks for, and the greatest number that is looked at. */
const AT_ONCE = 64;
const MAX_OBJECTS = 4096;

/** A private key on a token. */
export interface TokenKey {
  readonly handle: Handle;
  /** Its label; empty where it has none. */
  readonly label: string;
  /** Its id (`CKA_ID`), which its certificate has as well. */
  readonly id: Uint8Array;
  readonly info: PublicKeyInfo;
  /** Whether it may sign (`CKA_SIGN`). */
  readonly canSign: boolean;
  /** Whether the PIN has to be entered for each signature (`CKA_ALWAYS_AUTHENTICATE`). */
  readonly wantsPinEachTime: boolean;
}

/** A certificate on a token. */
export interface TokenCertificate {
  readonly label: string;
  readonly id: Uint8Array;
  readonly der: Uint8Array;
}

/** Returns the private keys with these attributes. */
export function readKeys(session: TokenSession, wanted: readonly TemplateEntry[] = []): readonly TokenKey[] {
  return findObjects(session, [{ type: CK.A_CLASS, value: CK.O_PRIVATE_KEY }, ...wanted]).map((handle) => {
    const id = readId(session, handle);
    return {
      handle,
      label: readText(session, handle, CK.A_LABEL),
      id,
      info: readInfo(session, handle, id),
      canSign: readFlag(session, handle, CK.A_SIGN) ?? true,
      wantsPinEachTime: readFlag(session, handle, CK.A_ALWAYS_AUTHENTICATE) ?? false,
    };
  });
}

/** Returns the X.509 certificates of the token. */
export function readCertificates(session: TokenSession): readonly TokenCertificate[] {
  const handles = findObjects(session, [
    { type: CK.A_CLASS, value: CK.O_CERTIFICATE },
    { type: CK.A_CERTIFICATE_TYPE, value: 0 },
  ]);
  return handles.flatMap((handle) => {
    const der = readAttribute(session, handle, CK.A_VALUE);
    if (!der) return [];
    return [{ label: readText(session, handle, CK.A_LABEL), id: readId(session, handle), der: new Uint8Array(der) }];
  });
}

/**
 * Returns whether a key is that of a certificate, given its SubjectPublicKeyInfo, as far as the token tells without a
 * signature: it may have neither the public key nor the certificate.
 */
export function belongsTo(session: TokenSession, key: TokenKey, spki: Uint8Array): boolean | undefined {
  const isRsa = key.info.type === 'RSA';
  const number = publicPart(session, key.handle, key.id, isRsa ? CK.A_MODULUS : CK.A_EC_POINT);
  if (!number) return undefined;
  return Buffer.from(spki).includes(isRsa ? number : Buffer.from(readPoint(number)));
}

/** A point is an octet string in DER (PKCS#11 2.3.3), but some devices answer it bare. */
function readPoint(value: Buffer): Uint8Array {
  try {
    const { tag, content, bytes } = readFirstDer(value);
    return tag === 0x04 && bytes.length === value.length ? content : value;
  } catch {
    return value;
  }
}

function readInfo(session: TokenSession, key: Handle, id: Uint8Array): PublicKeyInfo {
  const type = readNumber(session, key, CK.A_KEY_TYPE);
  if (type === CK.K_EC) return { type: 'EC', curve: readCurve(publicPart(session, key, id, CK.A_EC_PARAMS)) };
  if (type !== CK.K_RSA) return { type: 'other' };
  const modulus = publicPart(session, key, id, CK.A_MODULUS) ?? Buffer.alloc(0);
  const exponent = publicPart(session, key, id, CK.A_PUBLIC_EXPONENT);
  // A device need not tell the exponent; that of the certificate is looked at in any case.
  return { type: 'RSA', bits: bitLength(modulus), exponentIsSafe: !exponent || isSafeExponent(exponent) };
}

function readCurve(parameters: Buffer | undefined): string {
  try {
    return parameters ? curveOf(readFirstDer(parameters)) : 'unknown';
  } catch (error) {
    if (error instanceof DerError) return 'unknown';
    throw error;
  }
}

/** Reads an attribute of a private key that is public, or else from the public key with the same id. */
function publicPart(session: TokenSession, key: Handle, id: Uint8Array, type: number): Buffer | undefined {
  const own = readAttribute(session, key, type);
  if (own || id.length === 0) return own;
  const [publicKey] = findObjects(session, [
    { type: CK.A_CLASS, value: CK.O_PUBLIC_KEY },
    { type: CK.A_ID, value: Buffer.from(id) },
  ]);
  return publicKey && readAttribute(session, publicKey, type);
}

function findObjects({ cryptoki, handle }: TokenSession, template: readonly TemplateEntry[]): readonly Handle[] {
  const found: Handle[] = [];
  cryptoki.C_FindObjectsInit(handle, template);
  try {
    while (found.length < MAX_OBJECTS) {
      const next = cryptoki.C_FindObjects(handle, AT_ONCE);
      found.push(...next);
      if (next.length === 0) break;
    }
  } finally {
    cryptoki.C_FindObjectsFinal(handle);
  }
  return found;
}

function readAttribute({ cryptoki, handle }: TokenSession, object: Handle, type: number): Buffer | undefined {
  try {
    const value = cryptoki.C_GetAttributeValue(handle, object, [{ type }])[0]?.value;
    return Buffer.isBuffer(value) && value.length > 0 ? value : undefined;
  } catch (error) {
    const value = returnValueOf(error);
    if (value === CKR.ATTRIBUTE_TYPE_INVALID || value === CKR.ATTRIBUTE_SENSITIVE) return undefined;
    throw error;
  }
}

function readId(session: TokenSession, object: Handle): Uint8Array {
  return new Uint8Array(readAttribute(session, object, CK.A_ID) ?? []);
}

function readText(session: TokenSession, object: Handle, type: number): string {
  const value = readAttribute(session, object, type);
  return value ? (utf8Decode(value) ?? value.toString('latin1')) : '';
}

function readFlag(session: TokenSession, object: Handle, type: number): boolean | undefined {
  const value = readAttribute(session, object, type);
  return value && value[0] !== 0;
}

function readNumber(session: TokenSession, object: Handle, type: number): number | undefined {
  const value = readAttribute(session, object, type);
  return value && numberOf(value);
}

/** The name of a key in words. */
export function describeKey({ label, id }: Pick<TokenKey, 'label' | 'id'>): string {
  return `"${label}" (id ${id.length === 0 ? 'none' : hexEncode(id)})`;
}

/** Whether two ids are the same, and there is one. */
export function isSameId(one: Uint8Array, other: Uint8Array): boolean {
  return one.length > 0 && equalBytes(one, other);
}

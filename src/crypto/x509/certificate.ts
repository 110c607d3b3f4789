import { fromBER, ObjectIdentifier } from 'asn1js';
import { Certificate as PkijsCertificate, RSAPublicKey } from 'pkijs';
import { base64urlEncode, equalBytes } from '../../codec/bytes.ts';
import { EhicError } from '../../errors.ts';
import { type PssLimits, readKeyAlgorithm, readPssLimits } from '../rsa-pss.ts';
import { sha256 } from '../sha256.ts';
import { OID } from './object-identifiers.ts';
import { isDerSequence } from './pem.ts';

/** The kind of a public key, as far as the algorithm table needs it. */
export type KeyKind =
  | {
      readonly type: 'EC';
      /** `explicit` where the parameters of the curve stand in place of its name. */
      readonly curve: string;
    }
  | {
      readonly type: 'RSA';
      readonly bits: number;
      readonly exponentIsSafe: boolean;
      /** Of a key of the kind id-RSASSA-PSS, which makes signatures of PSS only; absent for one of the kind rsaEncryption. */
      readonly pssLimits?: PssLimits;
    }
  | { readonly type: 'other' };

/** What is read from a certificate: its key and its validity. It is not checked against any authority. */
export interface Certificate {
  readonly der: Uint8Array;
  /** SubjectPublicKeyInfo, DER. */
  readonly spki: Uint8Array;
  readonly keyKind: KeyKind;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

const parsed = new WeakMap<Uint8Array, Certificate>();

/** Reads one DER certificate (RFC 5280) that fills `der`; read once for the same bytes. Throws `ERR_EHIC_CERTIFICATE`. */
export function readCertificate(der: Uint8Array): Certificate {
  const known = parsed.get(der);
  // The array may have been written to since.
  if (known && equalBytes(known.der, der)) return known;
  let certificate: Certificate;
  try {
    const asn1 = fromBER(der);
    if (!isDerSequence(der) || asn1.offset !== der.length) throw new Error('not DER');
    const source = new PkijsCertificate({ schema: asn1.result });
    const info = source.subjectPublicKeyInfo;
    const spki = new Uint8Array(info.toSchema().toBER());
    certificate = {
      der: der.slice(),
      spki,
      keyKind: keyKindOf(info, spki),
      notBefore: source.notBefore.value,
      notAfter: source.notAfter.value,
    };
  } catch {
    throw new EhicError('ERR_EHIC_CERTIFICATE', 'not a certificate that can be read');
  }
  parsed.set(der, certificate);
  parsed.set(certificate.der, certificate);
  return certificate;
}

function keyKindOf(info: PkijsCertificate['subjectPublicKeyInfo'], spki: Uint8Array): KeyKind {
  const { algorithmId, algorithmParams } = info.algorithm;
  if (algorithmId === OID.ecPublicKey) {
    const curve = algorithmParams instanceof ObjectIdentifier ? algorithmParams.valueBlock.toString() : 'explicit';
    return { type: 'EC', curve: CURVES[curve] ?? curve };
  }
  let pssLimits: PssLimits | undefined;
  try {
    pssLimits = readPssLimits(readKeyAlgorithm(spki));
  } catch {
    return { type: 'other' };
  }
  const key = RSAPublicKey.fromBER(info.subjectPublicKey.valueBlock.valueHexView as Uint8Array<ArrayBuffer>);
  return {
    type: 'RSA',
    bits: bitLength(key.modulus.valueBlock.valueHexView),
    exponentIsSafe: bitLength(key.publicExponent.valueBlock.valueHexView) > 1,
    ...(pssLimits === undefined ? {} : { pssLimits }),
  };
}

/** Number of bits of a big-endian unsigned integer. */
export function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : 8 * (bytes.length - first) - (Math.clz32(bytes[first]!) - 24);
}

/** SHA-256 of a certificate's DER: its thumbprint. */
export async function thumbprint(der: Uint8Array): Promise<Uint8Array> {
  return sha256(der);
}

/** The thumbprint as JOSE writes it: `x5t#S256`, Base64url without padding (RFC 7515 4.1.8). */
export async function x5tS256(der: Uint8Array): Promise<string> {
  return base64urlEncode(await thumbprint(der));
}

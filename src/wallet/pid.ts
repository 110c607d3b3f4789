import { isBirthDate } from '../card/local-date.ts';
import { ALGORITHMS } from '../crypto/algorithms.ts';
import { certificateKey } from '../crypto/keys.ts';
import { verifySignature } from '../crypto/verify.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { checkPath } from '../crypto/x509/certificate-path.ts';
import { DecodeError, EhicError } from '../errors.ts';
import { readHeader } from './header.ts';
import { type BindingRequest, findBindingFault } from './key-binding.ts';
import { type Json, openSdJwt, type SdJwt } from './sd-jwt.ts';
import { findValidityFault } from './validity.ts';

/** The type of the identity that is read. */
const PID_TYPE = 'urn:eudi:pid:1';

/** The person that a verified identity names. */
export interface PidHolder {
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  /** The personal number, where it was disclosed. */
  readonly personalNumber?: string;
}

/** Why an identity is not accepted. */
export interface PidFault {
  readonly code: 'PID_INVALID' | 'PID_UNTRUSTED';
  readonly params: { readonly problem: string };
}

/**
 * Verifies a presented identity (PID) by the anchors: its certificates lead to one of them now, it is signed, valid and
 * bound to its holder for this request. Whether it was revoked is not looked at.
 */
export async function verifyPid(
  text: string,
  request: BindingRequest,
  anchors: readonly Uint8Array[],
): Promise<PidHolder | PidFault> {
  try {
    const sdJwt = await openSdJwt(text);
    return (await findPidFault(sdJwt, request, anchors)) ?? readHolder(sdJwt.claims);
  } catch (error) {
    if (error instanceof DecodeError) return invalid(error.reason);
    throw error;
  }
}

async function findPidFault(
  sdJwt: SdJwt,
  request: BindingRequest,
  anchors: readonly Uint8Array[],
): Promise<PidFault | undefined> {
  const { jws, claims } = sdJwt;
  const { leaf, intermediates } = readHeader(jws);
  if (claims.vct !== PID_TYPE) return invalid('vct');
  const verdict = await checkPath(leaf, { intermediates, anchors, at: request.now, purpose: 'credential' });
  if (verdict !== 'TRUSTED') return { code: 'PID_UNTRUSTED', params: { problem: verdict } };
  if (!(await isSignedBy(leaf, sdJwt))) return invalid('signature');
  if (findValidityFault(request.now, claims)) return invalid('validity');
  const binding = await findBindingFault(sdJwt, request);
  return binding && invalid(String(binding.params?.problem ?? binding.code));
}

async function isSignedBy(leaf: Uint8Array, { jws }: SdJwt): Promise<boolean> {
  try {
    const key = await certificateKey(readCertificate(leaf), ALGORITHMS.ES256);
    return await verifySignature(ALGORITHMS.ES256, key, jws.signature, jws.signingInput);
  } catch (error) {
    if (error instanceof EhicError) return false;
    throw error;
  }
}

function readHolder(claims: Json): PidHolder | PidFault {
  const { family_name: familyName, given_name: givenNames, birthdate: birthDate } = claims;
  const { personal_administrative_number: personalNumber } = claims;
  if (!isName(familyName) || !isName(givenNames)) return invalid('names');
  if (typeof birthDate !== 'string' || !isBirthDate(birthDate)) return invalid('birthdate');
  return { familyName, givenNames, birthDate, ...(typeof personalNumber === 'string' ? { personalNumber } : {}) };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/\p{Cs}/u.test(value);
}

function invalid(problem: string): PidFault {
  return { code: 'PID_INVALID', params: { problem } };
}

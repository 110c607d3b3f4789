import { base64urlDecode } from '../codec/bytes.ts';
import { decodeCompactJws } from '../codec/jws.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import type { ReasonCode } from '../codes.ts';
import { ALGORITHMS } from '../crypto/algorithms.ts';
import { mayVerify } from '../crypto/jwk.ts';
import { jwkKey } from '../crypto/keys.ts';
import { verifySignature } from '../crypto/verify.ts';
import { DecodeError, type Params } from '../errors.ts';
import { isObject } from '../usage.ts';
import { digestOf, type Json, type SdJwt } from './sd-jwt.ts';
import { findValidityFault } from './validity.ts';

const MAX_AGE_SECONDS = 300;
/** The bytes of a coordinate of P-256. */
const COORDINATE_LENGTH = 32;

/** What a proof of possession has to be made for. */
export interface BindingRequest {
  /** The value that the verifier chose for this presentation. */
  readonly nonce: string;
  /** The verifier, as the wallet names it. */
  readonly audience: string;
  readonly now: Date;
}

/** Why a proof of possession is not accepted. */
export interface BindingFault {
  readonly code: Extract<
    ReasonCode,
    'HOLDER_BINDING_MISSING' | 'HOLDER_BINDING_INVALID' | 'HOLDER_BINDING_STALE' | 'HOLDER_KEY_INVALID'
  >;
  readonly params?: Params;
}

/** Returns the key of the holder if it is a public key of P-256, and `undefined` otherwise. */
export async function holderKey(jwk: unknown): Promise<CryptoKey | undefined> {
  if (!isObject(jwk) || !mayVerify({ ...jwk, alg: jwk.alg ?? undefined }, 'ES256')) return undefined;
  if (![jwk.x, jwk.y].every(isCoordinate)) return undefined;
  return jwkKey(jwk as JsonWebKey, ALGORITHMS.ES256);
}

/** Runtimes read other spellings too; another reader of the credential may not (RFC 7518 6.2.1.2). */
function isCoordinate(value: unknown): boolean {
  return typeof value === 'string' && base64urlDecode(value)?.length === COORDINATE_LENGTH;
}

/**
 * Checks the proof that the holder of a credential has its key (RFC 9901 7.3): it was made for this presentation, for
 * this verifier and nonce, is valid by its own `nbf` and `exp`, and was made at most 300 seconds before or after now.
 * Returns the fault, or `undefined`.
 */
export async function findBindingFault(sdJwt: SdJwt, request: BindingRequest): Promise<BindingFault | undefined> {
  const { cnf } = sdJwt.claims;
  const key = isObject(cnf) ? await holderKey(cnf.jwk) : undefined;
  if (!key) return { code: 'HOLDER_KEY_INVALID' };
  if (sdJwt.keyBinding === undefined) return { code: 'HOLDER_BINDING_MISSING' };
  const claims = await openKeyBinding(sdJwt.keyBinding, key);
  if (typeof claims === 'string') return wrong(claims);
  const { nonce, aud, iat, sd_hash: hash } = claims;
  if (nonce !== request.nonce) return wrong('nonce');
  if (aud !== request.audience) return wrong('aud');
  if (hash !== (await digestOf(sdJwt.presented))) return wrong('sd_hash');
  if (typeof iat !== 'number') return wrong('iat');
  if (findValidityFault(request.now, claims)) return wrong('validity');
  const age = request.now.getTime() / 1000 - iat;
  return Math.abs(age) <= MAX_AGE_SECONDS ? undefined : { code: 'HOLDER_BINDING_STALE' };
}

/** Returns the claims of a proof whose header and signature are right, or the name of the part that is not. */
async function openKeyBinding(text: string, key: CryptoKey): Promise<Json | string> {
  try {
    const { header, alg, payload, signature, signingInput } = decodeCompactJws(text);
    if (header.typ !== 'kb+jwt' || alg !== 'ES256' || 'crit' in header) return 'header';
    if (!(await verifySignature(ALGORITHMS.ES256, key, signature, signingInput))) return 'signature';
    const claims = parseStrictJson(payload);
    return isObject(claims) ? claims : 'payload';
  } catch (error) {
    if (error instanceof DecodeError) return 'form';
    throw error;
  }
}

function wrong(problem: string): BindingFault {
  return { code: 'HOLDER_BINDING_INVALID', params: { problem } };
}

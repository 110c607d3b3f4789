import type { Card, CardFields } from '../../card/model.ts';
import { base45Decode, base45Encode } from '../../codec/base45.ts';
import { base64urlEncode, equalBytes, hexEncode, utf8Decode, utf8Encode } from '../../codec/bytes.ts';
import { zlibCompress, zlibDecompress } from '../../codec/deflate.ts';
import { type CompactJws, decodeCompactJws, jwsSigningInput } from '../../codec/jws.ts';
import { parseStrictJson } from '../../codec/strict-json.ts';
import { ALGORITHMS, type Algorithm, findAlgorithm } from '../../crypto/algorithms.ts';
import { formatKeyId, readKeyId } from '../../crypto/key-id.ts';
import { verifySignature } from '../../crypto/verify.ts';
import { DecodeError, type Violation } from '../../errors.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { requireBoolean } from '../../usage.ts';
import type { Layer, OpenedToken, PreparedCard, Profile, UnverifiedCard } from '../profile.ts';
import { readPayload, writePayload } from './payload.ts';

const MAX_TOKEN_LENGTH = 16_384;
const ALLOWED: readonly Algorithm[] = [ALGORITHMS.ES256, ALGORITHMS.RS256];
const HEADER_NAMES = ['alg', 'kid', 'typ'];

/** Options of `jwsProfileWith`. */
export interface JwsProfileOptions {
  /**
   * Whether a kid that is not spelled exactly as the PoC requires is refused, instead of being read with a warning.
   * Default `false`.
   */
  readonly strictKid?: boolean;
}

const OPTIONS: OptionNames<JwsProfileOptions> = {
  strictKid: true,
};

/** The `jws` profile with options. `jwsProfile` is the one without. */
export function jwsProfileWith(options: JwsProfileOptions = {}): Profile {
  requireOptions(options, OPTIONS);
  const { strictKid = false } = options;
  requireBoolean('strictKid', strictKid);
  return {
    name: 'jws',
    version: 'eessi:prc:1.0',
    defaultLevel: 'L',
    algorithms: ALLOWED,
    maxTokenLength: MAX_TOKEN_LENGTH,
    check,
    prepare,
    matches: recognises,
    decode: (text) => open(text, strictKid),
    inspect,
  };
}

/**
 * The `jws` profile: the compact JWS of the EU proof of concept, schema `eessi:prc:1.0`, as zlib in Base45. It has
 * Provisional Replacement Certificates only, and the algorithms ES256 and RS256. It is specified by the PoC;
 * spec/prc-1.0.schema.json describes its payload.
 */
export const jwsProfile: Profile = jwsProfileWith();

function check(fields: CardFields): Violation[] {
  const violations: Violation[] = [];
  if (fields.document === 'EHIC') violations.push({ code: 'DOCUMENT_NOT_IN_PROFILE', field: 'document' });
  if (typeof fields.revocation === 'object') violations.push({ code: 'FIELD_NOT_ALLOWED', field: 'revocation' });
  return violations;
}

function prepare(card: Card, algorithm: Algorithm, thumbprint: Uint8Array): PreparedCard {
  const header = JSON.stringify({ alg: algorithm.name, kid: formatKeyId(base64urlEncode(thumbprint)), typ: 'JWT' });
  const payload = writePayload(card);
  const signingInput = jwsSigningInput(header, payload);
  return {
    claims: utf8Encode(payload),
    toBeSigned: utf8Encode(signingInput),
    assemble(signature) {
      const token = utf8Encode(`${signingInput}.${base64urlEncode(signature)}`);
      const compressed = zlibCompress(token);
      return { token, compressed, text: base45Encode(compressed) };
    },
  };
}

/**
 * Whether the text begins with the Base45 of a zlib header (RFC 1950 2.2): the method DEFLATE, and a multiple of
 * 31.
 */
function recognises(text: string): boolean {
  try {
    const [cmf = 0, flags = 0] = base45Decode(text.slice(0, 3));
    return (cmf & 15) === 8 && cmf >> 4 <= 7 && (cmf * 256 + flags) % 31 === 0 && (flags & 0x20) === 0;
  } catch {
    return false;
  }
}

function open(text: string, strictKid: boolean): OpenedToken {
  const compressed = base45Decode(text);
  const token = zlibDecompress(compressed, { maxBytes: MAX_TOKEN_LENGTH });
  const compact = utf8Decode(token);
  if (compact === undefined)
    throw new DecodeError('JWS_NOT_CANONICAL', 'the token is not text', { problem: 'not text' });
  const jws = decodeCompactJws(compact);
  return { compressed, token, claims: jws.payload, parse: () => read(jws, strictKid) };
}

function read(jws: CompactJws, strictKid: boolean): UnverifiedCard {
  const { header } = jws;
  if (Object.keys(header).some((name) => !HEADER_NAMES.includes(name))) throw headerFault('other parameters');
  if ('typ' in header && header.typ !== 'JWT') throw headerFault('typ');
  const kid = readKeyId(header.kid);
  if (!kid || (strictKid && !kid.isCanonical)) throw headerFault('kid');
  const algorithm = typeof header.alg === 'string' ? findAlgorithm(header.alg) : undefined;
  if (!algorithm || !ALLOWED.includes(algorithm))
    throw new DecodeError('ALGORITHM_NOT_ALLOWED', 'algorithm not allowed');
  const { card, remarks } = readPayload(parseStrictJson(jws.payload));
  const odd: Violation[] = kid.isCanonical ? [] : [{ code: 'KID_NOT_CANONICAL', field: '' }];
  return {
    unverifiedCard: card,
    algorithm,
    thumbprint: base64urlEncode(kid.thumbprint),
    matchesKeyId: (thumbprint) => equalBytes(thumbprint, kid.thumbprint),
    verifyWith: (key) => verifySignature(algorithm, key, jws.signature, jws.signingInput),
    remarks: [...odd, ...remarks],
  };
}

function inspect(text: string): Layer[] {
  const layers: Layer[] = [];
  const add = (name: string, bytes: Uint8Array, content: string) => layers.push({ name, size: bytes.length, content });
  try {
    const compressed = base45Decode(text);
    add('compressed', compressed, hexEncode(compressed));
    const token = zlibDecompress(compressed, { maxBytes: MAX_TOKEN_LENGTH });
    const compact = utf8Decode(token) ?? '';
    add('token', token, compact);
    const jws = decodeCompactJws(compact);
    add('header', utf8Encode(JSON.stringify(jws.header)), JSON.stringify(jws.header));
    add('signature', jws.signature, hexEncode(jws.signature));
    add('claims', jws.payload, utf8Decode(jws.payload) ?? hexEncode(jws.payload));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    layers.push({ name: 'unreadable from here', size: 0, content: '', problem: error.reason });
  }
  return layers;
}

function headerFault(problem: string): DecodeError {
  return new DecodeError('JWS_HEADER_INVALID', `JWS header: ${problem}`, { problem });
}

import type { Card } from '../../card/model.ts';
import { isUuid } from '../../card/token-id.ts';
import { base45Decode, base45Encode } from '../../codec/base45.ts';
import { equalBytes } from '../../codec/bytes.ts';
import { type CborValue, encodeCbor } from '../../codec/cbor.ts';
import { decodeStrictCbor, requireDeterministic } from '../../codec/cbor-strict.ts';
import {
  encodeProtectedHeader,
  encodeSign1,
  HEADER_ALG,
  HEADER_KID,
  readSign1,
  type Sign1,
  signatureStructure,
} from '../../codec/cose.ts';
import { deflateRaw, inflateRaw } from '../../codec/deflate.ts';
import { ALGORITHMS, type Algorithm, findAlgorithm } from '../../crypto/algorithms.ts';
import { verifySignature } from '../../crypto/verify.ts';
import { DecodeError } from '../../errors.ts';
import { DEFAULT_LEVEL } from '../../qr/capacity.ts';
import type { OpenedToken, PreparedCard, Profile, UnverifiedCard } from '../profile.ts';
import { cardOf, claimsOf } from './claims.ts';
import { DICTIONARY } from './dictionary.ts';
import { inspectCose } from './inspect.ts';

const PREFIX = 'EH1:';
/** The length of the profile's kid: this many first bytes of the certificate's SHA-256. */
const KID_LENGTH = 8;
const MAX_TOKEN_LENGTH = 4096;
/** The deepest nesting of arrays and maps. */
const MAX_DEPTH = 6;

/**
 * The `cose` profile: `EH1:` and the Base45 of raw DEFLATE, with a preset dictionary, of a COSE_Sign1 over a CWT
 * claims set, all in deterministic CBOR. It has EHIC and PRC, and the algorithms ES256, PS256 and RS256. It is
 * specified in spec/profile-cose.md.
 */
export const coseProfile: Profile = {
  name: 'cose',
  version: 'EH1',
  defaultLevel: DEFAULT_LEVEL,
  algorithms: Object.values(ALGORITHMS),
  maxTokenLength: MAX_TOKEN_LENGTH,
  check: ({ tokenId }) => (!tokenId || isUuid(tokenId) ? [] : [{ code: 'TOKEN_ID_NOT_UUID', field: 'tokenId' }]),
  prepare,
  matches: (text) => text.startsWith(PREFIX),
  decode: open,
  inspect: (text) => inspectCose(text, PREFIX, MAX_TOKEN_LENGTH),
};

function prepare(card: Card, algorithm: Algorithm, thumbprint: Uint8Array): PreparedCard {
  const protectedHeader = new Map<CborValue, CborValue>([
    [HEADER_ALG, algorithm.coseId],
    [HEADER_KID, thumbprint.slice(0, KID_LENGTH)],
  ]);
  const claims = encodeCbor(claimsOf(card));
  return {
    claims,
    toBeSigned: signatureStructure(encodeProtectedHeader(protectedHeader), claims),
    assemble(signature) {
      const token = encodeSign1({ protectedHeader, payload: claims, signature });
      const compressed = deflateRaw(token, { dictionary: DICTIONARY });
      return { token, compressed, text: PREFIX + base45Encode(compressed) };
    },
  };
}

function open(text: string): OpenedToken {
  const compressed = base45Decode(text.slice(PREFIX.length));
  const token = inflateRaw(compressed, { dictionary: DICTIONARY, maxBytes: MAX_TOKEN_LENGTH });
  const message = readSign1(decodeDeterministic(token), decodeHeader);
  if (message.payload === null) throw new DecodeError('COSE_STRUCTURE_INVALID', 'no payload', { problem: 'payload' });
  const claims = message.payload;
  return { compressed, token, claims, parse: () => read(message, claims) };
}

/** Decodes a protected header, whose form is judged later. */
function decodeHeader(bytes: Uint8Array): CborValue {
  const decoded = decodeStrictCbor(bytes, MAX_DEPTH);
  return decoded.deviation === 'CBOR_NOT_DETERMINISTIC' ? decoded.value : requireDeterministic(decoded);
}

function read(message: Sign1, claims: Uint8Array): UnverifiedCard {
  const { algorithm, kid } = readHeader(message);
  const unverifiedCard = cardOf(decodeDeterministic(claims));
  return {
    unverifiedCard,
    algorithm,
    matchesKeyId: (thumbprint) => equalBytes(thumbprint.subarray(0, KID_LENGTH), kid),
    verifyWith: (key) => verifySignature(algorithm, key, message.signature, message.toBeSigned),
    remarks: [],
  };
}

/** Reads the headers: the protected one must be exactly {1: alg, 4: kid}, and the unprotected one empty. */
function readHeader(message: Sign1): { algorithm: Algorithm; kid: Uint8Array } {
  const { protectedHeader, unprotectedHeader, alg } = message;
  if (unprotectedHeader.size > 0) throw headerFault('unprotected header not empty');
  const kid = protectedHeader.get(HEADER_KID);
  if (!(kid instanceof Uint8Array) || kid.length !== KID_LENGTH) throw headerFault('kid');
  if (alg === undefined) throw headerFault('alg');
  if (protectedHeader.size !== 2) throw headerFault('other parameters');
  decodeDeterministic(message.protectedBytes);
  const algorithm = typeof alg === 'number' ? findAlgorithm(alg) : undefined;
  if (!algorithm)
    throw new DecodeError('ALGORITHM_NOT_ALLOWED', 'algorithm not allowed', typeof alg === 'number' ? { alg } : {});
  return { algorithm, kid };
}

/** Decodes CBOR in deterministic form (RFC 8949 4.2.1), and refuses any other. */
function decodeDeterministic(bytes: Uint8Array): CborValue {
  return requireDeterministic(decodeStrictCbor(bytes, MAX_DEPTH));
}

function headerFault(problem: string): DecodeError {
  return new DecodeError('COSE_HEADER_INVALID', `COSE header: ${problem}`, { problem });
}

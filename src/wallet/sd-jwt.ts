import { base64urlDecode, base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { type CompactJws, decodeCompactJws } from '../codec/jws.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import { sha256 } from '../crypto/sha256.ts';
import { DecodeError } from '../errors.ts';
import { isArray, isObject } from '../usage.ts';

export type Json = Readonly<Record<string, unknown>>;

/** The maximum length of a presentation in characters. */
const MAX_LENGTH = 65_536;
const MAX_DISCLOSURES = 64;

/** The names of the hash algorithm; the second is that of a sample of the DC4EU rulebook. */
const HASH_NAMES: readonly unknown[] = [undefined, 'sha-256', 'SHA-256'];

/**
 * The claims that are never disclosed selectively, nor is any part of them: those of RFC 7519 4.1, and those that decide
 * what a credential is and whose. A holder who could keep back part of `status` would decide whether a card is revoked.
 */
const NEVER_CONCEALED: readonly string[] = [
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'cnf',
  'vct',
  'vct#integrity',
  'status',
  '_sd_alg',
];

/** An SD-JWT (RFC 9901) whose form and digests are right. Nothing in it is verified. */
export interface SdJwt {
  /** The JWT that the issuer signed. */
  readonly jws: CompactJws;
  /** The claims with all that was disclosed in its place. */
  readonly claims: Json;
  /** The JWT by which the holder proves the possession of the key; absent without one. */
  readonly keyBinding?: string;
  /** What `sd_hash` of that JWT covers: all before it, with the last tilde. */
  readonly presented: string;
}

/**
 * Reads an SD-JWT in compact form, with or without key binding. Each disclosure has to be used, and no digest may occur
 * twice. Throws `DecodeError`: `SD_JWT_INVALID`, `SD_JWT_DIGEST`, or the code of the JWS or JSON in it.
 */
export async function openSdJwt(text: string): Promise<SdJwt> {
  if (text.length > MAX_LENGTH) throw invalid('too long');
  const parts = text.split('~');
  if (parts.length < 2) throw invalid('no disclosures and no tilde');
  const [issued = '', ...disclosed] = parts.slice(0, -1);
  if (disclosed.length > MAX_DISCLOSURES) throw invalid('too many disclosures');
  const jws = decodeCompactJws(issued);
  const payload = parseStrictJson(jws.payload);
  if (!isObject(payload)) throw invalid('payload');
  if (!HASH_NAMES.includes(payload._sd_alg)) throw invalid('_sd_alg');
  const claims = resolveClaims(payload, await readDisclosures(disclosed));
  const keyBinding = parts.at(-1)!;
  return {
    jws,
    claims,
    ...(keyBinding === '' ? {} : { keyBinding }),
    presented: text.slice(0, text.length - keyBinding.length),
  };
}

/** A claim or an element of an array that can be disclosed by itself. */
interface Disclosure {
  /** The name of the claim; absent for an element of an array. */
  readonly name?: string;
  readonly value: unknown;
}

async function readDisclosures(texts: readonly string[]): Promise<Map<string, Disclosure>> {
  const disclosures = new Map<string, Disclosure>();
  for (const text of texts) {
    const bytes = base64urlDecode(text);
    if (!bytes) throw invalid('disclosure');
    const digest = await digestOf(text);
    if (disclosures.has(digest)) throw wrongDigest('disclosure repeated');
    disclosures.set(digest, parseDisclosure(parseStrictJson(bytes)));
  }
  return disclosures;
}

function parseDisclosure(content: unknown): Disclosure {
  if (!isArray(content) || typeof content[0] !== 'string') throw invalid('disclosure');
  if (content.length === 2) return { value: content[1] };
  const [, name, value] = content;
  if (content.length !== 3 || typeof name !== 'string' || name === '_sd' || name === '...') throw invalid('disclosure');
  return { name, value };
}

/** Puts what was disclosed in its place (RFC 9901 7.1). */
function resolveClaims(payload: Json, disclosures: Map<string, Disclosure>): Json {
  const unused = new Map(disclosures);
  const digests = new Set<string>();

  /** Returns what a digest stands for, and `undefined` for what was not disclosed. */
  function take(digest: unknown): Disclosure | undefined {
    if (typeof digest !== 'string') throw invalid('digest');
    if (digests.has(digest)) throw wrongDigest('digest repeated');
    digests.add(digest);
    const disclosure = unused.get(digest);
    unused.delete(digest);
    return disclosure;
  }

  function resolve(value: unknown): unknown {
    if (isArray(value)) return value.flatMap(resolveElement);
    return isObject(value) ? resolveObject(value, []) : value;
  }

  function resolveElement(element: unknown): unknown[] {
    if (!isObject(element) || !Object.hasOwn(element, '...')) return [resolve(element)];
    if (Object.keys(element).length !== 1) throw invalid('array element');
    const disclosure = take(element['...']);
    if (!disclosure) return [];
    if (disclosure.name !== undefined) throw invalid('disclosure in the wrong place');
    return [resolve(disclosure.value)];
  }

  function resolveObject({ _sd: concealed = [], ...open }: Json, refused: readonly string[]): Json {
    if (Object.hasOwn(open, '...') || !isArray(concealed)) throw invalid('_sd');
    const entries = new Map<string, unknown>();
    for (const [name, value] of Object.entries(open)) {
      const before = digests.size;
      entries.set(name, resolve(value));
      if (digests.size > before && refused.includes(name)) throw notHere();
    }
    for (const digest of concealed) {
      const disclosure = take(digest);
      if (!disclosure) continue;
      const { name, value } = disclosure;
      if (name === undefined) throw invalid('disclosure in the wrong place');
      if (entries.has(name) || refused.includes(name)) throw notHere();
      entries.set(name, resolve(value));
    }
    return Object.fromEntries(entries);
  }

  const claims = resolveObject(payload, NEVER_CONCEALED);
  if (unused.size > 0) throw wrongDigest('disclosure without digest');
  return claims;
}

/** The parts of an SD-JWT that is to be signed. */
export interface ConcealedClaims {
  /** The payload, with the digests of the concealed claims. */
  readonly payload: Json;
  readonly disclosures: readonly string[];
}

/** Conceals claims, each with a salt of its own. Digests are sorted, so that their order says nothing. */
export async function concealClaims(open: Json, concealed: Json, salt: () => Uint8Array): Promise<ConcealedClaims> {
  const disclosures = Object.entries(concealed).map(([name, value]) =>
    base64urlEncode(utf8Encode(JSON.stringify([base64urlEncode(salt()), name, value]))),
  );
  const digests = (await Promise.all(disclosures.map(digestOf))).sort();
  return { payload: { ...open, _sd: digests, _sd_alg: 'sha-256' }, disclosures };
}

/** Returns the SHA-256 of a text of ASCII as Base64url: the digest of a disclosure, and `sd_hash` of a presentation. */
export async function digestOf(text: string): Promise<string> {
  return base64urlEncode(await sha256(utf8Encode(text)));
}

function invalid(problem: string): DecodeError {
  return new DecodeError('SD_JWT_INVALID', `not an SD-JWT as it is allowed here: ${problem}`, { problem });
}

function notHere(): DecodeError {
  return invalid('claim that must not be disclosed here');
}

function wrongDigest(problem: string): DecodeError {
  return new DecodeError('SD_JWT_DIGEST', `disclosures and digests do not fit: ${problem}`, { problem });
}

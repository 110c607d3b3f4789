import { describe, expect, it } from 'vitest';
import { base45Decode, base45Encode } from '../src/codec/base45.ts';
import {
  base64Decode,
  base64urlDecode,
  base64urlEncode,
  hexDecode,
  hexEncode,
  utf8Decode,
} from '../src/codec/bytes.ts';
import { decodeSign1 } from '../src/codec/cose.ts';
import { inflateRaw, zlibDecompress } from '../src/codec/deflate.ts';
import { decodeCompactJws } from '../src/codec/jws.ts';
import { type Algorithm, findAlgorithm } from '../src/crypto/algorithms.ts';
import { formatKeyId, readKeyId } from '../src/crypto/key-id.ts';
import { certificateKey, keyFits } from '../src/crypto/keys.ts';
import { verifySignature } from '../src/crypto/verify.ts';
import { readCertificate } from '../src/crypto/x509/certificate.ts';
import { DecodeError } from '../src/errors.ts';
import { DICTIONARY } from '../src/profiles/cose/dictionary.ts';
import { type Bytes, LAYERS, type TextKind, type Vector } from './generate/vector.ts';
import { index, PROFILES, readJson, vectors } from './read.fixture.ts';

/** What a decoder of each layer makes of the bytes of the layer before. */
const DECODERS = {
  base45: ({ input, layers, expected }: Vector) => {
    // Of a text that has to be undone first, the code is the Base45 of the layer itself.
    const warnings: readonly string[] = expected.conclusion === 'APPROVED' ? expected.warnings : [];
    const isUndone = warnings.some((code) => code === 'TEXT_FRAME' || code === 'TEXT_URL_ENCODED');
    const body = input.text
      .replace(/[\r\n\t]/g, '')
      .replace(/ +$/, '')
      .replace(/^EH1:/, '');
    return { compressed: base45Decode(isUndone ? base45Encode(hexDecode(layers!.compressed!)) : body) };
  },
  deflate: ({ kind, layers }: Vector) => {
    const compressed = hexDecode(layers!.compressed!);
    if (kind === 'jws') return { token: zlibDecompress(compressed, { maxBytes: 16_384 }) };
    return { token: inflateRaw(compressed, { dictionary: DICTIONARY, maxBytes: 4096 }) };
  },
  token: ({ kind, layers }: Vector) => {
    if (kind === 'jws') {
      const { payload, signingInput, signature } = decodeCompactJws(utf8Decode(hexDecode(layers!.token!))!);
      const header = utf8Decode(signingInput)!.split('.')[0]!;
      return { protectedHeader: base64urlDecode(header)!, claims: payload, toBeSigned: signingInput, signature };
    }
    const { protectedBytes, payload, toBeSigned, signature } = decodeSign1(hexDecode(layers!.token!));
    return { protectedHeader: protectedBytes, claims: payload!, toBeSigned, signature };
  },
} as const;

const fails = (decode: () => unknown): string | undefined => {
  try {
    decode();
    return undefined;
  } catch (error) {
    if (error instanceof DecodeError) return error.reason;
    throw error;
  }
};

/** The layer at which a rejected vector fails; none of an approved one. */
const faultOf = ({ expected }: Vector) => (expected.conclusion === 'REJECTED' ? expected.layer : undefined);
const isBefore = (layer: (typeof LAYERS)[number], vector: Vector) => {
  const fault = faultOf(vector);
  return fault === undefined || LAYERS.indexOf(layer) < LAYERS.indexOf(fault);
};

describe.each(Object.entries(DECODERS))('a decoder of the layer %s alone', (name, decode) => {
  const layer = name as keyof typeof DECODERS;

  it('comes to the bytes of every vector that is not at fault before or there', () => {
    const sound = vectors.filter((vector) => isBefore(layer, vector));
    for (const vector of sound) {
      // A faulty protected header is refused by `decodeSign1`, which reads it as well.
      if (layer === 'token' && faultOf(vector) === 'header') continue;
      for (const [bytes, value] of Object.entries(decode(vector)))
        expect(hexEncode(value), `${vector.id} ${bytes}`).toBe(vector.layers![bytes as Bytes]);
    }
    expect(sound.length).toBeGreaterThan(300);
  });

  it('refuses those that are at fault there', () => {
    const faulty = vectors.filter((vector) => faultOf(vector) === layer);
    // What only the profile forbids of a token (tags, indefinite lengths) is not refused by `decodeSign1`.
    const refused = faulty.filter((vector) => layer === 'token' || fails(() => decode(vector)) === codeOf(vector));
    expect(refused.map(({ id }) => id)).toEqual(faulty.map(({ id }) => id));
    expect(faulty.length).toBeGreaterThan(5);
  });
});

const codeOf = ({ expected }: Vector) => (expected.conclusion === 'REJECTED' ? expected.failure.code : undefined);

describe('the bytes of a vector', () => {
  it('are what an encoder makes of the card of an approved one, since claims and header are deterministic', () => {
    for (const { id, kind, flags, layers, expected } of vectors) {
      if (expected.conclusion !== 'APPROVED' || flags.includes('AnyJson')) continue;
      const thumbprint = base64Decode(expected.issuer.keyId.replace('EESSI:x5t#S256:', ''))!;
      const prepared = PROFILES[kind].prepare(expected.card, algorithmOf(kind, layers), thumbprint);
      expect(hexEncode(prepared.claims), id).toBe(layers!.claims);
      expect(hexEncode(prepared.toBeSigned), id).toBe(layers!.toBeSigned);
    }
  });

  it('are the text again', () => {
    for (const { id, kind, input, layers, expected } of vectors) {
      if (expected.conclusion !== 'APPROVED') continue;
      const opened = PROFILES[kind].decode(
        `${kind === 'jws' ? '' : 'EH1:'}${base45Encode(hexDecode(layers!.compressed!))}`,
      );
      expect(hexEncode(opened.token), `${id} ${input.text}`).toBe(layers!.token);
      expect(hexEncode(opened.claims), id).toBe(layers!.claims);
    }
  });

  it('have a signature by one of the test keys where nothing but what comes after it is at fault', async () => {
    const certificates = index.keys.flatMap(({ file }) => readJson(`keys/${file}`).certificates);
    const verified: string[] = [];
    const wanted = vectors.filter(({ expected }) => expected.conclusion === 'APPROVED' || expected.layer === 'rules');
    for (const { id, kind, layers } of wanted) {
      const named = certificates.filter(
        (candidate) => candidate.kid[kind === 'jws' ? 'jws' : 'cose'] === kidOf(kind, layers),
      );
      // The registry may name a key by a certificate, or a thumbprint, that is none of the test keys.
      for (const { certificate } of [...named, ...certificates]) {
        if (verified.at(-1) !== id && (await hasSigned(certificate, algorithmOf(kind, layers), layers)))
          verified.push(id);
      }
    }
    expect(verified).toEqual(wanted.map(({ id }) => id));
  });
});

/** Whether the key of a certificate (DER in Base64) fits the algorithm and verifies the signature. */
async function hasSigned(certificate: string, algorithm: Algorithm, layers: Vector['layers']): Promise<boolean> {
  const parsed = readCertificate(base64Decode(certificate)!);
  if (!keyFits(algorithm, parsed.publicKeyInfo)) return false;
  const [signature, toBeSigned] = [hexDecode(layers!.signature!), hexDecode(layers!.toBeSigned!)];
  return verifySignature(algorithm, await certificateKey(parsed, algorithm), signature, toBeSigned);
}

function headerOf(layers: Vector['layers']) {
  return JSON.parse(utf8Decode(hexDecode(layers!.protectedHeader!))!);
}

function algorithmOf(kind: TextKind, layers: Vector['layers']): Algorithm {
  const alg = kind === 'jws' ? headerOf(layers).alg : decodeSign1(hexDecode(layers!.token!)).alg;
  return findAlgorithm(alg)!;
}

/** The key id as the test keys have it. */
function kidOf(kind: TextKind, layers: Vector['layers']): string {
  if (kind !== 'jws') return layers!.protectedHeader!.slice(-16);
  return formatKeyId(base64urlEncode(readKeyId(headerOf(layers).kid)!.thumbprint));
}

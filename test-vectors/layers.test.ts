import { describe, expect, it } from 'vitest';
import { base45Decode, base45Encode } from '../src/codec/base45.ts';
import { base64Decode, hexDecode, hexEncode } from '../src/codec/bytes.ts';
import { decodeSign1 } from '../src/codec/cose.ts';
import { inflateRaw } from '../src/codec/deflate.ts';
import { type Algorithm, findAlgorithm } from '../src/crypto/algorithms.ts';
import { certificateKey, keyFits } from '../src/crypto/keys.ts';
import { verifySignature } from '../src/crypto/verify.ts';
import { readCertificate } from '../src/crypto/x509/certificate.ts';
import { DecodeError } from '../src/errors.ts';
import { DICTIONARY } from '../src/profiles/cose/dictionary.ts';
import { type Bytes, LAYERS, type Vector } from './generate/vector.ts';
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
  deflate: ({ layers }: Vector) => ({
    token: inflateRaw(hexDecode(layers!.compressed!), { dictionary: DICTIONARY, maxBytes: 4096 }),
  }),
  token: ({ layers }: Vector) => {
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
    for (const { id, kind, layers, expected } of vectors) {
      if (expected.conclusion !== 'APPROVED') continue;
      const thumbprint = base64Decode(expected.issuer.keyId.replace('EESSI:x5t#S256:', ''))!;
      const prepared = PROFILES[kind].prepare(expected.card, algorithmOf(layers), thumbprint);
      expect(hexEncode(prepared.claims), id).toBe(layers!.claims);
      expect(hexEncode(prepared.toBeSigned), id).toBe(layers!.toBeSigned);
    }
  });

  it('are the text again', () => {
    for (const { id, kind, input, layers, expected } of vectors) {
      if (expected.conclusion !== 'APPROVED') continue;
      const opened = PROFILES[kind].decode(`EH1:${base45Encode(hexDecode(layers!.compressed!))}`);
      expect(hexEncode(opened.token), `${id} ${input.text}`).toBe(layers!.token);
      expect(hexEncode(opened.claims), id).toBe(layers!.claims);
    }
  });

  it('have a signature by one of the test keys where nothing but what comes after it is at fault', async () => {
    const certificates = index.keys.flatMap(({ file }) => readJson(`keys/${file}`).certificates);
    const verified: string[] = [];
    const wanted = vectors.filter(({ expected }) => expected.conclusion === 'APPROVED' || expected.layer === 'rules');
    for (const { id, layers } of wanted) {
      const kid = layers!.protectedHeader!.slice(-16);
      const named = certificates.filter((candidate) => candidate.kid.cose === kid);
      // The registry may name a key by a certificate, or a thumbprint, that is none of the test keys.
      for (const { certificate } of [...named, ...certificates]) {
        if (verified.at(-1) !== id && (await hasSigned(certificate, layers))) verified.push(id);
      }
    }
    expect(verified).toEqual(wanted.map(({ id }) => id));
  });
});

/** Whether the key of a certificate (DER in Base64) fits the algorithm and verifies the signature. */
async function hasSigned(certificate: string, layers: Vector['layers']): Promise<boolean> {
  const algorithm = algorithmOf(layers);
  const parsed = readCertificate(base64Decode(certificate)!);
  if (!keyFits(algorithm, parsed.publicKeyInfo)) return false;
  const [signature, toBeSigned] = [hexDecode(layers!.signature!), hexDecode(layers!.toBeSigned!)];
  return verifySignature(algorithm, await certificateKey(parsed, algorithm), signature, toBeSigned);
}

function algorithmOf(layers: Vector['layers']): Algorithm {
  return findAlgorithm(decodeSign1(hexDecode(layers!.token!)).alg)!;
}

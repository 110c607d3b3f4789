import { X509Certificate } from 'node:crypto';
import { compactVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { base64urlDecode, base64urlEncode, concatBytes, hexEncode, utf8Encode } from '../codec/bytes.ts';
import { type CborValue, encodeCbor } from '../codec/cbor.ts';
import { decodeSign1, encodeProtectedHeader, encodeSign1, signatureStructure } from '../codec/cose.ts';
import { looselyEncoded } from '../codec/loose-cbor.fixture.ts';
import { random } from '../codec/random-cbor.fixture.ts';
import { reasonOf } from '../codec/reason.fixture.ts';
import { coseVerify, Sign1 } from '../testing/cose-peers.fixture.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { ALGORITHMS } from './algorithms.ts';
import { verifySign1 } from './verify.ts';
import { verifyCompactJws } from './verify-jws.ts';

const { certificate, sign } = await demoSigner(demoInstitution('BE'));
const { publicKey } = new X509Certificate(certificate);
const PAYLOAD = utf8Encode('{"content":"This is the content."}');

const isTrue = (verified: Promise<unknown>) => verified.then((found) => found !== false).catch(() => false);

describe('RFC 9052: cose-kit and @auth0/cose judge the same messages', () => {
  const header = new Map<CborValue, CborValue>([
    [1, ALGORITHMS.ES256.coseId],
    [4, utf8Encode('kid')],
  ]);

  /** A message in any spelling of CBOR, whose parts are signed as they are sent, and perhaps changed then. */
  async function someMessage(next: (below: number) => number): Promise<Uint8Array> {
    const protectedBytes = next(3) === 0 ? looselyEncoded(header, next) : encodeProtectedHeader(header);
    const signature = await sign(signatureStructure(protectedBytes, PAYLOAD));
    const parts: CborValue = [protectedBytes, new Map(), PAYLOAD, signature];
    const bytes = next(2) === 0 ? encodeCbor(parts) : looselyEncoded(parts, next);
    const message = next(2) === 0 ? concatBytes(Uint8Array.of(0xd2), bytes) : bytes.slice();
    for (let times = next(2); times > 0; times--) message[next(message.length)] = next(256);
    return message;
  }

  test('what is verified here is verified there; what is verified there alone is not read here', async () => {
    const next = random(9052);
    const outcomes = new Set<string>();
    for (let round = 0; round < 150; round++) {
      const message = await someMessage(next);
      const ours = await verifySign1(message, { certificate });
      const cosekit = await isTrue(coseVerify(Buffer.from(message), publicKey).then(({ isValid }) => isValid));
      const auth0 = await isTrue(verifyWithAuth0(message));
      if (ours) expect([cosekit, auth0], hexEncode(message)).toEqual([true, true]);
      else if (cosekit || auth0)
        expect(
          reasonOf(() => decodeSign1(message)),
          hexEncode(message),
        ).not.toBe('read');
      outcomes.add(`${ours} ${cosekit} ${auth0}`);
    }
    expect(outcomes).toContain('true true true');
    expect(outcomes).toContain('false false false');
  });

  test('the message that is not changed', async () => {
    const protectedBytes = encodeProtectedHeader(header);
    const signature = await sign(signatureStructure(protectedBytes, PAYLOAD));
    const message = encodeSign1({ protectedHeader: header, payload: PAYLOAD, signature, tagged: true });
    expect(await verifySign1(message, { certificate })).toBe(true);
    expect(await verifyWithAuth0(message)).toBe(true);
  });

  async function verifyWithAuth0(message: Uint8Array): Promise<boolean> {
    // It takes the tag of COSE_Sign1 only where its encoder has written it.
    await Sign1.decode(message[0] === 0xd2 ? message.subarray(1) : message).verify(publicKey);
    return true;
  }
});

describe('RFC 7515: jose judges the same tokens', () => {
  const ODD = ['=', '==', ' ', '\n', '.', '-', '_', 'A', '/', '+', 'é'];

  /** A token with a header in some spelling, and with up to two characters changed or added. */
  async function someToken(next: (below: number) => number): Promise<string> {
    const headers = [
      '{"alg":"ES256"}',
      ' {"alg" : "ES256","kid":"k"} ',
      '{"alg":"ES256","alg":"ES256"}',
      '\ufeff{"alg":"ES256"}',
    ];
    const input = `${base64urlEncode(utf8Encode(headers[next(headers.length)]!))}.${base64urlEncode(PAYLOAD)}`;
    let token = `${input}.${base64urlEncode(await sign(utf8Encode(input)))}`;
    for (let times = next(3); times > 0; times--) {
      const at = next(3) === 0 ? token.length : next(token.length + 1);
      token = token.slice(0, at) + ODD[next(ODD.length)] + token.slice(at + next(2));
    }
    return token;
  }

  /** Whether a token has a second spelling of the same parts, or a header that is not read strictly. */
  function isCanonical(token: string): boolean {
    const parts = token.split('.').map(base64urlDecode);
    if (parts.length !== 3 || parts.includes(undefined)) return false;
    const header = Buffer.from(parts[0]!).toString();
    return !header.startsWith('\ufeff') && header.split('"alg"').length === 2;
  }

  test('what is verified here is verified there; what is verified there alone is another spelling', async () => {
    const next = random(7515);
    const outcomes = new Set<string>();
    for (let round = 0; round < 200; round++) {
      const token = await someToken(next);
      const ours = await verifyCompactJws(token, { certificate });
      const theirs = await isTrue(compactVerify(token, publicKey));
      if (ours) expect(theirs, JSON.stringify(token)).toBe(true);
      else if (theirs) expect(isCanonical(token), JSON.stringify(token)).toBe(false);
      outcomes.add(`${ours} ${theirs}`);
    }
    expect([...outcomes].sort()).toEqual(['false false', 'false true', 'true true']);
  });
});

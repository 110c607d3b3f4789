import { X509Certificate } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { compactVerify } from 'jose';
import { concatBytes } from '../../../src/codec/bytes.ts';
import { REASONS } from '../../../src/codes.ts';
import { signCwt, signJwt } from '../../../src/revocation/publish/list-signer.ts';
import { IAT, jtiList, setUp, TOKEN, URL_OF_LIST } from '../../../src/revocation/revocation.fixture.ts';
import { coseVerify } from '../../../src/testing/cose-peers.fixture.ts';
import { type Change, Finding, type Random, type Target } from '../target.ts';
import { BE, bytesOf, requireNothingPersonal, rs256, textOf } from './shared.ts';
import { resignedJws, resignedSign1 } from './tokens.ts';

const KEYS = BE.certificates.map(({ der }) => new X509Certificate(Buffer.from(der, 'base64')).publicKey);

/** What a server answers that was asked for a revocation list: token ids, or a status list as JWT or CWT. */
export async function listTarget(): Promise<Target> {
  const lst = new Uint8Array(deflateSync(Uint8Array.of(0b11_10_01_00, 0, 0, 7)));
  const jwt = (claims: object) => signJwt(rs256, 'statuslist+jwt', { sub: URL_OF_LIST, iat: IAT, ...claims });
  const cwt = signCwt(
    rs256,
    'application/statuslist+cwt',
    new Map<number, number | string | Map<string, number | Uint8Array>>([
      [2, URL_OF_LIST],
      [6, IAT],
      [4, IAT + 1000],
      [65534, 300],
      [
        65533,
        new Map<string, number | Uint8Array>([
          ['bits', 2],
          ['lst', lst],
        ]),
      ],
    ]),
  );
  return {
    name: 'list',
    seeds: [
      bytesOf(await jtiList({}, rs256)),
      bytesOf(await jtiList({ jti: [], exp: IAT + 1000 }, rs256)),
      bytesOf(await jwt({ status_list: { bits: 1, lst: Buffer.from(lst).toString('base64url') }, ttl: 300 })),
      bytesOf(await jwt({ status_list: { bits: 8, lst: Buffer.from(lst).toString('base64url') }, exp: IAT + 9 })),
      await cwt,
      bytesOf(`["${TOKEN}"]`),
    ],
    tokens: ['.', '..', '[', ']', '\n', 'eyJ', '{"alg":"none"}', '\u00d2', TOKEN],
    maxLength: 8192,
    run,
    reshape,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const found: string[] = [];
  for (const ask of [
    (source: ReturnType<typeof setUp>) => source.check(),
    (source: ReturnType<typeof setUp>) => source.checkIndex(1),
  ]) {
    const source = setUp({ [URL_OF_LIST]: input });
    const answer = await ask(source);
    requireNothingPersonal('an answer about revocation', answer);
    if (answer.status === 'unavailable') {
      if (!(answer.code in REASONS)) throw new Finding(`an answer with the unknown code ${answer.code}`);
      found.push(`${answer.code} ${answer.params?.problem ?? ''}`);
      continue;
    }
    if (!(await isSigned(input))) throw new Finding(`${answer.status}, by a list that nobody signed`);
    found.push(answer.status);
  }
  // Without a signature it is read only where the verifier allows it.
  const unsigned = await setUp({ [URL_OF_LIST]: input }, { allowUnsignedLists: true }).check();
  return [...found, unsigned.status].join(', ');
}

async function isSigned(input: Uint8Array): Promise<boolean> {
  const text = textOf(input).replace(/\r?\n$/, '');
  for (const key of KEYS) {
    const isValid =
      (input[0] ?? 0) >= 0x80
        ? coseVerify(input, key).then((found) => found.isValid)
        : compactVerify(text, key).then(() => true);
    if (await isValid.catch(() => false)) return true;
  }
  return false;
}

/** Changes what was signed, and the list inside, and signs again. */
async function reshape(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined> {
  try {
    if ((input[0] ?? 0) >= 0x80) {
      return concatBytes(Uint8Array.of(0xd2), await resignedSign1(input, change, random));
    }
    const text = textOf(input);
    if (random(3) > 0) return bytesOf(await resignedJws(text, change, random));
    const [header = '', payload = ''] = text.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const content = inflateSync(Buffer.from(claims.status_list.lst, 'base64url'));
    const lst = Buffer.from(deflateSync(change(content), { level: random(10) })).toString('base64url');
    const bits = [1, 2, 4, 8, 3, 16][random(6)];
    const typ = JSON.parse(Buffer.from(header, 'base64url').toString()).typ;
    return bytesOf(await signJwt(rs256, typ, { ...claims, status_list: { bits, lst } }));
  } catch {
    return undefined;
  }
}

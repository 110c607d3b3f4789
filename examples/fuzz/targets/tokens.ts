import { concatBytes } from '../../../src/codec/bytes.ts';
import { type CborValue, decodeCbor, encodeCbor } from '../../../src/codec/cbor.ts';
import { decodeSign1, signatureStructure } from '../../../src/codec/cose.ts';
import { changedJson } from '../mutate.ts';
import type { Change, Random } from '../target.ts';
import { bytesOf, es256, rs256, textOf } from './shared.ts';

const ES256 = -7;

/** Returns the token with its claims or its header changed, and signed again or with a signature that is changed. */
export async function resignedSign1(token: Uint8Array, change: Change, random: Random): Promise<Uint8Array> {
  const { alg, protectedBytes, payload, unprotectedHeader, signature: original } = decodeSign1(token);
  if (random(4) === 0) return withParts(protectedBytes, unprotectedHeader, payload, change(original));
  const { sign } = alg === ES256 ? es256 : rs256;
  const kind = random(4);
  const header = kind === 0 ? change(protectedBytes) : protectedBytes;
  const claims = kind === 1 ? change(payload!) : kind === 0 ? payload! : changedClaims(payload!, change, random);
  return withParts(header, unprotectedHeader, claims, await sign(signatureStructure(header, claims)));
}

/** Returns an array of four. The header goes in as it is, whether or not it is CBOR. */
function withParts(...parts: readonly [CborValue, CborValue, CborValue, CborValue]): Uint8Array {
  return concatBytes(Uint8Array.of(0x84), ...parts.map(encodeCbor));
}

/** Returns CBOR of which one value is another. */
export function changedClaims(claims: Uint8Array, change: Change, random: Random): Uint8Array {
  try {
    return encodeCbor(changedValue(decodeCbor(claims), change, random));
  } catch {
    return change(claims);
  }
}

function changedValue(value: CborValue, change: Change, random: Random): CborValue {
  if (value instanceof Map && value.size > 0 && random(10) > 0) {
    const entries = [...value];
    const at = random(entries.length);
    const [key, item] = entries[at]!;
    const kind = random(8);
    if (kind === 0) entries.splice(at, 1);
    else if (kind === 1) entries[at] = [changedValue(key, change, random), item];
    else entries[at] = [key, changedValue(item, change, random)];
    return new Map(entries);
  }
  if (Array.isArray(value) && value.length > 0) {
    const at = random(value.length);
    return value.map((item, index) => (index === at ? changedValue(item, change, random) : item));
  }
  if (typeof value === 'string' && random(4) > 0) return textOf(change(bytesOf(value)));
  if (value instanceof Uint8Array && random(4) > 0) return change(value);
  if (typeof value === 'number' && random(4) > 0) return value + [1, -1, 365, -365, 2 ** 31][random(5)]!;
  return [null, true, 0, -1, 2 ** 40, '', 'x'.repeat(200), new Uint8Array(9), [], new Map()][random(10)] as CborValue;
}

/** Returns the compact JWS with its payload or its header changed, and signed again or with a signature changed. */
export async function resignedJws(token: string, change: Change, random: Random): Promise<string> {
  const [header = '', payload = ''] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString());
  const signature = Buffer.from(token.split('.')[2] ?? '', 'base64url');
  if (random(4) === 0) {
    const forged = Buffer.from(change(new Uint8Array(signature))).toString('base64url');
    return [...token.split('.').slice(0, 2), forged].join('.');
  }
  const other = (json: string) => {
    if (random(4) === 0) return textOf(change(bytesOf(json)));
    try {
      return JSON.stringify(changedJson(JSON.parse(json), change, random)) ?? 'null';
    } catch {
      return textOf(change(bytesOf(json)));
    }
  };
  const isHeader = random(4) === 0;
  const input = [isHeader ? other(header) : header, isHeader ? payload : other(payload)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
  const { sign } = header.includes('ES256') ? es256 : rs256;
  return `${input}.${Buffer.from(await sign(bytesOf(input))).toString('base64url')}`;
}

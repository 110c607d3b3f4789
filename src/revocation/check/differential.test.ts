import { createHeaderAndPayload, getListFromStatusListJWT, StatusList } from '@owf/token-status-list';
import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { zlibDecompress } from '../../codec/deflate.ts';
import { createStatusList } from '../publish/create-status-list.ts';
import { signJwt } from '../publish/list-signer.ts';
import { IAT, START, seeded, setUp, signer, URL_OF_LIST } from '../revocation.fixture.ts';
import { readClaims } from './list-claims.ts';
import { openList } from './opened-list.ts';
import { StatusBits, type StatusSize } from './status-bits.ts';

const SIZES = [1, 2, 7, 8, 9, 63, 64, 65, 500, 1003];
const CASES = ([1, 2, 4, 8] as const).flatMap((bits) => SIZES.map((size) => [bits, size] as const));
/** At 1 in 10 statuses set, and at all of them random: lists that compress well, and lists that hardly do. */
const DENSITIES = [0.1, 1];

function randomStatuses(bits: StatusSize, size: number, density: number): number[] {
  const random = seeded(bits * 10_000 + size);
  return Array.from({ length: size }, () => (random() < density ? Math.floor(random() * 2 ** bits) : 0));
}

/** Their list has whole bytes. */
function padded(statuses: readonly number[], bits: StatusSize): number[] {
  const perByte = 8 / bits;
  const size = Math.ceil(statuses.length / perByte) * perByte;
  return Array.from({ length: size }, (_, at) => statuses[at] ?? 0);
}

async function readOurs(text: string): Promise<StatusBits> {
  const { content } = await readClaims(openList(utf8Encode(text)));
  if (content.kind !== 'status') throw new Error('not a status list');
  return content.statuses;
}

describe('another implementation: @owf/token-status-list', () => {
  it.each(CASES)('%i bits, %i statuses: what it writes is read here', async (bits, size) => {
    for (const density of DENSITIES) {
      const expected = padded(randomStatuses(bits, size, density), bits);
      const theirs = new StatusList(expected, bits);
      const plain = new StatusBits(bits, theirs.encodeStatusListIntoByteArray());
      expect(expected.map((_, index) => plain.get(index))).toEqual(expected);
      expect(plain.get(expected.length)).toBeUndefined();
      expect(zlibDecompress(theirs.compressStatusListToBytes())).toEqual(plain.bytes);

      const claims = { iss: 'https://issuer.example.eu', sub: URL_OF_LIST, iat: IAT };
      const made = createHeaderAndPayload(theirs, claims, { alg: signer.algorithm, typ: 'statuslist+jwt' });
      const text = await signJwt(signer, made.header.typ, made.payload);
      const read = await readOurs(text);
      expect(read.bits).toBe(bits);
      expect(expected.map((_, index) => read.get(index))).toEqual(expected);
      const { checkIndex } = setUp({ [URL_OF_LIST]: text });
      for (const index of [0, size - 1]) {
        expect((await checkIndex(index)).status).toBe(expected[index] === 0 ? 'valid' : 'revoked');
      }
    }
  });

  it.each(CASES)('%i bits, %i statuses: what is published here it reads', async (bits, size) => {
    for (const density of DENSITIES) {
      const expected = randomStatuses(bits, size, density);
      const list = createStatusList({ signer, url: URL_OF_LIST, size, bits, now: () => new Date(START) });
      for (const [index, status] of expected.entries()) list.set(index, status);
      const text = await list.publish();
      const theirs = getListFromStatusListJWT(text);
      expect(theirs.getBitsPerStatus()).toBe(bits);
      expect(theirs.statusList).toEqual(padded(expected, bits));
      expect(expected.map((_, index) => theirs.getStatus(index))).toEqual(expected);
      expect(theirs.encodeStatusListIntoByteArray()).toEqual((await readOurs(text)).bytes);
    }
  });
});

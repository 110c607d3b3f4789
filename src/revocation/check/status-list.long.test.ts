import { expect, it } from 'vitest';
import { createStatusList } from '../publish/create-status-list.ts';
import { START, seeded, setUp, signer, URL_OF_LIST } from '../revocation.fixture.ts';
import { readClaims } from './list-claims.ts';
import { openList } from './opened-list.ts';

const now = () => new Date(START);

it('a million indices of 1 bit are 125,000 bytes in one array, and are looked up there', async () => {
  const random = seeded(3);
  const own = createStatusList({ signer, url: URL_OF_LIST, size: 1_000_000, now });
  const revoked = new Set(Array.from({ length: 10_000 }, () => Math.floor(random() * 1_000_000)));
  for (const index of revoked) own.revoke(index);
  const body = await own.publish('cwt');
  const { content } = await readClaims(openList(body));
  if (content.kind !== 'status') throw new Error('not a status list');
  expect(content.statuses.bytes).toBeInstanceOf(Uint8Array);
  expect(content.statuses.bytes.buffer.byteLength).toBe(125_000);
  expect(Object.values(content.statuses)).toEqual([1, content.statuses.bytes]);
  const { checkIndex, net } = setUp({ [URL_OF_LIST]: body });
  for (let round = 0; round < 300; round++) {
    const index = Math.floor(random() * 1_000_000);
    expect((await checkIndex(index)).status).toBe(revoked.has(index) ? 'revoked' : 'valid');
  }
  expect((await checkIndex([...revoked][0]!)).status).toBe('revoked');
  expect(await checkIndex(1_000_000)).toMatchObject({ code: 'REVOCATION_INDEX_OUT_OF_RANGE' });
  expect(net.requests).toHaveLength(1);
});

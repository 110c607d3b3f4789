import { expect, it } from 'vitest';
import { encodeCbor } from '../../codec/cbor.ts';
import type { EhicError } from '../../errors.ts';
import { issuer, START, seeded, setUp, signer, TOKEN, URL_OF_LIST } from '../revocation.fixture.ts';
import { createRevocationList } from './create-revocation-list.ts';
import { createStatusList } from './create-status-list.ts';

const own = { countryCode: 'BE', officialId: issuer.officialId };
const options = { signer, issuer: own, url: URL_OF_LIST, now: () => new Date(START) };

it('a list of token ids is not published when verifiers would refuse its size, unless the application is told', async () => {
  const tokenIds = Array.from({ length: 7500 }, (_, i) => `${i}`.padStart(1000, 'x'));
  const tooLarge = { code: 'ERR_EHIC_REVOCATION_TOO_LARGE', params: { size: expect.any(Number), max: 10_000_000 } };
  await expect(createRevocationList({ ...options, tokenIds }).publish()).rejects.toMatchObject(tooLarge);
  const told: EhicError[] = [];
  const onTooLarge = (error: EhicError) => void told.push(error);
  const text = await createRevocationList({ ...options, tokenIds, onTooLarge }).publish();
  expect(told).toMatchObject([{ ...tooLarge, params: { size: text.length, max: 10_000_000 } }]);
  expect(await setUp({ [URL_OF_LIST]: text }).check(TOKEN)).toMatchObject({ code: 'REVOCATION_TOO_LARGE' });
  await createRevocationList({ ...options, tokenIds: tokenIds.slice(0, 7000), onTooLarge }).publish();
  expect(told).toHaveLength(1);
});

it('a status list that verifiers would refuse for its size is reported', async () => {
  const size = 6_000_000;
  const random = seeded(1);
  const statuses = Uint8Array.from({ length: size }, () => 256 * random());
  const bytes = encodeCbor([1, size, 8, statuses, new Uint8Array(size / 8)]);
  const told: string[] = [];
  const list = createStatusList({ ...options, size, bits: 8, bytes, onTooLarge: ({ code }) => void told.push(code) });
  expect((await list.publish('cwt')).length).toBeLessThan(10_000_000);
  expect(told).toEqual([]);
  expect((await list.publish('jwt')).length).toBeGreaterThan(10_000_000);
  expect(told).toEqual(['ERR_EHIC_REVOCATION_TOO_LARGE']);
});

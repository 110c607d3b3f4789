import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { issuer, otherSigner, START, setUp, signer } from '../../revocation/revocation.fixture.ts';
import { createStatusLists } from './create-status-lists.ts';
import { temporaryFolder } from './status-lists.fixture.ts';

const folder = await temporaryFolder();
afterAll(folder.remove);

const URL_OF_LISTS = 'https://revocation.example.eu/status';
const own = { countryCode: 'BE', officialId: issuer.officialId };
const now = () => new Date(START);
const create = () =>
  createStatusLists({ directory: folder.next(), url: URL_OF_LISTS, count: 2, size: 1000, issuer: own });
const checkerOf = async (output: string) => {
  const names = await readdir(output);
  const files = names.map(async (name) => [`${URL_OF_LISTS}/${name}`, await readFile(join(output, name))] as const);
  const { source } = setUp(Object.fromEntries(await Promise.all(files)));
  return (reference: { uri: string; index: number }) => source.check({ reference, institution: issuer });
};

it.each(['cwt', 'jwt'] as const)('verifiers refuse the revoked cards, and no others: %s', async (format) => {
  const lists = await create();
  const cards = await lists.allot(40);
  await lists.revoke(cards.slice(0, 5));
  const output = folder.next();
  const published = await lists.publish({ signer, output, format, now, ttlSeconds: 3600, lifetimeSeconds: 86_400 });
  for (const { number, url, file, size, sha256 } of published) {
    const content = await readFile(join(output, String(number)));
    expect({ url, file, size }).toEqual({
      url: `${URL_OF_LISTS}/${number}`,
      file: join(output, `${number}`),
      size: content.length,
    });
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
  }
  const check = await checkerOf(output);
  const statuses = await Promise.all(cards.map(check));
  expect(statuses.map(({ status }) => status)).toEqual(cards.map((_, at) => (at < 5 ? 'revoked' : 'valid')));
  expect((await readdir(output)).sort()).toEqual(['1', '2']);
});

it('a list that is retired is no longer there; a closed one is', async () => {
  const lists = await create();
  const output = folder.next();
  await lists.publish({ signer, output, now });
  await writeFile(join(output, 'robots.txt'), '');
  await lists.setState(1, 'closed');
  expect(await lists.publish({ signer, output, now })).toMatchObject([{ number: 1 }, { number: 2 }]);
  await lists.setState(1, 'retired');
  expect(await lists.publish({ signer, output, now })).toMatchObject([{ number: 2 }]);
  expect((await readdir(output)).sort()).toEqual(['2', 'robots.txt']);
});

it('nothing is replaced when the signer fails', async () => {
  const lists = await create();
  const output = folder.next();
  await lists.publish({ signer, output, now });
  const before = await readFile(join(output, '1'));
  const failing = { ...signer, sign: async () => Promise.reject(new Error('the device is away')) };
  await expect(lists.publish({ signer: failing, output, now })).rejects.toMatchObject({
    code: 'ERR_EHIC_SIGNER_FAILED',
  });
  const wrong = { ...signer, certificate: otherSigner.certificate };
  await expect(lists.publish({ signer: wrong, output, now })).rejects.toMatchObject({
    code: 'ERR_EHIC_SIGNATURE_SELF_CHECK',
  });
  expect(await readFile(join(output, '1'))).toEqual(before);
  expect((await readdir(output)).sort()).toEqual(['1', '2']);
});

it('a list is replaced only after it was told', async () => {
  const lists = await create();
  const output = folder.next();
  const told: number[] = [];
  const failing = async ({ number }: { number: number }) => {
    told.push(number);
    if (number === 2) throw new Error('the log is away');
  };
  await expect(lists.publish({ signer, output, now, onSigned: failing })).rejects.toThrow('the log is away');
  expect(told).toEqual([1, 2]);
  expect(await readdir(output)).toEqual(['1']);
});

it('what cannot be used is refused before anything is signed', async () => {
  const lists = await create();
  const output = folder.next();
  for (const options of [
    { format: 'xml' },
    { output: '' },
    { output: 7 },
    { out: 'x' },
    { ttlSeconds: 0 },
    { onSigned: 1 },
  ]) {
    await expect(lists.publish({ signer, output, ...(options as object) })).rejects.toMatchObject({
      code: 'ERR_EHIC_OPTIONS',
    });
  }
  const file = folder.next();
  await writeFile(file, '');
  await expect(lists.publish({ signer, output: file, now })).rejects.toMatchObject({
    code: 'ERR_EHIC_STATUS_FOLDER',
    params: { problem: 'EEXIST' },
  });
});

import { describe, expect, it } from 'vitest';
import { createRevocationList, readRevocationList } from '../publish/create-revocation-list.ts';
import { createStatusList } from '../publish/create-status-list.ts';
import {
  type Bodies,
  HOSTS,
  issuer,
  jtiList,
  memoryStore,
  network,
  OTHER_TOKEN,
  registryOf,
  START,
  setUp,
  signer,
  TOKEN,
  URL_OF_LIST,
} from '../revocation.fixture.ts';
import { readClaims } from './list-claims.ts';
import { openList } from './opened-list.ts';
import { revocationLists } from './revocation-lists.ts';

const unavailable = (code: string) => expect.objectContaining({ status: 'unavailable', code });
const own = { countryCode: 'BE', officialId: issuer.officialId };
const now = () => new Date(START);
const options = { signer, issuer: own, url: URL_OF_LIST, now };
const checkWith = async (jti: readonly string[], id: string) =>
  setUp({ [URL_OF_LIST]: await jtiList({ jti }) }).check(id);

const SPELLINGS = [
  TOKEN.toUpperCase(),
  TOKEN.replaceAll('-', ''),
  TOKEN.replaceAll('-', '').toUpperCase(),
  `urn:uuid:${TOKEN}`,
  `URN:UUID:${TOKEN.toUpperCase()}`,
  `{${TOKEN}}`,
  ` ${TOKEN}`,
  `${TOKEN}\n`,
  `\u00a0${TOKEN}\t`,
  TOKEN.replaceAll('-', '\u2011'),
  TOKEN.replaceAll('-', '\u2013'),
];
const DAMAGED = [
  '',
  ' ',
  '\n',
  TOKEN.slice(1),
  `${TOKEN}0`,
  TOKEN.slice(0, -4),
  `${TOKEN.slice(1)} `,
  ` ${TOKEN}0`,
  `urn:uuid:${TOKEN.slice(2)}`,
  'urn:uuid:',
  `{${TOKEN.slice(1)}}`,
  ` {${TOKEN.slice(1)}} `,
  TOKEN.replaceAll('-', '_'),
  TOKEN.replaceAll('-', ' '),
  `${TOKEN.slice(0, 10)}\u200b${TOKEN.slice(10)}`,
];

describe('a list whose token ids are spelled in other ways than a card has them', () => {
  it.each(SPELLINGS)('%j revokes its UUID, and no other', async (spelling) => {
    expect(await checkWith([OTHER_TOKEN, spelling], TOKEN)).toMatchObject({ status: 'revoked' });
    expect(await checkWith([spelling], OTHER_TOKEN)).toMatchObject({ status: 'valid' });
    // The other way round: a token of the jws profile may have any spelling.
    expect(await checkWith([TOKEN], spelling)).toMatchObject({ status: 'revoked' });
  });

  it.each(SPELLINGS)('%j is read from an unsigned list too', async (spelling) => {
    const body = JSON.stringify([spelling]);
    const { check } = setUp({ [URL_OF_LIST]: body }, { allowUnsignedLists: true });
    expect(await check(TOKEN)).toMatchObject({ status: 'revoked' });
  });

  it.each(DAMAGED)('%j can match nothing: the list is refused when it is read and when it is made', async (damaged) => {
    expect(await checkWith([TOKEN, damaged], OTHER_TOKEN)).toEqual(unavailable('REVOCATION_NOT_UNDERSTOOD'));
    expect(() => createRevocationList({ ...options, tokenIds: [damaged] })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
    );
  });

  it('ids that are not UUIDs are compared exactly', async () => {
    const ids = [
      'Card-1',
      '507f1f77bcf86cd799439011',
      '2026-11-23-0001-3',
      'a b',
      '{x',
      'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    ];
    for (const id of ids) {
      expect(await checkWith([id], id)).toMatchObject({ status: 'revoked' });
      expect(await checkWith([id], id.toUpperCase() === id ? `${id}x` : id.toUpperCase())).toMatchObject({
        status: 'valid',
      });
    }
    expect(createRevocationList({ ...options, tokenIds: ids }).size).toBe(ids.length);
  });

  it('a list that is made lists a UUID once, in lower case with hyphens', async () => {
    const list = createRevocationList(options);
    for (const spelling of SPELLINGS.filter((each) => each.trim() === each)) list.revoke(spelling);
    expect(list.tokenIds()).toEqual([TOKEN]);
    const { issuer, url } = options;
    const expected = { issuer, url, trustAnchors: [signer.certificate] };
    expect(await readRevocationList(await list.publish(), expected)).toEqual([TOKEN]);
  });
});

const SAME = [
  `${URL_OF_LIST}/`,
  URL_OF_LIST.replace('.eu/', '.eu:443/'),
  URL_OF_LIST.replace('revocation.example.eu', 'Revocation.EXAMPLE.eu'),
  URL_OF_LIST.replace('https:', 'HTTPS:'),
  `${URL_OF_LIST}#part`,
  URL_OF_LIST.replace('/lists', '/x/../lists'),
  URL_OF_LIST.replace('lists', '%6Cists'),
];
const OTHER = [
  `${URL_OF_LIST}//`,
  `${URL_OF_LIST}?`.concat('a=1'),
  URL_OF_LIST.replace('.eu/', '.eu:8443/'),
  URL_OF_LIST.replace('/lists', '/Lists'),
  URL_OF_LIST.replace('https:', 'http:'),
  URL_OF_LIST.replace('lists/1', 'lists%2F1'),
  URL_OF_LIST.replace('revocation.', ''),
  URL_OF_LIST.replace('https://', 'https://user@'),
];

describe('a list that names its address in another spelling than the card', () => {
  it.each(SAME)('%s is the same address', async (sub) => {
    const { check } = setUp({ [URL_OF_LIST]: await jtiList({ sub }) });
    expect(await check(TOKEN)).toMatchObject({ status: 'revoked' });
  });

  it.each(OTHER)('%s is another', async (sub) => {
    const { check } = setUp({ [URL_OF_LIST]: await jtiList({ sub }) });
    expect(await check(TOKEN)).toEqual(unavailable('REVOCATION_WRONG_SUBJECT'));
  });

  it('an empty path is one slash', async () => {
    for (const [url, sub] of [
      ['https://revocation.example.eu', 'https://revocation.example.eu/'],
      ['https://revocation.example.eu/', 'https://revocation.example.eu'],
    ] as const) {
      const net = network({ 'https://revocation.example.eu/': await jtiList({ sub }) });
      const source = revocationLists({ hosts: HOSTS, fetch: net.fetch, now });
      expect(await source.check({ tokenId: TOKEN, reference: url, institution: issuer })).toMatchObject({
        status: 'revoked',
      });
    }
  });

  it('the same for a status list', async () => {
    const list = createStatusList({ ...options, size: 8 });
    list.revoke(3);
    const bodies: Bodies = { [URL_OF_LIST]: await list.publish() };
    const source = revocationLists({ hosts: HOSTS, fetch: network(bodies).fetch, now });
    for (const url of [URL_OF_LIST.replace('.eu/', '.EU:443/'), URL_OF_LIST]) {
      const answer = await source.check({ reference: { uri: url, index: 3 }, institution: issuer });
      expect(answer).toMatchObject({ status: 'revoked' });
    }
  });

  it('a list that was fetched ahead serves cards that spell its address in another way, without a network', async () => {
    const store = memoryStore();
    const net = network({ [URL_OF_LIST]: await jtiList() });
    const lists = [{ url: URL_OF_LIST, ...own }];
    const shared = { hosts: HOSTS, store, now, registry: registryOf(issuer) };
    await revocationLists({ ...shared, fetch: net.fetch, lists }).prefetch();
    const offline = revocationLists({ ...shared, fetch: () => Promise.reject(new Error('offline')) });
    for (const reference of SAME.filter((url) => url.startsWith('https:'))) {
      expect(await offline.check({ tokenId: TOKEN, reference, institution: issuer })).toMatchObject({
        status: 'revoked',
      });
    }
  });

  it('lists are made with their address in normal form', async () => {
    const url = 'https://Revocation.Example.eu:443/lists/1';
    const list = createRevocationList({ ...options, url });
    expect(list.url).toBe(URL_OF_LIST);
    expect((await readClaims(openList(new TextEncoder().encode(await list.publish())))).sub).toBe(URL_OF_LIST);
    expect(createStatusList({ ...options, url, size: 8 }).url).toBe(URL_OF_LIST);
  });
});

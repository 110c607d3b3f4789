import { mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStatusLists, type StatusLists } from 'eehic/node';
import { revocationLists } from 'eehic/revocation';
import { createMockRepository } from 'eehic/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal, runCli } from './run.fixture.ts';
import { run } from './run.ts';

const NOW = '2025-09-22T10:00:00Z';
const URL_OF_LISTS = 'https://fund.example/status';
const KEY = 'A'.repeat(43);
const OTHER_KEY = `${'B'.repeat(42)}A`;
const uuid = (n: number) => `0b5c7d1e-0000-4000-8000-${String(n).padStart(12, '0')}`;

let folder = '';
let lists: StatusLists;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-status-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const eehic = (...args: string[]) => runCli(folder, args);
const create = (name: string, ...more: string[]) =>
  eehic('status', 'create', name, '--url', URL_OF_LISTS, '--count', '2', '--size', '2^10', ...more);

/** Writes the manifest of cards of two keys, the last of which has no place in a list. */
async function issueTwelve(name: string): Promise<readonly { uri: string; index: number }[]> {
  lists = await openStatusLists(join(folder, name));
  const given = await lists.allot(11);
  await lists.close();
  const lines = Array.from({ length: 12 }, (_, n) => ({
    ...{ index: n, line: n + 2, tokenId: uuid(n), file: `cards/0001/${uuid(n)}.pdf`, sha256: '00' },
    ...(given[n] && { status: given[n] }),
    ...{ keyId: n < 6 ? KEY : OTHER_KEY, data: '', issuedOn: '2025-09-22' },
  }));
  await writeFile(join(folder, `${name}.jsonl`), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return given;
}

describe('eehic revoke --status', () => {
  it('revokes by token id and by place, and says each', async () => {
    await create('mixed');
    const given = await issueTwelve('mixed');
    const revoke = (...more: string[]) => eehic('revoke', '--status', 'mixed', '--manifest', 'mixed.jsonl', ...more);
    const { uri, index } = given[3]!;
    const place = `${uri.at(-1)}:${index}`;
    const other = `${given[4]!.uri}#${given[4]!.index}`;
    const expected = [uuid(1), uuid(2)].map((id, at) => `${id} ${given[at + 1]!.uri}#${given[at + 1]!.index}\n`);
    const dry = await revoke('--dry-run', uuid(1), uuid(2).toUpperCase(), place, other);
    expect(dry).toMatchObject({ code: 0, err: expect.stringContaining('4 cards would be revoked, 0 of those') });
    const done = await revoke(uuid(1), uuid(2).toUpperCase(), place, other);
    expect(done.code).toBe(0);
    expect(done.out).toBe(
      [`revoked ${uri}#${index}\n`, `revoked ${other}\n`, ...expected.map((line) => `revoked ${line}`)].join(''),
    );
    expect(await revoke(uuid(1), uuid(5))).toMatchObject({
      err: expect.stringContaining('1 card revoked, 1 of those'),
    });
    const infos = JSON.parse((await eehic('status', 'list', 'mixed', '--json')).out);
    expect(infos.reduce((sum: number, each: { revoked: number }) => sum + each.revoked, 0)).toBe(5);
  });

  it.each([
    ['as the manifest has it', KEY],
    ['as a kid', `EESSI:x5t#S256:${KEY}`],
    ['in hexadecimal', Buffer.from(KEY, 'base64url').toString('hex').replace(/../g, '$&:').slice(0, -1)],
  ])('revokes all that a key signed: its id %s', async (_, keyId) => {
    const name = `key${keyId.length}`;
    await create(name);
    await issueTwelve(name);
    const args = ['revoke', '--status', name, '--manifest', `${name}.jsonl`, '--key-id', keyId];
    expect((await eehic(...args, '--dry-run')).err).toContain('6 cards would be revoked');
    const { out, err } = await eehic(...args);
    expect(err).toContain('6 cards revoked');
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' ')[1]),
    ).toEqual([0, 1, 2, 3, 4, 5].map(uuid));
  });

  it('revokes nothing when something that was named would revoke nothing', async () => {
    await create('strict');
    await issueTwelve('strict');
    const manifest = ['--manifest', 'strict.jsonl'];
    await eehic('registry', 'demo-certificate', '-o', 'own.pem');
    for (const [args, message] of [
      [[uuid(1)], 'need --manifest'],
      [[...manifest, uuid(1), uuid(77)], `1 token id not in the manifest: ${uuid(77)}`],
      [[...manifest, uuid(1), uuid(11)], '1 card without a place'],
      [[...manifest, '--key-id', 'C'.repeat(43)], 'no card of the manifest'],
      [[...manifest, '--key-id', 'own.pem'], 'no card of the manifest'],
      [[...manifest, '--key-id', 'C'], '--key-id takes'],
      [[...manifest], 'nothing to revoke'],
      [[...manifest, uuid(1), 'list.jws'], 'neither a token id'],
      [['3:1'], 'there is no list 3'],
      [['1:1024'], 'ERR_EHIC_STATUS_REFERENCE'],
      [['https://other.example/status/1#1'], 'ERR_EHIC_STATUS_REFERENCE'],
      [[...manifest, uuid(1), '--url', URL_OF_LISTS], 'with --status nothing is signed'],
      [['--manifest', 'none.jsonl', uuid(1)], 'cannot read none.jsonl'],
    ] as const) {
      const { code, err, out } = await eehic('revoke', '--status', 'strict', ...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
    }
    expect((await eehic('revoke')).code).toBe(2);
    expect((await eehic('revoke', 'list.jws', '--dry-run')).err).toContain('--status');
    const infos = JSON.parse((await eehic('status', 'list', 'strict', '--json')).out);
    expect(infos.map(({ revoked }: { revoked: number }) => revoked)).toEqual([0, 0]);
  });

  it('lists have the label with which they were added', async () => {
    await create('labelled', '--label', '2031');
    await eehic('status', 'add', 'labelled', '--count', '1', '--size', '64', '--label', '2032');
    await eehic('status', 'add', 'labelled', '--count', '1', '--size', '64');
    const infos = JSON.parse((await eehic('status', 'list', 'labelled', '--json')).out);
    expect(infos.map(({ label }: { label?: string }) => label)).toEqual(['2031', '2031', '2032', undefined]);
    expect((await eehic('status', 'close', 'labelled', '1')).out).toMatch(/1 {2}closed .*status\/1 {2}2031\n/);
    const wrong = await eehic('status', 'add', 'labelled', '--count', '1', '--size', '64', '--label', 'the year');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('label')]);
  });

  it('suspends and restores, and leaves alone what is revoked', async () => {
    await create('two', '--bits', '2');
    const given = await issueTwelve('two');
    const revoke = (...more: string[]) =>
      eehic('revoke', '--status', 'two', '--manifest', 'two.jsonl', '--audit', 'two-audit.jsonl', ...more);
    const statuses = async () => {
      const folders = await openStatusLists(join(folder, 'two'));
      const isSet = async (status: number, at: number) =>
        (await folders.set([given[at]!], status, { dryRun: true })).unchanged === 1;
      const found = [1, 2, 3].map(async (at) => ((await isSet(1, at)) ? 1 : (await isSet(2, at)) ? 2 : 0));
      return Promise.all(found).finally(() => folders.close());
    };
    await revoke(uuid(1));
    const dry = await revoke('--suspend', '--dry-run', uuid(1), uuid(2));
    expect([dry.code, dry.err]).toEqual([0, expect.stringContaining('1 card would be suspended, 1 of those given')]);
    expect(await statuses()).toEqual([1, 0, 0]);
    const done = await revoke('--suspend', uuid(1), uuid(2), uuid(3));
    expect([done.code, done.err]).toEqual([0, expect.stringContaining('2 cards suspended, 1 of those given')]);
    expect(done.out).toContain(`suspend ${uuid(2)} ${given[2]!.uri}#${given[2]!.index}\n`);
    expect(await statuses()).toEqual([1, 2, 2]);
    const back = await revoke('--restore', uuid(1), uuid(2));
    expect(back.err).toContain('1 card restored, 1 of those given were not suspended');
    expect(await statuses()).toEqual([1, 0, 2]);
    await revoke(uuid(3));
    expect(await statuses()).toEqual([1, 0, 1]);
    const events = (await readFile(join(folder, 'two-audit.jsonl'), 'utf8')).trimEnd().split('\n');
    // One for each list.
    const kinds = new Set(events.map((line) => JSON.parse(line).event));
    expect([...kinds]).toEqual(['log.begun', 'card.revoked', 'card.suspended', 'card.restored']);
    expect((await revoke('--restore', '--suspend', uuid(1))).code).toBe(2);
    await create('one');
    const one = await eehic('revoke', '--status', 'one', '--suspend', '1:1');
    expect([one.code, one.err]).toEqual([2, expect.stringContaining('--bits 2')]);
    expect((await eehic('revoke', 'list.jws', '--suspend')).err).toContain('--status');
  });

  it('an audit log has what was revoked and published', async () => {
    await create('audited');
    const given = await issueTwelve('audited');
    const audit = ['--audit', 'audit.jsonl', '--now', NOW];
    const revoke = ['revoke', '--status', 'audited', '--manifest', 'audited.jsonl', ...audit];
    expect((await eehic(...revoke, uuid(2), '--dry-run')).code).toBe(0);
    expect((await eehic(...revoke, uuid(2), '9:1')).code).toBe(2);
    expect((await eehic(...revoke, `${given[4]!.uri}#99999`)).code).toBe(2);
    expect((await eehic(...revoke, uuid(2))).code).toBe(0);
    expect((await eehic('status', 'publish', 'audited', '-o', 'audited-out', ...audit)).code).toBe(0);
    expect((await eehic('audit', 'check', 'audit.jsonl')).code).toBe(0);
    const lines = (await readFile(join(folder, 'audit.jsonl'), 'utf8')).trimEnd().split('\n');
    const events = lines.map((line) => JSON.parse(line)).filter(({ event }) => event !== 'log.begun');
    const { uri: list, index } = given[2]!;
    const signed = { keyId: expect.stringMatching(/^[\w-]{43}$/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(events.map(({ event, details }) => [event, details])).toEqual([
      ['card.revoked', { list, cards: [{ index, tokenId: uuid(2) }] }],
      ['list.signed', { list: `${URL_OF_LISTS}/1`, ...signed }],
      ['list.signed', { list: `${URL_OF_LISTS}/2`, ...signed }],
    ]);
  });

  it('a last line of the manifest that is being written is told; a damaged one before it is refused', async () => {
    await create('cut');
    await issueTwelve('cut');
    const whole = await readFile(join(folder, 'cut.jsonl'), 'utf8');
    await writeFile(join(folder, 'cut.jsonl'), `${whole}{"unit":2,"tok`);
    const args = ['revoke', '--status', 'cut', '--manifest', 'cut.jsonl', uuid(1)];
    expect(await eehic(...args)).toMatchObject({
      code: 0,
      err: expect.stringContaining('last line, 13, is incomplete'),
    });
    await writeFile(join(folder, 'cut.jsonl'), `{"unit":2,"tok\n${whole}`);
    expect(await eehic(...args)).toMatchObject({ code: 2, err: expect.stringContaining('cut.jsonl, line 1') });
  });
});

describe('eehic status', () => {
  it('makes, adds, closes, opens and retires lists, and shows them', async () => {
    expect(await create('states')).toMatchObject({ code: 0, err: expect.stringContaining('2 lists') });
    expect(await create('states')).toMatchObject({ code: 2, err: expect.stringContaining('ERR_EHIC_STATUS_FOLDER') });
    expect((await eehic('status', 'add', 'states', '--count', '1', '--size', '100')).code).toBe(0);
    expect((await eehic('status', 'close', 'states', '1', '2')).code).toBe(0);
    expect((await eehic('status', 'open', 'states', '2')).code).toBe(0);
    expect((await eehic('status', 'retire', 'states', '2')).code).toBe(2);
    expect((await eehic('status', 'retire', 'states', '1')).code).toBe(0);
    expect((await eehic('status', 'list', 'states')).out.split('\n').map((line) => line.trim())).toEqual([
      `1  retired  0 of 1,024 in use, 0 revoked  ${URL_OF_LISTS}/1`,
      `2  open     0 of 1,024 in use, 0 revoked  ${URL_OF_LISTS}/2`,
      `3  open     0 of 100 in use, 0 revoked  ${URL_OF_LISTS}/3`,
      '',
    ]);
    expect((await create('bad', '--institution', 'Belgium')).code).toBe(2);
    expect((await eehic('status', 'list', 'nothing')).err).toContain('ERR_EHIC_STATUS_FOLDER');
  });
});

describe('eehic status serve', () => {
  it.each(['cwt', 'jwt'] as const)(
    'a verifier fetches the list over HTTP and refuses a revoked card: %s',
    async (format) => {
      const name = `served-${format}`;
      await create(name, '--institution', 'BE:0120');
      const [revoked, valid] = (await issueTwelve(name)).filter(({ uri }) => uri.endsWith('/1'));
      const publish = () =>
        eehic('status', 'publish', name, '-o', `${name}-out`, '--format', format, '--ttl', '600', '--now', NOW);
      expect((await publish()).code).toBe(0);
      const server = await serve(`${name}-out`, '/status');
      const check = async (reference: { uri: string; index: number }) => {
        const source = revocationLists({
          hosts: ['fund.example'],
          now: () => new Date(NOW),
          fetch: (input, init) => fetch(String(input).replace('https://fund.example', server.origin), init),
        });
        const answer = await createMockRepository().registry().find({ countryCode: 'BE', officialId: '0120' });
        if (answer.status !== 'found') throw new Error('no such institution');
        return (await source.check({ reference, institution: answer.institution })).status;
      };
      expect([await check(revoked!), await check(valid!)]).toEqual(['valid', 'valid']);
      expect((await eehic('revoke', '--status', name, `1:${revoked!.index}`)).code).toBe(0);
      expect(await check(revoked!)).toBe('valid');
      await publish();
      expect([await check(revoked!), await check(valid!)]).toEqual(['revoked', 'valid']);

      const address = `${server.origin}/status/1`;
      const answer = await fetch(address);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': `application/statuslist+${format}`,
        'cache-control': 'public, max-age=600',
        'content-length': String((await answer.arrayBuffer()).byteLength),
      });
      const etag = answer.headers.get('etag')!;
      expect(etag).toMatch(/^"[\w-]{43}"$/);
      const again = await fetch(address, { headers: { 'if-none-match': `"x", W/${etag}` } });
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
      const head = await fetch(address, { method: 'HEAD' });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
      expect((await fetch(address, { method: 'POST' })).status).toBe(405);
      await writeFile(join(folder, `${name}-out`, 'changed'), 'other');
      await rename(join(folder, `${name}-out`, 'changed'), join(folder, `${name}-out`, '1'));
      const changed = await fetch(address, { headers: { 'if-none-match': etag } });
      expect([changed.status, await changed.text()]).toEqual([200, 'other']);
      await server.end();
    },
  );

  it('sends nothing but lists', async () => {
    await create('closed');
    await eehic('status', 'publish', 'closed', '-o', 'closed-out', '--now', NOW);
    await writeFile(join(folder, 'closed-out', 'secret.txt'), 'secret');
    await symlink('/etc/passwd', join(folder, 'closed-out', 'link'));
    const server = await serve('closed-out', '/status/');
    const paths = [
      ...[
        '/status/secret.txt',
        '/status/link',
        '/status/',
        '/status',
        '/',
        '/1',
        '/status/01',
        '/status/0',
        '/status/3',
      ],
      ...['/status/../closed-out/1', '/status/%2e%2e/1', '/status//1', '/status/1/', '/status/%31', '/status/1%00'],
      ...['/status/..%2f..%2fetc/passwd', '/status/\\1', 'http://elsewhere/1', '*'],
    ];
    for (const path of paths) expect([path, await statusOf(server.origin, path)]).toEqual([path, 404]);
    expect(await statusOf(server.origin, '/status/1?x')).toBe(200);
    await server.end();
    expect((await eehic('status', 'serve', 'no-such-folder')).code).toBe(2);
    expect((await eehic('status', 'serve', 'closed-out', '--port', '99999')).code).toBe(2);
    expect((await readdir(join(folder, 'closed-out'))).sort()).toEqual(['1', '2', 'link', 'secret.txt']);
  });
});

/** Starts the server, which prints its address first. */
async function serve(name: string, path: string) {
  let end = () => {};
  const interrupted = new Promise<void>((resolve) => {
    end = resolve;
  });
  const { terminal, written } = fakeTerminal(folder, { interrupted: () => interrupted });
  const ended = run(['status', 'serve', name, '--port', '0', '--path', path], terminal);
  while (!written.out.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 5));
  return {
    origin: new URL(written.out.trim()).origin,
    end: async () => {
      end();
      expect(await ended).toBe(0);
    },
  };
}

/** The status of a path that is sent as it is. */
function statusOf(origin: string, path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

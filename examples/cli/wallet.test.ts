import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pem } from '../../src/testing/demo-pki.ts';
import {
  AUDIENCE,
  card,
  holder,
  issued,
  NONCE,
  now,
  pidAnchor,
  pidWith,
  present,
  publicJwk,
} from '../../src/wallet/wallet.fixture.ts';
import { runCli } from './run.fixture.ts';

let folder: string;
const CLOCK = ['--now', now().toISOString(), '--time-zone', 'UTC'];
const REQUEST = ['--nonce', NONCE, '--audience', AUDIENCE, '--demo', '--language', 'en', ...CLOCK];
const ISSUE = ['wallet', 'issue', 'card.json', '--holder-key', 'key.jwk', '--iss', 'https://fund.example', ...CLOCK];
const STATUS = ['--status-uri', 'https://fund.example/status/1', '--status-index', '7'];
const run = (...args: readonly string[]) => runCli(folder, args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-wallet-'));
  const files = {
    'card.json': JSON.stringify(card),
    'key.jwk': JSON.stringify(publicJwk(holder)),
    'pid.txt': `${await present(await pidWith())}\n`,
    'pid.pem': pem('CERTIFICATE', pidAnchor),
    'ehic.txt': `${await present(issued.credential)}\n`,
    'bare.txt': issued.credential,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
afterAll(() => rm(folder, { recursive: true }));

describe('eehic wallet', () => {
  it('issues a card, whose presentation it approves', async () => {
    const { code, out, err } = await run(...ISSUE, ...STATUS);
    expect([code, err]).toEqual([0, expect.stringContaining('demo')]);
    await writeFile(join(folder, 'own.txt'), await present(out.trim()));
    const verified = await run('wallet', 'verify', 'own.txt', ...REQUEST);
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('Document approved')]);
  });

  it('verifies with the identity of the same presentation, and prints JSON', async () => {
    const flags = ['--pid', 'pid.txt', '--pid-trust', 'pid.pem', '--json'];
    const { code, out } = await run('wallet', 'verify', 'ehic.txt', ...REQUEST, ...flags);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ token: { profile: 'sd-jwt-vc', payload: { familyName: 'Doe' } } });
  });

  it('refuses an identity of an authority that is not trusted, and a card without the proof of its holder', async () => {
    const untrusted = await run('wallet', 'verify', 'ehic.txt', ...REQUEST, '--pid', 'pid.txt');
    expect([untrusted.code, untrusted.out]).toEqual([1, expect.stringContaining('PID_UNTRUSTED')]);
    const bare = await run('wallet', 'verify', 'bare.txt', ...REQUEST);
    expect([bare.code, bare.out]).toEqual([1, expect.stringContaining('HOLDER_BINDING_MISSING')]);
  });

  it('says what is wrong with a card, and with its flags', async () => {
    const { code, err } = await run(...ISSUE);
    expect([code, err]).toEqual([1, expect.stringContaining('FIELD_MISSING')]);
    expect((await run(...ISSUE, '--status-index', '7')).code).toBe(2);
    expect((await run(...ISSUE, ...STATUS, '--audit', 'log')).code).toBe(2);
    expect((await run(...ISSUE, ...STATUS, '--holder-key', 'card.json')).code).toBe(2);
  });
});

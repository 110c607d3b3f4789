import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped, type RedisProcess, startRedis } from './redis.fixture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'eehic-readme-'));
let redis: RedisProcess;
beforeAll(async () => {
  if (!isSkipped) redis = await startRedis();
  for (const name of ['dist', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(folder, name));
});
afterAll(async () => {
  if (!isSkipped) await redis.stop();
  rmSync(folder, { recursive: true });
});

async function run(command: string, args: readonly string[]) {
  const child = spawn(command, args, { cwd: folder, env: { ...process.env, REDIS_URL: redis?.url ?? '' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

const eehic = (...args: readonly string[]) => run(process.execPath, ['dist/main.js', ...args]);

describe.skipIf(isSkipped)('the README', () => {
  it('has commands that issue the cards and park the row at fault', { timeout: 120_000 }, async () => {
    const snippets = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)];
    const { code, output } = await run('sh', ['-e', '-c', `${snippets[1]![1]}wait`]);
    expect([code, output]).toEqual([0, expect.stringContaining('"added":2,"known":0,"parked":1')]);
    expect(output).toContain('"line":4,"violations":[{"field":"birthDate","code":"DATE_ORDER"}]');
    expect(output.match(/"tokenId":".{36}","file":"cards\/.*pdf".*"status":/g)).toHaveLength(2);
    expect(output).not.toMatch(/Doe|Roe|Poe/);
    expect(readFileSync(join(folder, 'errors.csv'), 'utf8')).toContain('"DATE_ORDER"');
    const pdfs = readdirSync(join(folder, 'cards'), { recursive: true }).filter((name) =>
      String(name).endsWith('.pdf'),
    );
    expect(readFileSync(join(folder, 'cards', String(pdfs[0])), 'latin1')).toMatch(/^%PDF/);
  });
});

describe.skipIf(isSkipped)('enqueue', () => {
  it('ends with the exit code 1 where rows were parked, as issue-batch does, and otherwise with 0', async () => {
    const head =
      'document,country,familyName,givenNames,birthDate,personalId,institution.id,institution.name,cardId,expiryDate';
    const row = (id: number, date: string) =>
      `EHIC,BE,Doe,John,${date},1111111111${id},0120,CM,8000000120000000000${id},2035-12-31`;
    const add = async (...rows: string[]) => {
      writeFileSync(join(folder, 'codes.csv'), [head, ...rows, ''].join('\n'));
      const options = ['--store', 'codes', '--id-key', 'codes-key', '--queue', 'codes', '--kind', 'text'];
      return (await eehic('enqueue', 'codes.csv', ...options)).code;
    };
    expect(await add(row(1, '2011-11-11'), row(2, '1.2.2001'))).toBe(1);
    expect(await add(row(1, '2011-11-11'), row(2, '2001-02-01'))).toBe(0);
    expect((await eehic('enqueue', 'codes.csv', '--store', 'codes', '--id-key', 'other-key')).code).toBe(2);
  });
});

describe.skipIf(isSkipped)('the settings of Redis', () => {
  it('are those with which nothing is lost', async () => {
    expect(existsSync(join(root, 'redis.conf'))).toBe(true);
    const settings = readFileSync(join(root, 'redis.conf'), 'utf8');
    for (const line of ['appendonly yes', 'appendfsync always', 'maxmemory-policy noeviction']) {
      expect(settings.split('\n')).toContain(line);
    }
    const { stdout } = spawnSync('redis-server', [join(root, 'redis.conf'), '--port', '0', '--unixsocket', '/'], {
      encoding: 'utf8',
      timeout: 10_000,
    });
    expect(stdout).not.toMatch(/FATAL CONFIG/);
  });
});

const MODULE = `
import { demoInstitution, demoSigner } from 'eehic/testing';
export default (options) => demoSigner(demoInstitution(options.country));
`;

describe.skipIf(isSkipped)('a worker', () => {
  it('takes its signer from a module with options, and ends when it is told to', async () => {
    writeFileSync(join(folder, 'signer.mjs'), MODULE);
    writeFileSync(join(folder, 'signer.json'), '{ "country": "AT" }');
    const signer = ['--signer-module', 'signer.mjs', '--signer-options', 'signer.json'];
    const env = { ...process.env, REDIS_URL: redis.url };
    const child = spawn(process.execPath, ['dist/main.js', 'work', '--store', 'other', ...signer], {
      cwd: folder,
      env,
    });
    const [line] = await once(child.stderr, 'data');
    expect(JSON.parse(String(line))).toMatchObject({ event: 'started' });
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('the command', () => {
  it.each([
    '',
    'nothing',
    'constructor',
    'enqueue',
    'enqueue members.csv',
    'enqueue members.csv --id-key k --kind zip',
    'work --store cards',
    'work --store cards --demo-key --key key.pem',
    'work --store cards --demo-key --concurrency 0',
    'work --store cards --demo-key --pkcs11 module.so',
    'work --store cards --demo-key --token fund',
    'work --store cards --pkcs11 module.so --pin-env A --pin-file b',
    'work --store cards --demo-key --timestamp nowhere',
    'enqueue members.csv --id-key k --profile cwt',
    'enqueue members.csv --id-key k --profile jws --status-lists status',
    'manifest --unknown',
  ])('refuses "%s" with the usage', async (line) => {
    const { code, output } = await eehic(...line.split(' '));
    expect([code, output]).toEqual([2, expect.stringContaining('usage:')]);
  });

  it('says which file is missing, in one line', async () => {
    const { code, output } = await eehic('work', '--store', 'cards', '--key', 'missing.pem');
    expect(code).toBe(2);
    expect(output).toMatch(/^.*missing\.pem.*\n$/);
  });
});

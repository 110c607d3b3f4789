import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll } from 'vitest';
import { openQueues, type Queues } from '../src/queues.ts';
import { connectRedis } from '../src/redis.ts';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
/** Without Redis these tests are skipped; where everything must be there they fail. */
export const isSkipped = !hasRedis && !process.env.CI;

/** A Redis of its own, append-only, in a folder of its own. */
export interface RedisProcess {
  readonly url: string;
  /** A new connection to it, and the queues on it, which `stop` closes. */
  queues(name: string): Queues & { readonly redis: Redis };
  /** Ends it as a crash does, and starts it with the same folder. */
  restart(): Promise<void>;
  /** Ends it without what follows: connections wait. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** A Redis and a folder for the tests of a file, from before the first until after the last. */
export function useRedis(): { readonly redis: RedisProcess; readonly root: string } {
  const used = {} as { redis: RedisProcess; root: string };
  beforeAll(async () => {
    if (isSkipped) return;
    used.root = await mkdtemp(join(tmpdir(), 'eehic-queue-'));
    used.redis = await startRedis();
  });
  afterAll(async () => {
    if (isSkipped) return;
    await used.redis.stop();
    await rm(used.root, { recursive: true });
  });
  return used;
}

export async function startRedis(): Promise<RedisProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const opened: { close(): Promise<void> }[] = [];
  const start = async () => {
    const settings = [
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
      '--maxmemory-policy',
      'noeviction',
    ];
    child = spawn('redis-server', ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, ...settings], {
      stdio: 'ignore',
    });
    const probe = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
    probe.on('error', () => {});
    await probe.ping();
    probe.disconnect();
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return {
    url,
    queues(name) {
      const redis = connectRedis(url, () => {});
      const queues = openQueues(redis, name);
      const close = async () => {
        await queues.close();
        redis.disconnect();
      };
      opened.push({ close });
      return { ...queues, close, redis };
    },
    async restart() {
      await kill();
      await start();
    },
    kill,
    start,
    async stop() {
      for (const each of opened) await each.close();
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  await once(server, 'close');
  return port;
}

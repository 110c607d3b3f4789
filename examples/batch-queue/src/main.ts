import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createErrorRows, openSigner, readMembers } from 'eehic/batch';
import { openAuditLog, openStatusLists } from 'eehic/node';
import type { Redis } from 'ioredis';
import { enqueue } from './enqueue.ts';
import { jsonLog } from './log.ts';
import { readManifest } from './manifest.ts';
import { openQueues, type Queues } from './queues.ts';
import { connectRedis } from './redis.ts';
import { openRegistry } from './registry.ts';
import {
  kindOf,
  membersOptions,
  profileOf,
  readIdKey,
  readSettings,
  required,
  type Settings,
  timestampOf,
  UsageError,
  wholeNumber,
} from './settings.ts';
import { signerSource } from './signer-source.ts';
import { showStatus } from './status/show-status.ts';
import { folderStore } from './store/folder-store.ts';
import { work } from './work.ts';

const USAGE = `usage: npm start -- COMMAND
  enqueue FILE --store DIR --id-key FILE [--kind pdf|text] [--profile cose|jws] [--status-lists DIR]
               [--errors FILE]
               [--map FILE] [--defaults FILE] [--dates DMY] [--encoding windows-1252]
               exit code 0: every row is a card, 1: rows were parked, 2: it could not be done
  work --store DIR (--demo-key | --key FILE [--certificate FILE] [--passphrase-file FILE] |
       --pkcs11 MODULE [--token LABEL] [--token-key-label TEXT] [--token-key-id HEX] [--certificate FILE]
       [--pin-env NAME | --pin-file FILE] | --signer-module FILE [--signer-options FILE])
       [--registry URL|FILE] [--timestamp URL] [--audit FILE] [--language TAG] [--concurrency N]
       [--stalled-after MS]
  status [--once]
  parked [--clear]   the rows that cannot be issued; --clear forgets them
  retry              tries the cards again whose attempts are used up
  manifest --store DIR
All but manifest: [--queue NAME]; REDIS_URL, by default redis://127.0.0.1:6379`;

const log = jsonLog((line) => process.stderr.write(line));
const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

/** A signal that is aborted when the process is told to end. Commands that do not ask for it end at once. */
function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

async function withRedis(run: (redis: Redis) => Promise<void>): Promise<void> {
  const redis = connectRedis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379', (code) => log('redis', { code }));
  try {
    await run(redis);
  } finally {
    redis.disconnect();
  }
}

async function withQueues(settings: Settings, run: (queues: Queues) => Promise<void>): Promise<void> {
  await withRedis(async (redis) => {
    const queues = openQueues(redis, settings.queue);
    try {
      await run(queues);
    } finally {
      await queues.close();
    }
  });
}

const COMMANDS: Readonly<Record<string, (settings: Settings) => Promise<void>>> = {
  async enqueue(settings) {
    if (settings.file === undefined) throw new UsageError('the file of members is needed');
    const [kind, profile] = [kindOf(settings), profileOf(settings)];
    const idKey = await readIdKey(required(settings, 'id-key'));
    const members = readMembers(createReadStream(settings.file), await membersOptions(settings));
    const store = await folderStore(required(settings, 'store'));
    const lists = settings['status-lists'] === undefined ? undefined : await openStatusLists(settings['status-lists']);
    const errors = settings.errors === undefined ? undefined : createErrorRows(settings.errors);
    try {
      await withQueues(settings, async (queues) => {
        const where = { ...(errors && { errors }), ...(lists && { status: lists }) };
        const summary = await enqueue({ members, queues, store, kind, profile, idKey, ...where });
        print(summary);
        await errors?.close();
        if (summary.parked > 0) process.exitCode = 1;
      });
    } finally {
      await lists?.close();
    }
  },

  async work(settings) {
    const [concurrency, stalledAfter] = [wholeNumber(settings, 'concurrency'), wholeNumber(settings, 'stalled-after')];
    const { language, queue, registry, audit } = settings;
    const timestamp = timestampOf(settings);
    const store = await folderStore(required(settings, 'store'));
    const signer = await openSigner(await signerSource(settings));
    const means = {
      ...timestamp,
      ...(registry === undefined ? {} : { registry: await openRegistry(registry) }),
      ...(audit === undefined ? {} : { audit: await openAuditLog(audit) }),
    };
    const signal = untilStopped();
    await withRedis(async (redis) => {
      const worker = await work({
        ...{ redis, log, queue, store, signer, ...means },
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(stalledAfter === undefined ? {} : { stalledAfter }),
        ...(language === undefined ? {} : { language }),
      });
      log('started', {});
      if (!signal.aborted) await once(signal, 'abort');
      await worker.close();
    });
  },

  async status(settings) {
    await withQueues(settings, (queues) =>
      showStatus(queues, process.stdout, { once: settings.once, signal: untilStopped() }),
    );
  },

  async parked(settings) {
    await withQueues(settings, async ({ parked }) => {
      if (settings.clear) return parked.drain();
      for (const { data } of await parked.getJobs(['waiting'], 0, -1, true)) print(data);
    });
  },

  async retry(settings) {
    await withQueues(settings, (queues) => queues.retryFailed());
  },

  async manifest(settings) {
    for await (const line of readManifest(await folderStore(required(settings, 'store')))) print(line);
  },
};

try {
  const settings = readSettings(process.argv.slice(2));
  const command = Object.hasOwn(COMMANDS, settings.command) ? COMMANDS[settings.command] : undefined;
  if (!command) throw new UsageError('no such command');
  await command(settings);
} catch (error) {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  // Errors with a code are those of files and of the library, in which nothing is personal.
  const isKnown = error instanceof UsageError || typeof code === 'string';
  process.stderr.write(`${isKnown ? message : 'the command has failed'}\n`);
  if (error instanceof UsageError) process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}

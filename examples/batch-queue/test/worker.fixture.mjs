/**
 * A worker as a process of its own, with a fixed clock and a signer of the demo registry. Where HOLD names a file, it
 * says so before each put into the store, and waits until the file is there. The card with the token id DEADLY ends it.
 */
import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { demoInstitution, demoSigner } from 'eehic/testing';
import { jsonLog } from '../dist/log.js';
import { connectRedis } from '../dist/redis.js';
import { folderStore } from '../dist/store/folder-store.js';
import { work } from '../dist/work.js';

const { REDIS_URL, QUEUE, STORE, HOLD, DEADLY, NOW } = process.env;
const log = jsonLog((line) => process.stdout.write(line));
const folder = await folderStore(STORE);
const store = {
  ...folder,
  async putNew(...object) {
    if (DEADLY && object[0].includes(DEADLY)) process.kill(process.pid, 'SIGKILL');
    if (HOLD) log('holding', {});
    while (HOLD && !existsSync(HOLD)) await setTimeout(20);
    const isStored = await folder.putNew(...object);
    log(isStored ? 'stored' : 'refused', {});
    return isStored;
  },
};
const redis = connectRedis(REDIS_URL, (code) => log('redis', { code }));
const worker = await work({
  redis,
  log,
  store,
  queue: QUEUE,
  signer: await demoSigner(demoInstitution('BE')),
  stalledAfter: 1_000,
  now: () => new Date(NOW),
  timeZone: 'UTC',
});
log('started', {});
process.once('SIGTERM', () => {
  void worker.close().then(() => redis.disconnect());
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStatusList, type IssuerStatusList } from 'eehic/revocation';
import type { Signer } from 'eehic/signers';

/** The host of the demo's status lists. It exists nowhere: what is fetched from it comes out of this process. */
export const LIST_HOST = 'fund.example';
const TTL_SECONDS = 60;

/** Makes the status list of the demo's cards. */
export function createDemoList(signer: Signer, now: () => Date): IssuerStatusList {
  return createStatusList({
    signer,
    url: `https://${LIST_HOST}/status/1`,
    size: 100_000,
    ttlSeconds: TTL_SECONDS,
    now,
  });
}

/** Returns a fetch by which the desk gets the list as it is now. */
export function fetchDemoList(list: IssuerStatusList): typeof fetch {
  return async (input) => {
    if (String(input) !== list.url) return new Response(null, { status: 404 });
    return new Response(await list.publish('jwt'), { headers: { 'content-type': 'application/statuslist+jwt' } });
  };
}

/** Returns a fetch by which the desk gets lists out of a folder that `eehic status publish` has written. */
export function fetchPublished(folder: string): typeof fetch {
  return async (input) => {
    const [, number] = /\/(\d+)$/.exec(new URL(String(input)).pathname) ?? [];
    if (number === undefined) return new Response(null, { status: 404 });
    return new Response(await readFile(join(folder, number)));
  };
}

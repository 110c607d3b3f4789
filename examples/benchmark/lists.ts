import { createRevocationList, createStatusList, revocationLists } from 'eehic/revocation';
import { createMockRepository, demoInstitution, demoSigner } from 'eehic/testing';
import type { Benchmark, Row } from './results.ts';
import { STALL_COLUMNS, stallOf } from './stall.ts';

const INDICES = 2 ** 24;
/** The most token ids of a list that verifiers accept. */
const TOKEN_IDS = 190_000;
const REVOKED = 0.01;
const URL_OF_LIST = 'https://revocation.example/1';

/** Measures publishing and reading of the largest lists. The argument is another number of indices. */
export const listsBenchmark: Benchmark = {
  name: 'lists',
  title: 'Publishing and reading long revocation lists',
  async run(argument) {
    const indices = argument === undefined ? INDICES : Number(argument);
    const signer = await demoSigner(demoInstitution('BE'));
    const issuer = { countryCode: 'BE', officialId: '0120' };
    const statuses = createStatusList({ signer, issuer, url: URL_OF_LIST, size: indices });
    for (let revoked = 0; revoked < indices * REVOKED; revoked++) statuses.revoke(statuses.allot());
    const index = statuses.allot();
    statuses.revoke(index);
    const tokenIds = Array.from({ length: TOKEN_IDS }, () => crypto.randomUUID());
    const ids = createRevocationList({ signer, issuer, url: URL_OF_LIST, tokenIds });
    const check = await checkerOf(issuer);
    // Loads what a first fetch needs.
    await check('', { uri: URL_OF_LIST, index });

    const rows: Row[] = [];
    for (const format of ['cwt', 'jwt'] as const) {
      const name = `${indices.toLocaleString('en')} indices, ${format}`;
      const { result: list, values } = await stallOf(() => statuses.publish(format as 'cwt'));
      rows.push({ name: `${name}: publish`, values: { ...values, size: list.length } });
      const read = await stallOf(() => check(list, { uri: URL_OF_LIST, index }));
      if (read.result !== 'revoked') throw new Error(`the list says ${read.result}`);
      rows.push({ name: `${name}: read`, values: read.values });
    }
    const name = `${TOKEN_IDS.toLocaleString('en')} token ids`;
    const { result: list, values } = await stallOf(() => ids.publish());
    rows.push({ name: `${name}: publish`, values: { ...values, size: list.length } });
    const read = await stallOf(() => check(list, URL_OF_LIST, tokenIds[0]!));
    if (read.result !== 'revoked') throw new Error(`the list says ${read.result}`);
    rows.push({ name: `${name}: read`, values: read.values });
    const notes = [
      `${REVOKED * 100} % of the indices are revoked. The longest block is the time that the event loop was held.`,
    ];
    return { tables: [{ columns: { ...STALL_COLUMNS, size: 'bytes' }, rows }], notes };
  },
};

async function checkerOf(issuer: { readonly countryCode: string; readonly officialId: string }) {
  const answer = await createMockRepository().registry().find(issuer);
  if (answer.status !== 'found') throw new Error('no such institution');
  const { institution } = answer;
  return async (body: string | Uint8Array, reference: string | { uri: string; index: number }, tokenId?: string) => {
    const { host } = new URL(URL_OF_LIST);
    const source = revocationLists({ hosts: [host], fetch: async () => new Response(body as BodyInit) });
    const { status } = await source.check({ reference, institution, ...(tokenId === undefined ? {} : { tokenId }) });
    return status;
  };
}

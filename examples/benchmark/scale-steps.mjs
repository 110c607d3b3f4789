// One step of the benchmark `scale`, in a process of its own: node scale-steps.mjs STEP FOLDER INDICES SHARE FORMAT.
// Prints the time of the processor in µs, the most memory that the process had in bytes, and the size of what it wrote.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createStatusLists, openStatusLists } from 'eehic/node';
import { revocationLists } from 'eehic/revocation';
import { createMockRepository, demoInstitution, demoSigner } from 'eehic/testing';

const [step, folder, indices, share, format] = process.argv.slice(2);
const size = Number(indices);
const directory = join(folder, 'lists');
const output = join(folder, 'output');
const url = 'https://revocation.example/status';
const issuer = { countryCode: 'BE', officialId: '0120' };
const CARDS = 65_536;
const LISTS = 16;

/** Different indices in an order that looks random: compression finds nothing in it. */
function* references() {
  const count = Math.round(size * Number(share));
  for (let card = 0; card < count; card++) yield { uri: `${url}/1`, index: scatter(card) };
}

/** Gives each number below the power of two `size` another one. */
function scatter(number) {
  const half = Math.ceil(Math.log2(size) / 2);
  let mixed = number;
  for (const factor of [0x85ebca6b, 0xc2b2ae35, 0x9e3779b1]) {
    mixed = Math.imul(mixed ^ (mixed >>> half), factor) & (size - 1);
  }
  return mixed ^ (mixed >>> half);
}

const steps = {
  async create() {
    await createStatusLists({ directory, url, count: 1, size, issuer });
  },
  async allot() {
    await (await openStatusLists(directory)).allot(CARDS);
  },
  async createSeveral() {
    await createStatusLists({ directory: join(folder, 'several'), url, count: LISTS, size, issuer });
  },
  async allotOfSeveral() {
    await (await openStatusLists(join(folder, 'several'))).allot(CARDS);
  },
  async revokeOne() {
    await (await openStatusLists(directory)).revoke([{ uri: `${url}/1`, index: size - 1 }]);
  },
  async revoke() {
    await (await openStatusLists(directory)).revoke(references());
  },
  async publish() {
    const signer = await demoSigner(demoInstitution('BE'));
    const [list] = await (await openStatusLists(directory)).publish({ signer, output, format });
    return list.size;
  },
  async check() {
    const body = await readFile(join(output, '1'));
    const source = revocationLists({ hosts: ['revocation.example'], fetch: async () => new Response(body) });
    const { institution } = await createMockRepository().registry().find(issuer);
    const { status } = await source.check({ reference: { uri: `${url}/1`, index: size - 1 }, institution });
    if (status !== 'revoked') throw new Error(`the list says ${status}`);
    return body.length;
  },
  /** What every process takes. */
  async nothing() {},
};

const before = process.cpuUsage();
const bytes = await steps[step]();
const { user, system } = process.cpuUsage(before);
const memory = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ CPU: user + system, memory, ...(bytes === undefined ? {} : { size: bytes }) }));

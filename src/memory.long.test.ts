import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createIssuer } from './issue/issuer.ts';
import { renderCardPdf } from './pdf/render.ts';
import { resolverRegistry } from './registry/resolver.ts';
import { revocationLists } from './revocation/check/revocation-lists.ts';
import { createVerifier } from './verify/verifier.ts';
import { DAY, es256, now, prc, registry } from './verify/verify.fixture.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** By how many kB each piece of work makes the heap grow, once all that is kept for all of them is there. */
async function growth(work: (index: number) => Promise<unknown>, first: number, further: number): Promise<number> {
  const heapAfter = async (from: number, to: number) => {
    for (let index = from; index < to; index++) await work(index);
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await heapAfter(0, first);
  return ((await heapAfter(first, first + further)) - before) / 1024 / further;
}

const letters = (index: number, first: number, count: number) =>
  String.fromCodePoint(...[1, 7, 11].map((step) => first + ((index * step) % count)));
/** A card of which no other has the id, and few the letters. */
const cardOf = (index: number) => ({
  ...prc,
  familyName: `${letters(index, 0x3b1, 17)}${letters(index, 0x430, 32)}`,
  givenNames: letters(index, 0x61, 26),
  tokenId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
});
const issuer = createIssuer({ signer: es256, now, timeZone: 'UTC' });

// A text is half a kB, a report three, the fonts of a page twenty: to keep any of them would exceed the bound.
const BOUND = 0.2;

it('nothing is kept of pages with different letters', { timeout: 120_000 }, async () => {
  const draw = async (index: number) => renderCardPdf(await issuer.issue(cardOf(index)), { signer: es256, now });
  expect(await growth(draw, 300, 1000)).toBeLessThan(BOUND * 5);
});

it('nothing is kept of texts that are verified, genuine and not, with one signal', { timeout: 120_000 }, async () => {
  const { signal } = new AbortController();
  const revocation = revocationLists({ hosts: ['fund.example'], registry, now });
  const verifier = createVerifier({ registry, revocation, now, timeZone: 'UTC' });
  const verify = async (index: number) => {
    const { text } = await issuer.issue(cardOf(index));
    const at = 4 + (index % (text.length - 4));
    for (const each of [text, text.slice(0, at), `${text.slice(0, at)}7${text.slice(at + 1)}`]) {
      await verifier.verify(each, { treatmentDate: DAY, signal });
    }
  };
  expect(await growth(verify, 1500, 3000)).toBeLessThan(BOUND);
});

it('of institutions that no Resolver knows the last thousand are kept', { timeout: 120_000 }, async () => {
  const fetch = async () => Response.json({ results: [] });
  const resolver = resolverRegistry({ url: 'https://resolver.example/', fetch, now });
  const find = (index: number) => resolver.find({ countryCode: 'BE', officialId: String(index) });
  expect(await growth(find, 3000, 6000)).toBeLessThan(BOUND);
});

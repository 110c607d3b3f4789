import { expect, it } from 'vitest';
import { issued, NONCE, pidWith, present, verifierWith } from './wallet.fixture.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~';
const ehic = await present(issued.credential);
const pid = await present(await pidWith());
const verifier = verifierWith();

/** Every text that has another character in one place, and with `all` also those that lack it or have it twice. */
function* changesOf(text: string, all = false): Iterable<string> {
  for (let at = 0; at < text.length; at++) {
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const next = ALPHABET[(ALPHABET.indexOf(text[at]!) + 1 + (at % (ALPHABET.length - 1))) % ALPHABET.length];
    const changed = next === text[at] ? 'A' : next;
    for (const other of all ? [changed, '', text[at]! + text[at]] : [changed]) yield before + other + after;
  }
}

it('no changed character of a presentation is approved, and none is an exception', { timeout: 120_000 }, async () => {
  let tried = 0;
  for (const changed of changesOf(ehic, true)) {
    if (changed === ehic) continue;
    tried++;
    const { conclusion } = await verifier.verify({ ehic: changed, nonce: NONCE });
    if (conclusion !== 'REJECTED') expect(changed).toBe('refused');
  }
  expect(tried).toBeGreaterThan(7000);
});

it('no changed character of an identity is approved, and none is an exception', { timeout: 120_000 }, async () => {
  for (const changed of changesOf(pid)) {
    if (changed === pid) continue;
    const { conclusion } = await verifier.verify({ ehic, pid: changed, nonce: NONCE });
    if (conclusion !== 'REJECTED') expect(changed).toBe('refused');
  }
});

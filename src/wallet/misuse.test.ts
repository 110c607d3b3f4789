import { expect, it } from 'vitest';
import { BAD, expectCoded, outcome } from '../misuse.fixture.ts';
import {
  card,
  holder,
  issued,
  issuer,
  NONCE,
  now,
  present,
  publicJwk,
  status,
  verifierWith,
} from './wallet.fixture.ts';

type Function = (...values: readonly unknown[]) => unknown;

/** Calls with each argument, and each member of each, replaced by what it must not be. */
async function misuse(call: Function, right: readonly object[]): Promise<void> {
  expect(await outcome(() => call(...right))).toBe('ok');
  for (const value of BAD) await expectCoded(() => call(value));
  for (const [at, argument] of right.entries()) {
    for (const value of BAD) await expectCoded(() => call(...right.with(at, value as object)));
    for (const member of Object.keys(argument)) {
      for (const value of BAD) await expectCoded(() => call(...right.with(at, { ...argument, [member]: value })));
    }
  }
}

it('an issuer that is called wrongly gives a credential, or an error with a code', async () => {
  const options = { holderKey: publicJwk(holder), status, now };
  await misuse(issuer.issueCredential as Function, [card, options]);
  for (const member of Object.keys(options.holderKey)) {
    for (const value of BAD) {
      const holderKey = { ...options.holderKey, [member]: value };
      expect(await outcome(() => issuer.issueCredential(card, { ...options, holderKey }))).toMatchObject({
        code: 'ERR_EHIC_HOLDER_KEY_INVALID',
      });
    }
  }
});

it('a verifier that is called wrongly gives a report, or an error with a code', async () => {
  const presentation = { ehic: await present(issued.credential), pid: 'x', nonce: NONCE };
  const options = { treatmentDate: '2025-09-22', signal: new AbortController().signal };
  await misuse(verifierWith().verify as Function, [presentation, options]);
});

it.each([() => new Date(Number.NaN), () => undefined, () => 7])('a clock that returns no time, %#', async (clock) => {
  const wrong = { now: clock as () => Date };
  const error = { code: 'ERR_EHIC_OPTIONS', params: { option: 'now' } };
  const issuing = issuer.issueCredential(card, { holderKey: publicJwk(holder), status, ...wrong });
  await expect(issuing).rejects.toMatchObject(error);
  await expect(verifierWith(wrong).verify({ ehic: 'x', nonce: NONCE })).rejects.toMatchObject(error);
});

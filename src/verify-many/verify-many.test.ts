import { expect, it } from 'vitest';
import { coseProfile } from '../profiles/cose/profile.ts';
import { DAY, now, registry } from '../verify/verify.fixture.ts';
import { verifyMany } from './verify-many.ts';

const thrown = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    return error;
  }
};

it.each<[string, object, string]>([
  ['no registry', { registry: undefined }, 'ERR_EHIC_OPTIONS'],
  ['an option of nothing', { concurrency: 4 }, 'ERR_EHIC_OPTIONS'],
  ['an option misspelt', { requirePDFSignature: true }, 'ERR_EHIC_OPTIONS'],
  ['no workers', { workers: 0 }, 'ERR_EHIC_OPTIONS'],
  ['half a worker', { workers: 1.5 }, 'ERR_EHIC_OPTIONS'],
  ['more workers than any machine runs', { workers: 1e6 }, 'ERR_EHIC_OPTIONS'],
  ['an option of scans that does not exist', { scan: { worker: true } }, 'ERR_EHIC_OPTIONS'],
  ['an anchor that is no certificate', { trustAnchors: [new Uint8Array(3)] }, 'ERR_EHIC_OPTIONS'],
  ['what is no signal', { signal: true }, 'ERR_EHIC_OPTIONS'],
  ['what only looks like a signal', { signal: { throwIfAborted() {} } }, 'ERR_EHIC_OPTIONS'],
  ['a profile of somebody else', { profiles: [{ ...coseProfile }] }, 'ERR_EHIC_OPTIONS'],
  ['what is no list of profiles', { profiles: null }, 'ERR_EHIC_OPTIONS'],
  ['a profile by its name', { profiles: ['cose'] }, 'ERR_EHIC_OPTIONS'],
  ['a date that is none', { treatmentDate: '2025-02-30' }, 'ERR_EHIC_TREATMENT_DATE'],
])('%s is refused before a thread is started', (_, options, code) => {
  expect(thrown(() => verifyMany([], { registry, ...options } as never))).toMatchObject({ code });
});

it.each<[string, unknown]>([
  ['a text', 'EH1:'],
  ['the bytes of a file', new Uint8Array(3)],
  ['one scan', { text: 'EH1:', source: 'image' }],
  ['nothing', undefined],
])('%s is not an iterable of scans', (_, scans) => {
  expect(thrown(() => verifyMany(scans as never, { registry }))).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
});

it('a signal that is aborted before starts nothing; no scan is taken, and the input is closed', async () => {
  const calls: string[] = [];
  const scans = {
    [Symbol.iterator]: () => ({
      next: () => {
        calls.push('next');
        return { value: 'EH1:', done: false };
      },
      return: () => {
        calls.push('return');
        return { value: undefined, done: true };
      },
    }),
  } as Iterable<string>;
  const signal = AbortSignal.abort(new Error('no'));
  await expect(verifyMany(scans, { registry, now, treatmentDate: DAY, signal }).next()).rejects.toThrow('no');
  expect(calls).toEqual(['return']);
});

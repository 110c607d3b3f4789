import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { initialize, openModule, PKCS11JS } from './open-module.ts';
import { FakeModule } from './token.fixture.ts';

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** pkcs11js with a module that does this. */
const pkcs11js = (calls: { load?: () => void; C_Initialize?: () => void }) => async () => ({
  default: {
    PKCS11: class {
      load = calls.load ?? (() => {});
      C_Initialize = calls.C_Initialize ?? (() => {});
    },
  },
});
const throwing = (code?: number) => () => {
  throw Object.assign(new Error('CKR_X'), code === undefined ? {} : { code });
};
let count = 0;
/** A path that no other test has loaded. */
const path = () => `/nothing/module-${count++}.so`;

describe('a module', () => {
  it('without pkcs11js, the error says what to install: the version that is tested', async () => {
    for (const load of [() => Promise.reject(new Error('not installed')), async () => ({})]) {
      await expect(openModule(path(), load)).rejects.toMatchObject({
        code: 'ERR_EHIC_PKCS11_UNAVAILABLE',
        message: expect.stringContaining('npm install pkcs11js@2.1.7 '),
        params: { install: 'pkcs11js@2.1.7' },
      });
    }
    expect(packageJson.peerDependencies[PKCS11JS.name]).toBe(`~${PKCS11JS.version}`);
    expect(packageJson.peerDependenciesMeta[PKCS11JS.name]).toEqual({ optional: true });
  });

  it.each([
    ['NOT_FOUND', path(), { load: throwing() }],
    ['NOT_LOADABLE', import.meta.filename, { load: throwing() }],
    ['NOT_LOADABLE', 'module.so', { load: throwing() }],
    ['NOT_INITIALIZED', path(), { C_Initialize: throwing(5) }],
  ])('that is %s', async (problem, file, calls) => {
    await expect(openModule(file, pkcs11js(calls))).rejects.toMatchObject({
      code: 'ERR_EHIC_PKCS11_MODULE',
      params: { problem },
    });
  });

  it('is not initialized by other threads than the main one, but used by them once it is', () => {
    const module = new FakeModule();
    initialize(module, false);
    expect(module.calls).toEqual([]);
    const fresh = Object.assign(new FakeModule(), { C_GetInfo: throwing(400) });
    expect(() => initialize(fresh, false)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_PKCS11_MODULE', params: { problem: 'MAIN_THREAD_FIRST' } }),
    );
  });

  it('that another thread has initialized is used, and loaded once', async () => {
    const file = path();
    const first = await openModule(file, pkcs11js({ C_Initialize: throwing(401) }));
    expect(await openModule(file, () => Promise.reject(new Error('not again')))).toBe(first);
  });
});

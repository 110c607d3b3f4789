import { createPrivateKey } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../testing/demo-pki.ts';
import { CKR } from './cryptoki.ts';
import { listTokens } from './list-pkcs11.ts';
import { signerOfModule } from './pkcs11-signer.ts';
import { FakeModule, type FakeToken, fakeCertificate, fakeKey, fakeToken } from './token.fixture.ts';

const key = createPrivateKey({ key: Buffer.from(pki.keys['BE:0120'], 'base64'), format: 'der', type: 'pkcs8' });
const { der } = demoInstitution('BE').certificates.find((each) => each.key === 'BE:0120')!;
const certificate = new Uint8Array(Buffer.from(der, 'base64'));
let token: FakeToken;
let module: FakeModule;
beforeEach(() => {
  token = fakeToken({ objects: [fakeKey(key, 'cards', '01'), fakeCertificate(certificate, '01')] });
  module = new FakeModule(token);
});

const OPTIONS = { module: 'x', pin: '1234' };
const open = () => signerOfModule(module, OPTIONS, async () => {});
const fault = (problem: string) =>
  expect.objectContaining({ code: 'ERR_EHIC_PKCS11_PIN', params: expect.objectContaining({ problem }) });

describe.each([
  ['EXPIRED', CKR.PIN_EXPIRED],
  ['NOT_SET', CKR.USER_PIN_NOT_INITIALIZED],
  ['LOCKED', CKR.PIN_LOCKED],
  ['WRONG', CKR.PIN_LEN_RANGE],
])('a login that the device answers with %s', (problem, returnValue) => {
  it('is told by the signer and the list, with one attempt each and nothing left open', async () => {
    module.failures.C_Login = [returnValue, returnValue];
    await expect(open()).rejects.toEqual(fault(problem));
    expect(token.entered).toHaveLength(1);
    expect(() => listTokens(module, OPTIONS)).toThrow(fault(problem));
    expect(token.entered).toHaveLength(2);
    expect(module.sessions.size).toBe(0);
  });

  it('is told when a signer logs in again, and the PIN is not entered after that', async () => {
    const signer = await open();
    module.sessions.clear();
    token.isLoggedIn = false;
    module.failures.C_Login = [returnValue];
    for (let attempt = 0; attempt < 2; attempt++)
      await expect(signer.sign(Uint8Array.of(1))).rejects.toEqual(fault(problem));
    expect(token.entered).toHaveLength(2);
  });
});

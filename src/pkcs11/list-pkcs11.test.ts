import { createPrivateKey } from 'node:crypto';
import { expect, it } from 'vitest';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../testing/demo-pki.ts';
import { CK } from './cryptoki.ts';
import { listTokens } from './list-pkcs11.ts';
import { FakeModule, fakeCertificate, fakeKey, fakeToken } from './token.fixture.ts';

const key = createPrivateKey({ key: Buffer.from(pki.keys['BE:0120'], 'base64'), format: 'der', type: 'pkcs8' });
const der = new Uint8Array(
  Buffer.from(demoInstitution('BE').certificates.find((each) => each.key === 'BE:0120')!.der, 'base64'),
);
const tokens = () => [
  fakeToken({
    objects: [fakeKey(key, 'cards', '0a'), fakeCertificate(der, '0a'), fakeCertificate(Uint8Array.of(1), '0b')],
  }),
  fakeToken({ slot: 8, label: 'second', serial: 's-2', flags: CK.F_TOKEN_INITIALIZED | CK.F_USER_PIN_FINAL_TRY }),
  fakeToken({ slot: 9, label: '', serial: '', flags: 0 }),
];

it('without a PIN every token, with what it shows', () => {
  const module = new FakeModule(...tokens());
  const listed = listTokens(module, { module: 'x' });
  expect(listed).toMatchObject([
    { slot: 7, label: 'fund', serial: 's-1', manufacturer: 'Fake', model: 'F', isInitialized: true, wantsPin: true },
    { slot: 8, label: 'second', pinAttempts: 'FINAL_TRY', wantsPin: false, keys: [], certificates: [] },
    { slot: 9, isInitialized: false },
  ]);
  expect(listed[0]!.keys).toEqual([]);
  expect(listed[0]!.certificates).toMatchObject([{ id: '0a', der, notAfter: expect.any(Date) }, { id: '0b' }]);
  expect(module.sessions.size).toBe(0);
});

it('with a PIN the keys of one token, and no other token is asked', () => {
  const module = new FakeModule(...tokens());
  const listed = listTokens(module, { module: 'x', token: { label: 'fund' }, pin: '1234' });
  expect(listed).toHaveLength(1);
  expect(listed[0]!.keys).toEqual([{ label: 'cards', id: '0a', kind: 'EC P-256', canSign: true }]);
  const several = () => listTokens(module, { module: 'x', pin: '1234' });
  expect(several).toThrow(expect.objectContaining({ code: 'ERR_EHIC_PKCS11_TOKEN' }));
  expect(module.tokens.map(({ entered }) => entered)).toEqual([['1234'], [], []]);
  expect(module.sessions.size).toBe(0);
});

it('a wrong PIN, and a device that fails', () => {
  const module = new FakeModule(...tokens());
  const wrong = () => listTokens(module, { module: 'x', token: { slot: 7 }, pin: '9999' });
  expect(wrong).toThrow(expect.objectContaining({ code: 'ERR_EHIC_PKCS11_PIN' }));
  module.failures.C_OpenSession = [48];
  const failing = () => listTokens(module, { module: 'x' });
  expect(failing).toThrow(expect.objectContaining({ code: 'ERR_EHIC_PKCS11_DEVICE' }));
});

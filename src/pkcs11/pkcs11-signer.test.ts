import { createPrivateKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { P384_CERTIFICATE, P384_KEY } from '../crypto/unfit-keys.fixture.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../testing/demo-pki.ts';
import { CK } from './cryptoki.ts';
import { type Pkcs11SignerOptions, signerOfModule } from './pkcs11-signer.ts';
import { FakeModule, type FakeToken, fakeCertificate, fakeKey, fakePublicKey, fakeToken } from './token.fixture.ts';

const keyOf = (name: string) =>
  createPrivateKey({
    key: Buffer.from((pki.keys as Record<string, string>)[name]!, 'base64'),
    format: 'der',
    type: 'pkcs8',
  });
const certificates = demoInstitution('BE').certificates;
const certificateOf = (key: string) =>
  new Uint8Array(Buffer.from(certificates.find((each) => each.key === key)!.der, 'base64'));
const EC_KEY = keyOf('BE:0120');
const EC = certificateOf('BE:0120');
const RSA_KEY = keyOf('rsa-1');
const RSA = certificateOf('rsa-1');
const OTHER_KEY = keyOf('FR:0160');
const DATA = new TextEncoder().encode('a card');
const PIN = { pin: '1234' };

let token: FakeToken;
let module: FakeModule;
let waited: number[];
beforeEach(() => {
  token = fakeToken({ objects: [fakeKey(EC_KEY, 'cards', '01'), fakeCertificate(EC, '01')] });
  module = new FakeModule(token);
  waited = [];
});

const open = (options: Partial<Pkcs11SignerOptions> = {}) =>
  signerOfModule(module, { module: 'x', ...PIN, ...options }, async (delay) => waited.push(delay));
const coded = (code: string, problem?: string) =>
  expect.objectContaining({ code, ...(problem ? { params: expect.objectContaining({ problem }) } : {}) });
const verifies = (signature: Uint8Array, certificate = EC, options: object = { dsaEncoding: 'ieee-p1363' }) =>
  verify('sha256', DATA, { key: new X509Certificate(certificate).publicKey, ...options }, signature);

describe('a key on a token signs', () => {
  it('ES256, with the certificate of the token', async () => {
    const signer = await open();
    expect(signer).toMatchObject({ algorithm: 'ES256', certificate: EC });
    expect(verifies(await signer.sign(DATA))).toBe(true);
  });

  it.each(['RS256', 'PS256'] as const)('%s, with a certificate that was given', async (algorithm) => {
    token.objects = [fakeKey(RSA_KEY, 'cards', '02')];
    const signer = await open({ certificate: RSA, ...(algorithm === 'PS256' ? { algorithm } : {}) });
    expect(signer.algorithm).toBe(algorithm);
    const options = algorithm === 'PS256' ? { padding: 6, saltLength: 32 } : {};
    expect(verifies(await signer.sign(DATA), RSA, options)).toBe(true);
  });

  it('the token, the key and the certificate are found among others', async () => {
    token.objects.push(fakeKey(OTHER_KEY, 'cards', '03'), fakeKey(RSA_KEY, 'backup', '02'), fakeCertificate(RSA, '01'));
    module.tokens.unshift(fakeToken({ slot: 3, label: 'fund2', serial: 's-2' }));
    for (const choice of [{ label: 'fund' }, { serial: 's-1' }, { slot: 7 }]) {
      expect((await open({ token: choice, key: { id: '01' } })).certificate).toEqual(EC);
    }
    expect((await open({ token: { slot: 7 }, key: { id: Uint8Array.of(1), label: 'cards' } })).algorithm).toBe('ES256');
    expect((await open({ token: { slot: 7 }, key: { label: 'backup' }, certificate: RSA })).algorithm).toBe('RS256');
  });

  it('of several keys with one label, the one of the certificate that was given is taken', async () => {
    token.objects = [fakeKey(OTHER_KEY, 'cards', '03'), fakePublicKey(OTHER_KEY, '03'), fakeKey(EC_KEY, 'cards', '01')];
    token.objects.push(fakePublicKey(EC_KEY, '01'));
    expect((await open({ key: { label: 'cards' }, certificate: EC })).certificate).toEqual(EC);
    await expect(open({ key: { label: 'cards' } })).rejects.toEqual(coded('ERR_EHIC_PKCS11_KEY', 'SEVERAL'));
  });

  it('a token without a login needs no PIN', async () => {
    token.flags = CK.F_TOKEN_INITIALIZED;
    const signer = await signerOfModule(module, { module: 'x' });
    expect(verifies(await signer.sign(DATA))).toBe(true);
    expect(token.entered).toEqual([]);
  });

  it('a device with keys of its own asks for the PIN by itself', async () => {
    token.flags |= CK.F_PROTECTED_AUTHENTICATION_PATH;
    await signerOfModule(module, { module: 'x' });
    expect(token.entered).toEqual([undefined]);
  });

  it('the PIN is entered once, and again for each signature of a key that wants it', async () => {
    const signer = await open();
    await signer.sign(DATA);
    expect(token.entered).toEqual(['1234']);
    signer.close();
    token.objects = [
      fakeKey(EC_KEY, 'cards', '01', [[CK.A_ALWAYS_AUTHENTICATE, Buffer.of(1)]]),
      fakeCertificate(EC, '01'),
    ];
    token.entered = [];
    const careful = await open();
    await careful.sign(DATA);
    expect(token.entered).toEqual(['1234', '1234', '1234']);
  });

  it('an answer in DER, also with odd lengths and zeros, is read; anything else is told', async () => {
    const integer = (bytes: Buffer) => Buffer.concat([Buffer.of(0x02, 0x82, 0, 35), Buffer.alloc(3), bytes]);
    token.answer = (raw) => {
      const body = Buffer.concat([integer(raw.subarray(0, 32)), integer(raw.subarray(32))]);
      return Buffer.concat([Buffer.of(0x30, 0x81, body.length), body]);
    };
    const signer = await open();
    expect(verifies(await signer.sign(DATA))).toBe(true);
    for (const answer of [
      Buffer.alloc(0),
      Buffer.alloc(63),
      Buffer.of(0x30, 0x80, 0, 0),
      Buffer.of(0x30, 0x84),
      Buffer.alloc(70, 0x30),
    ]) {
      token.answer = () => answer;
      await expect(signer.sign(DATA)).rejects.toEqual(coded('ERR_EHIC_SIGNER_FAILED'));
    }
    token.answer = () => Buffer.alloc(64, 1);
    await expect(signer.sign(DATA)).rejects.toEqual(coded('ERR_EHIC_SIGNATURE_SELF_CHECK'));
  });
});

describe('what is wrong is told before the first card', () => {
  const without = (type: number) => (object: { attributes: Map<number, unknown> }) =>
    void object.attributes.delete(type);

  it.each<[string, string, string | undefined, Partial<Pkcs11SignerOptions>, (token: FakeToken) => void]>([
    ['a wrong PIN', 'PKCS11_PIN', 'WRONG', { pin: '9999' }, () => {}],
    ['no PIN', 'PKCS11_PIN', 'MISSING', { pin: undefined! }, () => {}],
    ['a locked PIN', 'PKCS11_PIN', 'LOCKED', {}, (t) => (t.flags |= CK.F_USER_PIN_LOCKED)],
    ['one attempt left', 'PKCS11_PIN', 'FINAL_TRY', {}, (t) => (t.flags |= CK.F_USER_PIN_FINAL_TRY)],
    ['no such token', 'PKCS11_TOKEN', 'NOT_FOUND', { token: { label: 'fond' } }, () => {}],
    ['a token that is not initialized', 'PKCS11_TOKEN', 'NOT_FOUND', {}, (t) => (t.flags = 0)],
    ['a token that was taken out', 'PKCS11_TOKEN', 'NOT_FOUND', {}, (t) => (t.isPresent = false)],
    ['no such key', 'PKCS11_KEY', 'NOT_FOUND', { key: { label: 'card' } }, () => {}],
    ['no key with this id', 'PKCS11_KEY', 'NOT_FOUND', { key: { label: 'cards', id: '02' } }, () => {}],
    ['no key at all', 'PKCS11_KEY', 'NOT_FOUND', {}, (t) => (t.objects = [])],
    ['several keys', 'PKCS11_KEY', 'SEVERAL', {}, (t) => t.objects.push(fakeKey(RSA_KEY, 'other', '02'))],
    [
      'a key that may not sign',
      'PKCS11_KEY',
      'CANNOT_SIGN',
      {},
      (t) => t.objects[0]!.attributes.set(CK.A_SIGN, Buffer.of(0)),
    ],
    ['no mechanism', 'PKCS11_KEY', 'NO_MECHANISM', {}, (t) => (t.mechanisms = [CK.M_RSA_PKCS])],
    ['no certificate', 'CERTIFICATE', undefined, {}, (t) => t.objects.pop()],
    [
      'a certificate of another key',
      'KEY_MISMATCH',
      undefined,
      {},
      (t) => (t.objects = [fakeKey(OTHER_KEY, 'k', '01'), t.objects[1]!]),
    ],
    ['a certificate of another kind', 'KEY_MISMATCH', undefined, { certificate: RSA }, () => {}],
    ['a key of P-384', 'KEY_NOT_ALLOWED', undefined, {}, (t) => (t.objects = [fakeKey(p384(), 'k', '01')])],
    ['a curve that is not told', 'KEY_NOT_ALLOWED', undefined, {}, (t) => without(CK.A_EC_PARAMS)(t.objects[0]!)],
    [
      'a key of an unknown kind',
      'KEY_NOT_ALLOWED',
      undefined,
      {},
      (t) => t.objects[0]!.attributes.set(CK.A_KEY_TYPE, Buffer.alloc(8, 9)),
    ],
    ['an algorithm of another key', 'KEY_NOT_ALLOWED', undefined, { algorithm: 'PS256' }, () => {}],
  ])('%s', async (_, code, problem, options, change) => {
    change(token);
    const error = await open(options).catch((thrown) => thrown);
    expect(error).toEqual(coded(`ERR_EHIC_${code}`, problem));
    expect(JSON.stringify([error.message, error.params])).not.toMatch(/1234|9999/);
    // Nothing stays open.
    expect(module.sessions.size).toBe(0);
    expect(token.entered.length).toBeLessThanOrEqual(1);
  });

  it.each(['P-384', 'P-384 for another certificate'])('a certificate of %s', async (name) => {
    const certificate = new Uint8Array(Buffer.from(P384_CERTIFICATE, 'base64'));
    if (name === 'P-384') token.objects = [fakeKey(p384(), 'k', '01')];
    await expect(open({ certificate })).rejects.toEqual(coded('ERR_EHIC_KEY_NOT_ALLOWED'));
  });

  it('the message names the keys and tokens that are there', async () => {
    await expect(open({ key: { label: 'x' } })).rejects.toThrow('there are: "cards" (id 01)');
    await expect(open({ token: { label: 'x' } })).rejects.toThrow('there are: "fund" (s-1, slot 7)');
    token.objects.push(fakeKey(RSA_KEY, 'bad\u001b[2J', ''));
    await expect(open()).rejects.toThrow('several private keys could be meant: "cards" (id 01), "bad?[2J" (id none)');
  });

  function p384(): KeyObject {
    return createPrivateKey({ key: Buffer.from(P384_KEY, 'base64'), format: 'der', type: 'pkcs8' });
  }

  it.each([
    ['module', { module: '' }],
    ['module', { module: 7 }],
    ['token.lable', { token: { lable: 'x' } }],
    ['token.slot', { token: { slot: -1 } }],
    ['token.label', { token: { label: 1 } }],
    ['token.serial', { token: { serial: 1 } }],
    ['pin', { pin: 1234 }],
    ['pin', { pin: '12\0' }],
    ['key.label', { key: { label: 7 } }],
    ['key.id', { key: { id: '1' } }],
    ['key.id', { key: { id: '' } }],
    ['key.id', { key: { id: 'xy' } }],
    ['pins', { pins: '1234' }],
  ])('an option %s that is not usable', async (option, options) => {
    await expect(open(options as never)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS', params: { option } });
    expect(module.calls).toEqual([]);
  });
});

describe('what passes is got over', () => {
  it('lost sessions, a logout, and a module that was finalized and forgot its session', async () => {
    const signer = await open();
    module.loseSessions();
    expect(verifies(await signer.sign(DATA))).toBe(true);
    token.isLoggedIn = false;
    expect(verifies(await signer.sign(DATA))).toBe(true);
    expect(token.entered).toEqual(['1234', '1234', '1234']);
    expect(waited).toEqual([0, 0]);
    expect(module.sessions.size).toBe(1);
  });

  it('a device that fails for a while, but not for ever', async () => {
    const signer = await open();
    module.failures.C_Sign = [48, 5];
    module.failures.C_Login = [6];
    expect(verifies(await signer.sign(DATA))).toBe(true);
    expect(waited).toEqual([0, 100, 500]);
    module.failures.C_Sign = [48, 48, 48, 48, 48];
    await expect(signer.sign(DATA)).rejects.toMatchObject({
      code: 'ERR_EHIC_PKCS11_DEVICE',
      params: { returnValue: 48, call: 'C_Sign' },
    });
    expect(verifies(await signer.sign(DATA))).toBe(true);
  });

  it('a token that was taken out comes back', async () => {
    const signer = await open();
    token.isPresent = false;
    await expect(signer.sign(DATA)).rejects.toEqual(coded('ERR_EHIC_PKCS11_TOKEN'));
    token.isPresent = true;
    expect(verifies(await signer.sign(DATA))).toBe(true);
  });

  it('many signatures at once need one session', async () => {
    const signer = await open();
    module.loseSessions();
    const signatures = await Promise.all(Array.from({ length: 20 }, () => signer.sign(DATA)));
    expect(signatures.every((signature) => verifies(signature))).toBe(true);
    expect(module.sessions.size).toBe(1);
  });

  it('a PIN that was changed is tried once, however much is to be signed', async () => {
    const signer = await open();
    module.loseSessions();
    token.pin = '5678';
    token.entered = [];
    for (let count = 0; count < 5; count++) {
      await expect(signer.sign(DATA)).rejects.toEqual(coded('ERR_EHIC_PKCS11_PIN', 'WRONG'));
    }
    expect(token.entered).toEqual(['1234']);
  });

  it('a signer that was closed signs nothing, and its session is closed', async () => {
    const signer = await open();
    signer.close();
    signer.close();
    expect(module.sessions.size).toBe(0);
    await expect(signer.sign(DATA)).rejects.toEqual(coded('ERR_EHIC_SIGNER_FAILED'));
  });

  it('a module that is initialized, and a session that is logged in, by others are used', async () => {
    const first = await open();
    module.failures.C_Initialize = [401];
    const second = await open({ pin: '1234' });
    expect(token.entered).toEqual(['1234']);
    first.close();
    expect(verifies(await second.sign(DATA))).toBe(true);
  });
});

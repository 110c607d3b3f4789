import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { ecdsaSignatureToDer } from '../crypto/ecdsa-signature.ts';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { verifyPdfSignature } from '../pdf/verify/verify-pdf-signature.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { CK, type Cryptoki, type Handle, type TemplateEntry } from './cryptoki.ts';
import { listPkcs11 } from './list-pkcs11.ts';
import { initialize } from './open-module.ts';
import { type Pkcs11Signer, type Pkcs11SignerOptions, pkcs11Signer } from './pkcs11-signer.ts';
import { SOFTHSM, SoftHsm } from './softhsm.fixture.ts';

// These tests use SoftHSM as a device. pkcs11js, softhsm2, opensc, openssl and poppler-utils have to be installed
// (CONTRIBUTING.md says how), and a missing one is a failure.
const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const PIN = '12345678';
const DAY = new Date().toISOString().slice(0, 10);
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const keyOf = (name: string) => bytes((pki.keys as Record<string, string>)[name]!);
const { certificates } = demoInstitution('BE');
const EC = certificates.find(({ key }) => key === 'BE:0120')!;
const RSA = certificates.find(({ key }) => key.startsWith('rsa-'))!;
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, timeZone: 'UTC' });

let hsm: SoftHsm;
const opened: Pkcs11Signer[] = [];
beforeAll(() => {
  hsm = new SoftHsm();
  hsm.addToken('fund', PIN);
  hsm.addKey('fund', PIN, keyOf(EC.key), 'cards', '01');
  hsm.addCertificate('fund', PIN, bytes(EC.der), 'cards', '01');
  hsm.addKey('fund', PIN, keyOf(RSA.key), 'rsa', '02');
  hsm.addCertificate('fund', PIN, bytes(RSA.der), 'rsa', '02');
  hsm.addToken('faulty', PIN);
  const add = (id: string, label: string, ...options: readonly string[]) =>
    hsm.tool('faulty', PIN, '--keypairgen', '--id', id, '--label', label, ...options);
  add('01', 'p384', '--key-type', 'EC:secp384r1', '--usage-sign');
  add('02', 'misfit', '--key-type', 'EC:prime256v1', '--usage-sign');
  hsm.addCertificate('faulty', PIN, bytes(EC.der), 'misfit', '02');
  add('03', 'twice', '--key-type', 'EC:prime256v1', '--usage-sign');
  add('04', 'twice', '--key-type', 'EC:prime256v1', '--usage-sign');
  add('05', 'decrypts', '--key-type', 'RSA:2048', '--usage-decrypt');
  add('06', 'small', '--key-type', 'RSA:1024', '--usage-sign');
  hsm.addToken('careful', PIN);
  hsm.tool(
    'careful',
    PIN,
    '--keypairgen',
    '--id',
    '01',
    '--label',
    'c',
    '--key-type',
    'EC:prime256v1',
    '--always-auth',
  );
  hsm.addTokenWithoutPin('unset');
  // This process sees no token that is added after its first call.
  mayNotSign('05');
});
/** Other code in the process that uses the same module. */
interface Other extends Cryptoki {
  C_CloseAllSessions(slot: Handle): void;
  C_Logout(session: Handle): void;
  C_SetAttributeValue(session: Handle, object: Handle, template: readonly TemplateEntry[]): void;
}

function otherCode(): Other {
  const { PKCS11 } = createRequire(import.meta.url)('pkcs11js') as { PKCS11: new () => Other };
  const other = new PKCS11();
  other.load(SOFTHSM);
  initialize(other);
  return other;
}

const slotOf = (other: Other, label: string) =>
  other.C_GetSlotList(true).find((slot) => other.C_GetTokenInfo(slot).label.trimEnd() === label)!;

/** Takes from a key that it may sign, which pkcs11-tool and SoftHSM do not when they make it. */
function mayNotSign(id: string): void {
  const other = otherCode();
  const session = other.C_OpenSession(slotOf(other, 'faulty'), CK.F_SERIAL_SESSION | 2);
  other.C_Login(session, CK.U_USER, PIN);
  other.C_FindObjectsInit(session, [
    { type: CK.A_CLASS, value: CK.O_PRIVATE_KEY },
    { type: CK.A_ID, value: Buffer.from(id, 'hex') },
  ]);
  const [key] = other.C_FindObjects(session, 1);
  other.C_FindObjectsFinal(session);
  other.C_SetAttributeValue(session, key!, [{ type: CK.A_SIGN, value: false }]);
  other.C_CloseSession(session);
}

afterEach(() => {
  for (const signer of opened.splice(0)) signer.close();
});
afterAll(() => hsm.remove());

async function open(options: Partial<Pkcs11SignerOptions> = {}): Promise<Pkcs11Signer> {
  const signer = await pkcs11Signer({
    module: SOFTHSM,
    token: { label: 'fund' },
    pin: PIN,
    key: { label: 'cards' },
    ...options,
  });
  opened.push(signer);
  return signer;
}
const coded = (code: string, problem?: string) =>
  expect.objectContaining({ code, ...(problem ? { params: expect.objectContaining({ problem }) } : {}) });

/** Signs in threads of another process, and returns how many signatures were made. */
async function signInThreads(): Promise<number> {
  const options = { module: SOFTHSM, token: { label: 'fund' }, pin: PIN, key: { label: 'cards' } };
  const program = join(import.meta.dirname, 'workers.fixture.mjs');
  return Number((await run(process.execPath, [program, JSON.stringify(options)], { cwd: root })).stdout);
}

async function issueApproved(signer: Pkcs11Signer): Promise<void> {
  const issued = await createIssuer({ signer, registry, timeZone: 'UTC' }).issue(sampleCard('BE', 'PRC', DAY));
  expect((await verifier.verify(issued.text)).conclusion).toBe('APPROVED');
}

describe.each([
  ['ES256', { key: { id: '01' } }],
  ['RS256', { key: { id: '02' } }],
  ['PS256', { key: { id: '02' }, algorithm: 'PS256' }],
] as const)('%s', (algorithm, options) => {
  it('cards and signed PDFs verify', async () => {
    const signer = await open(options);
    expect(signer.algorithm).toBe(algorithm);
    await issueApproved(signer);
    const issued = await createIssuer({ signer, timeZone: 'UTC' }).issue(sampleCard('BE', 'EHIC', DAY));
    const pdf = await renderCardPdf(issued, { signer });
    const trust = { trustAnchors: [bytes(pki.authority)] };
    expect(await verifyPdfSignature(pdf, trust)).toMatchObject({ valid: true });
    const file = join(hsm.folder, 'card.pdf');
    writeFileSync(file, pdf);
    const { stdout } = await run('pdfsig', ['-nocert', file]);
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain('Signature Validation: Signature is Valid.');
  });

  it('openssl verifies the signature', async () => {
    const signer = await open(options);
    const data = new TextEncoder().encode('a card');
    const raw = await signer.sign(data);
    const [certificate, key, input, signature] = ['c.pem', 'k.pem', 'data', 'signature'].map((name) =>
      join(hsm.folder, name),
    ) as [string, string, string, string];
    writeFileSync(certificate, pem('CERTIFICATE', signer.certificate));
    writeFileSync(key, (await run('openssl', ['x509', '-in', certificate, '-noout', '-pubkey'])).stdout);
    writeFileSync(input, data);
    writeFileSync(signature, algorithm === 'ES256' ? ecdsaSignatureToDer(raw) : raw);
    const pss = ['-sigopt', 'rsa_padding_mode:pss', '-sigopt', 'rsa_pss_saltlen:32'];
    const padding = algorithm === 'PS256' ? pss : [];
    const verify = ['dgst', '-sha256', '-verify', key, ...padding, '-signature', signature, input];
    expect((await run('openssl', verify)).stdout).toContain('Verified OK');
  });
});

describe('what is wrong is told', () => {
  it.each<[string, string, string | undefined, Partial<Pkcs11SignerOptions>]>([
    ['a wrong PIN', 'PKCS11_PIN', 'WRONG', { pin: '00000000' }],
    ['an empty PIN', 'PKCS11_PIN', 'WRONG', { pin: '' }],
    ['no PIN', 'PKCS11_PIN', 'MISSING', { pin: undefined! }],
    ['a token without a PIN', 'PKCS11_PIN', 'NOT_SET', { token: { label: 'unset' } }],
    ['no such token', 'PKCS11_TOKEN', 'NOT_FOUND', { token: { label: 'fond' } }],
    ['several tokens', 'PKCS11_TOKEN', 'SEVERAL', { token: {} }],
    ['no such slot', 'PKCS11_TOKEN', 'NOT_FOUND', { token: { slot: 4711 } }],
    ['no such key', 'PKCS11_KEY', 'NOT_FOUND', { key: { label: 'nothing' } }],
    ['several keys', 'PKCS11_KEY', 'SEVERAL', { token: { label: 'faulty' }, key: { label: 'twice' } }],
    ['a key that may not sign', 'PKCS11_KEY', 'CANNOT_SIGN', { token: { label: 'faulty' }, key: { id: '05' } }],
    ['a key of P-384', 'KEY_NOT_ALLOWED', undefined, { token: { label: 'faulty' }, key: { id: '01' } }],
    ['RSA of 1024 bits', 'KEY_NOT_ALLOWED', undefined, { token: { label: 'faulty' }, key: { id: '06' } }],
    ['a certificate of another key', 'KEY_MISMATCH', undefined, { token: { label: 'faulty' }, key: { id: '02' } }],
    ['a certificate of another kind', 'KEY_MISMATCH', undefined, { certificate: bytes(RSA.der) }],
    ['no certificate', 'CERTIFICATE', undefined, { token: { label: 'careful' }, key: {} }],
    ['no module', 'PKCS11_MODULE', 'NOT_FOUND', { module: '/nothing/here.so' }],
    ['a module that is no library', 'PKCS11_MODULE', 'NOT_LOADABLE', { module: import.meta.filename }],
    ['a library that is no module', 'PKCS11_MODULE', 'NOT_LOADABLE', { module: 'libm.so.6' }],
  ])('%s', async (_, code, problem, options) => {
    const error = await open(options).catch((thrown) => thrown);
    expect(error).toEqual(coded(`ERR_EHIC_${code}`, problem));
    expect(error.message).not.toMatch(/12345678|00000000/);
  });

  it('the list names what is there', async () => {
    const all = await listPkcs11({ module: SOFTHSM });
    expect(all.map(({ label }) => label)).toEqual(expect.arrayContaining(['fund', 'faulty', 'careful']));
    expect(all.find(({ label }) => label === 'fund')!.keys).toEqual([]);
    const [faulty] = await listPkcs11({ module: SOFTHSM, token: { label: 'faulty' }, pin: PIN });
    const byId = [...faulty!.keys].sort((one, other) => one.id.localeCompare(other.id));
    expect(byId).toMatchObject([
      { id: '01', label: 'p384', kind: 'EC P-384', canSign: true },
      { id: '02', label: 'misfit', kind: 'EC P-256' },
      { id: '03', label: 'twice' },
      { id: '04', label: 'twice' },
      { id: '05', label: 'decrypts', kind: 'RSA 2048 bits', canSign: false },
      { id: '06', label: 'small', kind: 'RSA 1024 bits' },
    ]);
    expect(faulty!.certificates).toMatchObject([{ id: '02', label: 'misfit', der: bytes(EC.der) }]);
    const unset = listPkcs11({ module: SOFTHSM, token: { label: 'unset' }, pin: PIN });
    await expect(unset).rejects.toEqual(coded('ERR_EHIC_PKCS11_PIN', 'NOT_SET'));
  });
});

describe('what happens to the session', () => {
  let other: Other;
  beforeAll(() => {
    other = otherCode();
  });

  test('all sessions are closed by other code', async () => {
    const signer = await open();
    await issueApproved(signer);
    other.C_CloseAllSessions(slotOf(other, 'fund'));
    await issueApproved(signer);
  });

  test('other code logs out', async () => {
    const signer = await open();
    const session = other.C_OpenSession(slotOf(other, 'fund'), CK.F_SERIAL_SESSION);
    other.C_Logout(session);
    await issueApproved(signer);
    other.C_CloseSession(session);
  });

  test('a signer beside another one, which is closed', async () => {
    const first = await open();
    const second = await open({ key: { id: '02' } });
    first.close();
    await issueApproved(second);
  });

  test('the PIN is entered again for each signature where the key wants that', async () => {
    // A certificate for the key that is on the token is made by openssl from its public key.
    const key = join(hsm.folder, 'public.der');
    hsm.tool('careful', PIN, '--read-object', '--type', 'pubkey', '--id', '01', '--output-file', key);
    const authority = join(hsm.folder, 'authority.pem');
    const ca = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=Test'];
    await run('openssl', ['req', '-x509', ...ca, '-keyout', authority, '-out', `${authority}.crt`]);
    const request = join(hsm.folder, 'request.pem');
    await run('openssl', ['req', '-new', '-key', authority, '-subj', '/CN=Fund', '-out', request]);
    const signing = ['-CA', `${authority}.crt`, '-CAkey', authority, '-force_pubkey', key, '-keyform', 'DER'];
    const out = join(hsm.folder, 'careful.pem');
    await run('openssl', ['x509', '-req', '-in', request, ...signing, '-out', out]);
    const signer = await open({ token: { label: 'careful' }, key: {}, certificate: readFileSync(out) });
    expect(await signer.sign(new Uint8Array(9))).toHaveLength(64);
    expect(await signer.sign(new Uint8Array(8))).toHaveLength(64);
  });

  test('threads with a session each, of which some are stopped, sign without a crash', {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < 3; round++) expect(await signInThreads()).toBeGreaterThanOrEqual(6 * 200);
  });

  // Last, because SoftHSM finds a token that was put back in new processes alone.
  test('the tokens are taken out, and put back', async () => {
    const signer = await open();
    hsm.takeOut();
    // Of a token whose files are gone, SoftHSM says CKR_GENERAL_ERROR; a reader says CKR_TOKEN_NOT_PRESENT.
    await expect(signer.sign(new Uint8Array(9))).rejects.toMatchObject({
      code: 'ERR_EHIC_PKCS11_DEVICE',
      params: { call: 'C_GetTokenInfo', returnValue: 5 },
    });
    hsm.putBack();
    expect(await signInThreads()).toBeGreaterThanOrEqual(6 * 200);
  });
});

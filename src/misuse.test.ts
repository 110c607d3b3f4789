import { beforeAll, describe, expect, it } from 'vitest';
import {
  codec,
  core,
  pdf,
  registry,
  revocation,
  scan,
  scanPixels,
  signers,
  startBundle,
  testing,
} from './entries.fixture.ts';
import { EXPORTED_FUNCTIONS } from './exported-functions.fixture.ts';
import type { IssuedCard } from './issue/issued-card.ts';
import { BAD, expectCoded, outcome, readStructuredScan } from './misuse.fixture.ts';
import type { Signer } from './signers/signer.ts';
import type { VerificationReport } from './verify/report.ts';

type Function = (...values: readonly unknown[]) => unknown;

const FUNCTIONS = [...EXPORTED_FUNCTIONS];
const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
let signer: Signer;
let issued: IssuedCard;
let approved: VerificationReport;
/** What a function is rightly called with; each of these is then replaced by something else. */
let valid: Readonly<Record<string, readonly unknown[]>>;

beforeAll(async () => {
  signer = await testing.demoSigner(testing.demoInstitution('BE'));
  issued = await core.createIssuer({ signer, now, timeZone: 'UTC' }).issue(testing.sampleCard('BE', 'PRC', DAY));
  const demo = testing.createMockRepository().registry();
  approved = await core.createVerifier({ registry: demo, now, timeZone: 'UTC' }).verify(issued.text);
  const list = { signer, url: 'https://a.example/l', issuer: { countryCode: 'BE', officialId: '0120' }, now };
  const snapshot = await registry.signSnapshot({ results: [] }, { signer, issuedAt: now() });
  const bundle = await startBundle.signStartBundle({ snapshot }, { signer, now });
  async function* rows(): AsyncGenerator<Uint8Array> {}
  const members = { format: 'csv', columns: {}, ignoreColumns: [], defaults: {}, lengths: {}, maxRowBytes: 9 };
  valid = {
    'batch.readMembers': [rows(), members],
    'codec.base45Encode': [new Uint8Array(2)],
    'codec.inflateRaw': [codec.deflateRaw(new Uint8Array(9)), {}],
    'codec.encodeSign1': [{ protectedHeader: new Map(), payload: null, signature: new Uint8Array(1) }],
    'codec.signatureStructure': [new Uint8Array(1), new Uint8Array(1), new Uint8Array(1)],
    'codec.verifySign1': [new Uint8Array(9), { certificate: signer.certificate }],
    'codec.verifyCompactJws': [snapshot, { certificate: signer.certificate }],
    'core.createIssuer': [{ signer }],
    'core.createVerifier': [{ registry: demo }],
    'pdf.renderCardPdf': [issued, { now }],
    'pdf.verifyPdfSignature': [new Uint8Array(9), {}],
    'qr.alphanumericCapacity': [1, 'L'],
    'qr.smallestVersion': [20, 'L', 40],
    'qr.qrMatrix': ['ABC', { level: 'L' }],
    'pkcs11.listPkcs11': [{ module: '/nothing.so', token: { slot: 1 }, pin: 'x' }],
    'pkcs11.pkcs11Signer': [{ module: '/nothing.so', token: { label: 'x' }, pin: 'x', key: { id: '01' } }],
    'qr.qrPng': ['ABC', {}],
    'qr.qrSvg': ['ABC', {}],
    'registry.readSignedSnapshot': [snapshot, { certificate: signer.certificate, now }],
    'registry.signSnapshot': [{ results: [] }, { signer, issuedAt: now() }],
    'registry.snapshotRegistry': [{ results: [] }, {}],
    'registry.toResolverList': [[]],
    'report.cardLines': [issued.card, 'en'],
    'report.chooseLanguage': ['en'],
    'report.explain': [approved, 'en'],
    'report.explainCode': ['REVOKED', {}, 'en'],
    'report.explainSteps': [approved, 'en'],
    'report.isNotChecked': [approved],
    'report.toFhir': [approved, {}],
    'report.toJsonReport': [approved, { verifier: { name: 'V' } }],
    'report.toPdfReport': [approved, { verifier: { name: 'V' }, now, signer, timestamp: undefined }],
    'revocation.createRevocationList': [list],
    'revocation.createStatusList': [{ ...list, size: 8 }],
    'revocation.readRevocationList': ['x', { ...list, certificate: signer.certificate }],
    'revocation.findListUrlProblem': ['https://a.example/l', revocation.parseHosts(['a.example'])],
    'scan.renderPdfPage': [new Uint8Array(9), {}],
    'scan.scanPdf': [new Uint8Array(9), {}],
    'scan.scanImage': [new Uint8Array(9), {}],
    'scanPixels.scanPixels': [{ width: 3, height: 3, grey: new Uint8Array(9) }, { zxingWasm: new Uint8Array(9) }],
    'signers.signerFromPem': [{ key: 'x', certificate: signer.certificate, passphrase: 'x' }],
    'signers.signerFromPkcs12': [{ pkcs12: signer.certificate, passphrase: 'x' }],
    'signers.signerFromPkcs8': [{ privateKeyPem: 'x', certificatePem: signer.certificate }],
    'signers.withSelfCheck': [signer],
    'startBundle.readStartBundle': [bundle, { trustAnchors: [signer.certificate], now }],
    'startBundle.signStartBundle': [{ snapshot }, { signer, now }],
    'wallet.createWalletIssuer': [{ signer, iss: 'https://a.example' }],
    'wallet.walletVerifier': [{ registry: demo, audience: 'x' }],
    'testing.demoSigner': [testing.demoInstitution('BE'), {}],
  };
});

describe('every exported function, called wrongly: an error with a code, or no error', () => {
  it('there are some', () => {
    expect(FUNCTIONS.length).toBeGreaterThan(55);
  });

  it.each(FUNCTIONS)('%s', async (name, call) => {
    // Left out, this one makes the whole repository, which takes its time.
    const bad = name === 'testing.createFieldResolver' ? BAD.slice(1) : BAD;
    for (const value of bad) {
      for (const values of [[value], [value, value], [value, value, value]]) await expectCoded(() => call(...values));
    }
    const right = valid[name] ?? [];
    for (const [at, argument] of right.entries()) {
      for (const value of BAD) await expectCoded(() => call(...right.with(at, value)));
      // A report, and what was issued, are what this package made: whoever takes them apart is on his own.
      if (argument === approved || argument === issued) continue;
      if (typeof argument !== 'object' || argument === null || ArrayBuffer.isView(argument)) continue;
      for (const member of Object.keys(argument)) {
        for (const value of BAD) await expectCoded(() => call(...right.with(at, { ...argument, [member]: value })));
      }
    }
  });
});

describe('what is bound, called wrongly', () => {
  const NO_DATE = [() => new Date(Number.NaN), () => undefined, () => 7, () => DAY];
  const OPTIONS = { code: 'ERR_EHIC_OPTIONS' };
  const demo = testing.createMockRepository().registry();

  it.each(NO_DATE)('a clock that returns no valid time, %#', async (clock) => {
    const wrong = { now: clock as () => Date };
    const verifier = core.createVerifier({ registry: demo, ...wrong });
    await expect(verifier.verify(issued.text)).rejects.toMatchObject({ ...OPTIONS, params: { option: 'now' } });
    await expect(verifier.diagnose(issued.text)).rejects.toMatchObject(OPTIONS);
    const issuer = core.createIssuer({ signer, ...wrong });
    await expect(issuer.issue(testing.sampleCard('BE', 'PRC', DAY))).rejects.toMatchObject(OPTIONS);
    expect(() => issuer.check(testing.sampleCard('BE', 'PRC', DAY))).toThrow(expect.objectContaining(OPTIONS));
    await expect(pdf.renderCardPdf(issued, wrong)).rejects.toMatchObject(OPTIONS);
    const list = { signer, url: 'https://a.example/l', issuer: { countryCode: 'BE', officialId: '0120' }, ...wrong };
    await expect(revocation.createRevocationList(list).publish()).rejects.toMatchObject(OPTIONS);
    const fetch = async () => new Response('{"results":[]}');
    const resolver = registry.resolverRegistry({ url: 'https://a.example/', fetch, ...wrong });
    await expectCoded(() => resolver.find({ countryCode: 'BE', officialId: '1' }));
    await expectCoded(() => resolver.prefetch());
  });

  it.each([null, 5, {}, ['cose'], [undefined]])('a verifier takes no profiles as %o', (taken) => {
    const create = () => core.createVerifier({ registry: demo, profiles: taken } as never);
    expect(create).toThrow(expect.objectContaining({ ...OPTIONS, params: { option: 'profiles' } }));
  });

  it('bytes that were handed to another thread', async () => {
    const gone = new Uint8Array(9);
    structuredClone(gone, { transfer: [gone.buffer] });
    const { certificate } = signer;
    const list = { signer, url: 'https://a.example/l', issuer: { countryCode: 'BE', officialId: '0120' }, now };
    const scanned = await readStructuredScan(issued, signer, now);
    const verifier = core.createVerifier({ registry: demo, now });
    const calls: readonly (() => unknown)[] = [
      ...[scan.scanPdf, scan.scanAllPdf, scan.scanImage, scan.scanAllImage].flatMap((each) => [
        () => each(gone),
        () => each(gone, { worker: true }),
      ]),
      () => scan.renderPdfPage(gone),
      () => scan.fileKind(gone),
      () => scanPixels.scanPixels({ width: 3, height: 3, grey: gone }, { zxingWasm: new Uint8Array(9) }),
      () => scanPixels.scanPixels({ width: 1, height: 1, grey: new Uint8Array(1) }, { zxingWasm: gone }),
      () => pdf.verifyPdfSignature(gone, { trustAnchors: [certificate] }),
      () => pdf.verifyPdfSignature(new Uint8Array(9), { trustAnchors: [certificate], crls: [gone] }),
      ...['trustAnchors', 'timestampAnchors', 'crls'].map(
        (option) => () => core.createVerifier({ registry: demo, [option]: [gone] }),
      ),
      () => verifier.verify({ ...scanned, pdf: { ...scanned.pdf!, attachment: gone } }),
      () => core.createIssuer({ signer: { ...signer, certificate: gone } }),
      () => signers.parseCertificates(gone),
      () => codec.decodeCbor(gone),
      () => codec.inflateRaw(gone, { maxBytes: 9 }),
      () => codec.base45Encode(gone),
      () => codec.cborDiagnostic(gone),
      () => revocation.createRevocationList({ ...list, signer: { ...signer, certificate: gone } }),
      () => revocation.readRevocationList('x', { ...list, trustAnchors: [gone] }),
      () => registry.readSignedSnapshot('x', { trustAnchors: [gone] }),
    ];
    for (const call of calls) expect(await outcome(call), String(call)).toMatchObject(OPTIONS);
    for (const call of [
      () => codec.encodeCbor([gone]),
      () => core.createIssuer({ signer: { ...signer, sign: async () => gone }, now }).issue(issued.card),
    ]) {
      expect(await outcome(call), String(call)).toBeInstanceOf(core.EhicError);
    }
  });

  it('verifier and issuer', async () => {
    const verifier = core.createVerifier({ registry: demo, now });
    const issuer = core.createIssuer({ signer, now });
    for (const value of BAD) {
      await expectCoded(() => verifier.verify(value as string));
      await expectCoded(() => verifier.verify(issued.text, value as object));
      await expectCoded(() => verifier.verify(issued.text, { treatmentDate: value as string }));
      await expectCoded(() => verifier.verify(issued.text, { signal: value as AbortSignal }));
      await expectCoded(() => verifier.diagnose(value as string));
      await expectCoded(() => issuer.issue(value as never));
      await expectCoded(() => issuer.check(value as never));
      await expectCoded(async () => {
        for await (const _ of issuer.issueMany(value as never, value as object));
      });
    }
  });

  it('readSignedSnapshot without options', async () => {
    await expect((registry.readSignedSnapshot as Function)('x')).rejects.toMatchObject({
      ...OPTIONS,
      params: { option: 'options' },
    });
  });

  it('a scan that was JSON is refused, one that was cloned is not', async () => {
    const scanned = await readStructuredScan(issued, signer, now);
    const verifier = core.createVerifier({ registry: demo, now, timeZone: 'UTC' });
    expect(await verifier.verify(scanned)).toMatchObject({ conclusion: 'APPROVED' });
    expect(await verifier.verify(structuredClone(scanned))).toMatchObject({ conclusion: 'APPROVED' });
    for (const call of [verifier.verify, verifier.diagnose]) {
      const again = JSON.parse(JSON.stringify(scanned));
      await expect(call(again)).rejects.toMatchObject({ ...OPTIONS, params: { option: 'scan' } });
    }
    for (const members of [{ signature: 7 }, { signature: {} }, { attachment: {} }, { printedText: 7 }]) {
      const wrong = { ...scanned, pdf: { ...scanned.pdf!, ...members } };
      await expect(verifier.verify(wrong as never)).rejects.toMatchObject(OPTIONS);
    }
  });
});

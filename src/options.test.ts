import { describe, expect, it } from 'vitest';
import {
  batch,
  codec,
  core,
  node,
  pdf,
  pkcs11,
  profiles,
  qr,
  registry,
  report,
  revocation,
  scan,
  scanPixels,
  signers,
  startBundle,
  testing,
} from './entries.fixture.ts';
import type { EhicError } from './errors.ts';
import { EXPORTED_FUNCTIONS } from './exported-functions.fixture.ts';
import { type OptionNames, requireOptions } from './options.ts';

const now = () => new Date('2025-09-22T10:00:00Z');
const bytes = new Uint8Array(9);
const frame = { width: 3, height: 3, grey: bytes };
const demo = testing.createMockRepository().registry();
const signer = await testing.demoSigner(testing.demoInstitution('BE'));
const issuer = core.createIssuer({ signer, now, timeZone: 'UTC' });
const issued = await issuer.issue(testing.sampleCard('BE', 'PRC', '2025-09-22'));
const verifier = core.createVerifier({ registry: demo, now, timeZone: 'UTC' });
const approved = await verifier.verify(issued.text);
const institution = { countryCode: 'BE', officialId: '0120' };
async function* rows(): AsyncGenerator<Uint8Array> {}
const list = { signer, url: 'https://a.example/l', now };
const resolver = registry.resolverRegistry({ url: 'https://a.example/', fetch: async () => new Response('{}') });
const lists = revocation.revocationLists();
const crls = revocation.crlSource({ urls: [] });
const query = { reference: 'https://a.example/l', tokenId: 'x', institution: (await demo.find(institution)) as never };

/**
 * A call with right options, to which another is added. The first name is an option, the second that option misspelt.
 */
type Bag = readonly [option: string, misspelt: string, call: (more: object) => unknown];

const BAGS: Readonly<Record<string, Bag>> = {
  'batch.readMembers': ['encoding', 'encodng', (more) => batch.readMembers(rows(), { format: 'csv', ...more })],
  'codec.decodeCbor': [
    'limits.maxDepth',
    'limits.maxDeph',
    (more) => codec.decodeCbor(bytes, { maxDepth: 4, indefinite: false, floats: false, ...more }),
  ],
  'codec.deflateRaw': ['dictionary', 'dictionnary', (more) => codec.deflateRaw(bytes, more)],
  'codec.inflateRaw': ['maxBytes', 'maxbytes', (more) => codec.inflateRaw(bytes, more)],
  'codec.zlibDecompress': ['maxBytes', 'maxByte', (more) => codec.zlibDecompress(bytes, more)],
  'core.createIssuer': ['strictIssuerRules', 'strictIssuerRule', (more) => core.createIssuer({ signer, ...more })],
  'core.createVerifier': [
    'requirePdfSignature',
    'requirePDFSignature',
    (more) => core.createVerifier({ registry: demo, ...more }),
  ],
  'batch.openSigner': ['signer.options', 'signer.optons', (more) => batch.openSigner({ module: 'nowhere', ...more })],
  'batch.issueBatch': [
    'workers',
    'worker',
    (more) => batch.issueBatch({ members: [], output: 'nowhere', signer: { module: 'nowhere' }, ...more }),
  ],
  'node.checkAuditLog': ['expected', 'expect', (more) => node.checkAuditLog('nowhere', more)],
  'node.openAuditLog': ['now', 'noww', (more) => node.openAuditLog('nowhere/audit.jsonl', more)],
  'node.verifyMany': ['workers', 'worker', (more) => node.verifyMany([], { registry: demo, ...more })],
  'node.createStatusLists': [
    'size',
    'sise',
    (more) => node.createStatusLists({ directory: import.meta.dirname, url: list.url, count: 1, size: 1, ...more }),
  ],
  'node.openStatusLists': ['blockSize', 'blocksize', (more) => node.openStatusLists(import.meta.dirname, more)],
  'node.publicFetch': ['isAllowed', 'isallowed', (more) => node.publicFetch(more)],
  'pkcs11.listPkcs11': ['token', 'tokens', (more) => pkcs11.listPkcs11({ module: '/nothing.so', ...more })],
  'pkcs11.pkcs11Signer': ['pin', 'pins', (more) => pkcs11.pkcs11Signer({ module: '/nothing.so', ...more })],
  'pdf.renderCardPdf': ['signer', 'singer', (more) => pdf.renderCardPdf(issued, { now, ...more })],
  'pdf.verifyPdfSignature': [
    'timestampAnchors',
    'timeStampAnchors',
    (more) => pdf.verifyPdfSignature(bytes, { trustAnchors: [], ...more }),
  ],
  'profiles.jwsProfileWith': ['strictKid', 'strictKID', (more) => profiles.jwsProfileWith(more)],
  'qr.qrMatrix': ['version', 'verson', (more) => qr.qrMatrix('ABC', { level: 'L', ...more })],
  'qr.qrPng': ['scale', 'scales', (more) => qr.qrPng('ABC', more)],
  'qr.qrSvg': ['level', 'levle', (more) => qr.qrSvg('ABC', more)],
  'registry.fetchResolverList': [
    'maxAgeSeconds',
    'maxAgeSecond',
    (more) => registry.fetchResolverList({ url: 'https://a.example/', fetch: async () => new Response('{}'), ...more }),
  ],
  'registry.memoryStore': ['maxBytes', 'maxByte', (more) => registry.memoryStore(more)],
  'registry.readSignedSnapshot': [
    'newestSeen',
    'newestseen',
    (more) => registry.readSignedSnapshot('x', { trustAnchors: [], ...more }),
  ],
  'registry.resolverRegistry': [
    'timeLimit',
    'timelimit',
    (more) => registry.resolverRegistry({ url: 'https://a.example/', ...more }),
  ],
  'registry.signSnapshot': [
    'source',
    'sourc',
    (more) => registry.signSnapshot({ results: [] }, { signer, issuedAt: now(), ...more }),
  ],
  'registry.snapshotRegistry': ['time', 'Time', (more) => registry.snapshotRegistry({ results: [] }, more)],
  'report.toFhir': ['systems', 'sistems', (more) => report.toFhir(approved, more)],
  'report.toJsonReport': [
    'verifier',
    'verifer',
    (more) => report.toJsonReport(approved, { verifier: { name: 'V' }, ...more }),
  ],
  'report.toPdfReport': [
    'language',
    'langauge',
    (more) => report.toPdfReport(approved, { verifier: { name: 'V' }, ...more }),
  ],
  'revocation.createRevocationList': [
    'lifetimeSeconds',
    'lifeTimeSeconds',
    (more) => revocation.createRevocationList({ ...list, issuer: institution, ...more }),
  ],
  'revocation.createStatusList': [
    'ttlSeconds',
    'ttlSecond',
    (more) => revocation.createStatusList({ ...list, size: 8, ...more }),
  ],
  'revocation.crlSource': ['resolveHost', 'resolveHosts', (more) => revocation.crlSource({ urls: [], ...more })],
  'revocation.readRevocationList': [
    'trustAnchors',
    'trustAnchor',
    (more) =>
      revocation.readRevocationList('x', {
        url: list.url,
        issuer: institution,
        trustAnchors: [signer.certificate],
        ...more,
      }),
  ],
  'revocation.revocationLists': ['hosts', 'host', (more) => revocation.revocationLists(more)],
  'scan.renderPdfPage': ['page', 'pages', (more) => scan.renderPdfPage(bytes, more)],
  'scan.scanAllImage': ['maxPixels', 'maxPixel', (more) => scan.scanAllImage(bytes, more)],
  'scan.scanAllPdf': ['maxPages', 'maxpages', (more) => scan.scanAllPdf(bytes, more)],
  'scan.scanAllPixels': ['effort', 'effortt', (more) => scan.scanAllPixels(frame, more)],
  'scan.scanImage': ['worker', 'worked', (more) => scan.scanImage(bytes, more)],
  'scan.scanPixels': ['timeLimit', 'timelimit', (more) => scan.scanPixels(frame, more)],
  'scan.scanPdf': ['pdfiumWasm', 'pdfiumWASM', (more) => scan.scanPdf(bytes, more)],
  'scanPixels.scanAllPixels': [
    'effort',
    'efort',
    (more) => scanPixels.scanAllPixels(frame, { zxingWasm: bytes, ...more }),
  ],
  'scanPixels.scanPixels': [
    'timeLimit',
    'timelimit',
    (more) => scanPixels.scanPixels(frame, { zxingWasm: bytes, ...more }),
  ],
  'startBundle.readStartBundle': [
    'newestSeen',
    'newestseen',
    (more) => startBundle.readStartBundle('x', { trustAnchors: [], ...more }),
  ],
  'startBundle.signStartBundle': [
    'validForSeconds',
    'validForSecond',
    (more) => startBundle.signStartBundle({ snapshot: 'x' }, { signer, ...more }),
  ],
  'signers.expiringCertificates': ['days', 'dayz', (more) => signers.expiringCertificates(signer, more)],
  'signers.signerFromKey': [
    'source.algorithm',
    'source.algoritm',
    (more) => signers.signerFromKey({ privateKey: {} as never, certificate: 'x', ...more }),
  ],
  'signers.signerFromPem': [
    'source.passphrase',
    'source.pasphrase',
    (more) => signers.signerFromPem({ key: 'x', certificate: 'x', ...more }),
  ],
  'signers.signerFromPkcs12': [
    'source.passphrase',
    'source.passprase',
    (more) => signers.signerFromPkcs12({ pkcs12: new Uint8Array(1), passphrase: 'x', ...more }),
  ],
  'signers.signerFromPkcs8': [
    'source.algorithm',
    'source.alogrithm',
    (more) => signers.signerFromPkcs8({ privateKeyPem: 'x', certificatePem: 'x', ...more }),
  ],
  'testing.createFieldResolver': ['keysOnly', 'keyOnly', (more) => testing.createFieldResolver([], more)],
  'testing.demoKeyPair': ['expired', 'expire', (more) => testing.demoKeyPair(testing.demoInstitution('BE'), more)],
  'testing.demoSigner': ['expired', 'expire', (more) => testing.demoSigner(testing.demoInstitution('BE'), more)],
  'testing.serveMockRepository': [
    'port',
    'ports',
    async (more) => (await testing.serveMockRepository(testing.createMockRepository([]), more)).close(),
  ],
};

/** What is bound, and bags within bags. */
const BOUND: Readonly<Record<string, Bag>> = {
  'createIssuer: qr': ['qr.maxVersion', 'qr.maxversion', (more) => core.createIssuer({ signer, qr: more })],
  'issuer.issueMany': ['concurrency', 'concurency', (more) => issuer.issueMany([], more)],
  'verifier.verify': ['treatmentDate', 'treatmentdate', (more) => verifier.verify(issued.text, more)],
  'verifier.diagnose': ['treatmentDate', 'treatmentDat', (more) => verifier.diagnose(issued.text, more)],
  'verifier.prefetch': ['signal', 'singal', (more) => verifier.prefetch(more)],
  'renderCardPdf: timestamp': [
    'timestamp.timeLimit',
    'timestamp.timeLimits',
    (more) =>
      pdf.renderCardPdf(issued, {
        signer,
        now,
        timestamp: { url: 'https://a.example/', fetch: async () => new Response(), ...more },
      }),
  ],
  'toPdfReport: signer': [
    'signer',
    'singer',
    (more) => report.toPdfReport(approved, { verifier: { name: 'V' }, now, ...more }),
  ],
  'toPdfReport: timestamp': [
    'timestamp.timeLimit',
    'timestamp.timeLimits',
    (more) =>
      report.toPdfReport(approved, {
        verifier: { name: 'V' },
        signer,
        now,
        timestamp: { url: 'https://a.example/', fetch: async () => new Response(), ...more },
      }),
  ],
  'fetchResolverList: the second': [
    'signal',
    'signall',
    (more) => registry.fetchResolverList({ url: 'https://a.example/', fetch: async () => new Response('{}') }, more),
  ],
  'resolver.find': ['signal', 'Signal', (more) => resolver.find(institution, more)],
  'resolver.institutionsOf': ['signal', 'signals', (more) => resolver.institutionsOf!(signer.certificate, more)],
  'resolver.prefetch': ['signal', 'signl', (more) => resolver.prefetch(more)],
  'revocationLists: check': ['signal', 'sginal', (more) => lists.check(query, more)],
  'revocationLists: prefetch': ['signal', 'sinal', (more) => lists.prefetch(more)],
  'crlSource: lists': ['signal', 'signa', (more) => crls.lists(more)],
  'crlSource: prefetch': ['signal', 'sygnal', (more) => crls.prefetch(more)],
  'mock repository: registry': ['time', 'tme', (more) => testing.createMockRepository([]).registry(more)],
};

/**
 * What takes no options: values, cards, certificates, and objects that are something of their own, such as a `Signer`.
 */
const WITHOUT: readonly string[] = [
  ...['base45Decode', 'base45Encode', 'cborDiagnostic', 'decodeCompactJws', 'decodeSign1'].map(
    (name) => `codec.${name}`,
  ),
  ...['encodeCbor', 'encodeProtectedHeader', 'encodeSign1', 'signatureStructure'].map((name) => `codec.${name}`),
  ...['verifyCompactJws', 'verifySign1', 'zlibCompress'].map((name) => `codec.${name}`),
  ...['isCountryCode', 'parseCard', 'parseCardInput'].map((name) => `core.${name}`),
  ...['createErrorRows', 'memberTokenId'].map((name) => `batch.${name}`),
  'node.fileStore',
  ...['alphanumericCapacity', 'smallestVersion', 'symbolSize'].map((name) => `qr.${name}`),
  ...['importInstitutionRepository', 'indexedDbStore', 'toResolverList'].map((name) => `registry.${name}`),
  ...['cardLines', 'chooseLanguage', 'explain', 'explainCode', 'explainSteps', 'isNotChecked'].map(
    (name) => `report.${name}`,
  ),
  ...['findListUrlProblem', 'isListUrl', 'isPublicAddress', 'parseHosts', 'toUuid'].map((name) => `revocation.${name}`),
  'scan.fileKind',
  ...['fromDerSigner', 'fromDigestSigner', 'parseCertificates', 'withSelfCheck'].map((name) => `signers.${name}`),
  ...['createMockRepository', 'demoInstitution', 'sampleCard', 'serveFaultyResolver'].map((name) => `testing.${name}`),
];

async function errorOf(call: () => unknown): Promise<EhicError | undefined> {
  try {
    await call();
  } catch (error) {
    return error as EhicError;
  }
  return undefined;
}

describe('every exported function takes only the options that it has', () => {
  it('each of them is looked at', () => {
    const known = [...Object.keys(BAGS), ...WITHOUT];
    expect([...EXPORTED_FUNCTIONS.keys()].filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !EXPORTED_FUNCTIONS.has(name))).toEqual([]);
  });

  it.each(Object.entries({ ...BAGS, ...BOUND }))('%s', async (_, [option, misspelt, call]) => {
    const name = misspelt.slice(misspelt.lastIndexOf('.') + 1);
    const error = await errorOf(() => call({ [name]: 'private value' }));
    expect(error).toBeInstanceOf(core.EhicError);
    expect(error).toMatchObject({ code: 'ERR_EHIC_OPTIONS', params: { option: misspelt } });
    expect(error!.message).toBe(`unknown option ${misspelt}; did you mean ${option}?`);
    // One that is undefined is omitted, and so is a known one.
    const known = option.slice(option.lastIndexOf('.') + 1);
    const omitted = await errorOf(() => call({ [name]: undefined }));
    expect(omitted?.message ?? '').not.toMatch(/^unknown option/);
    expect((await errorOf(() => call({ [known]: undefined })))?.message ?? '').not.toMatch(/^unknown option/);
  });
});

describe('requireOptions', () => {
  const NAMES: OptionNames<{ readonly url: string } | { readonly maxAgeSeconds?: number }> = {
    url: true,
    maxAgeSeconds: true,
  };

  it('a list of names that lacks one, or has another, does not compile', () => {
    // @ts-expect-error: `maxAgeSeconds` is missing.
    const lacking: OptionNames<{ readonly url: string; readonly maxAgeSeconds?: number }> = { url: true };
    // @ts-expect-error: there is no `uri`.
    const other: OptionNames<{ readonly url: string }> = { url: true, uri: true };
    expect([lacking, other]).toHaveLength(2);
  });

  it('without a name that is near, the message has all names', () => {
    expect(() => requireOptions({ colour: 1 }, NAMES)).toThrow('unknown option colour; it takes url, maxAgeSeconds');
  });

  it.each([
    ['toString', 'toString'],
    ['constructor', 'constructor'],
    ['a\u001b[31m\nb', 'a??31m?b'],
    ['Ωmega', '?mega'],
    ['x'.repeat(10_000), 'x'.repeat(40)],
  ])('a name that must not be printed unchanged: %j', (name, printed) => {
    const hostile = { [name.slice(0, 10_000)]: 1 };
    expect(() => requireOptions(hostile, NAMES)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: printed } }),
    );
  });

  it('a name that JSON put there, too', () => {
    expect(() => requireOptions(JSON.parse('{"__proto__": {"url": 1}}'), NAMES)).toThrow('unknown option __proto__');
  });
});

describe('an option that is a number', () => {
  const url = 'https://a.example/';
  const stamped = (timeLimit: number) =>
    pdf.renderCardPdf(issued, { signer, now, timestamp: { url, timeLimit, fetch: async () => new Response() } });
  /** Whole numbers from 1 on. */
  const WHOLE: Readonly<Record<string, (value: number) => unknown>> = {
    'scanPdf: maxPages': (maxPages) => scan.scanPdf(bytes, { maxPages }),
    'scanPdf: maxBytes': (maxBytes) => scan.scanPdf(bytes, { maxBytes }),
    'scanImage: maxPages': (maxPages) => scan.scanImage(bytes, { maxPages }),
    'scanImage: maxPixels': (maxPixels) => scan.scanImage(bytes, { maxPixels }),
    'renderPdfPage: page': (page) => scan.renderPdfPage(bytes, { page }),
    'renderPdfPage: dpi': (dpi) => scan.renderPdfPage(bytes, { dpi }),
    'createIssuer: maxVersion': (maxVersion) => core.createIssuer({ signer, qr: { maxVersion } }),
    'issueMany: concurrency': (concurrency) => issuer.issueMany([], { concurrency }),
    'qrMatrix: version': (version) => qr.qrMatrix('ABC', { level: 'L', version }),
    'qrPng: scale': (scale) => qr.qrPng('ABC', { scale }),
    'createRevocationList: lifetimeSeconds': (lifetimeSeconds) =>
      revocation.createRevocationList({ ...list, issuer: institution, lifetimeSeconds }),
    'createStatusList: size': (size) => revocation.createStatusList({ ...list, size }),
    'createStatusList: ttlSeconds': (ttlSeconds) => revocation.createStatusList({ ...list, size: 8, ttlSeconds }),
    'crlSource: timeLimit': (timeLimit) => revocation.crlSource({ urls: [], timeLimit }),
    'crlSource: maxBytes': (maxBytes) => revocation.crlSource({ urls: [], maxBytes }),
    'revocationLists: timeLimit': (timeLimit) => revocation.revocationLists({ timeLimit }),
    'revocationLists: maxBytes': (maxBytes) => revocation.revocationLists({ maxBytes }),
    'revocationLists: maxLists': (maxLists) => revocation.revocationLists({ maxLists }),
    'resolverRegistry: timeLimit': (timeLimit) => registry.resolverRegistry({ url, timeLimit }),
    'resolverRegistry: maxBytes': (maxBytes) => registry.resolverRegistry({ url, maxBytes }),
    'readSignedSnapshot: maxBytes': (maxBytes) => registry.readSignedSnapshot('x', { trustAnchors: [], maxBytes }),
    'renderCardPdf: timestamp': stamped,
    'toPdfReport: timestamp': (timeLimit) =>
      report.toPdfReport(approved, {
        verifier: { name: 'V' },
        signer,
        now,
        timestamp: { url, timeLimit, fetch: async () => new Response() },
      }),
  };
  /** Whole numbers from 0 on. */
  const WHOLE_OR_NONE: typeof WHOLE = {
    'inflateRaw: maxBytes': (maxBytes) => codec.inflateRaw(bytes, { maxBytes }),
    'decodeCbor: maxDepth': (maxDepth) => codec.decodeCbor(bytes, { maxDepth, indefinite: false, floats: false }),
    'memoryStore: maxBytes': (maxBytes) => registry.memoryStore({ maxBytes }),
    'resolverRegistry: retries': (retries) => registry.resolverRegistry({ url, retries }),
    'serveMockRepository: port': async (port) =>
      (await testing.serveMockRepository(testing.createMockRepository([]), { port })).close(),
  };
  /** Numbers from 0 on. */
  const NUMBERS: typeof WHOLE = {
    'scanPixels: timeLimit': (timeLimit) => scanPixels.scanPixels(frame, { zxingWasm: bytes, timeLimit }),
    'scanPdf: timeLimit': (timeLimit) => scan.scanPdf(bytes, { timeLimit }),
    'resolverRegistry: maxAgeSeconds': (maxAgeSeconds) => registry.resolverRegistry({ url, maxAgeSeconds }),
    'revocationLists: maxAgeSeconds': (maxAgeSeconds) => revocation.revocationLists({ maxAgeSeconds }),
    'snapshotRegistry: maxAgeSeconds': (maxAgeSeconds) =>
      registry.snapshotRegistry({ results: [] }, { maxAgeSeconds, time: '2025-09-22T10:00:00Z' }),
  };
  const NONE: readonly unknown[] = [Number.NaN, Number.POSITIVE_INFINITY, -1, '1', true, [1]];

  it.each([
    ...Object.entries(WHOLE).map(([name, call]) => [name, call, [...NONE, 0, 1.5]] as const),
    ...Object.entries(WHOLE_OR_NONE).map(([name, call]) => [name, call, [...NONE, 1.5]] as const),
    ...Object.entries(NUMBERS).map(([name, call]) => [name, call, NONE] as const),
  ])('%s', async (_, call, refused) => {
    for (const value of refused) {
      expect(await errorOf(() => call(value as number)), String(value)).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
    }
    // Whatever else may be wrong with the call, 1 is a number.
    expect((await errorOf(() => call(1)))?.code).not.toBe('ERR_EHIC_OPTIONS');
  });
});

describe('an option that is true or false', () => {
  const source = registry.snapshotRegistry({ results: [] });
  const sign1 = { protectedHeader: new Map(), payload: bytes, signature: bytes };
  const CALLS: Readonly<Record<string, (value: boolean) => unknown>> = {
    'createVerifier: requireRevocation': (requireRevocation) =>
      core.createVerifier({ registry: source, requireRevocation }),
    'createVerifier: requirePdfSignature': (requirePdfSignature) =>
      core.createVerifier({ registry: source, requirePdfSignature }),
    'createIssuer: strictIssuerRules': (strictIssuerRules) => core.createIssuer({ signer, strictIssuerRules }),
    'jwsProfileWith: strictKid': (strictKid) => profiles.jwsProfileWith({ strictKid }),
    'revocationLists: allowUnsignedLists': (allowUnsignedLists) => revocation.revocationLists({ allowUnsignedLists }),
    'encodeSign1: tagged': (tagged) => codec.encodeSign1({ ...sign1, tagged }),
    'scanPdf: worker': (worker) => scan.scanPdf(bytes, { worker }),
    'scanAllPdf: worker': (worker) => scan.scanAllPdf(bytes, { worker }),
    'scanImage: worker': (worker) => scan.scanImage(bytes, { worker }),
    'scanAllImage: worker': (worker) => scan.scanAllImage(bytes, { worker }),
  };

  it.each(Object.entries(CALLS))('%s', async (_, call) => {
    for (const value of ['false', 'true', 0, 1, null, []]) {
      expect(await errorOf(() => call(value as never)), String(value)).toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
    }
    expect((await errorOf(() => call(false)))?.code).not.toBe('ERR_EHIC_OPTIONS');
  });
});

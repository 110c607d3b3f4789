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
  wallet,
} from './entries.fixture.ts';

export const now = () => new Date('2025-09-22T10:00:00Z');
export const bytes = new Uint8Array(9);
export const frame = { width: 3, height: 3, grey: bytes };
const demo = testing.createMockRepository().registry();
export const signer = await testing.demoSigner(testing.demoInstitution('BE'));
export const issuer = core.createIssuer({ signer, now, timeZone: 'UTC' });
export const issued = await issuer.issue(testing.sampleCard('BE', 'PRC', '2025-09-22'));
const verifier = core.createVerifier({ registry: demo, now, timeZone: 'UTC' });
export const approved = await verifier.verify(issued.text);
export const institution = { countryCode: 'BE', officialId: '0120' };
async function* rows(): AsyncGenerator<Uint8Array> {}
export const list = { signer, url: 'https://a.example/l', now };
const resolver = registry.resolverRegistry({ url: 'https://a.example/', fetch: async () => new Response('{}') });
const lists = revocation.revocationLists();
const crls = revocation.crlSource({ urls: [] });
const walletIssuer = wallet.createWalletIssuer({ signer, iss: 'https://a.example' });
const walletVerifier = wallet.walletVerifier({ registry: demo, audience: 'x', now });
const query = { reference: 'https://a.example/l', tokenId: 'x', institution: (await demo.find(institution)) as never };

/**
 * A call with right options, to which another is added. The first name is an option, the second that option misspelt.
 */
export type Bag = readonly [option: string, misspelt: string, call: (more: object) => unknown];

export const BAGS: Readonly<Record<string, Bag>> = {
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
  'wallet.createWalletIssuer': [
    'issuingAuthority',
    'issuingAuthoriti',
    (more) => wallet.createWalletIssuer({ signer, iss: 'https://a.example', ...more }),
  ],
  'wallet.walletVerifier': [
    'pidAnchors',
    'pidAnchor',
    (more) => wallet.walletVerifier({ registry: demo, audience: 'x', ...more }),
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
export const BOUND: Readonly<Record<string, Bag>> = {
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
  'createWalletIssuer: issuingAuthority': [
    'issuingAuthority.name',
    'issuingAuthority.nam',
    (more) =>
      wallet.createWalletIssuer({
        signer,
        iss: 'https://a.example',
        issuingAuthority: { id: '1', name: 'A', ...more },
      }),
  ],
  'walletIssuer.issueCredential': [
    'holderKey',
    'holderkey',
    (more) => walletIssuer.issueCredential(issued.card as never, { holderKey: {}, ...more }),
  ],
  'walletVerifier.verify': [
    'presentation.nonce',
    'presentation.nonc',
    (more) => walletVerifier.verify({ ehic: 'x', nonce: 'x', ...more }),
  ],
  'walletVerifier.verify: the second': [
    'treatmentDate',
    'treatmentdate',
    (more) => walletVerifier.verify({ ehic: 'x', nonce: 'x' }, more),
  ],
  'mock repository: registry': ['time', 'tme', (more) => testing.createMockRepository([]).registry(more)],
};

/**
 * What takes no options: values, cards, certificates, and objects that are something of their own, such as a `Signer`.
 */
export const WITHOUT: readonly string[] = [
  'wallet.ehicTypeMetadata',
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

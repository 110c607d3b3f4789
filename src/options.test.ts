import { describe, expect, it } from 'vitest';
import {
  codec,
  core,
  pdf,
  profiles,
  qr,
  registry,
  report,
  revocation,
  scan,
  scanPixels,
  testing,
} from './entries.fixture.ts';
import type { EhicError } from './errors.ts';
import { EXPORTED_FUNCTIONS } from './exported-functions.fixture.ts';
import {
  approved,
  BAGS,
  BOUND,
  bytes,
  frame,
  institution,
  issued,
  issuer,
  list,
  now,
  signer,
  WITHOUT,
} from './option-bags.fixture.ts';
import { type OptionNames, requireOptions } from './options.ts';

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

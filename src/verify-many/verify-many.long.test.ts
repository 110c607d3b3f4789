import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import { scanAllImage } from '../scan/scan-image.ts';
import { scanAllPdf, scanPdf } from '../scan/scan-pdf.ts';
import { drawCode, drawPdf } from '../scan/test-material.ts';
import { createVerifier } from '../verify/verifier.ts';
import { DAY, ehic, es256, issue, now, prc, registry, rs256 } from '../verify/verify.fixture.ts';
import type { VerifyManyOptions } from './options.ts';
import { watchThreads } from './threads.fixture.ts';
import { type VerifyOutcome, verifyMany } from './verify-many.ts';

type Input = Parameters<typeof verifyMany>[0];

const base = { registry, now, timeZone: 'UTC', workers: 2 } as const;
const issued = await issue();
const { text } = issued;
const other = (await issue(ehic, rs256)).text;
const jws = (await createIssuer({ signer: es256, profile: jwsProfile, now, timeZone: 'UTC' }).issue(prc)).text;
const page = await renderCardPdf(issued, { signer: es256, now });

async function outcomesOf(scans: Input, options: Partial<VerifyManyOptions> = {}) {
  const outcomes: VerifyOutcome[] = [];
  for await (const outcome of verifyMany(scans, { ...base, ...options })) outcomes.push(outcome);
  return outcomes;
}

/** What an outcome says, as far as JSON keeps it; an error by its code. */
const say = (outcome: VerifyOutcome) =>
  outcome.ok ? JSON.stringify(outcome.report) : `${outcome.index} ${outcome.error.name} ${outcome.error.code}`;

const threads = watchThreads();
afterAll(() => threads.stop());
const noThread = () => expect.poll(() => threads.running().length).toBe(0);

describe('the outcomes', () => {
  it('are the reports of one verifier, in the order of the input, whatever is given', async () => {
    const verifier = createVerifier({ ...base, workers: undefined } as never);
    const [scan] = await scanAllPdf(page);
    const texts = [text, other, jws, text.slice(0, 99), `${text} `, 'HC1:', '', text.replace('EH1:', 'EH1:0')];
    const many = Array.from({ length: 300 }, (_, index) => texts[index % texts.length]!);
    const outcomes = await outcomesOf([...many, scan!, { scan: scan!, treatmentDate: '2031-01-01' }]);
    const expected = [];
    for (const each of [...many, scan!]) expected.push(await verifier.verify(each));
    expected.push(await verifier.verify(scan!, { treatmentDate: '2031-01-01' }));
    expect(outcomes.map(say)).toEqual(expected.map((report) => JSON.stringify(report)));
    expect(outcomes.map(({ index }) => index)).toEqual(expected.map((_, index) => index));
    expect(outcomes[1]).toMatchObject({ ok: true, scan: other });
    await noThread();
  });

  it('have reports with all that a report has', async () => {
    const [approved, rejected] = await outcomesOf([text, 'EH1:']);
    if (!approved?.ok || !rejected?.ok) throw new Error('no report');
    const checked = approved.report.withIdentityCheck({ nameMatches: false, birthDateMatches: true });
    const alone = await createVerifier({ registry, now, timeZone: 'UTC' }).verify(text);
    expect(JSON.stringify(checked)).toBe(
      JSON.stringify(alone.withIdentityCheck({ nameMatches: false, birthDateMatches: true })),
    );
    expect(rejected.report.conclusion === 'REJECTED' && rejected.report.failure).toBe(rejected.report.steps.at(-1));
    expect(rejected.report.withIdentityCheck({ nameMatches: true, birthDateMatches: true })).toBe(rejected.report);
  });

  it('of files are those of their cards, and an error says what is no card', { timeout: 120_000 }, async () => {
    const picture = new Uint8Array(await drawCode(text).png().toBuffer());
    const family = await drawPdf([{ texts: [text] }, { texts: [other] }]);
    const files = [page, picture, family, new Uint8Array(0), new TextEncoder().encode('no file'), page.slice(0, 5000)];
    const outcomes = await outcomesOf([text, ...files, other], { allCards: true, scan: { timeLimit: 60_000 } });
    const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
    const expected: string[] = [JSON.stringify(await verifier.verify(text))];
    for (const [index, file] of files.entries()) {
      try {
        const scans = index === 1 || index === 3 || index === 4 ? await scanAllImage(file) : await scanAllPdf(file);
        for (const scan of scans) expected.push(JSON.stringify(await verifier.verify(scan)));
      } catch (error) {
        expected.push(`${index + 1} ScanError ${(error as { code: string }).code}`);
      }
    }
    expected.push(JSON.stringify(await verifier.verify(other)));
    expect(outcomes.map(say)).toEqual(expected);
    expect(outcomes.map(({ index }) => index)).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 7]);
    expect(outcomes[1]).toMatchObject({ scan: { text, pdf: { signature: { intact: true } } } });
    expect(page.length).toBeGreaterThan(5000);
    await noThread();
  });

  it('of files are those of one card unless all are wanted', { timeout: 120_000 }, async () => {
    const [outcome, ...others] = await outcomesOf([page], { scan: { timeLimit: 60_000 } });
    const alone = await createVerifier({ registry, now, timeZone: 'UTC' }).verify(await scanPdf(page));
    expect([say(outcome!), others]).toEqual([JSON.stringify(alone), []]);
  });

  it('of what is not usable are errors, and those beside it are as ever', async () => {
    const scans = [
      text,
      7,
      { scan: text, treatmentDate: 'tomorrow' },
      { scan: text, date: DAY },
      { text, source: 'pdf', pdf: { signature: { intact: true } } },
      { text, source: 'image', extra: () => {} },
      { scan: text, treatmentDate: DAY },
    ];
    const outcomes = await outcomesOf(scans as never);
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.report.conclusion : outcome.error.code))).toEqual([
      'APPROVED',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_TREATMENT_DATE',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_OPTIONS',
      'ERR_EHIC_OPTIONS',
      'APPROVED',
    ]);
  });

  it('come at once where the input is slow', async () => {
    let release = () => {};
    async function* slow() {
      yield text;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield other;
    }
    const outcomes = verifyMany(slow(), base);
    expect((await outcomes.next()).value).toMatchObject({ index: 0, ok: true });
    release();
    expect((await outcomes.next()).value).toMatchObject({ index: 1, ok: true });
    expect((await outcomes.next()).done).toBe(true);
  });
});

describe('the sources of the caller', () => {
  it('are asked from its thread, once for an institution in a batch', async () => {
    const asked: unknown[] = [];
    const own: TrustRegistry = {
      async find(query) {
        asked.push(query);
        return registry.find(query);
      },
    };
    const outcomes = await outcomesOf(Array(64).fill(text), { registry: own, workers: 1 });
    expect(outcomes.every((outcome) => outcome.ok && outcome.report.conclusion === 'APPROVED')).toBe(true);
    expect(asked).toHaveLength(1);
  });

  it('may fail or answer what is no data, as with one verifier', async () => {
    const failing: TrustRegistry = { find: async () => Promise.reject(new Error('down')) };
    const odd: TrustRegistry = { find: async () => ({ status: 'unknown', freshness: { source: () => {} } }) as never };
    for (const [own, code] of [
      [failing, 'REGISTRY_UNREACHABLE'],
      [odd, 'REGISTRY_UNREACHABLE'],
    ] as const) {
      const [outcome] = await outcomesOf([text], { registry: own });
      expect(outcome).toMatchObject({ ok: true, report: { conclusion: 'REJECTED', failure: { code } } });
    }
  });

  it('say what is revoked, each card by its own id', async () => {
    const revocation: RevocationSource = {
      check: async ({ tokenId, institution }) => {
        expect(institution.certificates[0]!.der.length).toBeGreaterThan(100);
        return tokenId === prc.tokenId ? { status: 'revoked' } : { status: 'valid' };
      },
    };
    const free = { ...prc, tokenId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' };
    const fine = (await issue(free)).text;
    const outcomes = await outcomesOf([text, fine, text], { revocation });
    const codes = outcomes.map((outcome) =>
      outcome.ok && 'failure' in outcome.report ? outcome.report.failure.code : '',
    );
    expect(codes).toEqual(['REVOKED', '', 'REVOKED']);
  });

  it('give CRLs and other holders of a certificate for signed PDFs', { timeout: 120_000 }, async () => {
    const [scan] = await scanAllPdf(page);
    const empty = new Uint8Array([0x30, 0]);
    let asked = 0;
    const crls = {
      async lists() {
        asked++;
        return [empty];
      },
    };
    const options = { crls, trustAnchors: [rs256.certificate], requirePdfSignature: true };
    const outcomes = await outcomesOf(Array(70).fill(scan), { ...options, workers: 1 });
    const alone = await createVerifier({ registry, now, timeZone: 'UTC', ...options }).verify(scan!);
    expect(new Set(outcomes.map(say))).toEqual(new Set([JSON.stringify(alone)]));
    // At most once for each of the two batches, and once by the verifier alone.
    expect(asked).toBeLessThanOrEqual(3);
  });
});

describe('the end', () => {
  function* endless() {
    for (let index = 0; ; index++) {
      read = index;
      yield text;
    }
  }
  let read = 0;
  beforeEach(() => {
    read = 0;
  });

  it('of the threads is that of the iteration; what is read ahead is bounded', async () => {
    for await (const { index } of verifyMany(endless(), base)) {
      expect(read).toBeLessThanOrEqual(index + 64 * (2 * 3 + 1));
      if (index === 1000) break;
    }
    await noThread();
    await expect(
      (async () => {
        for await (const _ of verifyMany(endless(), base)) throw new Error('mine');
      })(),
    ).rejects.toThrow('mine');
    await noThread();
  });

  it('comes with the error of the input, after the outcomes before it', async () => {
    function* failing() {
      yield text;
      throw new Error('torn');
    }
    const outcomes = verifyMany(failing(), base);
    expect((await outcomes.next()).value).toMatchObject({ index: 0, ok: true });
    await expect(outcomes.next()).rejects.toThrow('torn');
    await noThread();
  });

  it('comes with an abort, also in the midst of a scan', { timeout: 60_000 }, async () => {
    const controller = new AbortController();
    const outcomes = verifyMany([text, ...Array(50).fill(page)], { ...base, signal: controller.signal });
    await outcomes.next();
    controller.abort(new Error('enough'));
    await expect(outcomes.next()).rejects.toThrow('enough');
    await noThread();
  });

  it('of a thread costs no outcome: its texts are verified by another', { timeout: 60_000 }, async () => {
    const before = threads.started.length;
    let count = 0;
    for await (const outcome of verifyMany(endless(), { ...base, workers: 1 })) {
      expect(outcome).toMatchObject({ index: count++, ok: true });
      if (count === 100) void threads.started[before]!.terminate();
      if (count === 1000) break;
    }
    expect(threads.started.length).toBeGreaterThan(before + 1);
    await noThread();
  });
});

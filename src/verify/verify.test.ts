import { describe, expect, it } from 'vitest';
import type { Card, CardFields } from '../card/model.ts';
import type { ReasonCode } from '../codes.ts';
import type { TrustRegistry } from '../registry/trust-registry.ts';
import type { RevocationSource } from '../revocation/check/source.ts';
import { STEP_IDS, STEP_TABLE, type StepId } from '../steps/step.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { ehic, issue, now, prc, ps256, registry, rs256, signAnything, verifierWith } from './verify.fixture.ts';

const IDENTITY_STEPS: readonly StepId[] = ['name-matches-identity', 'birth-date-matches-identity'];
/** Shown when a PDF was scanned. */
const DOCUMENT_STEPS: readonly StepId[] = ['document-unchanged', 'attachment-equals-code', 'document-signer-known'];

async function failureOf(text: string, treatmentDate?: string) {
  const report = await verifierWith().verify(text, treatmentDate ? { treatmentDate } : {});
  return report.conclusion === 'REJECTED' ? [report.failure.id, report.failure.code] : report.conclusion;
}

describe('an approved report (PoC 5, 7)', () => {
  it.each([
    ['PRC, ES256', prc, undefined],
    ['PRC, PS256', prc, ps256],
    ['EHIC, RS256', ehic, rs256],
  ] as const)('%s: the card as it was issued, and the issuer from the registry', async (_, card, signer) => {
    const issued = await issue(card, signer);
    const report = await verifierWith().verify(issued.text);
    expect(report.conclusion).toBe('APPROVED');
    if (report.conclusion !== 'APPROVED') return;
    expect(report.card).toEqual(card);
    expect(report.issuer).toMatchObject({ countryCode: 'BE', officialId: '0120' });
    expect(report.issuer.keyId).toMatch(/^EESSI:x5t#S256:[A-Za-z0-9_-]{43}$/);
    expect(report.evidence.certificate?.['x5t#S256']).toBe(report.issuer.keyId.slice('EESSI:x5t#S256:'.length));
    expect(report.evidence.registry?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('runs the steps of the step table in their order, with allowed statuses', async () => {
    for (const card of [prc, ehic]) {
      const { steps } = await verifierWith().verify((await issue(card)).text);
      const others: readonly StepId[] = [...IDENTITY_STEPS, ...DOCUMENT_STEPS, 'holder-bound'];
      expect(steps.map(({ id }) => id)).toEqual(STEP_IDS.filter((id) => !others.includes(id)));
      for (const { id, group, status } of steps) {
        expect(STEP_TABLE[id].statuses).toContain(status);
        expect(STEP_TABLE[id].group).toBe(group);
      }
    }
  });

  it('an EHIC: two steps of the certificate do not apply', async () => {
    const { steps } = await verifierWith().verify((await issue(ehic)).text);
    expect(steps.filter(({ status }) => status === 'N/A').map(({ id }) => id)).toEqual([
      'revocation-status',
      'start-not-after-issuance',
      'card-expiry-not-before-end',
    ]);
  });

  it('has 20 steps once the person has answered, and still the same conclusion', async () => {
    const report = await verifierWith().verify((await issue()).text);
    const checked = report.withIdentityCheck({ nameMatches: true, birthDateMatches: false });
    expect(checked.steps).toHaveLength(20);
    expect(checked.conclusion).toBe('APPROVED');
    expect(checked.steps.slice(-2).map(({ status, code }) => [status, code])).toEqual([
      ['PASSED', undefined],
      ['WARNING', 'BIRTH_DATE_MISMATCH'],
    ]);
    const again = checked.withIdentityCheck({ nameMatches: false, birthDateMatches: true });
    expect(again.steps).toHaveLength(20);
    expect(again.steps.slice(-2)).toMatchObject([{ status: 'WARNING', code: 'NAME_MISMATCH' }, { status: 'PASSED' }]);
    expect(report.steps).toHaveLength(18);
  });
});

describe('a rejected report', () => {
  it('ends with the first step that has not passed and holds no card data', async () => {
    const text = await signAnything({ ...prc, validTo: '2025-09-01', validFrom: '2025-09-02' });
    const report = await verifierWith().verify(text);
    expect(report.steps.at(-1)).toMatchObject({ id: 'start-not-after-end', status: 'NOT PASSED' });
    expect(report.steps.slice(0, -1).every(({ status }) => status !== 'NOT PASSED')).toBe(true);
    expect(report).not.toHaveProperty('card');
    expect(report).not.toHaveProperty('issuer');
    const { text: _, ...rest } = report;
    expect(JSON.stringify(rest)).not.toContain(prc.familyName);
    expect(report.withIdentityCheck({ nameMatches: true, birthDateMatches: true })).toBe(report);
  });

  it.each<[string, CardFields, StepId, ReasonCode]>([
    ['born after the start', { birthDate: '2025-09-23' }, 'birth-not-after-start', 'BIRTH_AFTER_START'],
    ['ends before it starts', { validTo: '2025-09-21' }, 'start-not-after-end', 'START_AFTER_END'],
    ['starts after issuance', { validFrom: '2025-09-23' }, 'start-not-after-issuance', 'START_AFTER_ISSUANCE'],
    [
      'issued after the end',
      { validFrom: '2025-09-01', validTo: '2025-09-21' },
      'issuance-not-after-end',
      'ISSUANCE_AFTER_END',
    ],
    [
      'card expires before the end',
      { expiryDate: '2025-10-01' },
      'card-expiry-not-before-end',
      'CARD_EXPIRES_BEFORE_END',
    ],
  ])('%s', async (_, change, id, code) => {
    expect(await failureOf(await signAnything({ ...prc, ...change }))).toEqual([id, code]);
  });

  it('treatment date: 1900-01-01 to today, and inside the period', async () => {
    const { text } = await issue({ ...prc, validFrom: '2025-09-20' });
    const step = 'treatment-date-not-in-future';
    expect(await failureOf(text, '2025-09-23')).toEqual([step, 'TREATMENT_DATE_IN_FUTURE']);
    expect(await failureOf(text, '1899-12-31')).toEqual([step, 'TREATMENT_DATE_TOO_EARLY']);
    expect(await failureOf(text, '1900-01-01')).toEqual(['treatment-date-in-period', 'BEFORE_PERIOD']);
    expect(await failureOf(text, '2025-09-19')).toEqual(['treatment-date-in-period', 'BEFORE_PERIOD']);
    expect(await failureOf(text, '2025-09-20')).toBe('APPROVED');
    expect(await failureOf(text, '2025-09-22')).toBe('APPROVED');
  });

  it('the last day of the period is in it, the next is not', async () => {
    const { text } = await issue();
    const on = (day: string) => verifierWith({ now: () => new Date(`${day}T10:00:00Z`) }).verify(text);
    expect((await on(prc.validTo!)).conclusion).toBe('APPROVED');
    expect(await on('2025-12-22')).toMatchObject({ failure: { code: 'AFTER_PERIOD' } });
  });

  it.each(['2025-2-1', '22/09/2025', '2025-02-30', '', 'today'])(
    '%s is not a treatment date',
    async (treatmentDate) => {
      await expect(verifierWith().verify('EH1:', { treatmentDate })).rejects.toMatchObject({
        code: 'ERR_EHIC_TREATMENT_DATE',
      });
    },
  );
});

describe('trust (PoC 5.4, 5.5)', () => {
  it('an institution that the registry does not know', async () => {
    const text = await signAnything({ ...prc, institution: { id: '9999', name: 'X' } });
    expect(await failureOf(text)).toEqual(['key-resolved', 'ISSUER_UNKNOWN']);
  });

  it('the id exists in another country only', async () => {
    const { officialId } = demoInstitution('HR');
    const text = await signAnything({ ...prc, country: 'AT', institution: { id: officialId, name: 'X' } });
    expect(await failureOf(text)).toEqual(['key-resolved', 'ISSUER_UNKNOWN']);
  });

  it('another institution signs in the name of this one', async () => {
    const text = await signAnything(prc, await demoSigner(demoInstitution('FR')));
    expect(await failureOf(text)).toEqual(['key-resolved', 'CERTIFICATE_UNKNOWN']);
  });

  it('two institutions share a certificate: each is resolved to itself', async () => {
    const [first, second] = [demoInstitution('BE', '0120'), demoInstitution('BE', 'KvBE10')];
    expect(second.certificates.some(({ der }) => first.certificates.some((own) => own.der === der))).toBe(true);
    for (const { officialId } of [first, second]) {
      const text = await signAnything({ ...prc, institution: { id: officialId, name: 'X' } }, rs256);
      expect(await verifierWith().verify(text)).toMatchObject({ conclusion: 'APPROVED', issuer: { officialId } });
    }
  });

  it('the certificate is judged on the date of issuance, not on the treatment date', async () => {
    const expired = await demoSigner(demoInstitution('BE'), { expired: true });
    const old = { ...prc, issuedOn: '2023-06-30', validFrom: '2023-06-30', validTo: '2025-12-31' };
    expect(await failureOf(await signAnything(old, expired))).toBe('APPROVED');
    const late = { ...old, issuedOn: '2023-07-01' };
    expect(await failureOf(await signAnything(late, expired))).toEqual([
      'key-valid-on-issuance',
      'CERTIFICATE_EXPIRED',
    ]);
    const early = { ...old, issuedOn: '2014-12-31', validFrom: '2014-12-31' };
    const code = 'CERTIFICATE_NOT_YET_VALID';
    expect(await failureOf(await signAnything(early, expired))).toEqual(['key-valid-on-issuance', code]);
  });

  it('accreditation: on the day of issuance, and one period that holds the entitlement', async () => {
    const gap = demoInstitution('BE', 'KvBE10');
    const signer = await demoSigner(gap);
    const of = (issuedOn: string, validFrom: string) =>
      signAnything({ ...prc, institution: { id: gap.officialId, name: 'X' }, issuedOn, validFrom }, signer);
    expect(await failureOf(await of('2024-07-01', '2024-07-01'))).toBe('APPROVED');
    expect(await failureOf(await of('2024-06-30', '2024-06-30'))).toEqual([
      'issuer-accredited',
      'NOT_ACCREDITED_ON_ISSUANCE',
    ]);
    expect(await failureOf(await of('2024-07-01', '2022-12-01'))).toEqual([
      'issuer-accredited',
      'NOT_ACCREDITED_FOR_PERIOD',
    ]);
  });

  it('an institution without accreditation for the EHIC', async () => {
    const stripped: TrustRegistry = {
      async find(query) {
        const answer = await registry.find(query);
        if (answer.status !== 'found') return answer;
        const accreditationPeriods = [{ portableDocument: 'S1', validFrom: '2015-01-01' }];
        return { ...answer, institution: { ...answer.institution, accreditationPeriods } };
      },
    };
    const report = await verifierWith({ registry: stripped }).verify((await issue()).text);
    expect(report).toMatchObject({ failure: { id: 'issuer-accredited', code: 'NOT_ACCREDITED' } });
  });

  it('a registry that throws, or answers with another institution', async () => {
    const { text } = await issue();
    const broken: TrustRegistry = { find: () => Promise.reject(new Error('no network')) };
    const other: TrustRegistry = {
      find: () => registry.find({ countryCode: 'FR', officialId: demoInstitution('FR').officialId }),
    };
    expect(await verifierWith({ registry: broken }).verify(text)).toMatchObject({
      failure: { code: 'REGISTRY_UNREACHABLE' },
    });
    expect(await verifierWith({ registry: other }).verify(text)).toMatchObject({
      failure: { code: 'REGISTRY_INCONSISTENT' },
    });
  });

  it('more certificates with the same first eight bytes than are tried', async () => {
    const { text } = await issue();
    const crowded: TrustRegistry = {
      async find(query) {
        const answer = await registry.find(query);
        if (answer.status !== 'found') return answer;
        const certificates = Array.from({ length: 65 }, () => answer.institution.certificates[1]!);
        return { ...answer, institution: { ...answer.institution, certificates } };
      },
    };
    expect(await verifierWith({ registry: crowded }).verify(text)).toMatchObject({
      failure: { code: 'TOO_MANY_CANDIDATES' },
    });
  });
});

describe('freshness', () => {
  it('prefetch and report name the lists and their age', async () => {
    const time = '2025-09-22T06:00:00.000Z';
    const fetched = createMockRepository().registry({ time, now, source: 'https://registry.example' });
    const list = { source: 'https://list.example', time };
    const revocation: RevocationSource = {
      check: async () => ({ status: 'valid', freshness: list }),
      prefetch: async () => [list],
    };
    const verifier = verifierWith({ registry: fetched, revocation });
    const expected = { registry: { source: 'https://registry.example', time }, revocation: [list] };
    expect(await verifier.prefetch()).toMatchObject(expected);
    const report = await verifier.verify((await issue()).text);
    expect(report.freshness).toMatchObject(expected);
    expect(report.evidence).toMatchObject({ registry: expected.registry, revocation: list });
    expect(await verifierWith().prefetch()).toMatchObject({ revocation: [] });
  });

  it('prefetch fetches both, also when one of them fails, and then reports the failure', async () => {
    let asked = 0;
    const revocation: RevocationSource = {
      check: async () => ({ status: 'valid' }),
      prefetch: async () => {
        asked++;
        return [];
      },
    };
    const down = { find: registry.find, prefetch: () => Promise.reject(new Error('registry down')) };
    await expect(verifierWith({ registry: down, revocation }).prefetch()).rejects.toThrow('registry down');
    expect(asked).toBe(1);
  });

  it('a clock before the time of the registry is a warning', async () => {
    const late = createMockRepository().registry({ time: '2025-09-23T06:00:00Z', now });
    const report = await verifierWith({ registry: late }).verify((await issue()).text);
    expect(report).toMatchObject({ conclusion: 'APPROVED', warnings: [{ code: 'CLOCK_BEHIND_REGISTRY' }] });
  });

  it('a date of issuance after today is a warning', async () => {
    const yesterday = () => new Date('2025-09-21T10:00:00Z');
    const text = await signAnything({ ...prc, validFrom: '2025-09-01' });
    const report = await verifierWith({ now: yesterday }).verify(text);
    expect(report).toMatchObject({ conclusion: 'APPROVED', warnings: [{ code: 'ISSUED_IN_FUTURE' }] });
  });
});

describe('revocation', () => {
  const source = (answer: Awaited<ReturnType<RevocationSource['check']>>): RevocationSource => ({
    check: async () => answer,
  });
  const stepOf = async (card: Card, options: Parameters<typeof verifierWith>[0]) => {
    const report = await verifierWith(options).verify((await issue(card)).text);
    const { status, code } = report.steps.find(({ id }) => id === 'revocation-status')!;
    return [report.conclusion, status, code];
  };
  const { tokenId: _, ...withoutId } = prc;

  it('without a source, without a reference, unavailable, valid, revoked', async () => {
    const unavailable = source({ status: 'unavailable', code: 'REVOCATION_UNAVAILABLE' });
    expect(await stepOf(prc, {})).toEqual(['APPROVED', 'N/A', 'REVOCATION_NOT_CONFIGURED']);
    expect(await stepOf(withoutId, {})).toEqual(['APPROVED', 'N/A', 'REVOCATION_REFERENCE_MISSING']);
    expect(await stepOf(prc, { revocation: unavailable })).toEqual(['APPROVED', 'N/A', 'REVOCATION_UNAVAILABLE']);
    expect(await stepOf(prc, { revocation: source({ status: 'valid' }) })).toEqual(['APPROVED', 'PASSED', undefined]);
    expect(await stepOf(prc, { revocation: source({ status: 'revoked' }) })).toEqual([
      'REJECTED',
      'NOT PASSED',
      'REVOKED',
    ]);
  });

  it('requireRevocation turns every N/A into NOT PASSED', async () => {
    const requireRevocation = true;
    expect(await stepOf(prc, { requireRevocation })).toEqual(['REJECTED', 'NOT PASSED', 'REVOCATION_NOT_CONFIGURED']);
    expect(await stepOf(withoutId, { requireRevocation })).toEqual([
      'REJECTED',
      'NOT PASSED',
      'REVOCATION_REFERENCE_MISSING',
    ]);
  });

  it('a source that throws is an unavailable list, and it is not queried for a forged token', async () => {
    let asked = 0;
    const throwing: RevocationSource = {
      check: () => {
        asked++;
        throw new Error('no network');
      },
    };
    expect(await stepOf(prc, { revocation: throwing })).toEqual(['APPROVED', 'N/A', 'REVOCATION_UNAVAILABLE']);
    expect(asked).toBe(1);
    const forged = await signAnything(prc, { ...rs256, sign: async () => new Uint8Array(256) });
    await verifierWith({ revocation: throwing }).verify(forged);
    expect(asked).toBe(1);
  });
});

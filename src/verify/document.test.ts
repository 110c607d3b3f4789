import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../codec/bytes.ts';
import { certificateThumbprint } from '../crypto/key-id.ts';
import {
  authorityExtensions,
  demoKey,
  extension,
  makeCertificate,
  oid,
  sequence,
} from '../crypto/x509/certificates.fixture.ts';
import { createIssuer } from '../issue/issuer.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import type { InstitutionQuery, TrustRegistry } from '../registry/trust-registry.ts';
import { toJsonReport } from '../report/json-report.ts';
import type { DocumentSignature, Scan, ScannedPdf } from '../scan-result.ts';
import { STEP_IDS } from '../steps/step.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import type { VerifierOptions } from './verifier.ts';
import { ehic, es256, issue, now, prc, registry, rs256, verifierWith } from './verify.fixture.ts';

const authority = new Uint8Array(Buffer.from(pki.authority, 'base64'));
const other = await demoSigner(demoInstitution('AT'));
/** A body that signs documents for others, and whose certificate no registry has. */
const ROOT = { subject: 'Root of documents', key: demoKey('rsa-2') };
const AGENCY = { subject: 'Agency', key: demoKey('rsa-3') };
const root = makeCertificate({ ...ROOT, extensions: authorityExtensions() });
const agency = { certificate: makeCertificate({ ...AGENCY, issuer: ROOT }) };
const old = await demoSigner(demoInstitution('BE'), { expired: true });
const { text } = await issue();

function signedBy({ certificate }: { certificate: Uint8Array }, more: object = {}): DocumentSignature {
  return { intact: true, level: 'B-B', algorithm: 'ES256', certificate, chain: [], ...more };
}

async function verify(pdf: Partial<ScannedPdf>, options: Partial<VerifierOptions> = {}, scanned = text) {
  const scan: Scan = {
    text: scanned,
    source: 'pdf',
    pdf: { pages: 1, page: 1, signature: signedBy(es256), attachment: utf8Encode(scanned), ...pdf },
  };
  return verifierWith(options).verify(scan);
}

const stepOf = (report: Awaited<ReturnType<typeof verify>>, wanted: string) =>
  report.steps.find(({ id }) => id === wanted);

/** All but that of a wallet, and the two that a person answers. */
const STEPS_OF_A_PDF = STEP_IDS.slice(0, -2).filter((id) => id !== 'holder-bound');

describe('the steps of a scanned PDF', () => {
  it('stand in the order of the step table, for both documents', async () => {
    for (const card of [prc, ehic]) {
      const report = await verify({}, {}, (await issue(card)).text);
      expect(report.conclusion).toBe('APPROVED');
      expect(report.steps.map(({ id }) => id)).toEqual(STEPS_OF_A_PDF);
      for (const id of ['document-unchanged', 'attachment-equals-code', 'document-signer-known']) {
        expect(stepOf(report, id)).toEqual({ id, group: 'technical', status: 'PASSED' });
      }
    }
  });

  it('are not in the export of the proof of concept', async () => {
    const json = toJsonReport(await verify({}), { verifier: { name: 'x' } });
    expect(JSON.stringify([json.steps, json.conclusion, json.warnings])).not.toMatch(/document-|attachment-/);
    const rejected = await verify({ attachment: utf8Encode('EH1:OTHER') });
    expect(toJsonReport(rejected, { verifier: { name: 'x' } }).conclusion).toEqual({
      result: 'REJECTED',
      code: 'ATTACHMENT_DIFFERS',
    });
  });
});

it('where signed PDFs are required, a scan that is not a PDF is remarked; the code decides', async () => {
  const remark = { id: 'document-unchanged', status: 'WARNING', code: 'DOCUMENT_NOT_SCANNED' };
  for (const scan of [text, { text, source: 'image' }] as const) {
    const strict = await verifierWith({ requirePdfSignature: true }).verify(scan);
    expect(strict).toMatchObject({ conclusion: 'APPROVED', warnings: [remark] });
    expect((await verifierWith({}).verify(scan)).warnings).toEqual([]);
  }
  expect((await verify({}, { requirePdfSignature: true })).warnings).toEqual([]);
});

describe('what an export keeps of the PDF', () => {
  it('the signature as evidence, and every remark', async () => {
    const { certificate } = old;
    const stamp = { time: '2020-01-01T00:00:00Z', certificate, chain: [] };
    const signature = signedBy(old, { level: 'B-T', timestamp: stamp, claimedTime: '2020-01-01T00:00:01Z' });
    const report = await verify({ signature, printedText: 'another text, that of nobody' });
    expect(report.evidence.document).toEqual({
      'x5t#S256': Buffer.from(await certificateThumbprint(certificate)).toString('base64url'),
      level: 'B-T',
      claimedTime: '2020-01-01T00:00:01Z',
      timestamp: { time: '2020-01-01T00:00:00Z', trusted: false },
    });
    const trusting = await verify({ signature }, { timestampAnchors: [certificate] });
    expect(trusting.evidence.document!.timestamp!.trusted).toBe(true);
    const json = toJsonReport(report, { verifier: { name: 'x' } });
    expect(json.evidence.document).toEqual(report.evidence.document);
    expect(json.warnings).toEqual(report.warnings);
    expect(new Set(json.warnings.map(({ code }) => code))).toEqual(new Set(['SIGNER_EXPIRED', 'PRINTED_TEXT_DIFFERS']));
  });

  it('nothing of a document that is not signed', async () => {
    expect((await verify({ signature: { intact: false, code: 'UNSIGNED' } })).evidence).not.toHaveProperty('document');
  });
});

describe('document-unchanged', () => {
  const unsigned: DocumentSignature = { intact: false, code: 'UNSIGNED' };

  it('no signature is a warning, and the step of the signer does not apply', async () => {
    const report = await verify({ signature: unsigned });
    expect(report.conclusion).toBe('APPROVED');
    expect(stepOf(report, 'document-unchanged')).toMatchObject({ status: 'WARNING', code: 'UNSIGNED' });
    expect(stepOf(report, 'document-signer-known')).toMatchObject({ status: 'N/A', code: 'UNSIGNED' });
  });

  it('where a signature is required, its absence is a failure, also in a scan without that member', async () => {
    for (const signature of [unsigned, undefined as unknown as DocumentSignature]) {
      expect(await verify({ signature }, { requirePdfSignature: true })).toMatchObject({
        conclusion: 'REJECTED',
        failure: { id: 'document-unchanged', status: 'NOT PASSED', code: 'UNSIGNED' },
        steps: [{ id: 'document-unchanged' }],
      });
    }
  });

  it('paper and bare texts have no signature that could be required', async () => {
    const verifier = verifierWith({ requirePdfSignature: true });
    for (const scan of [text, { text, source: 'image' } as const]) {
      expect((await verifier.verify(scan)).conclusion).toBe('APPROVED');
    }
  });

  it.each(['SIGNED_THEN_CHANGED', 'DIGEST_MISMATCH', 'BYTE_RANGE_INVALID', 'SIGNATURE_INVALID'] as const)(
    '%s rejects, whatever the code says, and no card data comes out',
    async (code) => {
      const report = await verify({ signature: { intact: false, code, params: { problem: 'x' } } });
      expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { id: 'document-unchanged', code } });
      expect(report).not.toHaveProperty('card');
    },
  );
});

describe('attachment-equals-code: the code is the authority', () => {
  it.each([
    ['one byte more', utf8Encode(`${text} `), 'NOT PASSED', 'ATTACHMENT_DIFFERS'],
    ['one byte less', utf8Encode(text.slice(0, -1)), 'NOT PASSED', 'ATTACHMENT_DIFFERS'],
    ['empty', new Uint8Array(0), 'NOT PASSED', 'ATTACHMENT_DIFFERS'],
    ['several', 'several', 'NOT PASSED', 'ATTACHMENT_AMBIGUOUS'],
  ] as const)('%s', async (_, attachment, status, code) => {
    const report = await verify({ attachment });
    expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { id: 'attachment-equals-code', status, code } });
  });

  it('without an attachment the step does not apply', async () => {
    const { attachment: _, ...pdf } = { pages: 1, page: 1, signature: signedBy(es256), attachment: undefined };
    const report = await verifierWith().verify({ text, source: 'pdf', pdf });
    expect(report.conclusion).toBe('APPROVED');
    expect(stepOf(report, 'attachment-equals-code')).toMatchObject({ status: 'N/A', code: 'ATTACHMENT_MISSING' });
  });
});

describe('document-signer-known', () => {
  it('any certificate of the institution is accepted, also when the registry was queried for that of the token only', async () => {
    for (const profile of [undefined, jwsProfile]) {
      const issuer = createIssuer({ signer: es256, now, timeZone: 'UTC', ...(profile ? { profile } : {}) });
      const issued = await issuer.issue(profile ? { ...prc, revocation: 'https://x.example/list' } : prc);
      const report = await verify({ signature: signedBy(rs256) }, {}, issued.text);
      expect(report.conclusion).toBe('APPROVED');
      expect(stepOf(report, 'document-signer-known')!.status).toBe('PASSED');
    }
  });

  it('another institution is not known', async () => {
    expect(await verify({ signature: signedBy(other) })).toMatchObject({
      conclusion: 'REJECTED',
      failure: { id: 'document-signer-known', code: 'SIGNER_UNTRUSTED' },
    });
  });

  it('unless it is, or leads to, an anchor of the verifier', async () => {
    for (const trustAnchors of [[root], [agency.certificate]]) {
      expect((await verify({ signature: signedBy(agency) }, { trustAnchors })).conclusion).toBe('APPROVED');
    }
    const elsewhere = await verify({ signature: signedBy(agency) }, { trustAnchors: [rs256.certificate] });
    expect(elsewhere).toMatchObject({ failure: { code: 'SIGNER_UNTRUSTED' } });
  });

  it.each<[string, string]>([
    ['serverAuth', '1.3.6.1.5.5.7.3.1'],
    ['timeStamping', '1.3.6.1.5.5.7.3.8'],
    ['OCSPSigning', '1.3.6.1.5.5.7.3.9'],
  ])('a certificate for %s does not sign documents, though it leads to an anchor', async (_, purpose) => {
    const extensions = [extension('2.5.29.37', sequence(oid(purpose)))];
    const certificate = makeCertificate({ ...AGENCY, issuer: ROOT, extensions });
    for (const requirePdfSignature of [true, false]) {
      const options = { trustAnchors: [root], requirePdfSignature };
      expect(await verify({ signature: signedBy({ certificate }) }, options)).toMatchObject({
        failure: { id: 'document-signer-known', code: 'SIGNER_KEY_PURPOSE' },
      });
    }
  });

  it('what the registry links to another institution does not count through an anchor', async () => {
    for (const trustAnchors of [[authority], [other.certificate]]) {
      expect(await verify({ signature: signedBy(other) }, { trustAnchors })).toMatchObject({
        failure: { id: 'document-signer-known', code: 'SIGNER_OTHER_INSTITUTION' },
      });
    }
  });

  it('a registry that cannot determine whose certificate it is leaves the signer unknown', async () => {
    const trustAnchors = [root];
    const institutionsOf = (answer: () => Promise<unknown>) =>
      ({ ...registry, institutionsOf: answer }) as TrustRegistry;
    for (const [answer, code] of [
      [() => Promise.reject(new Error('down')), 'REGISTRY_UNREACHABLE'],
      [async () => ({ status: 'failed', code: 'REGISTRY_STALE' }), 'REGISTRY_STALE'],
      [async () => ({ status: 'found' }), 'REGISTRY_INCONSISTENT'],
      [async () => undefined, 'REGISTRY_INCONSISTENT'],
    ] as const) {
      const report = await verify({ signature: signedBy(agency) }, { trustAnchors, registry: institutionsOf(answer) });
      expect(report).toMatchObject({ failure: { id: 'document-signer-known', code } });
    }
    const { institutionsOf: _, ...without } = registry;
    expect(() => verifierWith({ trustAnchors, registry: without })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'trustAnchors' } }),
    );
  });

  it('an expired certificate of the institution is a remark, and a failure where a signature is required', async () => {
    const lenient = await verify({ signature: signedBy(old) });
    expect(lenient.conclusion).toBe('APPROVED');
    expect(lenient.warnings).toContainEqual(
      expect.objectContaining({ id: 'document-signer-known', code: 'SIGNER_EXPIRED' }),
    );
    expect(await verify({ signature: signedBy(old) }, { requirePdfSignature: true })).toMatchObject({
      failure: { id: 'document-signer-known', code: 'SIGNER_EXPIRED' },
    });
  });

  it('a time stamp of a trusted authority says that it was valid; of any other it says nothing, nor does the claimed time', async () => {
    const stamp = { time: '2020-01-01T00:00:00Z', certificate: other.certificate, chain: [] };
    const signature = signedBy(old, { level: 'B-T', timestamp: stamp, claimedTime: '2020-01-01T00:00:00Z' });
    const strict = { requirePdfSignature: true };
    const trusted = await verify({ signature }, { ...strict, timestampAnchors: [authority] });
    expect(trusted.conclusion).toBe('APPROVED');
    expect(trusted.warnings).toEqual([]);
    for (const timestampAnchors of [[], [rs256.certificate]]) {
      expect((await verify({ signature }, { ...strict, timestampAnchors })).conclusion).toBe('REJECTED');
    }
    const doubted = await verify({ signature }, { timestampAnchors: [rs256.certificate] });
    expect(doubted.warnings.map(({ code }) => code)).toEqual(['TIMESTAMP_UNTRUSTED', 'SIGNER_EXPIRED']);
    const remarked = await verify(
      { signature: signedBy(es256, { timestamp: stamp }) },
      { timestampAnchors: [rs256.certificate] },
    );
    expect(remarked.warnings.map(({ code }) => code)).toEqual(['TIMESTAMP_UNTRUSTED']);
  });

  it('a signer of another institution stays unknown, whichever certificate of the institution the registry answers with', async () => {
    const issuer = createIssuer({ signer: es256, now, timeZone: 'UTC', profile: jwsProfile });
    const { text: scanned } = await issuer.issue({ ...prc, revocation: 'https://x.example/list' });
    const careless = {
      find: ({ countryCode, officialId }: InstitutionQuery) => registry.find({ countryCode, officialId }),
    };
    for (const each of [registry, careless]) {
      const report = await verify({ signature: signedBy(other) }, { registry: each }, scanned);
      expect(report).toMatchObject({ failure: { id: 'document-signer-known', code: 'SIGNER_UNTRUSTED' } });
    }
  });

  it('intermediates lead to the anchors, for the signer and for the time stamp', async () => {
    const root = { subject: 'Root', key: demoKey('rsa-2') };
    const middle = { subject: 'Middle', key: demoKey('rsa-3') };
    const anchor = makeCertificate({ ...root, extensions: authorityExtensions() });
    const chain = [makeCertificate({ ...middle, issuer: root, extensions: authorityExtensions() })];
    const leaf = (until: string) =>
      makeCertificate({ subject: 'Fund', key: demoKey('BE:0120'), issuer: middle, until });
    const certificate = leaf('2039-01-01');
    const signature = signedBy({ certificate }, { chain });
    expect((await verify({ signature }, { trustAnchors: [anchor] })).conclusion).toBe('APPROVED');
    expect((await verify({ signature: signedBy({ certificate }) }, { trustAnchors: [anchor] })).conclusion).toBe(
      'REJECTED',
    );

    // Both ended before the day of the test: only the time of the stamp saves them, judged for that time.
    const ended = leaf('2024-01-01');
    const timestamp = { time: '2023-01-01T00:00:00Z', certificate: ended, chain };
    const stamped = signedBy({ certificate: ended }, { chain, level: 'B-T', timestamp });
    const trust = { trustAnchors: [anchor], timestampAnchors: [anchor] };
    expect((await verify({ signature: stamped }, trust)).conclusion).toBe('APPROVED');
    const alone = signedBy({ certificate: ended }, { chain, level: 'B-T', timestamp: { ...timestamp, chain: [] } });
    expect(await verify({ signature: alone }, trust)).toMatchObject({ failure: { code: 'SIGNER_EXPIRED' } });
  });

  it('a certificate that is not valid yet, or of unknown validity, has its own code', async () => {
    const dated = (dates: object) => ({
      find: async (query: InstitutionQuery) => {
        const answer = await registry.find(query);
        if (answer.status !== 'found') return answer;
        const certificates = answer.institution.certificates.map((each) => ({
          ...each,
          ...(each['x5t#S256'] === thumbprintOfOther ? dates : {}),
        }));
        return { ...answer, institution: { ...answer.institution, certificates } };
      },
    });
    const thumbprintOfOther = Buffer.from(await certificateThumbprint(rs256.certificate)).toString('base64url');
    for (const [dates, code] of [
      [{ validFrom: '2025-09-23T00:00:00Z' }, 'SIGNER_NOT_YET_VALID'],
      [{ validFrom: 'some day' }, 'KEY_VALIDITY_UNKNOWN'],
      [{ validUntil: '2025-09-21T00:00:00Z' }, 'SIGNER_EXPIRED'],
    ] as const) {
      const options = { registry: dated(dates), requirePdfSignature: true };
      const report = await verify({ signature: signedBy(rs256) }, options);
      expect(report).toMatchObject({ failure: { id: 'document-signer-known', code } });
      // What is known of the signature stays known.
      expect(report.evidence.document!['x5t#S256']).toBe(thumbprintOfOther);
    }
  });

  it('anchors that are not certificates, or cannot be anchors, are misuse', () => {
    const twice = makeCertificate({
      subject: 'x',
      key: demoKey('rsa-2'),
      extensions: [...authorityExtensions(), ...authorityExtensions()],
    });
    const critical = extension('1.2.3.4', Uint8Array.of(5, 0));
    const odd = makeCertificate({ subject: 'x', key: demoKey('rsa-2'), extensions: [critical] });
    for (const option of ['trustAnchors', 'timestampAnchors']) {
      for (const wrong of [[Uint8Array.of(1)], [twice], [odd], 'PEM', [undefined]]) {
        expect(() => verifierWith({ [option]: wrong as never })).toThrow(
          expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }),
        );
      }
    }
  });

  it('a registry that does not answer for the signer says nothing against it', async () => {
    const issuer = createIssuer({ signer: es256, now, timeZone: 'UTC', profile: jwsProfile });
    const { text: scanned } = await issuer.issue({ ...prc, revocation: 'https://x.example/list' });
    let asked = 0;
    const failing = {
      find: async (query: Parameters<typeof registry.find>[0]) =>
        ++asked === 1 ? registry.find(query) : ({ status: 'failed', code: 'REGISTRY_TIMEOUT' } as const),
    };
    const report = await verify({ signature: signedBy(rs256) }, { registry: failing }, scanned);
    expect(report).toMatchObject({ failure: { id: 'document-signer-known', code: 'REGISTRY_TIMEOUT' } });
  });
});

describe('the printed text is a hint', () => {
  const day = (date = '') => date.split('-').reverse().join('/');
  const printed = (card = prc) =>
    [
      `2.  ${card.country}`,
      `3.  Name: ${card.familyName}`,
      `4.  Given name(s):`,
      card.givenNames.slice(0, 2),
      card.givenNames.slice(2),
      `5.  Date of birth : ${day(card.birthDate)}`,
      `6 Personal identification number ${''}`,
      card.personalId,
      `7.  Identification number of the institution:`,
      `${card.institution.id} - ${card.institution.name}`,
      `8.  Identification number of the card: ${card.cardId}`,
      `9.  Expiry date: ${day(card.expiryDate)}`,
      `(a).  From: ${day(card.validFrom)}`,
      `(b).  To: ${day(card.validTo)}`,
      `(c).  ${day(card.issuedOn)}`,
    ].join('\r\n');

  it('says nothing where each value is a line of the form, in any case', async () => {
    for (const printedText of [printed(), printed().toLowerCase(), `${printed()}\nother text\n2. FR`]) {
      expect((await verify({ printedText })).warnings).toEqual([]);
    }
  });

  it('a page without text, or with text that cannot be read, is said to be one, and decides nothing', async () => {
    for (const printedText of ['', ' \n', '\uf020\uf021'.repeat(500), '. - : ,'.repeat(50), 'Page 1 of 1']) {
      const report = await verify({ printedText });
      expect(report.conclusion).toBe('APPROVED');
      expect(report.warnings).toMatchObject([{ id: 'document-unchanged', code: 'PRINTED_TEXT_UNREADABLE' }]);
    }
  });

  it('text of any kind is compared with bounded work', async () => {
    for (const piece of [':', 'a:\uFDFA', 'a: é', 'a\n', '\uFDFA', '1. ']) {
      const printedText = piece.repeat(100_000);
      const { conclusion, warnings } = await verify({ printedText });
      expect(conclusion).toBe('APPROVED');
      expect(warnings.map(({ code }) => code)).toContain(
        piece === ':' ? 'PRINTED_TEXT_UNREADABLE' : 'PRINTED_TEXT_DIFFERS',
      );
    }
  });

  it('a value behind a line that no form has, or behind many colons, is found', async () => {
    for (const before of ['x'.repeat(5000), ': '.repeat(300), 'Name:: ']) {
      expect((await verify({ printedText: `${before}\n${printed()}` })).warnings).toEqual([]);
    }
  });

  it.each<[string, string, string]>([
    ['a name inside another', `Name: ${prc.familyName}`, `Name: ${prc.familyName}-Smith`],
    ['a name at the end of another', `Name: ${prc.familyName}`, `Name: van ${prc.familyName}`],
    ['a country inside a word', `2.  ${prc.country}`, '2.  FR BEAR'],
    ['a number inside a longer one', prc.personalId, `9${prc.personalId}`],
    ['an institution inside another', `${prc.institution.id} - `, `1${prc.institution.id} - `],
  ])('%s is not that value', async (_, before, after) => {
    const { warnings } = await verify({ printedText: printed().replace(before, after) });
    expect(warnings.map(({ code }) => code)).toContain('PRINTED_TEXT_DIFFERS');
  });

  it('a diagnosis continues after each of the three', async () => {
    const pdf = { pages: 1, page: 1, signature: signedBy(other), attachment: 'several' } as const;
    const { steps } = await verifierWith().diagnose({ text, source: 'pdf', pdf });
    expect(steps.map(({ id }) => id)).toEqual(STEPS_OF_A_PDF);
    expect(steps.filter(({ status }) => status === 'NOT PASSED').map(({ code }) => code)).toEqual([
      'ATTACHMENT_AMBIGUOUS',
      'SIGNER_UNTRUSTED',
    ]);
  });

  it.each([
    ['country', { country: 'FR' }],
    ['expiryDate', { expiryDate: '2031-01-02' }],
    // Both are of one day.
    ['validFrom', { validFrom: '2025-01-02', issuedOn: '2025-01-02' }],
    ['validTo', { validTo: '2026-01-02' }],
    ['issuedOn', { validFrom: '2025-01-02', issuedOn: '2025-01-02' }],
    ['cardId', { cardId: '999' }],
  ])('looks for %s too', async (field, other) => {
    const { warnings } = await verify({
      printedText: printed({ ...prc, ...other } as typeof prc).replaceAll('BE', 'XX'),
    });
    expect(warnings.map(({ params }) => params!.field)).toContain(field);
  });

  it('is not compared with an unsigned code', async () => {
    const forged = `${text.slice(0, -4)}${text.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`;
    const pdf = { pages: 1, page: 1, signature: signedBy(es256), printedText: 'another text' };
    expect((await verifierWith().diagnose({ text: forged, source: 'pdf', pdf })).warnings).toEqual([]);
  });

  it('names the fields that are not found, without their values, and rejects nothing', async () => {
    const report = await verify({ printedText: printed({ ...prc, familyName: 'Forger', birthDate: '1999-09-09' }) });
    expect(report.conclusion).toBe('APPROVED');
    expect(report.warnings).toEqual(
      ['familyName', 'birthDate'].map((field) => ({
        id: 'document-unchanged',
        group: 'technical',
        status: 'WARNING',
        code: 'PRINTED_TEXT_DIFFERS',
        params: { field },
      })),
    );
  });
});

it('the registry is queried for the thumbprint of the signer, not for a claimed one', async () => {
  const asked: unknown[] = [];
  const spy = {
    find: (query: Parameters<typeof registry.find>[0]) => {
      asked.push(query.thumbprint);
      return registry.find(query);
    },
  };
  const issuer = createIssuer({ signer: es256, now, timeZone: 'UTC', profile: jwsProfile });
  await verify(
    { signature: signedBy(rs256) },
    { registry: spy },
    (await issuer.issue({ ...prc, revocation: 'https://x.example/l' })).text,
  );
  expect(asked).toHaveLength(2);
  expect(asked[1]).toBe(Buffer.from(await certificateThumbprint(rs256.certificate)).toString('base64url'));
});

describe('a file of more pages than were read', () => {
  const warning = {
    id: 'decodable',
    group: 'technical',
    status: 'WARNING',
    code: 'PAGES_NOT_READ',
    params: { pages: 12, maxPages: 10 },
  };
  it('warns, be it a PDF or a picture', async () => {
    const pages = { pages: 12, page: 1, pagesRead: 10 };
    const report = await verify(pages);
    expect(report).toMatchObject({ conclusion: 'APPROVED', warnings: [warning] });
    const picture = await verifierWith().verify({ text, source: 'image', image: pages });
    expect(picture).toMatchObject({ conclusion: 'APPROVED', warnings: [warning] });
  });
  it('warns in a rejected report too, as another code may be a better one', async () => {
    const report = await verifierWith().verify({
      text: 'A',
      source: 'image',
      image: { pages: 3, page: 1, pagesRead: 2 },
    });
    expect(report).toMatchObject({ conclusion: 'REJECTED', warnings: [{ code: 'PAGES_NOT_READ' }] });
  });
});

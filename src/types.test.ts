import { describe, expectTypeOf, it } from 'vitest';
import { verifySign1 } from './entry/codec.ts';
import { type RenderOptions, renderCardPdf, type TimestampAuthority, verifyPdfSignature } from './entry/pdf.ts';
import { qrMatrix, qrPng, qrSvg } from './entry/qr.ts';
import { resolverRegistry, type TrustRegistry } from './entry/registry.ts';
import { type PdfReportOptions, toPdfReport } from './entry/report.ts';
import type { Scan } from './entry/scan.ts';
import { type Signer, signerFromKey } from './entry/signers.ts';
import { sampleCard } from './entry/testing.ts';
import {
  type Card,
  type CardInput,
  COUNTRIES,
  type CountryCode,
  createIssuer,
  createVerifier,
  type EhicCard,
  type IssuedCard,
  type Issuer,
  isCountryCode,
  type PrcCard,
  parseCard,
  parseCardInput,
  type VerificationReport,
} from './index.ts';

// `npm run check` compiles this file: where a wrong call compiles, its `@ts-expect-error` is an error. Functions called
// `wrong` are never called.

const COMMON = {
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1980-05-17',
  personalId: '80051712345',
  institution: { id: '0120', name: 'INAMI' },
} as const;
const [CARD_ID, EXPIRY, FROM, TO, DAY] = ['80056', '2027-06-30', '2025-09-01', '2025-12-01', '2025-09-22'];

describe('Card', () => {
  it('is a union on its document', () => {
    const ehic: Card = { ...COMMON, document: 'EHIC', cardId: CARD_ID, expiryDate: EXPIRY, issuedOn: DAY };
    const prc: Card = { ...COMMON, document: 'PRC', validFrom: FROM, validTo: TO, issuedOn: DAY };
    expectTypeOf<Card['document']>().toEqualTypeOf<'EHIC' | 'PRC'>();
    expectTypeOf<EhicCard['cardId']>().toEqualTypeOf<string>();
    expectTypeOf<PrcCard['cardId']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Card['validTo']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<CountryCode>().toEqualTypeOf<keyof typeof COUNTRIES>();
    expectTypeOf(COUNTRIES).toHaveProperty('UK');
    const wrong = (card: Card, text: string) => {
      if (card.document === 'PRC') expectTypeOf(card.validTo).toEqualTypeOf<string>();
      else expectTypeOf(card.expiryDate).toEqualTypeOf<string>();
      // @ts-expect-error an EHIC needs its number
      const noNumber: Card = { ...COMMON, document: 'EHIC', expiryDate: EXPIRY, issuedOn: DAY };
      // @ts-expect-error an EHIC needs its expiry date
      const noExpiry: Card = { ...COMMON, document: 'EHIC', cardId: CARD_ID, issuedOn: DAY };
      // @ts-expect-error an EHIC has no last day of entitlement of its own
      const ehicTo: Card = { ...COMMON, document: 'EHIC', cardId: '1', expiryDate: EXPIRY, validTo: TO, issuedOn: DAY };
      // @ts-expect-error a PRC needs its first day
      const noStart: Card = { ...COMMON, document: 'PRC', validTo: TO, issuedOn: DAY };
      // @ts-expect-error a PRC needs its last day
      const noEnd: Card = { ...COMMON, document: 'PRC', validFrom: FROM, issuedOn: DAY };
      // @ts-expect-error a card was issued on some day
      const undated: Card = { ...COMMON, document: 'PRC', validFrom: FROM, validTo: TO };
      // @ts-expect-error there is no third document
      const other: Card = { ...prc, document: 'S1' };
      // @ts-expect-error Greece is GR
      const greek: Card = { ...prc, country: 'EL' };
      // @ts-expect-error any text is no code of a country
      const anywhere: Card = { ...prc, country: text };
      if (isCountryCode(text)) expectTypeOf<Card>({ ...prc, country: text });
      // @ts-expect-error nothing else is printed
      const more: Card = { ...COMMON, document: 'PRC', validFrom: FROM, validTo: TO, issuedOn: DAY, sex: 'M' };
      // @ts-expect-error a number loses its leading zeros
      const numeric: Card = { ...prc, personalId: 80051712345 };
      return [noNumber, noExpiry, ehicTo, noStart, noEnd, undated, other, greek, anywhere, more, numeric];
    };
    expectTypeOf([ehic, prc]).toExtend<readonly Card[]>();
    expectTypeOf(wrong).toBeFunction();
  });

  it('comes out of unknown values by parseCard only', () => {
    const wrong = (row: Record<string, unknown>, issuer: Issuer) => {
      // @ts-expect-error a row is not a card
      void issuer.issue(row);
      const parsed = parseCard(row);
      // @ts-expect-error it may have been refused
      parsed.card;
      if (parsed.ok) void issuer.issue(parsed.card);
      else expectTypeOf(parsed.violations[0]!.message).toEqualTypeOf<string>();
      const input = parseCardInput(row);
      if (input.ok) expectTypeOf(input.card).toEqualTypeOf<CardInput>();
      // @ts-expect-error one that has yet to be issued has no date
      if (input.ok) expectTypeOf(input.card.issuedOn).toEqualTypeOf<string>();
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

describe('Issuer', () => {
  it('takes a card of either document, without its date of issuance, and keeps which it is', () => {
    const wrong = async (issuer: Issuer, card: Card) => {
      const ehic = { ...COMMON, document: 'EHIC', cardId: CARD_ID, expiryDate: EXPIRY } as const;
      const prc = { ...COMMON, document: 'PRC', validFrom: FROM, validTo: TO } as const;
      expectTypeOf(await issuer.issue(ehic)).toEqualTypeOf<IssuedCard<EhicCard>>();
      expectTypeOf(await issuer.issue(prc)).toEqualTypeOf<IssuedCard<PrcCard>>();
      expectTypeOf(await issuer.issue(card)).toEqualTypeOf<IssuedCard>();
      issuer.issueMany([ehic, prc, card]);
      // @ts-expect-error a PRC needs its last day
      void issuer.issue({ ...COMMON, document: 'PRC', validFrom: FROM });
      // @ts-expect-error an EHIC has no last day of entitlement of its own
      issuer.check({ ...ehic, validTo: TO });
      // @ts-expect-error an EHIC needs its number
      issuer.issueMany([{ ...COMMON, document: 'EHIC', expiryDate: EXPIRY }]);
      // @ts-expect-error not one of the 32 countries
      sampleCard('US', 'PRC', DAY);
    };
    expectTypeOf(wrong).toBeFunction();
  });

  it('knows its options', () => {
    const wrong = (signer: Signer) => {
      createIssuer({ signer, qr: { level: 'Q', maxVersion: 20 } });
      // @ts-expect-error an issuer needs a signer
      createIssuer({});
      // @ts-expect-error no such option
      createIssuer({ signer, maxVersion: 20 });
      // @ts-expect-error level H is not for cards
      createIssuer({ signer, qr: { level: 'H' } });
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

describe('renderCardPdf', () => {
  it('takes a time stamp with a signer only, and card size for an EHIC only', () => {
    const timestamp: TimestampAuthority = { url: 'https://tsa.example/' };
    const wrong = (
      { ehic, prc, either }: { ehic: IssuedCard<EhicCard>; prc: IssuedCard<PrcCard>; either: IssuedCard },
      signer: Signer,
    ) => {
      void renderCardPdf(either, { signer, timestamp, language: 'de', qrSize: 50 });
      void renderCardPdf(ehic, { signer, timestamp, size: 'ID-1' });
      void renderCardPdf(prc, { size: 'A4' });
      // Which it is must be known by whoever calls it.
      void renderCardPdf(either, { size: 'ID-1' });
      // @ts-expect-error a time stamp is for a signature
      void renderCardPdf(ehic, { timestamp });
      // @ts-expect-error a certificate has no card size
      void renderCardPdf(prc, { size: 'ID-1' });
      // @ts-expect-error no such size
      void renderCardPdf(ehic, { size: 'A5' });
      // @ts-expect-error no such option: it would be a document without a signature
      void renderCardPdf(prc, { sign: signer });
      // @ts-expect-error a time stamp is for a signature
      const options: RenderOptions = { timestamp, qrLevel: 'M' };
      return options;
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

describe('toPdfReport', () => {
  it('takes a time stamp with a signer only', () => {
    const timestamp: TimestampAuthority = { url: 'https://tsa.example/' };
    const verifier = { name: 'Clinic' };
    const wrong = (report: VerificationReport, signer: Signer) => {
      void toPdfReport(report, { verifier, signer });
      void toPdfReport(report, { verifier, signer, timestamp, language: 'de' });
      // @ts-expect-error a time stamp is for a signature
      void toPdfReport(report, { verifier, timestamp });
      // @ts-expect-error no such option: it would be a report without a signature
      void toPdfReport(report, { verifier, sign: signer });
      // @ts-expect-error a report names who verified
      void toPdfReport(report, { signer, timestamp });
      // @ts-expect-error a time stamp is for a signature
      const options: PdfReportOptions = { verifier, timestamp, language: 'de' };
      return options;
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

describe('two options of which only one is taken', () => {
  it('are errors together', () => {
    const wrong = (bytes: Uint8Array, certificate: Uint8Array, publicKey: CryptoKey) => {
      void verifySign1(bytes, { certificate });
      void verifySign1(bytes, { publicKey });
      // @ts-expect-error which of the two is to be used?
      void verifySign1(bytes, { certificate, publicKey });
      qrSvg('EH1:AB', { level: 'M' });
      qrSvg(qrMatrix('EH1:AB', { level: 'M' }), { side: '60mm' });
      // @ts-expect-error a matrix already has its level
      qrSvg(qrMatrix('EH1:AB', { level: 'M' }), { level: 'Q' });
      // @ts-expect-error a matrix already has its version
      qrPng(qrMatrix('EH1:AB', { level: 'M' }), { version: 20 });
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

describe('keys, registries and reports', () => {
  it('take nothing that is another thing', () => {
    const wrong = async (registry: TrustRegistry, key: CryptoKey, der: Uint8Array, report: VerificationReport) => {
      void signerFromKey({ privateKey: key, certificate: der });
      // @ts-expect-error PEM is for signerFromPkcs8
      void signerFromKey({ privateKey: 'PEM', certificate: der });
      createVerifier({ registry, requirePdfSignature: true });
      // @ts-expect-error no such option: it would approve a PDF without a signature
      createVerifier({ registry, requirePDFSignature: true });
      // @ts-expect-error a verifier needs a registry
      createVerifier({});
      // @ts-expect-error a registry is fetched from somewhere
      resolverRegistry({ maxAgeSeconds: 60 });
      // @ts-expect-error card data exists only in an approved report
      report.card;
      if (report.conclusion === 'APPROVED') expectTypeOf(report.issuer.countryCode).toEqualTypeOf<CountryCode>();
    };
    expectTypeOf(wrong).toBeFunction();
  });

  it('say of a signature that is not valid why, in its own codes', () => {
    const wrong = async (bytes: Uint8Array, scan: Scan) => {
      const signature = await verifyPdfSignature(bytes, { trustAnchors: [] });
      if (!signature.valid) {
        const isRevoked: boolean = signature.code === 'SIGNER_REVOKED';
        // @ts-expect-error a code of cards
        const isCard: boolean = signature.code === 'BIRTH_AFTER_START';
        return [isRevoked, isCard];
      }
      const document = scan.pdf?.signature;
      if (document?.intact === false) {
        const isUnsigned: boolean = document.code === 'UNSIGNED';
        // @ts-expect-error whether its signer is trusted is not known yet
        const isRevoked: boolean = document.code === 'SIGNER_REVOKED';
        return [isUnsigned, isRevoked];
      }
      return [];
    };
    expectTypeOf(wrong).toBeFunction();
  });
});

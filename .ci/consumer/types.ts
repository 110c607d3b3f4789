// A program of somebody else, compiled against the packed package under several configurations (.ci/packed). It names
// nothing that the DOM library or @types/node would declare. Where a wrong call compiles, its `@ts-expect-error` is an
// error.
import {
  type Card,
  type CardInput,
  type CountryCode,
  createIssuer,
  createVerifier,
  type EhicCard,
  type IssuedCard,
  type PrcCard,
  parseCard,
  type VerificationReport,
  type WebAbortSignal,
  type WebCryptoKey,
  type WebFetch,
  type WebUrl,
} from 'eehic';
import { base45Decode, verifySign1 } from 'eehic/codec';
import { fileStore, publicFetch, verifyMany } from 'eehic/node';
import { type PdfSignature, renderCardPdf, type TimestampAuthority, verifyPdfSignature } from 'eehic/pdf';
import { coseProfile, type Profile } from 'eehic/profiles';
import { qrMatrix, qrSvg } from 'eehic/qr';
import { resolverRegistry, snapshotRegistry, type TrustRegistry } from 'eehic/registry';
import { explain, toJsonReport } from 'eehic/report';
import { type RevocationSource, revocationLists } from 'eehic/revocation';
import { type Scan, scanImage, scanPdf } from 'eehic/scan';
import { type Signer, signerFromKey, withSelfCheck } from 'eehic/signers';
import { sampleCard } from 'eehic/testing';

export const profile: Profile = coseProfile;
export const registry: TrustRegistry = snapshotRegistry({ results: [] });
export const store = fileStore('cache');
export const card: CardInput = sampleCard('BE', 'EHIC', '2025-09-22');

/** False for `any`. */
type IsKnown<Type> = 0 extends 1 & Type ? false : true;
export const known: readonly true[] = [
  true satisfies IsKnown<WebCryptoKey>,
  true satisfies IsKnown<WebAbortSignal>,
  true satisfies IsKnown<WebFetch>,
  true satisfies IsKnown<WebUrl>,
  true satisfies IsKnown<Parameters<typeof signerFromKey>[0]['privateKey']>,
];

export async function issue(signer: Signer, row: Record<string, unknown>, signal: WebAbortSignal) {
  const issuer = createIssuer({ signer: withSelfCheck(signer), profile, registry });
  const parsed = parseCard(row);
  if (!parsed.ok) return parsed.violations.map(({ field, message }) => `${field}: ${message}`);
  const issued = await issuer.issue(parsed.card);
  const timestamp: TimestampAuthority = { url: 'https://tsa.example/', fetch: publicFetch() };
  const pdf = await renderCardPdf(issued, { signer, timestamp, language: 'de' });
  for await (const outcome of issuer.issueMany([card], { signal })) if (outcome.ok) qrSvg(outcome.issued.text);
  const signature: PdfSignature = await verifyPdfSignature(pdf, { trustAnchors: [signer.certificate] });
  return signature.valid ? [] : [signature.code];
}

export async function verify(bytes: Uint8Array, revocation: RevocationSource, signal: WebAbortSignal) {
  const verifier = createVerifier({ registry, revocation, requirePdfSignature: true });
  const scan: Scan = await scanPdf(bytes).catch(() => scanImage(bytes));
  const report = await verifier.verify(scan, { signal });
  if (report.conclusion === 'APPROVED') {
    const country: CountryCode = report.card.country;
    return [country, toJsonReport(report, { verifier: { name: 'Clinic' } }).version];
  }
  return [report.failure.code, explain(report, 'fr').sentence];
}

export async function clear(files: AsyncIterable<Uint8Array>, signal: WebAbortSignal) {
  const codes: string[] = [];
  for await (const outcome of verifyMany(files, { registry, workers: 4, scan: { maxPages: 2 }, signal })) {
    if (!outcome.ok) codes.push(outcome.error.code);
    else if (outcome.report.conclusion === 'REJECTED') codes.push(outcome.report.failure.code ?? '');
  }
  // @ts-expect-error a number is not iterable
  verifyMany(7, { registry });
  // @ts-expect-error the scans run in threads of their own anyway
  verifyMany(['EH1:'], { registry, scan: { worker: true } });
  return codes;
}

export function connect(key: WebCryptoKey, der: Uint8Array, fetch: WebFetch, url: WebUrl) {
  resolverRegistry({ url, fetch });
  revocationLists({ registry, fetch, hosts: ['revocation.example'] });
  publicFetch({ lookup: (_hostname, _options, callback) => callback(null, [{ address: '192.0.2.1', family: 4 }]) });
  verifySign1(base45Decode('00'), { publicKey: key });
  return signerFromKey({ privateKey: key, certificate: der });
}

export function wrong(
  given: { ehic: IssuedCard<EhicCard>; prc: IssuedCard<PrcCard>; card: Card; report: VerificationReport },
  signer: Signer,
  key: WebCryptoKey,
  der: Uint8Array,
) {
  const timestamp: TimestampAuthority = { url: 'https://tsa.example/' };
  // @ts-expect-error card data exists only in an approved report
  given.report.card;
  // @ts-expect-error a key is not its PEM
  signerFromKey({ privateKey: '-----BEGIN PRIVATE KEY-----', certificate: der });
  // @ts-expect-error a key is not its bytes
  signerFromKey({ privateKey: der, certificate: der });
  // @ts-expect-error a key of node:crypto is no CryptoKey
  signerFromKey({ privateKey: { type: 'private', asymmetricKeyType: 'ec' }, certificate: der });
  // @ts-expect-error a public key is no text
  verifySign1(der, { publicKey: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE' });
  // @ts-expect-error a certificate or a public key, not both
  verifySign1(der, { certificate: der, publicKey: key });
  // @ts-expect-error fetch returns a Response
  resolverRegistry({ url: 'https://resolver.example/', fetch: async () => 'text' });
  // @ts-expect-error an address is no number
  resolverRegistry({ url: 8080 });
  // @ts-expect-error a signal is no flag
  createVerifier({ registry }).verify('EH1:', { signal: true });
  // @ts-expect-error no such option
  createVerifier({ registry, requirePDFSignature: true });
  // @ts-expect-error an EHIC needs its number
  createIssuer({ signer }).issue({ ...given.card, document: 'EHIC', cardId: undefined });
  // @ts-expect-error not one of the 32 countries
  sampleCard('US', 'PRC', '2025-09-22');
  // @ts-expect-error a certificate has no card size
  renderCardPdf(given.prc, { size: 'ID-1' });
  // @ts-expect-error a time stamp is for a signature
  renderCardPdf(given.ehic, { timestamp });
  // @ts-expect-error a matrix already has its level
  qrSvg(qrMatrix('EH1:AB', { level: 'M' }), { level: 'Q' });
  // @ts-expect-error a signature of a PDF is not refused with a code of cards
  return verifyPdfSignature(der, { trustAnchors: [] }).then((found) => !found.valid && found.code === 'REVOKED');
}

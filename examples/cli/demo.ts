import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Card, createIssuer, createVerifier, type IssuedCard } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { coseProfile } from 'eehic/profiles';
import { chooseLanguage } from 'eehic/report';
import { createStatusList, revocationLists } from 'eehic/revocation';
import { renderPdfPage, scanPdf } from 'eehic/scan';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import sharp from 'sharp';
import { demoNotice, paint, print } from './output.ts';
import { printPdfSignature, printReport } from './print-report.ts';
import { pathOf, type Terminal } from './terminal.ts';

const DAY = 86_400_000;

/** Where the status list of the demo would be published. Nothing is fetched from there. */
const STATUS = { host: 'fund.example', url: 'https://fund.example/status' };
const SIZE = 1_000_000;

/**
 * Issues a card, writes it as PDF and PNG, reads it back and verifies it; then does so with a forged, an expired and a
 * changed one, and with the first after it was revoked.
 */
export async function demo(terminal: Terminal, { directory }: { readonly directory: string }): Promise<number> {
  demoNotice(terminal);
  const registry = createMockRepository().registry();
  const signer = await demoSigner(demoInstitution('BE'));
  const list = createStatusList({ signer, url: STATUS.url, size: SIZE });
  /** Creates a verifier that has fetched no list yet. */
  const startVerifier = () => {
    const fetch = async () => new Response(await list.publish());
    const revocation = revocationLists({ hosts: [STATUS.host], fetch, registry });
    return createVerifier({ registry, revocation, timeZone: 'UTC' });
  };
  const verifier = startVerifier();
  const issueOn = async (day: Date, index: number): Promise<IssuedCard> => {
    const issuer = createIssuer({ signer, registry, now: () => day, timeZone: 'UTC' });
    const card = sampleCard('BE', 'PRC', day.toISOString().slice(0, 10));
    return issuer.issue({ ...card, revocation: { uri: list.url, index } });
  };
  const heading = (text: string) => print(terminal, `\n${paint(terminal, 'bold', text)}`);

  heading('1. Issue a Provisional Replacement Certificate');
  const index = list.allot();
  const issued = await issueOn(new Date(), index);
  const pdf = await renderCardPdf(issued, { signer: signer });
  await mkdir(pathOf(terminal, directory), { recursive: true });
  const pdfFile = join(directory, 'card.pdf');
  const pngFile = join(directory, 'card.png');
  await writeFile(pathOf(terminal, pdfFile), pdf);
  const page = await renderPdfPage(pdf, { dpi: 150 });
  const pixels = { width: page.width, height: page.height, channels: 4 } as const;
  await sharp(page.rgba, { raw: pixels }).png().toFile(pathOf(terminal, pngFile));
  print(terminal, `  ${issued.text.length} characters, QR version ${issued.qr.version}-${issued.qr.level}`);
  print(terminal, `  it can be revoked by index ${index} of the status list at ${list.url}`);
  print(terminal, `  wrote ${pdfFile} (${pdf.length} bytes, signed) and a picture of it, ${pngFile}`);

  heading('2. Read the PDF as a clinic would, and verify it');
  const scan = await scanPdf(pdf);
  const report = await verifier.verify(scan);
  const english = chooseLanguage('en');
  printPdfSignature(terminal, scan, english);
  printReport(terminal, report, english);

  heading('3. A forged one: another name under the same signature');
  const forged = await verifier.verify(await forge(issued, { ...issued.card, familyName: 'Forger' }));
  printReport(terminal, forged, english);

  heading('4. An expired one: issued 200 days ago for 90 days');
  const expired = await verifier.verify((await issueOn(new Date(Date.now() - 200 * DAY), list.allot())).text);
  printReport(terminal, expired, english);

  heading('5. The PDF of 1, with a line added after it was signed');
  const changed = await verifier.verify(await scanPdf(Buffer.concat([pdf, Buffer.from('% added\n')])));
  printReport(terminal, changed, english);

  heading('6. The PDF of 1, after its index was revoked and the status list fetched again');
  list.revoke(index);
  const revoked = await startVerifier().verify(scan);
  printReport(terminal, revoked, english);

  const isAsExpected =
    report.conclusion === 'APPROVED' &&
    forged.conclusion === 'REJECTED' &&
    forged.failure.code === 'SIGNATURE_INVALID' &&
    expired.conclusion === 'REJECTED' &&
    expired.failure.code === 'AFTER_PERIOD' &&
    changed.conclusion === 'REJECTED' &&
    changed.failure.code === 'SIGNED_THEN_CHANGED' &&
    revoked.conclusion === 'REJECTED' &&
    revoked.failure.code === 'REVOKED';
  return isAsExpected ? 0 : 1;
}

/** Returns a forged text, which has other data with the header and signature of a real card. */
async function forge(issued: IssuedCard, card: Card): Promise<string> {
  const signature = issued.layers.token.slice(-64);
  const { der } = demoInstitution('BE').certificates.find(({ key }) => key === 'BE:0120')!;
  const thumbprint = await crypto.subtle.digest('SHA-256', Buffer.from(der, 'base64'));
  const es256 = coseProfile.algorithms.find(({ name }) => name === 'ES256')!;
  return coseProfile.prepare(card, es256, new Uint8Array(thumbprint)).assemble(signature).text;
}

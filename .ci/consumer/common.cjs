// A program in CommonJS that issues and verifies.
const { createIssuer, createVerifier } = require('eehic');
const { renderCardPdf } = require('eehic/pdf');
const { scanImage, scanPdf } = require('eehic/scan');
const { createMockRepository, demoInstitution, demoSigner, sampleCard } = require('eehic/testing');
const sharp = require('sharp');

async function main() {
  const registry = createMockRepository().registry();
  const signer = await demoSigner(demoInstitution('BE'));
  const issued = await createIssuer({ signer, timeZone: 'UTC', registry }).issue(
    sampleCard('BE', 'PRC', new Date().toISOString().slice(0, 10)),
  );
  const verifier = createVerifier({ registry, timeZone: 'UTC' });
  const { qrPng } = require('eehic/qr');
  const png = qrPng(issued.text);
  const picture = await sharp(png).jpeg().toBuffer();
  for (const scan of [await scanPdf(await renderCardPdf(issued, { signer })), await scanImage(picture)]) {
    const { conclusion, failure } = await verifier.verify(scan);
    if (conclusion !== 'APPROVED') throw new Error(failure.code);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

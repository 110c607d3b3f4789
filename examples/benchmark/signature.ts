import { pdflibAddPlaceholder } from '@signpdf/placeholder-pdf-lib';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import { createIssuer } from 'eehic';
import { renderCardPdf, verifyPdfSignature } from 'eehic/pdf';
import forge from 'node-forge';
import { PDFDocument } from 'pdf-lib';
import { ContentInfo, SignedData } from 'pkijs';
import { HOLDERS, now } from './holders.ts';
import { type BenchmarkKey, benchmarkKey } from './keys.ts';
import { interleave, median, oneByOne, rate, type Timing, turn } from './measure.ts';
import type { Benchmark } from './results.ts';

/** A signature by the other library takes as long as many pages; turns of about the same length are equally warm. */
const SHARE = 10;

const NOTE = [
  'adds a CMS signature without time stamp to the page that eehic drew, as pdf-lib reads and writes it again; not PAdES,',
  'no certification, nothing is checked; RSA in JavaScript, and the PKCS#12 file is opened each time (one iteration)',
].join(' ');

/** Compares the signature of a page with one by another library: the time of a signed page without that of the page. */
export const signatureBenchmark: Benchmark = {
  name: 'signature',
  title: 'The signature of a page, RS256, against another library',
  async run() {
    const key = await benchmarkKey('RS256');
    const { signer } = key;
    const issuer = createIssuer({ signer, now });
    const issued = await Promise.all(HOLDERS.map((card) => issuer.issue(card)));
    const page = (index: number) => renderCardPdf(turn(issued, index), { now });
    const signed = (index: number) => renderCardPdf(turn(issued, index), { signer, now });
    const p12 = pkcs12Of(key);
    const signedWithSignpdf = async (index: number) => signWithSignpdf(await page(index), p12);
    await requireSignatures(await signed(0), await signedWithSignpdf(0), key);
    const timings = await interleave(
      [
        { ...oneByOne('page', page), share: SHARE },
        { ...oneByOne('eehic', signed), share: SHARE },
        oneByOne('@signpdf', signedWithSignpdf),
      ],
      9,
      HOLDERS.length,
    );
    const [ours, theirs] = [without(timings[0]!, timings[1]!), without(timings[0]!, timings[2]!)];
    const rows = [
      { name: 'eehic', values: { time: ours.median, CPU: ours.cpu.median } },
      {
        name: '@signpdf',
        values: {
          time: theirs.median,
          CPU: theirs.cpu.median,
          'eehic is': rate(ours, theirs),
          'by CPU': rate(ours.cpu, theirs.cpu),
        },
        note: NOTE,
      },
    ];
    return { tables: [{ columns: { time: 'µs', CPU: 'µs', 'eehic is': '×', 'by CPU': '×' }, rows }] };
  },
};

/** Returns the time of the signature: that of the signed page without that of the page, by rounds. */
function without(page: Timing, signed: Timing): Timing {
  const subtract = (all: readonly number[], part: readonly number[]) => {
    const rounds = all.map((figure, round) => figure - part[round]!);
    return { rounds, median: median(rounds) };
  };
  return {
    name: signed.name,
    ...subtract(signed.rounds, page.rounds),
    cpu: subtract(signed.cpu.rounds, page.cpu.rounds),
  };
}

async function signWithSignpdf(page: Uint8Array, p12: Buffer): Promise<Uint8Array> {
  const pdfDoc = await PDFDocument.load(page, { updateMetadata: false });
  const [reason, contactInfo, name, location] = ['', '', '', ''];
  pdflibAddPlaceholder({ pdfDoc, reason, contactInfo, name, location, signingTime: now() });
  return new SignPdf().sign(await pdfDoc.save({ useObjectStreams: false }), new P12Signer(p12), now());
}

/** Returns the key and its certificate as a PKCS#12 file with an empty password. */
function pkcs12Of({ privateKeyObject, signer }: BenchmarkKey): Buffer {
  const read = (der: Uint8Array) => forge.asn1.fromDer(Buffer.from(der).toString('latin1'));
  const privateKey = forge.pki.privateKeyFromAsn1(read(privateKeyObject.export({ type: 'pkcs1', format: 'der' })));
  const certificate = forge.pki.certificateFromAsn1(read(signer.certificate));
  const file = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], '', { algorithm: '3des', count: 1 });
  return Buffer.from(forge.asn1.toDer(file).getBytes(), 'latin1');
}

/** Makes sure that both files are signed, and that their signatures do not fit when the page is another. */
async function requireSignatures(ours: Uint8Array, theirs: Uint8Array, { signer }: BenchmarkKey): Promise<void> {
  const isOurs = async (pdf: Uint8Array) =>
    (await verifyPdfSignature(pdf, { trustAnchors: [signer.certificate] })).valid;
  for (const [pdf, verify] of [
    [ours, isOurs],
    [theirs, hasCmsSignature],
  ] as const) {
    const changed = Uint8Array.from(pdf);
    changed[Buffer.from(pdf).indexOf('/MediaBox') + 1]! ^= 1;
    if (!(await verify(pdf)) || (await verify(changed))) throw new Error('a signature is not what it seems');
  }
}

/** Returns whether the CMS signature in a PDF is that of its /ByteRange; who signed is not asked. */
async function hasCmsSignature(pdf: Uint8Array): Promise<boolean> {
  const file = Buffer.from(pdf);
  const [, from, to] = /\/ByteRange \[0 (\d+) (\d+) /.exec(file.toString('latin1'))!.map(Number) as [
    number,
    number,
    number,
  ];
  const cms = Buffer.from(file.toString('latin1', from + 1, to - 1), 'hex');
  const signed = new SignedData({ schema: ContentInfo.fromBER(cms).content });
  const data = Uint8Array.from(Buffer.concat([file.subarray(0, from), file.subarray(to)])).buffer;
  return signed.verify({ signer: 0, data }).catch(() => false);
}
